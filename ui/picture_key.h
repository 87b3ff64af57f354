#pragma once

#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace compass::ui {

/// What stands before the words of a line of the key, drawn as it is in the picture.
enum class KeyMark : std::uint8_t {
    none,
    measured,
    mechanism,
    choice,
    food,
    tablet,
    bone,
    start,
    width,
};

constexpr bool is_pattern(KeyMark mark) {
    return mark == KeyMark::measured || mark == KeyMark::mechanism || mark == KeyMark::choice;
}

constexpr bool is_dot(KeyMark mark) {
    return mark >= KeyMark::food && mark <= KeyMark::start;
}

/// One line of the key where it stands, in pixels.
struct KeyLine {
    KeyMark mark = KeyMark::none;
    Face face = Face::scene_note;
    std::string text;
    Rect box;       ///< of the words
    Rect mark_box;  ///< empty without a mark
    bool is_heading = false;
    bool is_link = false;
};

/// The key of the picture of `scene` in its place: how sure the messages are, what a dot is and
/// where its calcium came from, how wide an arrow is, what is not drawn. In one column, or several
/// where the place is wide; in a place of one row only the dots. Parts that find no room are left
/// out from the end on.
std::vector<KeyLine> key_lines(const scene::Scene& scene, const Rect& rect, const Style& style,
                               const Strings& strings, Level level);

/// Draws the key; its first line opens the sheet of the evidence. Nothing where `rect` is empty.
void picture_key(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked);

}  // namespace compass::ui
