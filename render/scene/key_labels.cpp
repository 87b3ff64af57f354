#include "render/scene/label_list.h"
#include "render/scene/layout.h"
#include "render/scene/legend.h"
#include "render/scene/signals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace compass::scene {

void add(Labels& all, glm::vec2 at, const LabelLook& look, std::string_view key, Numbers numbers) {
    // letters stop shrinking at 14 px: below these scales the lines would run into each other
    constexpr std::array<float, 3> least_scale{0.0F, 0.65F, 0.85F};
    Label label;
    label.key = key;
    label.args = std::move(numbers);
    label.at = at;
    label.align = look.align;
    label.type = look.type;
    label.ink = look.ink;
    label.rim = look.on_tissue;
    label.least_scale = least_scale[static_cast<std::size_t>(look.type)];
    all.push_back(std::move(label));
}

void put_first(Labels& all) {
    all.back().first = true;
    all.back().least_scale = 0.0F;
}

Numbers percent(double share) {
    return {{100.0 * share}};
}

void add_messages(const Scene& scene, Labels& all) {
    const auto say = [&](glm::vec2 at, const LabelLook& look, std::string_view key, Source source,
                         std::string_view unit) {
        add(all, at, look, key, {{levels(scene)[index(source)], 0, unit}});
        all.back().least_scale = std::max(all.back().least_scale, layout::signal_least_scale);
    };
    const double active = 100.0 * (level_ratio(scene, Source::active_d) - 1.0);
    add(all, {276.0F, 347.0F}, on_tissue({Type::note, Ink::gate}), "active_d",
        {{.value = active, .is_signed = true}});
    say({484.0F, 348.0F}, on_tissue({Type::value, Ink::osteoclast}), "watchdog", Source::pth,
        "pg/mL");
    const float beside = layout::store_bead.x + 5.0F +
                         std::max(bead_size(level_ratio(scene, Source::store_d)), 8.0F);
    say({beside, 504.0F}, on_tissue({Type::note, Ink::gold_text}), "store_d", Source::store_d,
        "nmol/L");
}

void add_keys_card(const Scene& scene, Labels& all) {
    const glm::vec4& card = layout::keys_card;
    const float left = card.x + 12.0F;
    const float right = card.z - 12.0F;
    const LabelLook row{Type::note, Ink::ink};
    const LabelLook row_end{Type::note, Ink::ink, 1.0F};
    // a small picture keeps the card for the tokens: the title stands above it
    const bool is_small = scene.moment.scale < small_scale;
    add(all, {card.x + 10.0F, is_small ? card.y - 20.0F / scene.moment.scale : card.y},
        {Type::title, Ink::gold_text}, "keys");
    add(all, {right, card.y + 3.0F}, {Type::note, Ink::dim, 1.0F}, "k_supply",
        percent(scene.k_supply));
    if (scene.warfarin) {
        // in a small picture on the card, whose words are left out there
        add(all, {card.z - (is_small ? 6.0F : 0.0F), card.y + (is_small ? 2.0F : -24.0F)},
            on_tissue({Type::note, Ink::caution, 1.0F}), "warfarin");
        put_first(all);
    }
    const float first = card.y + layout::keys_first_row - 27.0F;
    const float second = card.y + layout::keys_second_row - 27.0F;
    add(all, {left, first}, row, "osteocalcin");
    add(all, {right, first}, row_end, "osteocalcin_on", percent(scene.osteocalcin_active));
    add(all, {left, second}, row, "mgp");
    add(all, {right, second}, row_end, "mgp_on", percent(scene.mgp_active));
}

void add_legend(const Scene& scene, Labels& all) {
    using Names = std::array<std::string_view, sim::origin_count>;
    constexpr Names names{"food", "tablets", "from_bone", "at_start"};
    constexpr Names short_names{"food", "tablets", "from_bone_short", "at_start_short"};
    const Legend legend = legend_of(scene.moment);
    if (legend.form == Legend::Form::beside) return;
    const bool is_short = legend.form == Legend::Form::one_row;
    const LabelLook key{Type::note, Ink::ink};
    for (std::size_t origin = 0; origin < names.size() && legend.has_marks; ++origin) {
        add(all, legend.marks[origin] + legend.beside, key,
            (is_short ? short_names : names)[origin]);
        put_first(all);
    }
    const bool is_day = scene.moment.lens == Lens::day;
    const std::string_view long_key = is_day ? "dot_hour" : "dot_day";
    const std::string_view short_key = is_day ? "dot_hour_short" : "dot_day_short";
    add(all, legend.dot, note_look, is_short ? short_key : long_key,
        {{static_cast<double>(scene.mg_per_dot)}});
    put_first(all);
    if (!legend.has_width) return;
    const auto amounts = width_amounts(scene.moment.lens);
    constexpr std::array<std::string_view, 3> widths{"width_hour", "width_month", "width_year"};
    add(all, legend.width + glm::vec2{26.0F, legend.beside.y}, note_look,
        widths[static_cast<std::size_t>(scene.moment.lens)], {{amounts[0]}, {amounts[1]}});
}

}  // namespace compass::scene
