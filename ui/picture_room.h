#pragma once

#include "ui/layout.h"

#include <array>

namespace compass::ui {

/// How pictures and their key share a rectangle.
struct PictureRoom {
    Rect picture;  ///< the picture, or all that two of them fill
    std::array<Rect, 2> panes;
    Rect key;          ///< empty where it finds no room
    Rect differences;  ///< what two pictures are compared by; empty where it finds no room
};

/// The height of the key in a row.
float key_row(float unit);

/// One picture as large as it fits, in the middle, without a key.
PictureRoom lone_picture(const Rect& room);

/// One picture as large as it fits over a row for the key, as wide as the room.
PictureRoom picture_over_key(const Rect& room, float unit);

/// One picture over the row of its key, or at the left of a column for it where that makes it no
/// smaller. Sizes of the key go with `unit`, pixels per pixel of the design.
PictureRoom one_picture(const Rect& room, float unit);

/// Two pictures as large as they fit over a key of one row or more.
PictureRoom two_pictures(const Rect& room, float unit);

/// Two pictures with their key and what they are compared by: side by side over a strip of both, or
/// one above the other beside a column of both, as the pictures come out larger. `zoom` is that of
/// text, as Layout has it.
PictureRoom compared_pictures(const Rect& room, float unit, float zoom);

}  // namespace compass::ui
