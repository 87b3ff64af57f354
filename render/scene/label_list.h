#pragma once

#include "render/scene/label.h"

#include <initializer_list>
#include <string_view>
#include <vector>

/// What the files that write labels share; of no use elsewhere.
namespace compass::scene {

using Labels = std::vector<Label>;
using Numbers = std::vector<Number>;

struct LabelLook {
    Type type = Type::value;
    Ink ink = Ink::dim;
    float align = 0.0F;
    bool on_tissue = false;  ///< where letters need a rim
};
inline constexpr LabelLook title_look{Type::title, Ink::ink};
inline constexpr LabelLook value_look{Type::value, Ink::dim};
inline constexpr LabelLook strong_look{Type::value, Ink::ink};
inline constexpr LabelLook note_look{Type::note, Ink::dim};
constexpr LabelLook on_tissue(LabelLook look) {
    look.on_tissue = true;
    return look;
}

/// Adds a label with its number(s); the least scale follows its type.
void add(Labels& all, glm::vec2 at, const LabelLook& look, std::string_view key,
         Numbers numbers = {});

// The label added last ...
/// ... goes before all others, at every scale.
void put_first(Labels& all);
/// ... may stand elsewhere as well.
void or_at(Labels& all, std::initializer_list<Stand> stands);
/// ... is the next line of the one before it.
void put_under(Labels& all);

/// A share of 1 as percent, in whole numbers.
Numbers percent(double share);

/// What a flux moves a day, mg.
Numbers day(const Scene& scene, Flux flux, int decimals = 0);

/// The top of the titles in the upper row.
float title_top(const Scene& scene);

// Messages of the hormones, the card of the two proteins, the legend: key_labels.cpp.
void add_messages(const Scene& scene, Labels& all);
void add_keys_card(const Scene& scene, Labels& all);
void add_legend(const Scene& scene, Labels& all);

// The bone and its cells: bone_labels.cpp.
void add_bone(const Scene& scene, Labels& all);

}  // namespace compass::scene
