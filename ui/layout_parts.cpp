#include "ui/layout_parts.h"

#include "ui/picture_room.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

void take(Layout& result, const PictureRoom& placed) {
    result.picture = placed.picture;
    result.panes = placed.panes;
    if (result.small) return;
    result.key = placed.key;
    result.differences = placed.differences;
}

}  // namespace

Rect whole(float x, float y, float width, float height) {
    const ImVec2 at{std::round(x), std::round(y)};
    return {at, {std::round(x + width) - at.x, std::round(y + height) - at.y}};
}

void put_pictures(Layout& result, const Rect& room, int pictures) {
    if (result.phone) return put_over_key(result, room, pictures);
    take(result, pictures > 1   ? compared_pictures(room, result.unit, result.zoom)
                 : result.small ? lone_picture(room)
                                : one_picture(room, result.unit));
}

void put_over_key(Layout& result, const Rect& room, int pictures) {
    take(result,
         pictures > 1 ? two_pictures(room, result.unit) : picture_over_key(room, result.unit));
}

void place_grid(Layout& result, const Rect& room, int columns, int rows, float gap, int most) {
    const float between = gap * result.unit;
    const auto wide = static_cast<float>(columns);
    const auto high = static_cast<float>(rows);
    const float width = (room.size.x - (wide - 1.0F) * between) / wide;
    const float height = (room.size.y - (high - 1.0F) * between) / high;
    for (int i = 0; i < std::min(columns * rows, most); ++i) {
        const int line = i / columns;
        const auto column = static_cast<float>(i - line * columns);
        result.cards[static_cast<std::size_t>(i)] =
            whole(room.at.x + column * (width + between),
                  room.at.y + static_cast<float>(line) * (height + between), width, height);
    }
}

}  // namespace compass::ui
