#include "ui/picture_room.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float picture_shape = picture_height / picture_width;
constexpr float least_key_width = 96.0F;  ///< its longest usual word with a mark
constexpr float widest_key = 250.0F;
constexpr float highest_key = 118.0F;     ///< six lines
constexpr float between_pictures = 6.0F;  ///< two pictures

}  // namespace

float key_row(float unit) {
    constexpr float design = 22.0F;
    return std::round(design * std::max(unit, 1.0F));
}

PictureRoom lone_picture(const Rect& room) {
    const float width =
        std::floor(std::max(1.0F, std::min(room.size.x, room.size.y / picture_shape)));
    // from a whole pixel on, or rounding would bend it
    const float left = std::round(room.at.x + 0.5F * (room.size.x - width));
    PictureRoom result;
    Rect& picture = result.picture;
    picture.at = {std::min(left, std::floor(room.right()) - width), std::round(room.at.y)};
    picture.size = {width, std::round(picture.at.y + width * picture_shape) - picture.at.y};
    result.panes.front() = picture;
    return result;
}

PictureRoom picture_over_key(const Rect& room, float unit) {
    const float row = key_row(unit);
    const Rect over{room.at, {room.size.x, std::max(1.0F, room.size.y - row)}};
    PictureRoom result = lone_picture(over);
    if (result.picture.size.y + row > room.size.y + 1.0F) return result;
    result.key = {{std::round(room.at.x), result.picture.bottom()}, {std::floor(room.size.x), row}};
    return result;
}

PictureRoom one_picture(const Rect& room, float unit) {
    const float least = least_key_width * std::max(unit, 1.0F);
    const float highest = std::floor(std::max(1.0F, room.size.y / picture_shape));
    const float width = std::min(highest, std::floor(room.size.x - least));
    PictureRoom under = picture_over_key(room, unit);
    if (width < under.picture.size.x) return under;
    const float key = std::min(room.size.x - width, std::round(widest_key * unit));
    const float left = room.at.x + 0.5F * (room.size.x - width - key);
    PictureRoom result = lone_picture({{left, room.at.y}, {width, room.size.y}});
    const Rect& picture = result.picture;
    result.key = {{picture.right(), picture.at.y},
                  {std::floor(std::min(key, room.right() - picture.right())), picture.size.y}};
    return result;
}

PictureRoom two_pictures(const Rect& room, float unit) {
    const float row = key_row(unit);
    PictureRoom result;
    const Rect over{room.at, {room.size.x, std::max(1.0F, room.size.y - row)}};
    result.panes = split_picture(over, std::round(between_pictures * unit));
    const Rect& last = result.panes[1];
    // as high as they are, from the top on: what is left goes to the key
    const float up = result.panes.front().at.y - std::round(room.at.y);
    for (Rect& pane : result.panes) pane.at.y -= std::max(0.0F, up);
    result.picture = {
        result.panes.front().at,
        {last.right() - result.panes.front().at.x, last.bottom() - result.panes.front().at.y}};
    const float under = result.picture.bottom();
    const float height = std::min(room.bottom() - under, highest_key * std::max(unit, 1.0F));
    if (height >= row - 1.0F) {
        result.key = {{std::round(room.at.x), under},
                      {std::floor(room.size.x), std::floor(height)}};
    }
    return result;
}

std::array<Rect, 2> split_picture(const Rect& room, float gap) {
    const float beside = std::min(0.5F * (room.size.x - gap), room.size.y / picture_shape);
    const float above = std::min(room.size.x, 0.5F * (room.size.y - gap) / picture_shape);
    const bool is_beside = beside >= above;
    const float width = std::max(1.0F, std::floor(is_beside ? beside : above));
    const ImVec2 size{width, std::round(width * picture_shape)};
    const float across = is_beside ? 2.0F * size.x + gap : size.x;
    const float down = is_beside ? size.y : 2.0F * size.y + gap;
    const ImVec2 at{std::round(room.at.x + 0.5F * (room.size.x - across)),
                    std::round(room.at.y + 0.5F * (room.size.y - down))};
    const ImVec2 next =
        is_beside ? ImVec2{at.x + size.x + gap, at.y} : ImVec2{at.x, at.y + size.y + gap};
    return {Rect{at, size}, Rect{next, size}};
}

}  // namespace compass::ui
