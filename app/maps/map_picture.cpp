#include "app/maps/map_picture.h"

#include "app/maps/field.h"
#include "app/maps/ticks.h"
#include "embedded/map_fonts.h"

#include <algorithm>
#include <cmath>

namespace compass::maps {
namespace {

using image::Colour;
using image::Image;
using image::Lettering;

constexpr Colour page{0xFB, 0xFA, 0xF6};

struct Box {
    int left;
    int top;
    int width;
    int height;

    int right() const { return left + width; }
    int bottom() const { return top + height; }
};
constexpr Box whole{0, 0, 1200, 900};
constexpr Box plot{130, 90, 840, 660};
constexpr Box bar{1010, 150, 34, 560};
constexpr double text_px = 24.0;
constexpr double title_px = 32.0;
constexpr int tick_length = 8;
constexpr int label_room = 56;  // pixels between numbers on contours

Lettering words_of(std::string_view text, double height_px = text_px) {
    return image::lettering(embedded::roboto_regular_ttf, text, height_px);
}

void fill(Image& picture, const Box& box, const Colour& colour) {
    for (int y = box.top; y < box.bottom(); ++y) {
        for (int x = box.left; x < box.right(); ++x) image::blend(picture, x, y, colour, 1.0);
    }
}

void frame(Image& picture, const Box& box) {
    fill(picture, {box.left - 1, box.top - 1, box.width + 2, 1}, ink);
    fill(picture, {box.left - 1, box.bottom(), box.width + 2, 1}, ink);
    fill(picture, {box.left - 1, box.top - 1, 1, box.height + 2}, ink);
    fill(picture, {box.right(), box.top - 1, 1, box.height + 2}, ink);
}

/// Distance of the first two ticks; where there is one only, its own size.
double distance_of(const std::vector<double>& all) {
    return all.size() > 1 ? all[1] - all[0] : std::max(std::fabs(all.front()), 1.0);
}

double share_of(double value, double least, double greatest) {
    return (value - least) / (greatest - least);
}

void draw_x_axis(Image& picture, const std::vector<double>& x, const std::string& words) {
    const auto all = ticks(x.front(), x.back(), 6);
    for (const double value : all) {
        const double share = share_of(value, x.front(), x.back());
        const int at = plot.left + static_cast<int>(std::lround(share * (plot.width - 1)));
        fill(picture, {at, plot.bottom(), 1, tick_length}, ink);
        const Lettering number = words_of(tick_text(value, distance_of(all)));
        image::put(picture, number, at - number.width / 2, plot.bottom() + tick_length + 2, ink);
    }
    const Lettering name = words_of(words);
    image::put(picture, name, plot.left + (plot.width - name.width) / 2, plot.bottom() + 40, ink);
}

void draw_y_axis(Image& picture, const std::vector<double>& y, const std::string& words) {
    const auto all = ticks(y.front(), y.back(), 6);
    for (const double value : all) {
        const double share = share_of(value, y.front(), y.back());
        const int at = plot.bottom() - 1 - static_cast<int>(std::lround(share * (plot.height - 1)));
        fill(picture, {plot.left - tick_length, at, tick_length, 1}, ink);
        const Lettering number = words_of(tick_text(value, distance_of(all)));
        image::put(picture, number, plot.left - tick_length - 4 - number.width,
                   at - number.height / 2, ink);
    }
    const Lettering name = turned_left(words_of(words));
    image::put(picture, name, 12, plot.top + (plot.height - name.height) / 2, ink);
}

void draw_bar(Image& picture, const Field& field, const std::vector<double>& levels,
              const std::string& words) {
    for (int row = 0; row < bar.height; ++row) {
        const double share = 1.0 - static_cast<double>(row) / (bar.height - 1);
        fill(picture, {bar.left, bar.top + row, bar.width, 1}, map_colour(share));
    }
    frame(picture, bar);
    for (const double value : levels) {
        const double share = share_of(value, field.least, field.greatest);
        const int at = bar.bottom() - 1 - static_cast<int>(std::lround(share * (bar.height - 1)));
        fill(picture, {bar.right(), at, tick_length, 1}, ink);
        const Lettering number = words_of(tick_text(value, distance_of(levels)));
        image::put(picture, number, bar.right() + tick_length + 4, at - number.height / 2, ink);
    }
    const Lettering name = words_of(words);
    const int left = std::min(bar.left, whole.right() - 12 - name.width);
    image::put(picture, name, left, bar.top - 44, ink);
}

/// A field that is the same everywhere has no levels: its one value is told instead.
void draw_flat_bar(Image& picture, const Field& field, const std::string& words) {
    fill(picture, {bar.left, bar.top, bar.width, bar.width}, map_colour(0.5));
    frame(picture, {bar.left, bar.top, bar.width, bar.width});
    const double size = std::max(std::fabs(field.least), 1e-9);
    const double digits = std::pow(10.0, std::floor(std::log10(size)) - 3.0);
    const Lettering number = words_of(tick_text(field.least, digits));
    image::put(picture, number, bar.right() + 8, bar.top + 3, ink);
    image::put(picture, words_of(words), bar.left, bar.top - 44, ink);
}

/// Numbers on the contours, on a little ground of their own.
void draw_numbers(Image& picture, const Field& field, const std::vector<double>& levels) {
    std::vector<Spot> taken;
    for (const double level : levels) {
        const Spot spot = spot_on(field, level, taken, label_room);
        if (spot.x < 0) continue;
        taken.push_back(spot);
        const Lettering number = words_of(tick_text(level, distance_of(levels)), 20.0);
        const int left = plot.left + spot.x - number.width / 2;
        const int top = plot.top + spot.y - number.height / 2;
        fill(picture, {left - 4, top - 1, number.width + 8, number.height + 2}, page);
        image::put(picture, number, left, top, ink);
    }
}

}  // namespace

Image map_picture(const Grid& grid, const PictureWords& words) {
    Image picture{.width = whole.width, .height = whole.height, .rgba = {}};
    picture.rgba.assign(static_cast<std::size_t>(whole.width * whole.height) * 4, 0xFF);
    fill(picture, whole, page);
    const Field field = field_of(grid, plot.width, plot.height);
    const std::vector<double> levels = ticks(field.least, field.greatest, 8);
    paint_field(picture, field, plot.left, plot.top, levels);
    frame(picture, plot);
    draw_numbers(picture, field, levels);
    draw_x_axis(picture, grid.x, words.x);
    draw_y_axis(picture, grid.y, words.y);
    if (levels.empty()) {
        draw_flat_bar(picture, field, words.value);
    } else {
        draw_bar(picture, field, levels, words.value);
    }
    image::put(picture, words_of(words.title, title_px), plot.left, 28, ink);
    const bool is_all_valid = std::all_of(field.is_valid.begin(), field.is_valid.end(),
                                          [](bool is_valid) { return is_valid; });
    if (!is_all_valid) image::put(picture, words_of(words.outside), plot.left, 834, ink_2);
    image::put(picture, words_of(words.foot, 20.0), plot.left, 866, ink_2);
    return picture;
}

}  // namespace compass::maps
