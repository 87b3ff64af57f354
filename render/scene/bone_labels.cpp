#include "render/scene/bone_field.h"
#include "render/scene/keys_card.h"
#include "render/scene/label_list.h"
#include "render/scene/layout.h"

#include <algorithm>

namespace compass::scene {
namespace {

constexpr float left = 710.0F;
constexpr float right = 974.0F;
constexpr glm::vec2 top_left{0.0F, 0.0F};
constexpr glm::vec2 top_right{1.0F, 0.0F};
constexpr LabelLook osteoblast_look{Type::value, Ink::osteoblast};
constexpr LabelLook osteoclast_look = on_tissue({Type::value, Ink::osteoclast, 1.0F});

/// What the cells add and free, each where it has room.
void add_breakers(const Scene& scene, Labels& all) {
    const glm::vec2 under{right, 474.0F};
    add(all, under, osteoclast_look, "osteoclasts", day(scene, Flux::resorbed));
    or_at(all,
          {{under, top_right, {-200.0F, 0.0F}}, {{right, 480.0F}, top_right, {-200.0F, 0.0F}}});
}

/// Both under a small bone or neither: one alone would say that bone only gains, or only loses. In
/// the letters of notes, of which two lines have room there.
void add_both(const Scene& scene, Labels& all) {
    const glm::vec2 under{right, 470.0F};
    const auto add_line = [&](glm::vec2 at, Ink ink, std::string_view key, Flux flux) {
        add(all, at, on_tissue({Type::note, ink, 1.0F}), key, day(scene, flux));
        all.back().least_scale = layout::values_least_room;
    };
    add_line(under, Ink::osteoblast, "osteoblasts", Flux::formed);
    or_at(all, {{under, top_right, {0.0F, 10.0F}}});
    add_line({right, 490.0F}, Ink::osteoclast, "osteoclasts", Flux::resorbed);
    put_under(all);
    all.back().is_bound = true;
}

/// By what the drawn change is larger than the true one; under the bone where that is free.
void add_factor(const Scene& scene, Labels& all) {
    const Stand above{{right, 30.0F}, top_right};
    const Stand below{{right, 495.0F}, top_right, {0.0F, 12.0F}};
    const Stand& best = scene.moment.has_key ? below : above;
    add(all, {right, 45.0F}, on_tissue({Type::note, Ink::dim, 1.0F}), "bone_factor",
        {{BoneField::change_factor, 1}});
    all.back().must_move = true;
    or_at(all, {best, above, {{right, 10.0F}, top_right}});
}

void add_exchange(Labels& all) {
    constexpr LabelLook note{Type::note, Ink::dim, 1.0F};
    add(all, {right, 494.0F}, on_tissue(note), "not_drawn");
    add(all, {right, 509.0F}, note, "not_drawn_where");
    put_under(all);
    all.back().is_bound = true;
}

}  // namespace

void add_bone(const Scene& scene, Labels& all) {
    const float top = title_top(scene);
    const bool is_small = has_small_room(scene.moment);
    add(all, {left, top}, title_look, "bone", percent(scene.bone_ratio));
    or_at(all, {{{left, top}, top_left, {-16.0F, 0.0F}},
                {{right, top}, top_right},
                {{right, 66.0F}, top_right, {}, Part::bone},
                {{right, 434.0F}, top_right, {0.0F, 40.0F}, Part::bone}});
    if (!is_small) {
        add(all, {left, 28.0F}, osteoblast_look, "osteoblasts", day(scene, Flux::formed));
        put_under(all);
    }
    // what the percent are of: behind them, and not as if it were said of the cells
    const float line = top + 4.4F * std::max(scene.moment.words, 1.0F);
    add(all, {right, line}, on_tissue({Type::note, Ink::dim, 1.0F}), "bone_of");
    all.back().must_move = true;
    or_at(all,
          {{{800.0F, line}, top_left, {90.0F, 0.0F}}, {{right, line}, top_right, {-20.0F, 0.0F}}});
    add_factor(scene, all);
    is_small ? add_both(scene, all) : add_breakers(scene, all);
    if (!scene.moment.has_key) add_exchange(all);  // else the key says so
}

}  // namespace compass::scene
