#include "render/scene/faces.h"

#include "render/scene/keys_card.h"
#include "render/scene/layout.h"
#include "render/scene/places.h"
#include "render/scene/remodelling.h"
#include "render/scene/sequence.h"
#include "sim/model/meals.h"

#include <algorithm>
#include <cmath>

namespace compass::scene {
namespace {

constexpr float full_turn = 6.2831853F;
constexpr float key_size = 9.5F;

void put(Sprites& all, Face face, glm::vec4 place, float state, float opacity = 1.0F) {
    if (opacity <= 0.0F) return;
    all.push_back({place, {static_cast<float>(face), state, 0.0F, opacity}});
}

// A number from the clock that stays exact after days of running.
float beat(const Scene& scene, double seconds, double offset = 0.0) {
    return full_turn * wrapped(scene.moment.seconds / seconds + offset);
}

void add_gates(const Scene& scene, Sprites& all) {
    for (const Gate& gate : gates()) {
        put(all, Face::gate, {gate.at, 15.0F, gate.turn}, static_cast<float>(scene.gate));
    }
}

// One bite on its way down: `way` from 0, where it enters, to 1, where it is dissolved.
void add_bite(const Scene& scene, float way, Sprites& all) {
    const float shown = ramp(0.0F, 0.10F, way) * (1.0F - ramp(0.70F, 1.0F, way));
    const float sway = 0.25F * std::sin(beat(scene, 6.0));
    put(all, Face::food, {48.0F, 84.0F + 150.0F * way, 19.0F, sway}, 0.0F, shown);
}

void add_tablet(const Scene& scene, float way, Sprites& all) {
    const float shown = ramp(0.0F, 0.10F, way) * (1.0F - ramp(0.70F, 1.0F, way));
    const float turn = 0.5F + 0.6F * std::sin(beat(scene, 6.0, 0.3));
    put(all, Face::tablet, {38.0F, 96.0F + 150.0F * way, 13.0F, turn}, 0.0F, shown);
}

// In the day lens at the minutes of the model's meals, for two hours each. A day that passes in a
// second would make meals blink: there they sink one after the other on a calm cycle of their own.
void add_meals(const Scene& scene, Sprites& all) {
    const bool has_tablets = scene.tablets_mg > 0.0;
    if (scene.moment.lens != Lens::day) {
        const double cycle = scene.moment.seconds / 6.0;
        if (scene.eaten_mg > scene.tablets_mg) add_bite(scene, wrapped(cycle), all);
        if (has_tablets) add_tablet(scene, wrapped(cycle + 0.5), all);
        return;
    }
    for (std::size_t meal = 0; meal < sim::meal_minutes.size(); ++meal) {
        const double since_h = scene.hour_of_day - sim::meal_minutes[meal] / 60.0;
        const auto bite = static_cast<float>(since_h / 2.2);
        const auto tablet = static_cast<float>((since_h - 0.2) / 2.2);
        const bool with_tablet = has_tablets && static_cast<int>(meal) < scene.tablet_meals;
        if (bite >= 0.0F && bite < 1.0F) add_bite(scene, bite, all);
        if (with_tablet && tablet >= 0.0F && tablet < 1.0F) add_tablet(scene, tablet, all);
    }
}

// Osteocalcin that is lit at a site: over all sites as many as its share says.
float osteocalcin_lit(const Scene& scene, std::size_t site) {
    constexpr auto count = static_cast<double>(site_count);
    const double order = std::fmod(5.0 * static_cast<double>(site), count);
    return static_cast<float>(std::clamp(scene.osteocalcin_active * count - order, 0.0, 1.0));
}

// A pit is as deep as the struts are thick, so thin ones are cut through: that is how a strut is
// lost.
void add_pit(const Scene& scene, const Site& site, std::size_t number, Sprites& all) {
    const Pit state = pit(scene, number);
    const float healed = 1.0F - ramp(0.9F, 1.0F, state.filled);
    if (state.dug <= 0.0F || healed <= 0.0F) return;
    const float deep = std::clamp(2.4F * BoneField::half_width(scene.bone_ratio), 2.0F, 8.0F);
    all.push_back({{site.at, 24.0F, site.turn},
                   {static_cast<float>(Face::pit), state.dug * deep, state.filled, healed}});
}

void add_bone_cells(const Scene& scene, const BoneField& field, Faces& all) {
    const Sites places = sites(field, scene.bone_ratio);
    const double now = scene.moment.seconds;
    for (std::size_t i = 0; i < site_count; ++i) add_pit(scene, places[i], i, all.cells);
    for (std::size_t i = 0; i < site_count; ++i) {
        const Site& site = places[i];
        const float wobble = beat(scene, 6.2831853, 0.3 * static_cast<double>(i));
        put(all.cells, Face::osteoclast, {site.at, 22.0F, site.turn}, wobble,
            at_work(scene, Work::dig, i, now));
        const float builds = at_work(scene, Work::fill, i, now);
        put(all.cells, Face::osteoblast, {site.at, 22.0F, site.turn}, 0.0F, builds);
        const glm::vec2 beside{std::cos(site.turn), std::sin(site.turn)};
        put(all.keys, Face::osteocalcin, {site.at - beside * 27.0F, 9.0F, 0.0F},
            osteocalcin_lit(scene, i), builds);
    }
}

void add_card_keys(const Scene& scene, Sprites& all) {
    constexpr int row = 10;
    const KeysCard card = keys_card(scene.moment);
    for (int i = 0; i < row; ++i) {
        const float x = card.box.x + 22.0F + 22.0F * static_cast<float>(i);
        put(all, Face::osteocalcin, {x, card.first_row, key_size, 0.0F},
            key_lit(scene.osteocalcin_active, i, row));
        put(all, Face::mgp, {x, card.second_row, key_size, 0.0F},
            key_lit(scene.mgp_active, i, row));
    }
}

// Matrix Gla protein on watch under the lining of the artery.
void add_guards(const Scene& scene, Sprites& all) {
    if (scene.moment.true_scale) return;
    constexpr int guards = 6;
    for (int i = 0; i < guards; ++i) {
        const int order = (i * 5 + 2) % guards;
        const float y = -58.0F + 23.2F * static_cast<float>(i);
        const float x = -20.0F + 3.0F * std::sin(y * 0.045F + 0.6F) + (i % 2 == 0 ? 0.0F : 5.0F);
        const float nod = 0.12F * std::sin(beat(scene, 4.8) + y);
        put(all, Face::mgp, {layout::lens + glm::vec2{x, y}, key_size, nod - full_turn / 4.0F},
            key_lit(scene.mgp_active, order, guards));
    }
}

}  // namespace

float key_lit(double share, int key, int row) {
    return static_cast<float>(std::clamp(share * row - key, 0.0, 1.0));
}

Faces faces(const Scene& scene, const BoneField& field) {
    Faces all;
    add_gates(scene, all.gates);
    add_meals(scene, all.meals);
    add_bone_cells(scene, field, all);
    add_card_keys(scene, all.keys);
    add_guards(scene, all.keys);
    return all;
}

}  // namespace compass::scene
