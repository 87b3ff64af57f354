#pragma once

#include "ui/layout.h"

namespace compass::ui {

// What the forms of a window build their layouts from (layout.cpp, layout_phone.cpp). Sizes are in
// pixels of the design.

inline constexpr float least_width = 640.0F;  ///< below it only picture and foot line are kept
inline constexpr float least_unit = 0.8F;     ///< text stops shrinking at 14 px
inline constexpr float least_text_unit =
    0.92F;  ///< what holds lines of text does not shrink below it
inline constexpr float top_height = 44.0F;
inline constexpr float time_height = 96.0F;
inline constexpr float picture_margin = 12.0F;  ///< at the sides of the picture
inline constexpr float card_gap = 10.0F;        ///< between picture and cards, and between cards

/// In whole pixels: edges that meet go on meeting.
Rect whole(float x, float y, float width, float height);

/// Pictures and key into the layout; a window too small for its parts has no key.
void put_pictures(Layout& result, const Rect& room, int pictures);

/// The same with the key always under the picture: words of a larger size have no room for it in
/// the picture, nor beside it.
void put_over_key(Layout& result, const Rect& room, int pictures);

/// Up to `most` cards of one height in so many columns and rows, `gap` between them.
void place_grid(Layout& result, const Rect& room, int columns, int rows, float gap, int most);

}  // namespace compass::ui
