#include "ui/picture_room.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float picture_shape = picture_height / picture_width;
constexpr float least_key_width = 96.0F;  ///< its longest usual word with a mark
constexpr float widest_key = 250.0F;
constexpr float highest_key = 118.0F;        ///< six lines
constexpr float fewest_lines = 112.0F;       ///< of the key in columns
constexpr float between_pictures = 6.0F;     ///< two pictures
constexpr float least_differences = 216.0F;  ///< a name with three numbers
constexpr float highest_strip = 252.0F;      ///< twelve lines and what stands over them

// Of the key beside what differs, where its words are no larger than they are anywhere.
constexpr float two_columns_width = 312.0F;
constexpr float two_columns_height = 178.0F;
constexpr float one_column_width = 160.0F;  ///< pixels of the design
constexpr float one_column_height = 300.0F;

/// The parts of a strip under pictures side by side: the key at the left of the table, or in a row
/// under it where it is low. `words` is what the letters of the key are larger by.
void fill_strip(PictureRoom& result, const Rect& strip, float unit, float words) {
    result.key = strip;
    const float row = key_row(unit);
    if (strip.size.y < 4.0F * row) return;
    if (strip.size.y < two_columns_height * words) {
        const float high = strip.size.y - row;
        result.differences = {strip.at, {strip.size.x, high}};
        result.key = {{strip.at.x, strip.at.y + high}, {strip.size.x, row}};
        return;
    }
    const bool has_one = strip.size.y >= one_column_height * words;
    const float width =
        std::round(has_one ? one_column_width * std::max(unit, words) : two_columns_width * words);
    if (strip.size.x - width < least_differences * unit) return;
    result.key.size.x = width;
    result.differences = {{result.key.right(), strip.at.y}, {strip.size.x - width, strip.size.y}};
}

/// The parts of a column beside pictures one above the other: the key at its foot.
void fill_column(PictureRoom& result, const Rect& column, float words) {
    const float key = std::min(std::round(two_columns_height * words), column.size.y);
    result.key = {{column.at.x, column.bottom() - key}, {column.size.x, key}};
    result.differences = {column.at, {column.size.x, column.size.y - key}};
}

/// One above the other at the left, as large as they fit beside a column of `least` width.
std::array<Rect, 2> stacked_pictures(const Rect& room, float gap, float least) {
    const float high = std::floor(room.bottom()) - std::round(room.at.y);
    const float fits = std::floor(0.5F * (high - gap)) / picture_shape;
    const float width = std::max(1.0F, std::floor(std::min(room.size.x - least, fits)));
    const ImVec2 size{width, std::round(width * picture_shape)};
    const ImVec2 at{std::round(room.at.x), std::round(room.at.y)};
    return {Rect{at, size}, Rect{{at.x, at.y + size.y + gap}, size}};
}

/// What the letters of a key are larger by than their least size (fonts.h).
float words_larger(const Rect& pane, float unit, float zoom) {
    return std::max(1.0F, words_scale(pane.size.x / picture_width, unit, zoom));
}

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
    // between a row and six lines it would be half empty
    const float left = std::min(room.bottom() - under, highest_key * std::max(unit, 1.0F));
    const float height = left < fewest_lines * std::max(unit, 1.0F) ? std::min(left, row) : left;
    if (height >= row - 1.0F) {
        result.key = {{std::round(room.at.x), under},
                      {std::floor(room.size.x), std::floor(height)}};
    }
    return result;
}

PictureRoom compared_pictures(const Rect& room, float unit, float zoom) {
    const float gap = std::round(between_pictures * unit);
    PictureRoom under = two_pictures(room, unit);
    if (under.key.empty()) return under;
    const float words = words_larger(under.panes.front(), unit, zoom);
    const float least = std::max(least_differences * unit, 0.9F * two_columns_width * words);
    const auto stacked = stacked_pictures(room, gap, least);
    if (stacked.front().size.x > under.panes.front().size.x) {
        PictureRoom result;
        result.panes = stacked;
        const Rect& first = stacked.front();
        result.picture = {first.at, {first.size.x, stacked.back().bottom() - first.at.y}};
        const float left = first.right();
        fill_column(result,
                    {{left, first.at.y}, {std::floor(room.right()) - left, result.picture.size.y}},
                    words);
        return result;
    }
    const float bottom = under.picture.bottom();
    const float high = std::min(room.bottom() - bottom, highest_strip * std::max(unit, 1.0F));
    fill_strip(under,
               {{std::round(room.at.x), bottom}, {std::floor(room.size.x), std::floor(high)}}, unit,
               words);
    return under;
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
