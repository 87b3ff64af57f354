#include "render/scene/obstacles.h"

#include "render/scene/keys_card.h"
#include "render/scene/layout.h"
#include "render/scene/places.h"
#include "render/scene/ribbons.h"
#include "render/scene/signals.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::scene {
namespace {

using Obstacles = std::vector<Obstacle>;

void put_disc(Obstacles& all, Part part, glm::vec2 middle, float radius) {
    all.push_back({part, false, middle, middle, radius});
}

void put_line(Obstacles& all, Part part, glm::vec2 from, glm::vec2 to, float reach) {
    all.push_back({part, false, from, to, reach});
}

void put_box(Obstacles& all, Part part, const glm::vec4& box, float reach = 0.0F) {
    all.push_back({part, true, {box.x, box.y}, {box.z, box.w}, reach});
}

/// A curve drawn towards one point, as the tubes of kidney.frag.
void put_tube(Obstacles& all, const std::array<glm::vec2, 3>& bend, float reach) {
    constexpr int pieces = 5;
    glm::vec2 last = bend[0];
    for (int i = 1; i <= pieces; ++i) {
        const float share = static_cast<float>(i) / pieces;
        const glm::vec2 now =
            glm::mix(glm::mix(bend[0], bend[1], share), glm::mix(bend[1], bend[2], share), share);
        put_line(all, Part::kidney, last, now, reach);
        last = now;
    }
}

void put_artery(Obstacles& all, const Scene& scene) {
    constexpr float rim = 84.0F;
    constexpr float beat = 3.0F;
    put_disc(all, Part::ring, layout::ring, rim + beat);
    if (scene.moment.true_scale) return;
    put_disc(all, Part::lens, layout::lens, layout::lens_radius + 2.0F);
    // the cone of lens.frag, from the spot on the ring's wall
    const glm::vec2 spot{427.0F, layout::ring.y};
    put_disc(all, Part::lens, spot, 14.0F);
    for (const float side : {-1.0F, 1.0F}) {
        put_line(all, Part::lens, spot + glm::vec2{6.0F, side * 15.7F},
                 spot + glm::vec2{150.0F, side * 79.6F}, 0.5F);
    }
}

// Strips as wide as a few letters, each as high as the vessel gets in it.
void put_vessel(Obstacles& all) {
    constexpr float wall = 13.0F;
    constexpr float left = 232.0F;
    constexpr float right = 764.0F;
    constexpr int pieces = 28;
    constexpr float step = (right - left) / pieces;
    for (int i = 0; i < pieces; ++i) {
        const float from = left + step * static_cast<float>(i);
        glm::vec4 box{from, 1e4F, from + step, -1e4F};
        for (const float x : {from, from + step}) {
            const float reach = vessel_radius(x) + wall;
            box.y = std::min(box.y, layout::vessel_y(x) - reach);
            box.w = std::max(box.w, layout::vessel_y(x) + reach);
        }
        put_box(all, Part::vessel, box);
    }
}

void put_organs(Obstacles& all) {
    put_box(all, Part::gut, {8.0F, 90.0F, 216.0F, 446.0F});
    put_vessel(all);
    // an ellipse is nearly a line with round ends
    put_line(all, Part::kidney, {308.0F, 417.0F}, {308.0F, 451.0F}, 39.0F);
    put_tube(all, {{{330.0F, 440.0F}, {372.0F, 436.0F}, {374.0F, 532.0F}}}, 5.5F);
    put_tube(all, {{{330.0F, 424.0F}, {376.0F, 420.0F}, {386.0F, 326.0F}}}, 7.5F);
    put_box(all, Part::bone, {849.0F, 155.0F, 1052.0F, 375.0F}, 96.5F);
}

void put_gap(Obstacles& all, const Ribbon& arrow, float letters) {
    const Gap gap = gap_of(arrow, letters);
    const glm::vec2 half{arrow.half_width, gap.half};
    put_box(all, Part::cut, {gap.middle - half, gap.middle + half});
}

void put_arrow(Obstacles& all, const Ribbon& arrow) {
    const Part part = arrow.is_cut ? Part::cut : Part::arrow;
    const glm::vec2 tip = arrow.line.back();
    const glm::vec2 tail = arrow.line.front();
    const float length = glm::distance(tip, tail);
    const glm::vec2 way = (tip - tail) / std::max(length, 1e-3F);
    constexpr float step = 8.0F;  // of the head
    float from_tip = 0.0F;
    while (from_tip < length &&
           head_reach(arrow.half_width, from_tip + 0.01F) != arrow.half_width) {
        const float next = std::min(from_tip + step, length);
        const float reach = std::max(head_reach(arrow.half_width, next), arrow.half_width * 0.3F);
        const glm::vec2 end = tip - way * next;
        const glm::vec2 side = glm::vec2{-way.y, way.x} * reach;
        const glm::vec2 start = tip - way * from_tip;
        put_box(all, part,
                {glm::min(glm::min(start - side, start + side), end - side),
                 glm::max(glm::max(start - side, start + side), end + side)});
        from_tip = next;
    }
    if (from_tip < length) {
        put_line(all, part, tail + way * arrow.half_width,
                 tip - way * std::max(from_tip, arrow.half_width), arrow.half_width);
    }
}

void put_signal(Obstacles& all, const Signal& signal) {
    constexpr float line = 2.0F;
    constexpr float head = 4.2F;
    constexpr float sign = 7.0F;
    for (std::size_t i = 1; i < signal.line.size(); ++i)
        put_line(all, Part::signal, signal.line[i - 1], signal.line[i], line);
    put_disc(all, Part::signal, signal.line.back(), head);
    if (has_sign(signal)) put_disc(all, Part::signal, sign_place(signal), sign);
}

void put_messages(Obstacles& all, const Scene& scene) {
    if (room_for_words(scene.moment) < layout::signal_least_scale) return;
    for (const Signal& signal : signals(scene)) put_signal(all, signal);
    const auto bead = [&](glm::vec2 at, Source source) {
        const float size = bead_size(level_ratio(scene, source));
        put_disc(all, Part::signal, at, std::max(size, layout::bead_radius) + 2.0F);
    };
    bead(layout::store_bead, Source::store_d);
    bead(layout::active_bead, Source::active_d);
    bead(layout::watchdog_bead, Source::pth);
    put_disc(all, Part::signal, layout::sun, sun_size(scene.sun));
    if (!scene.serum_of_day.empty()) put_box(all, Part::signal, layout::day_curve);
}

void put_card(Obstacles& all, const Scene& scene) {
    const KeysCard card = keys_card(scene.moment);
    put_box(all, Part::card, card.box);
    constexpr float key = 9.5F;
    for (const float row : {card.first_row, card.second_row}) {
        put_box(all, Part::keys,
                {card.box.x + 22.0F - key, row - key, card.box.x + 220.0F + key, row + key});
    }
}

/// How far two stretches of numbers are apart; 0 where they meet.
float apart(float a_from, float a_to, float b_from, float b_to) {
    return std::max(0.0F, std::max(b_from - a_to, a_from - b_to));
}

glm::vec2 nearest(const Obstacle& line, glm::vec2 place) {
    const glm::vec2 way = line.to - line.from;
    const float length = glm::dot(way, way);
    if (length <= 0.0F) return line.from;
    return line.from + way * glm::clamp(glm::dot(place - line.from, way) / length, 0.0F, 1.0F);
}

/// Does the line pass through the rectangle? Cut off side by side (Liang and Barsky).
bool passes(glm::vec2 from, glm::vec2 to, const glm::vec4& box) {
    const glm::vec2 way = to - from;
    float first = 0.0F;
    float last = 1.0F;
    for (const auto& [start, step, least, greatest] :
         {std::array{from.x, way.x, box.x, box.z}, std::array{from.y, way.y, box.y, box.w}}) {
        if (step == 0.0F) {
            if (start < least || start > greatest) return false;
            continue;
        }
        const float a = (least - start) / step;
        const float b = (greatest - start) / step;
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
    }
    return first <= last;
}

bool line_is_near(const Obstacle& line, const glm::vec4& box, float gap) {
    if (passes(line.from, line.to, box)) return true;
    const auto distance_to_box = [&](glm::vec2 at) {
        return glm::distance(at, glm::clamp(at, glm::vec2{box.x, box.y}, glm::vec2{box.z, box.w}));
    };
    float least = std::min(distance_to_box(line.from), distance_to_box(line.to));
    for (const glm::vec2 corner : {glm::vec2{box.x, box.y}, glm::vec2{box.z, box.y},
                                   glm::vec2{box.x, box.w}, glm::vec2{box.z, box.w}}) {
        least = std::min(least, glm::distance(corner, nearest(line, corner)));
    }
    return least < gap;
}

}  // namespace

