#include "render/scene/keys_card.h"
#include "render/scene/label_list.h"
#include "render/scene/layout.h"
#include "render/scene/ribbons.h"

#include <algorithm>

namespace compass::scene {
namespace {

constexpr glm::vec2 top_left{0.0F, 0.0F};
constexpr glm::vec2 top_middle{0.5F, 0.0F};
constexpr glm::vec2 top_right{1.0F, 0.0F};
constexpr glm::vec2 low_left{0.0F, 1.0F};
constexpr glm::vec2 middle{0.5F, 0.5F};

void lead(Labels& all, glm::vec2 to) {
    all.back().leads = true;
    all.back().to = to;
}

void add_gut(const Scene& scene, Labels& all) {
    const bool is_large = scene.moment.words > 1.15F;
    add(all, {is_large ? 7.0F : 14.0F, title_top(scene)}, title_look, "gut");
    add(all, {14.0F, 28.0F}, value_look, "absorbs", day(scene, Flux::absorbed));
    put_under(all);
    add(all, {14.0F, 46.0F}, on_tissue(note_look), "absorbed_share", percent(scene.absorbed_share));
    put_under(all);
    add(all, {84.0F, 65.0F}, on_tissue({Type::value, Ink::gate}), "gates", percent(scene.gate));
    lead(all, {133.0F, 89.0F});
    or_at(all,
          {{{84.0F, 65.0F}, top_left, {-76.0F, 0.0F}}, {{84.0F, 86.0F}, low_left, {-76.0F, 0.0F}}});
}

// Beside the arrow out of the gut, which can be wide: its head narrows downwards.
void add_out_of_gut(const Scene& scene, Labels& all) {
    const float half = ribbon_half_width(scene, Flux::faeces);
    const auto beside = [&](float y) {
        return faeces_x(scene) + 10.0F + head_reach(half, layout::faeces_tip - y);
    };
    const glm::vec2 back{std::max(92.0F, faeces_x(scene) + half + head_overhang(half) + 4.0F),
                         478.0F};
    add(all, back, note_look, "secreted", day(scene, Flux::secreted));
    or_at(all, {{back, top_left, {-10.0F, -7.0F}},
                {{back.x, 472.0F}, top_left, {20.0F, 0.0F}},
                {{250.0F, 472.0F}, top_right, {-20.0F, 0.0F}}});
    const auto leaves = [&](float y) {
        const float x = beside(y);
        return Stand{{std::max(80.0F, x), y}, top_left, {std::min(x - 80.0F, 0.0F), 0.0F}};
    };
    add(all, leaves(504.0F).at, value_look, "leaves", day(scene, Flux::faeces));
    if (!is_cut(scene.mg_per_day[index(Flux::faeces)])) {
        or_at(all, {leaves(504.0F),
                    leaves(508.0F),
                    leaves(499.0F),
                    leaves(493.0F),
                    leaves(487.0F),
                    leaves(480.0F),
                    {{faeces_x(scene) + half + head_overhang(half) + 5.0F, 467.0F},
                     top_left,
                     {0.0F, 12.0F}}});
        return;
    }
    // in the gap of the arrow that is cut
    for (const Ribbon& ribbon : ribbons(scene)) {
        if (ribbon.flux != Flux::faeces) continue;
        const glm::vec2 at = gap_of(ribbon, 1.0F).middle;
        or_at(all, {{at, middle, {}, Part::cut}});
    }
    all.back().must_move = true;
}

void add_artery(const Scene& scene, Labels& all) {
    const float top = title_top(scene);
    add(all, {233.0F, top}, title_look, "artery");
    or_at(all, {{{233.0F, top}, top_left, {-44.0F, 0.0F}},
                {{306.0F, top}, top_right, {-30.0F, 0.0F}},
                {{189.0F, top}, top_left, {-100.0F, 0.0F}}});
    add(all, {233.0F, 28.0F}, on_tissue(strong_look), "cac", {{scene.cac}});
    put_under(all);
    // a long name reaches over the ring; its value, under it, ends before the ring
    const float under_name = top + 22.0F * std::max(scene.moment.words, 1.0F);
    or_at(all, {{{306.0F, under_name}, top_right, {-40.0F, 0.0F}}});
    add(all, {233.0F, 46.0F}, on_tissue(note_look), "pulse", percent(scene.elasticity));
    put_under(all);
    add(all, {376.0F, 196.0F}, on_tissue(note_look), "hairline");
    or_at(all, {{{376.0F, 222.0F}, low_left, {70.0F, 0.0F}},
                {{376.0F, 219.0F}, low_left, {70.0F, 0.0F}}});
    add(all, {376.0F, 210.0F}, on_tissue(note_look), "hairline_width");
    lead(all, {436.0F, 230.0F});
    put_under(all);
    all.back().is_bound = true;
}

void add_true_scale(const Scene& scene, Labels& all) {
    add(all, {480.0F, 60.0F}, title_look, "true_scale");
    or_at(all, {{{472.0F, 30.0F}, top_left}});
    add(all, {480.0F, 88.0F}, on_tissue(value_look), "true_scale_one");
    put_under(all);
    const double gain = scene.mg_per_day[index(Flux::vessel)];
    if (gain <= 0.0) return;
    const double through = scene.mg_per_day[index(Flux::resorbed)] / gain;
    add(all, {480.0F, 108.0F}, on_tissue(value_look), "true_scale_of", {{through}});
    put_under(all);
    all.back().is_bound = true;
}

void add_lens(const Scene& scene, Labels& all) {
    constexpr float title_least_room = 0.5F;
    const float top = title_top(scene);
    add(all, {452.0F, top}, title_look, "lens", {{scene.lens_factor}});
    all.back().least_scale = title_least_room;
    or_at(all, {{{452.0F, top}, top_left, {-20.0F, 0.0F}},
                {{487.0F, top}, top_middle, {-16.0F, 0.0F}},
                {{432.0F, top}, top_left, {-30.0F, 0.0F}}});
    const double dot_ug = 1000.0 * scene.mg_per_dot / scene.lens_factor;
    add(all, {452.0F, 28.0F}, note_look, "lens_dot", {{dot_ug}});
    put_under(all);
    add(all, {632.0F, 40.0F}, on_tissue({Type::value, Ink::ink, 0.5F}), "lens_factor",
        {{scene.lens_factor}});
    put_first(all);
    all.back().on = Part::lens;
    or_at(all, {{{632.0F, 42.0F}, top_middle, {-8.0F, 30.0F}, Part::lens},
                {{604.0F, 52.0F}, top_middle, {0.0F, 40.0F}, Part::lens},
                {layout::lens, middle, {}, Part::lens}});
}

void add_wall(const Scene& scene, Labels& all) {
    if (scene.moment.true_scale) {
        add_true_scale(scene, all);
    } else {
        add_lens(scene, all);
    }
    const glm::vec2 under{604.0F, 202.0F};
    add(all, under, {Type::value, Ink::dim, 0.5F}, "wall_gains", day(scene, Flux::vessel, 2));
    or_at(all, {{under, top_middle, {-40.0F, 0.0F}},
                {{604.0F, 198.0F}, top_middle, {-16.0F, 0.0F}},
                {{640.0F, 198.0F}, top_middle, {-36.0F, 0.0F}},
                {{604.0F, 226.0F}, {0.5F, 1.0F}, {-40.0F, 0.0F}}});
}

void add_blood(const Scene& scene, Labels& all) {
    add(all, {237.0F, 188.0F}, title_look, "blood");
    or_at(all, {{{237.0F, 188.0F}, top_left, {0.0F, -8.0F}},
                {{234.0F, 228.0F}, low_left, {0.0F, -8.0F}},
                {{228.0F, 228.0F}, low_left, {0.0F, -10.0F}},
                {{220.0F, 228.0F}, low_left, {0.0F, -10.0F}},
                {{300.0F, 282.0F}, {0.0F, 0.5F}, {200.0F, 0.0F}, Part::vessel}});
    add(all, {237.0F, 210.0F}, strong_look, "serum", {{scene.serum_mg_dl, 1, "mg/dL"}});
    put_under(all);
    if (scene.outside != 0) {
        const glm::vec4 card = keys_card(scene.moment).box;
        add(all, {486.0F, 334.0F}, on_tissue({Type::note, Ink::caution}), "outside");
        put_first(all);
        or_at(all,
              {{{card.x, card.w + 3.0F}, top_left}, {{505.0F, 282.0F}, middle, {}, Part::vessel}});
    }
}

void add_kidney(const Scene& scene, Labels& all) {
    // over the kidney where there is no room beside it: no bead of a hormone is drawn there then
    const bool is_small = has_small_room(scene.moment);
    const Stand over_it{{296.0F, 337.0F}, top_middle, {0.0F, 14.0F}};
    const Stand over_edge{{296.0F, 337.0F}, top_middle, {0.0F, 40.0F}, Part::kidney};
    const Stand beside{{391.0F, 422.0F}, top_left, {-10.0F, 18.0F}};
    add(all, is_small ? over_it.at : beside.at, title_look, "kidney");
    all.back().must_move = true;
    or_at(all, {is_small ? over_it : beside,
                {{385.0F, 438.0F}, top_left, {0.0F, 40.0F}},
                {{381.0F, 438.0F}, top_left, {0.0F, 40.0F}},
                over_edge,
                {{304.0F, 337.0F}, top_middle, {0.0F, 50.0F}, Part::kidney},
                {{395.0F, 335.0F}, {1.0F, 0.0F}, {0.0F, 50.0F}, Part::kidney},
                {{262.0F, 422.0F}, top_left, {0.0F, 30.0F}, Part::kidney},
                {{308.0F, 434.0F}, middle, {0.0F, 30.0F}, Part::kidney}});
    add(all, {391.0F, 444.0F}, value_look, "urine", day(scene, Flux::urine));
    put_under(all);
    or_at(all, {{{386.0F, 527.0F}, low_left, {0.0F, -30.0F}},
                {{366.0F, 527.0F}, {1.0F, 1.0F}, {-20.0F, 0.0F}}});
    add(all, {391.0F, 461.0F}, note_look, "into_urine");
    put_under(all);
}

}  // namespace

std::vector<Label> labels(const Scene& scene) {
    Labels all;
    add_legend(scene, all);
    add_gut(scene, all);
    add_out_of_gut(scene, all);
    add_artery(scene, all);
    add_wall(scene, all);
    add_blood(scene, all);
    add_kidney(scene, all);
    add_messages(scene, all);
    add_keys_card(scene, all);
    add_bone(scene, all);
    if (has_small_room(scene.moment)) {
        for (Label& label : all) label.rim = true;
    }
    return all;
}

}  // namespace compass::scene
