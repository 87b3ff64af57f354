#include "render/scene/legend.h"

#include "render/scene/view.h"

namespace compass::scene {
namespace {

using Pixels = std::array<float, sim::origin_count>;

constexpr float columns_least_scale = 0.96F;  // below it lines of 14 px would touch
constexpr float two_rows_least_scale = 0.62F;
constexpr float thumbnail_px = 380.0F;  // narrower than this there is no room for four marks
constexpr float line_px = 17.0F;
constexpr float mark_px = 13.0F;  // a mark and the gap to its word

// Rooms for the words in the longest form of English, pixels at 14 px.
constexpr Pixels long_words{30.0F, 46.0F, 66.0F, 70.0F};
constexpr Pixels short_words{29.0F, 44.0F, 32.0F, 31.0F};
constexpr float dot_words_px = 166.0F;

Legend in_columns() {
    Legend legend;
    legend.marks = {
        glm::vec2{450.0F, 489.0F}, {510.0F, 489.0F}, {596.0F, 489.0F}, {450.0F, 504.0F}};
    legend.dot = {442.0F, 511.0F};
    return legend;
}

void put_row(Legend& legend, const Pixels& words, float left_px, float row_px, float scale) {
    float x = left_px;
    for (std::size_t origin = 0; origin < words.size(); ++origin) {
        legend.marks[origin] = glm::vec2{x + 5.0F, row_px} / scale;
        x += mark_px + words[origin] + 6.0F;
    }
}

float row_width(const Pixels& words) {
    float width = 0.0F;
    for (const float word : words) width += mark_px + word + 6.0F;
    return width;
}

}  // namespace

Legend legend_of(const Moment& moment) {
    const float scale = moment.scale;
    if (scale >= columns_least_scale) return in_columns();
    const glm::vec2 size = scene_size * scale;
    Legend legend;
    legend.mark_size = 4.4F / scale;
    legend.beside = glm::vec2{9.0F, -8.5F} / scale;
    legend.has_marks = size.x >= thumbnail_px;
    const float low = size.y - 0.5F * line_px - 1.0F;
    if (scale >= two_rows_least_scale) {
        legend.form = Legend::Form::two_rows;
        const float left = size.x - row_width(long_words) - 8.0F;
        put_row(legend, long_words, left, low - line_px, scale);
        legend.dot = glm::vec2{left, low - 8.5F} / scale;
    } else {
        legend.form = Legend::Form::one_row;
        const float left = size.x - row_width(short_words) - dot_words_px;
        put_row(legend, short_words, left, low, scale);
        legend.dot = glm::vec2{size.x - dot_words_px, low - 8.5F} / scale;
    }
    return legend;
}

}  // namespace compass::scene