Obstacles obstacles(const Scene& scene) {
    Obstacles all;
    all.reserve(128);
    put_artery(all, scene);
    put_organs(all);
    for (const Ribbon& arrow : ribbons(scene)) {
        const bool in_organ = arrow.in_lens || arrow.flux == Flux::absorbed;
        if (in_organ) continue;
        if (arrow.is_cut) put_gap(all, arrow, std::max(scene.moment.words, 1.0F));
        put_arrow(all, arrow);
    }
    put_messages(all, scene);
    put_card(all, scene);
    // where the vessel is cut
    put_line(all, Part::vessel, {layout::ring.x, 198.0F}, {layout::ring.x, 342.0F}, 0.7F);
    return all;
}

bool is_near(const Obstacle& obstacle, const glm::vec4& box, float gap) {
    const float most = obstacle.reach + gap;
    const glm::vec2 least = glm::min(obstacle.from, obstacle.to);
    const glm::vec2 greatest = glm::max(obstacle.from, obstacle.to);
    const float across = apart(box.x, box.z, least.x, greatest.x);
    const float down = apart(box.y, box.w, least.y, greatest.y);
    if (across >= most || down >= most) return false;
    if (obstacle.is_box) return std::hypot(across, down) < most;
    return line_is_near(obstacle, box, most);
}

bool is_inside(const Obstacle& obstacle, const glm::vec4& box) {
    if (obstacle.is_box) {
        return box.x >= obstacle.from.x && box.y >= obstacle.from.y && box.z <= obstacle.to.x &&
               box.w <= obstacle.to.y;
    }
    const std::array corners{glm::vec2{box.x, box.y}, glm::vec2{box.z, box.y},
                             glm::vec2{box.x, box.w}, glm::vec2{box.z, box.w}};
    return std::all_of(corners.begin(), corners.end(), [&obstacle](glm::vec2 corner) {
        return glm::distance(corner, nearest(obstacle, corner)) <= obstacle.reach;
    });
}

}  // namespace compass::scene
