#include "render/scene/legend.h"

#include "render/scene/layout.h"
#include "render/scene/view.h"

#include <algorithm>

namespace compass::scene {
namespace {

using Pixels = std::array<float, sim::origin_count>;

constexpr float two_rows_least_scale = 0.62F;
constexpr float thumbnail_px = 380.0F;  // narrower than this there is no room for four marks
constexpr float line_px = 17.0F;
constexpr float mark_px = 13.0F;  // a mark and the gap to its word

// Rooms for the words in the longest form of English, pixels at 14 px.
constexpr Pixels long_words{30.0F, 46.0F, 66.0F, 70.0F};
constexpr Pixels short_words{29.0F, 44.0F, 32.0F, 31.0F};
constexpr float dot_words_px = 166.0F;
constexpr float long_dot_words_px = 212.0F;
constexpr float left_of_rows = 398.0F;      // right of the urine, scene units
constexpr float width_least_scale = 0.88F;  // below it the second row is full

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

std::array<double, 2> width_amounts(Lens lens) {
    constexpr auto mg_day = static_cast<double>(layout::width_key_mg_day);
    constexpr double days_a_year = 365.25;
    const double amount = lens == Lens::day     ? mg_day / 24.0
                          : lens == Lens::month ? mg_day * days_a_year / 12000.0
                                                : mg_day * days_a_year / 1000.0;
    return {mg_day, amount};
}

Legend legend_of(const Moment& moment) {
    const float scale = moment.scale;
    if (moment.has_key) {
        Legend none;
        none.form = Legend::Form::beside;
        none.has_marks = none.has_width = false;
        return none;
    }
    // rooms are those of letters of 14 px, which grow with a large picture and shrink no further
    const float px = std::min(scale, 1.0F);
    const glm::vec2 size = scene_size * px;
    Legend legend;
    legend.mark_size = 4.4F / px;
    legend.beside = glm::vec2{9.0F, -8.5F} / px;
    legend.has_marks = scene_size.x * scale >= thumbnail_px;
    const float low = size.y - 0.5F * line_px - 1.0F;
    if (scale >= two_rows_least_scale) {
        const float left = left_of_rows * px;
        put_row(legend, long_words, left, low - line_px, px);
        legend.dot = glm::vec2{left - 4.0F, low - 8.5F} / px;
        legend.width = glm::vec2{left + long_dot_words_px, low} / px;
        legend.has_width = scale >= width_least_scale;
    } else {
        legend.form = Legend::Form::one_row;
        legend.has_width = false;
        const float left = size.x - row_width(short_words) - dot_words_px;
        put_row(legend, short_words, left, low, px);
        legend.dot = glm::vec2{size.x - dot_words_px, low - 8.5F} / px;
    }
    return legend;
}

}  // namespace compass::scene
