#include "render/scene/keys_card.h"
#include "render/scene/layout.h"
#include "render/scene/legend.h"
#include "render/scene/ribbons.h"
#include "render/scene/signals.h"
#include "render/scene/stroke.h"

#include <glm/geometric.hpp>

#include <algorithm>

namespace compass::scene {
namespace {

// Where the vessel is cut to see the artery's wall. No arrow and no dashes: it is no message.
void add_section_line(std::vector<Stroke>& all) {
    constexpr float x = layout::ring.x;
    const auto line = [&](float top, float bottom, float opacity) {
        all.push_back({Stroke::Shape::line, {x, top}, {x, bottom}, 1.4F, Ink::ink, opacity});
    };
    line(198.0F, 230.0F, 0.6F);
    line(230.0F, 330.0F, 0.28F);
    line(330.0F, 342.0F, 0.6F);
}

void add_width_key(const Scene& scene, std::vector<Stroke>& all) {
    const Legend legend = legend_of(scene.moment);
    if (!legend.has_width) return;
    constexpr float half = 0.5F * layout::width_key_mg_day * layout::units_per_mg_day;
    const glm::vec2 from = legend.width - glm::vec2{0.0F, half};
    const glm::vec2 to = legend.width + glm::vec2{20.0F, half};
    all.push_back({Stroke::Shape::box, from, to, 0.0F, Ink::ink, 0.3F});
    all.push_back({Stroke::Shape::box, from, to, 1.2F, Ink::ink, 0.8F});
}

// The day's blood calcium, so that its peaks after meals are seen: 8.6 to 10.4 mg/dL, the usual
// band, from below to above, midnight to midnight, and a mark at the clock.
void add_day_curve(const Scene& scene, std::vector<Stroke>& all) {
    const std::vector<double>& day = scene.serum_of_day;
    if (day.size() < 2) return;
    constexpr glm::vec4 box = layout::day_curve;
    constexpr float least = layout::signal_least_scale;
    const auto place = [&](double share, double mg_dl) {
        const double up = std::clamp((mg_dl - 8.6) / 1.8, 0.0, 1.0);
        return glm::vec2{box.x + (box.z - box.x) * static_cast<float>(share),
                         box.w - (box.w - box.y) * static_cast<float>(up)};
    };
    all.push_back(
        {Stroke::Shape::box, place(0.0, 10.4), place(1.0, 8.6), 0.0F, Ink::dim, 0.25F, least});
    constexpr std::size_t pieces = 48;
    const auto last = static_cast<double>(day.size() - 1);
    const auto at = [&](std::size_t piece) {
        const double share = static_cast<double>(piece) / pieces;
        return place(share, day[static_cast<std::size_t>(share * last)]);
    };
    for (std::size_t i = 1; i <= pieces; ++i) {
        all.push_back({Stroke::Shape::line, at(i - 1), at(i), 1.5F, Ink::ink, 1.0F, least});
    }
    const glm::vec2 now = place(scene.hour_of_day / 24.0, scene.serum_mg_dl);
    all.push_back(
        {Stroke::Shape::disc, now, now + glm::vec2{3.2F, 0.0F}, 0.0F, Ink::ink, 1.0F, least, true});
}

// Two strokes across an arrow with ground between them, where its number stands: it would be wider
// than it is drawn.
void add_breaks(const Scene& scene, std::vector<Stroke>& all) {
    for (const Ribbon& ribbon : ribbons(scene)) {
        if (!ribbon.is_cut) continue;
        const glm::vec2 way = glm::normalize(ribbon.line.back() - ribbon.line.front());
        const Gap gap = gap_of(ribbon, std::max(scene.moment.words, 1.0F));
        const glm::vec2 side = glm::vec2{-way.y, way.x} * (ribbon.half_width + 2.0F) + way * 1.5F;
        const auto across = [&](float along, float width, Ink ink) {
            const glm::vec2 at = gap.middle + way * along;
            all.push_back({Stroke::Shape::line, at - side, at + side, width, ink});
        };
        across(0.0F, 2.0F * gap.half, Ink::background);
        across(-gap.half, 1.6F, Ink::ink);
        across(gap.half, 1.6F, Ink::ink);
    }
}

}  // namespace

std::vector<Stroke> strokes(const Scene& scene) {
    std::vector<Stroke> all;
    add_section_line(all);
    add_width_key(scene, all);
    add_breaks(scene, all);
    // over large letters as in a small picture: there is no room to say what they mean
    if (room_for_words(scene.moment) < layout::signal_least_scale) return all;
    add_day_curve(scene, all);
    const std::vector<Stroke> messages = signal_strokes(scene);
    all.insert(all.end(), messages.begin(), messages.end());
    return all;
}

}  // namespace compass::scene
