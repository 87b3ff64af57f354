#include "render/scene/bone_field.h"
#include "render/scene/label.h"
#include "render/scene/layout.h"
#include "render/scene/legend.h"
#include "render/scene/number_words.h"
#include "render/scene/ribbons.h"
#include "render/scene/signals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace compass::scene {
namespace {

using Labels = std::vector<Label>;
using Numbers = std::vector<std::string>;

struct Look {
    Type type = Type::value;
    Ink ink = Ink::dim;
    float align = 0.0F;
};
constexpr Look title{Type::title, Ink::ink};
constexpr Look value{Type::value, Ink::dim};
constexpr Look strong{Type::value, Ink::ink};
constexpr Look note{Type::note, Ink::dim};
constexpr float small_scale = 0.62F;  // only titles are left

void add(Labels& all, glm::vec2 at, const Look& look, std::string_view key, Numbers numbers = {}) {
    // letters stop shrinking at 14 px: below these scales the lines would run into each other
    constexpr std::array<float, 3> least_scale{0.0F, 0.65F, 0.85F};
    Label label;
    label.key = key;
    label.args = std::move(numbers);
    label.at = at;
    label.align = look.align;
    label.type = look.type;
    label.ink = look.ink;
    label.least_scale = least_scale[static_cast<std::size_t>(look.type)];
    all.push_back(std::move(label));
}

void put_first(Labels& all) {
    all.back().first = true;
    all.back().least_scale = 0.0F;
}

void lead(Labels& all, glm::vec2 from, glm::vec2 to) {
    all.back().leads = true;
    all.back().from = from;
    all.back().to = to;
}

Numbers day(const Scene& scene, Flux flux, int decimals = 0) {
    return {number_words(scene.mg_per_day[index(flux)], decimals)};
}

Numbers percent(double share) {
    return {number_words(100.0 * share)};
}

void add_gut(const Scene& scene, Labels& all) {
    add(all, {14.0F, 6.0F}, title, "gut");
    add(all, {14.0F, 28.0F}, value, "absorbs", day(scene, Flux::absorbed));
    add(all, {14.0F, 46.0F}, note, "absorbed_share", percent(scene.absorbed_share));
    add(all, {84.0F, 62.0F}, {Type::value, Ink::gate}, "gates", percent(scene.gate));
    lead(all, {133.0F, 79.0F}, {133.0F, 88.0F});
    // beside the arrow out of the gut, which can be wide: its head narrows downwards
    const float side = faeces_x(scene) + 10.0F;
    const float half = ribbon_half_width(scene, Flux::faeces);
    add(all, {std::max(92.0F, side + head_reach(half, layout::faeces_tip - 478.0F)), 478.0F}, note,
        "secreted", day(scene, Flux::secreted));
    add(all, {std::max(80.0F, side + head_reach(half, layout::faeces_tip - 504.0F)), 504.0F}, value,
        "leaves", day(scene, Flux::faeces));
}

void add_artery(const Scene& scene, Labels& all) {
    add(all, {238.0F, 6.0F}, title, "artery");
    add(all, {238.0F, 28.0F}, strong, "cac", {number_words(scene.cac)});
    add(all, {238.0F, 46.0F}, note, "pulse", percent(scene.elasticity));
    add(all, {376.0F, 196.0F}, note, "hairline");
    add(all, {376.0F, 210.0F}, note, "hairline_width");
    lead(all, {430.0F, 224.0F}, {435.0F, 230.0F});
}

void add_lens(const Scene& scene, Labels& all) {
    const double gain = scene.mg_per_day[index(Flux::vessel)];
    if (scene.moment.true_scale) {
        add(all, {480.0F, 60.0F}, title, "true_scale");
        add(all, {480.0F, 88.0F}, value, "true_scale_one");
        if (gain > 0.0) {
            const double through = scene.mg_per_day[index(Flux::resorbed)] / gain;
            add(all, {480.0F, 108.0F}, value, "true_scale_of", {number_words(through)});
        }
    } else {
        constexpr float title_least_scale = 0.6F;
        add(all, {452.0F, 6.0F}, title, "lens", {number_words(scene.lens_factor)});
        all.back().least_scale = title_least_scale;
        add(all, {632.0F, 40.0F}, {Type::value, Ink::ink, 0.5F}, "lens_factor",
            {number_words(scene.lens_factor)});
        put_first(all);
        const double dot_ug = 1000.0 * scene.mg_per_dot / scene.lens_factor;
        add(all, {452.0F, 28.0F}, note, "lens_dot", {number_words(dot_ug)});
    }
    add(all, {600.0F, 202.0F}, {Type::value, Ink::dim, 0.5F}, "wall_gains",
        day(scene, Flux::vessel, 2));
}

void add_blood_and_kidney(const Scene& scene, Labels& all) {
    add(all, {246.0F, 188.0F}, title, "blood");
    add(all, {246.0F, 210.0F}, strong, "serum", {number_words(scene.serum_mg_dl, 1)});
    if (scene.outside != 0) {
        add(all, {486.0F, 334.0F}, {Type::note, Ink::caution}, "outside");
        put_first(all);
    }
    // on the kidney itself where there is no room beside it
    add(all, {scene.moment.scale < small_scale ? 262.0F : 391.0F, 422.0F}, title, "kidney");
    add(all, {391.0F, 444.0F}, value, "urine", day(scene, Flux::urine));
    add(all, {391.0F, 461.0F}, note, "into_urine");
}

void add_messages(const Scene& scene, Labels& all) {
    const auto say = [&](glm::vec2 at, const Look& look, std::string_view key, Source source,
                         int decimals) {
        add(all, at, look, key, {number_words(levels(scene)[index(source)], decimals)});
        all.back().least_scale = std::max(all.back().least_scale, layout::signal_least_scale);
    };
    const double active = 100.0 * (level_ratio(scene, Source::active_d) - 1.0);
    add(all, {276.0F, 347.0F}, {Type::note, Ink::gate}, "active_d",
        {(active >= 0.5    ? "+"
          : active <= -0.5 ? "−"
                           : "") +
         number_words(std::fabs(active))});
    say({484.0F, 348.0F}, {Type::value, Ink::osteoclast}, "watchdog", Source::pth, 0);
    const float beside = layout::store_bead.x + 5.0F +
                         std::max(bead_size(level_ratio(scene, Source::store_d)), 8.0F);
    say({beside, 504.0F}, {Type::note, Ink::gold_text}, "store_d", Source::store_d, 0);
}

void add_keys_card(const Scene& scene, Labels& all) {
    const glm::vec4& card = layout::keys_card;
    const float left = card.x + 12.0F;
    const float right = card.z - 12.0F;
    const Look row{Type::note, Ink::ink};
    const Look row_end{Type::note, Ink::ink, 1.0F};
    // a small picture keeps the card for the tokens: the title stands above it
    const bool is_small = scene.moment.scale < small_scale;
    add(all, {card.x + 10.0F, is_small ? card.y - 20.0F / scene.moment.scale : card.y},
        {Type::title, Ink::gold_text}, "keys");
    add(all, {right, card.y + 3.0F}, {Type::note, Ink::dim, 1.0F}, "k_supply",
        percent(scene.k_supply));
    if (scene.warfarin) {
        add(all, {card.z, card.y - 24.0F}, {Type::note, Ink::caution, 1.0F}, "warfarin");
        put_first(all);
    }
    const float first = card.y + layout::keys_first_row - 25.0F;
    const float second = card.y + layout::keys_second_row - 26.0F;
    add(all, {left, first}, row, "osteocalcin");
    add(all, {right, first}, row_end, "osteocalcin_on", percent(scene.osteocalcin_active));
    add(all, {left, second}, row, "mgp");
    add(all, {right, second}, row_end, "mgp_on", percent(scene.mgp_active));
}

void add_bone(const Scene& scene, Labels& all) {
    constexpr float left = 710.0F;
    add(all, {left, 6.0F}, title, "bone", percent(scene.bone_ratio));
    add(all, {974.0F, 45.0F}, {Type::note, Ink::dim, 1.0F}, "bone_of");
    add(all, {left, 45.0F}, note, "bone_factor", {number_words(BoneField::change_factor, 1)});
    add(all, {left, 28.0F}, {Type::value, Ink::osteoblast}, "osteoblasts",
        day(scene, Flux::formed));
    add(all, {974.0F, 474.0F}, {Type::value, Ink::osteoclast, 1.0F}, "osteoclasts",
        day(scene, Flux::resorbed));
    constexpr Look right{Type::note, Ink::dim, 1.0F};
    for (const auto& [y, key] : {std::pair{494.0F, "not_drawn"}, {509.0F, "not_drawn_where"}}) {
        add(all, {974.0F, y}, right, key);
        all.back().least_scale = layout::width_key_least_scale;  // where the legend has no rows
    }
}

// What an arrow's width means, and what that amounts to in the time that the lens is about.
void add_width_words(const Scene& scene, Labels& all) {
    constexpr auto mg_day = static_cast<double>(layout::width_key_mg_day);
    constexpr double days_a_year = 365.25;
    const glm::vec2 at = layout::width_key + glm::vec2{26.0F, -8.0F};
    if (scene.moment.lens == Lens::day) {
        add(all, at, note, "width_hour", {number_words(mg_day), number_words(mg_day / 24.0)});
    } else if (scene.moment.lens == Lens::month) {
        add(all, at, note, "width_month",
            {number_words(mg_day), number_words(mg_day * days_a_year / 12000.0)});
    } else {
        add(all, at, note, "width_year",
            {number_words(mg_day), number_words(mg_day * days_a_year / 1000.0)});
    }
    all.back().least_scale = layout::width_key_least_scale;
}

void add_legend(const Scene& scene, Labels& all) {
    using Names = std::array<std::string_view, sim::origin_count>;
    constexpr Names names{"food", "tablets", "from_bone", "at_start"};
    constexpr Names short_names{"food", "tablets", "from_bone_short", "at_start_short"};
    const Legend legend = legend_of(scene.moment);
    const bool is_short = legend.form == Legend::Form::one_row;
    const Look key{Type::note, Ink::ink};
    for (std::size_t origin = 0; origin < names.size() && legend.has_marks; ++origin) {
        add(all, legend.marks[origin] + legend.beside, key,
            (is_short ? short_names : names)[origin]);
        put_first(all);
    }
    const bool is_day = scene.moment.lens == Lens::day;
    const std::string_view long_key = is_day ? "dot_hour" : "dot_day";
    const std::string_view short_key = is_day ? "dot_hour_short" : "dot_day_short";
    add(all, legend.dot, note, is_short ? short_key : long_key, {number_words(scene.mg_per_dot)});
    put_first(all);
    add_width_words(scene, all);
}

}  // namespace

std::vector<Label> labels(const Scene& scene) {
    Labels all;
    add_gut(scene, all);
    add_artery(scene, all);
    add_lens(scene, all);
    add_blood_and_kidney(scene, all);
    add_messages(scene, all);
    add_keys_card(scene, all);
    add_bone(scene, all);
    add_legend(scene, all);
    return all;
}

}  // namespace compass::scene
