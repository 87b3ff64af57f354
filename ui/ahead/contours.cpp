#include "ui/ahead/contours.h"

#include "ui/plot_scale.h"

#include <algorithm>
#include <array>

namespace compass::ui {
namespace {

constexpr int most_levels = 8;
constexpr std::array<ImU32, 6> stops{
    IM_COL32(0x00, 0x22, 0x4E, 0xFF), IM_COL32(0x31, 0x44, 0x6B, 0xFF),
    IM_COL32(0x66, 0x69, 0x70, 0xFF), IM_COL32(0x95, 0x8F, 0x78, 0xFF),
    IM_COL32(0xCB, 0xBA, 0x69, 0xFF), IM_COL32(0xFE, 0xE8, 0x38, 0xFF)};

/// A corner of a cell.
struct Corner {
    float x;
    float y;
    double value;
};

/// Where a level crosses the edge between two corners; false where it does not.
bool crosses(const Corner& a, const Corner& b, double level, ImVec2& at) {
    if ((a.value < level) == (b.value < level)) return false;
    const auto part = static_cast<float>((level - a.value) / (b.value - a.value));
    at = {a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)};
    return true;
}

/// Of a saddle both pieces are drawn, paired in the order of the edges.
void add_pieces(const std::array<Corner, 4>& cell, double level, std::vector<Contour>& pieces) {
    std::array<ImVec2, 4> found{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        if (crosses(cell[i], cell[(i + 1) % 4], level, found[count])) ++count;
    }
    for (std::size_t i = 0; i + 1 < count; i += 2) {
        pieces.push_back({level, found[i], found[i + 1]});
    }
}

}  // namespace

std::vector<double> contour_levels(const MapPicture& map, const Measure& shown) {
    if (map.side == 0 || !(map.greatest > map.least)) return {};
    std::vector<double> levels =
        nice_ticks({shown.shown(map.least), shown.shown(map.greatest)}, most_levels);
    for (double& level : levels) level = shown.of_model(level);
    std::erase_if(levels,
                  [&map](double level) { return level <= map.least || level >= map.greatest; });
    return levels;
}

std::vector<Contour> contours(const MapPicture& map, const std::vector<double>& levels) {
    std::vector<Contour> pieces;
    const std::size_t side = map.side;
    const auto place = [side](std::size_t i) {
        return static_cast<float>(i) / static_cast<float>(side - 1);
    };
    for (std::size_t row = 0; row + 1 < side; ++row) {
        for (std::size_t column = 0; column + 1 < side; ++column) {
            const auto corner = [&](std::size_t dx, std::size_t dy) {
                return Corner{place(column + dx), place(row + dy),
                              map.values[(row + dy) * side + column + dx]};
            };
            const std::array<Corner, 4> cell{corner(0, 0), corner(1, 0), corner(1, 1),
                                             corner(0, 1)};
            for (const double level : levels) add_pieces(cell, level, pieces);
        }
    }
    return pieces;
}

ImU32 map_colour(double share) {
    const double place = std::clamp(share, 0.0, 1.0) * (stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    return mixed(stops[below], stops[below + 1],
                 static_cast<float>(place - static_cast<double>(below)));
}

bool is_dark(double share) {
    return share < 0.55;
}

}  // namespace compass::ui
