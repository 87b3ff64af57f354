#include "render/scene/bone_field.h"
#include "render/scene/label_list.h"
#include "render/scene/layout.h"
#include "render/scene/ribbons.h"

#include <algorithm>

namespace compass::scene {
namespace {

void lead(Labels& all, glm::vec2 from, glm::vec2 to) {
    all.back().leads = true;
    all.back().from = from;
    all.back().to = to;
}

Numbers day(const Scene& scene, Flux flux, int decimals = 0) {
    return {{scene.mg_per_day[index(flux)], decimals}};
}

void add_gut(const Scene& scene, Labels& all) {
    add(all, {14.0F, 6.0F}, title_look, "gut");
    add(all, {14.0F, 28.0F}, value_look, "absorbs", day(scene, Flux::absorbed));
    add(all, {14.0F, 46.0F}, on_tissue(note_look), "absorbed_share", percent(scene.absorbed_share));
    add(all, {84.0F, 65.0F}, on_tissue({Type::value, Ink::gate}), "gates", percent(scene.gate));
    lead(all, {133.0F, 82.0F}, {133.0F, 89.0F});
    // beside the arrow out of the gut, which can be wide: its head narrows downwards
    const float side = faeces_x(scene) + 10.0F;
    const float half = ribbon_half_width(scene, Flux::faeces);
    add(all, {std::max(92.0F, side + head_reach(half, layout::faeces_tip - 478.0F)), 478.0F},
        note_look, "secreted", day(scene, Flux::secreted));
    add(all, {std::max(80.0F, side + head_reach(half, layout::faeces_tip - 504.0F)), 504.0F},
        value_look, "leaves", day(scene, Flux::faeces));
}

void add_artery(const Scene& scene, Labels& all) {
    add(all, {233.0F, 6.0F}, title_look, "artery");
    add(all, {233.0F, 28.0F}, on_tissue(strong_look), "cac", {{scene.cac}});
    add(all, {233.0F, 46.0F}, on_tissue(note_look), "pulse", percent(scene.elasticity));
    add(all, {376.0F, 196.0F}, on_tissue(note_look), "hairline");
    add(all, {376.0F, 210.0F}, on_tissue(note_look), "hairline_width");
    lead(all, {430.0F, 224.0F}, {435.0F, 230.0F});
}

void add_lens(const Scene& scene, Labels& all) {
    const double gain = scene.mg_per_day[index(Flux::vessel)];
    if (scene.moment.true_scale) {
        add(all, {480.0F, 60.0F}, title_look, "true_scale");
        add(all, {480.0F, 88.0F}, on_tissue(value_look), "true_scale_one");
        if (gain > 0.0) {
            const double through = scene.mg_per_day[index(Flux::resorbed)] / gain;
            add(all, {480.0F, 108.0F}, on_tissue(value_look), "true_scale_of", {{through}});
        }
    } else {
        constexpr float title_least_scale = 0.6F;
        add(all, {452.0F, 6.0F}, title_look, "lens", {{scene.lens_factor}});
        all.back().least_scale = title_least_scale;
        add(all, {632.0F, 40.0F}, on_tissue({Type::value, Ink::ink, 0.5F}), "lens_factor",
            {{scene.lens_factor}});
        put_first(all);
        const double dot_ug = 1000.0 * scene.mg_per_dot / scene.lens_factor;
        add(all, {452.0F, 28.0F}, note_look, "lens_dot", {{dot_ug}});
    }
    add(all, {600.0F, 202.0F}, {Type::value, Ink::dim, 0.5F}, "wall_gains",
        day(scene, Flux::vessel, 2));
}

void add_blood_and_kidney(const Scene& scene, Labels& all) {
    add(all, {237.0F, 188.0F}, title_look, "blood");
    add(all, {237.0F, 210.0F}, strong_look, "serum", {{scene.serum_mg_dl, 1, "mg/dL"}});
    if (scene.outside != 0) {
        add(all, {486.0F, 334.0F}, on_tissue({Type::note, Ink::caution}), "outside");
        put_first(all);
    }
    // on the kidney itself where there is no room beside it
    add(all, {scene.moment.scale < small_scale ? 262.0F : 391.0F, 422.0F}, title_look, "kidney");
    add(all, {391.0F, 444.0F}, value_look, "urine", day(scene, Flux::urine));
    add(all, {391.0F, 461.0F}, note_look, "into_urine");
}

void add_bone(const Scene& scene, Labels& all) {
    constexpr float left = 710.0F;
    add(all, {left, 6.0F}, title_look, "bone", percent(scene.bone_ratio));
    add(all, {left, 45.0F}, on_tissue(note_look), "bone_of");
    add(all, {974.0F, 45.0F}, on_tissue({Type::note, Ink::dim, 1.0F}), "bone_factor",
        {{BoneField::change_factor, 1}});
    add(all, {left, 28.0F}, {Type::value, Ink::osteoblast}, "osteoblasts",
        day(scene, Flux::formed));
    add(all, {974.0F, 474.0F}, on_tissue({Type::value, Ink::osteoclast, 1.0F}), "osteoclasts",
        day(scene, Flux::resorbed));
    if (scene.moment.has_key) return;  // it says so there
    constexpr LabelLook right{Type::note, Ink::dim, 1.0F};
    add(all, {974.0F, 494.0F}, on_tissue(right), "not_drawn");
    add(all, {974.0F, 509.0F}, right, "not_drawn_where");
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
    if (scene.moment.scale < small_scale) {
        for (Label& label : all) label.rim = true;
    }
    return all;
}

}  // namespace compass::scene
