#include "render/scene/keys_card.h"
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
    constexpr std::array<float, 3> least_scale{0.0F, layout::values_least_room, 0.7F};
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

void or_at(Labels& all, std::initializer_list<Stand> stands) {
    all.back().others = stands;
}

void put_under(Labels& all) {
    all.back().follows = true;
}

Numbers percent(double share) {
    return {{100.0 * share}};
}

Numbers day(const Scene& scene, Flux flux, int decimals) {
    return {{scene.mg_per_day[index(flux)], decimals}};
}

// letters that are large for their picture begin at its edge
float title_top(const Scene& scene) {
    const float letters = scene.moment.words;
    if (letters <= 1.15F) return 6.0F;
    return letters <= 1.6F ? -1.0F : -1.6F * letters;
}

void add_messages(const Scene& scene, Labels& all) {
    const auto say = [&](glm::vec2 at, const LabelLook& look, std::string_view key, Source source,
                         std::string_view unit) {
        add(all, at, look, key, {{levels(scene)[index(source)], 0, unit}});
        all.back().least_scale = std::max(all.back().least_scale, layout::signal_least_scale);
    };
    const double active = 100.0 * (level_ratio(scene, Source::active_d) - 1.0);
    add(all, {270.0F, 347.0F}, on_tissue({Type::note, Ink::gate}), "active_d",
        {{.value = active, .is_signed = true}});
    or_at(all, {{{268.0F, 347.0F}, {}, {0.0F, -10.0F}}});
    say({484.0F, 348.0F}, on_tissue({Type::value, Ink::osteoclast}), "watchdog", Source::pth,
        "pg/mL");
    or_at(all, {{{484.0F, 369.0F}, {0.0F, 1.0F}, {0.0F, -9.0F}},
                {{480.0F, 367.0F}, {0.0F, 1.0F}, {0.0F, -7.0F}},
                {{478.0F, 365.0F}, {0.0F, 1.0F}, {0.0F, -6.0F}}});
    const float beside = layout::store_bead.x + 6.0F +
                         std::max(bead_size(level_ratio(scene, Source::store_d)), 8.0F);
    say({beside, 504.0F}, on_tissue({Type::note, Ink::gold_text}), "store_d", Source::store_d,
        "nmol/L");
    or_at(all, {{{beside, 511.0F}, {0.0F, 0.5F}, {0.0F, 6.0F}}});
}

void add_warfarin(const KeysCard& card, Labels& all) {
    // on the card where nothing else is said there
    const Stand over{{card.box.z - 42.0F, 352.0F}, {1.0F, 0.0F}, {-50.0F, -6.0F}};
    const Stand on_card{{card.box.z - 6.0F, card.box.y + 2.0F}, {1.0F, 0.0F}, {}, Part::card};
    const Stand& best = card.has_words ? over : on_card;
    add(all, best.at, on_tissue({Type::note, Ink::caution, 1.0F}), "warfarin");
    put_first(all);
    all.back().on = best.on;
    or_at(all, {best,
                {{card.box.z, card.box.w + 2.0F}, {1.0F, 0.0F}},
                {{card.box.z - 12.0F, card.box.y + 3.0F}, {1.0F, 0.0F}, {}, Part::card}});
}

void add_keys_card(const Scene& scene, Labels& all) {
    const KeysCard card = keys_card(scene.moment);
    const float left = card.box.x + 12.0F;
    const float right = card.box.z - 12.0F;
    const auto on_card = [&all] {
        all.back().on = Part::card;
        all.back().least_scale = std::min(all.back().least_scale, layout::words_least_room);
    };
    if (scene.warfarin) add_warfarin(card, all);
    const LabelLook title{Type::title, Ink::gold_text};
    const Stand above{{left - 2.0F, card.box.y - 2.0F}, {0.0F, 1.0F}, {60.0F, 0.0F}};
    const Stand below{{left - 2.0F, card.box.w + 0.6F}, {}, {0.0F, 9.0F}};
    const Stand below_end{{right + 30.0F, card.box.w + 0.6F}, {1.0F, 0.0F}, {0.0F, 9.0F}};
    if (!card.has_title) {
        add(all, {left - 2.0F, card.box.y - 22.0F * std::max(scene.moment.words, 1.0F)}, title,
            "keys");
        or_at(all, {above, below, below_end});
        return;
    }
    add(all, {left - 2.0F, card.box.y}, title, "keys");
    on_card();
    if (!card.has_words) {
        or_at(all, {above, below});
        return;
    }
    add(all, {right, card.box.y + 3.0F}, {Type::note, Ink::dim, 1.0F}, "k_supply",
        percent(scene.k_supply));
    on_card();
    const auto say_row = [&](float y, std::string_view name, std::string_view share, double value) {
        add(all, {left, y}, {Type::note, Ink::ink}, name);
        on_card();
        add(all, {right, y}, {Type::note, Ink::ink, 1.0F}, share, percent(value));
        on_card();
    };
    say_row(card.first_words, "osteocalcin", "osteocalcin_on", scene.osteocalcin_active);
    say_row(card.second_words, "mgp", "mgp_on", scene.mgp_active);
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
        all.back().on = Part::kidney;  // a small key reaches the end of the ureter
    }
    const bool is_day = scene.moment.lens == Lens::day;
    const std::string_view long_key = is_day ? "dot_hour" : "dot_day";
    const std::string_view short_key = is_day ? "dot_hour_short" : "dot_day_short";
    add(all, legend.dot, note_look, is_short ? short_key : long_key,
        {{static_cast<double>(scene.mg_per_dot)}});
    put_first(all);
    all.back().on = Part::kidney;
    or_at(all, {{legend.dot, {}, {0.0F, 9.0F}, Part::kidney}});
    if (!legend.has_width) return;
    const auto amounts = width_amounts(scene.moment.lens);
    constexpr std::array<std::string_view, 3> widths{"width_hour", "width_month", "width_year"};
    add(all, legend.width + glm::vec2{26.0F, legend.beside.y}, note_look,
        widths[static_cast<std::size_t>(scene.moment.lens)], {{amounts[0]}, {amounts[1]}});
}

}  // namespace compass::scene
