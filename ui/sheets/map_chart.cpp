#include "ui/sheets/map_chart.h"

#include "ui/ahead/contours.h"
#include "ui/ahead/ranges.h"
#include "ui/number_text.h"
#include "ui/plot_marks.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/sheets/map_dots.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace compass::ui {
namespace {

double share_on(const MapAxis& axis, double value) {
    return (value - axis.least) / (axis.greatest - axis.least);
}

void draw_colours(ImDrawList& list, const MapChart& sheet) {
    const MapPicture& map = sheet.map;
    const auto place = [&map](std::size_t i) {
        return static_cast<double>(i) / static_cast<double>(map.side - 1);
    };
    const auto colour = [&](std::size_t column, std::size_t row) {
        return map_colour(sheet.share(map.values[row * map.side + column]));
    };
    for (std::size_t row = 0; row + 1 < map.side; ++row) {
        for (std::size_t column = 0; column + 1 < map.side; ++column) {
            list.AddRectFilledMultiColor(sheet.at(place(column), place(row + 1)),
                                         sheet.at(place(column + 1), place(row)),
                                         colour(column, row + 1), colour(column + 1, row + 1),
                                         colour(column + 1, row), colour(column, row));
        }
    }
}

/// The hatch goes through whole rows of cells, so that its lines meet.
void draw_invalid(ImDrawList& list, const MapChart& sheet) {
    const std::size_t side = sheet.map.side;
    const auto edge = [side](std::size_t i) {
        const double place = (static_cast<double>(i) - 0.5) / static_cast<double>(side - 1);
        return std::clamp(place, 0.0, 1.0);
    };
    for (std::size_t row = 0; row < side; ++row) {
        std::size_t from = 0;
        while (from < side) {
            std::size_t to = from;
            while (to < side && !sheet.map.valid[row * side + to]) ++to;
            if (to > from) {
                list.PushClipRect(sheet.at(edge(from), edge(row + 1)),
                                  sheet.at(edge(to), edge(row)), true);
                draw_hatch(list, sheet.area, IM_COL32(0x10, 0x16, 0x1D, 0xFF),
                           sheet.style.px(9.0F));
                list.PopClipRect();
            }
            from = to + 1;
        }
    }
}

/// Of all pieces of a line the one farthest from the labels that stand already, where `is_free`.
template <typename IsFree>
const Contour* spot_for_label(const std::vector<Contour>& pieces, double level,
                              const std::vector<ImVec2>& taken, const IsFree& is_free) {
    const Contour* best = nullptr;
    float farthest = 0.12F;
    for (const Contour& piece : pieces) {
        const ImVec2 at = piece.from;
        const bool is_inside = at.x > 0.06F && at.x < 0.94F && at.y > 0.05F && at.y < 0.95F;
        if (piece.level != level || !is_inside || !is_free(at)) continue;
        float nearest = 0.5F - 0.3F * std::abs(at.x - 0.5F);
        for (const ImVec2 other : taken) {
            nearest = std::min(nearest, std::hypot(at.x - other.x, at.y - other.y));
        }
        if (nearest <= farthest) continue;
        farthest = nearest;
        best = &piece;
    }
    return best;
}

/// How many decimals round levels need in the unit that is shown.
int shown_decimals(std::vector<double> levels, const Measure& shown) {
    for (double& level : levels) level = shown.shown(level);
    return tick_decimals(levels);
}

/// Round numbers on an axis in the unit that is shown.
struct AxisTicks {
    Measure shown;
    std::vector<double> ticks;  ///< in that unit

    AxisTicks(const MapAxis& axis, int most, const Strings& strings)
        : shown(measure(control_at(axis.control).row->unit, strings.units())),
          ticks(nice_ticks({shown.shown(axis.least), shown.shown(axis.greatest)}, most)) {}
    std::string text(double tick, const Strings& strings) const {
        return fixed_text(tick, tick_decimals(ticks), strings);
    }
};

ImU32 contour_ink(const MapChart& sheet, double level) {
    return is_dark(sheet.share(level)) ? IM_COL32_WHITE : IM_COL32(0x17, 0x21, 0x2B, 0xFF);
}

/// The plate of a label in the middle of a place.
Rect label_plate(const MapChart& sheet, ImVec2 share, ImVec2 text_size) {
    const ImVec2 middle = sheet.at(static_cast<double>(share.x), static_cast<double>(share.y));
    return {{middle.x - 0.5F * text_size.x - 3.0F, middle.y - 0.5F * text_size.y - 1.0F},
            {text_size.x + 6.0F, text_size.y + 2.0F}};
}

/// A number on each line that has room for it beside the dots and their names.
void draw_contour_labels(ImDrawList& list, const MapChart& sheet, const std::vector<double>& levels,
                         const std::vector<Contour>& pieces) {
    const Measure shown = outcome_measure(sheet.map.outcome, sheet.strings);
    const int decimals = shown_decimals(levels, shown);
    const auto marks = map_dot_marks(sheet.shown, sheet.area, sheet.style, sheet.strings);
    std::vector<ImVec2> taken;
    for (const double level : levels) {
        const std::string text = fixed_text(shown.shown(level), decimals, sheet.strings);
        const ImVec2 size = text_size(sheet.style, Face::note, text);
        const auto is_free = [&](ImVec2 share) {
            const Rect plate = label_plate(sheet, share, size);
            return std::none_of(marks.begin(), marks.end(),
                                [&](const Rect& mark) { return mark.overlaps(plate); });
        };
        const Contour* spot = spot_for_label(pieces, level, taken, is_free);
        if (spot == nullptr) continue;
        taken.push_back(spot->from);
        const Rect plate = label_plate(sheet, spot->from, size);
        list.AddRectFilled(plate.at, {plate.right(), plate.bottom()},
                           map_colour(sheet.share(level)), sheet.style.px(4.0F));
        draw_text(list, *sheet.style.font(Face::note), {plate.at.x + 3.0F, plate.at.y + 1.0F},
                  contour_ink(sheet, level), text);
    }
}

void draw_contours(ImDrawList& list, const MapChart& sheet) {
    const std::vector<double> levels =
        contour_levels(sheet.map, outcome_measure(sheet.map.outcome, sheet.strings));
    const std::vector<Contour> pieces = contours(sheet.map, levels);
    for (const Contour& piece : pieces) {
        list.AddLine(sheet.at(static_cast<double>(piece.from.x), static_cast<double>(piece.from.y)),
                     sheet.at(static_cast<double>(piece.to.x), static_cast<double>(piece.to.y)),
                     faded(contour_ink(sheet, piece.level), 0.8F),
                     std::max(1.0F, sheet.style.px(1.2F)));
    }
    draw_contour_labels(list, sheet, levels, pieces);
}

/// ", IU/d" of "10,000 IU/d"; nothing where a value has no unit or is a word.
std::string unit_behind(const std::string& value) {
    const std::size_t space = value.find(' ');
    const bool is_number = value.front() >= '0' && value.front() <= '9';
    return is_number && space != std::string::npos ? "," + value.substr(space) : "";
}

void draw_axes(ImDrawList& list, const MapChart& sheet) {
    const Style& style = sheet.style;
    const ImFont& font = *style.font(Face::note);
    const Level level = sheet.shown.view.level;
    const Rect& area = sheet.area;
    list.AddRect({area.at.x - 0.5F, area.at.y - 0.5F}, {area.right() + 0.5F, area.bottom() + 0.5F},
                 style.colours.edge);
    const int most_across = std::max(2, static_cast<int>(area.size.x / style.px(100.0F)));
    const AxisTicks across(sheet.map.across, most_across, sheet.strings);
    for (const double tick : across.ticks) {
        const ImVec2 at = sheet.at(share_on(sheet.map.across, across.shown.of_model(tick)), 0.0);
        list.AddLine(at, {at.x, at.y + style.px(5.0F)}, style.colours.edge);
        const float part =
            area.right() - at.x < style.px(8.0F) ? 1.0F : 0.5F;  // beside the map stands more
        draw_text(list, font, {at.x, at.y + style.px(6.0F)}, style.colours.ink2,
                  across.text(tick, sheet.strings), part);
    }
    const AxisTicks up(sheet.map.up, 6, sheet.strings);
    for (const double tick : up.ticks) {
        const ImVec2 at = sheet.at(0.0, share_on(sheet.map.up, up.shown.of_model(tick)));
        list.AddLine({at.x - style.px(5.0F), at.y}, at, style.colours.edge);
        draw_text(list, font, {at.x - style.px(8.0F), at.y - 0.5F * font.FontSize},
                  style.colours.ink2, up.text(tick, sheet.strings), 1.0F);
    }
    const auto title = [&](const MapAxis& axis) {
        return control_name(axis.control, sheet.strings, level) +
               unit_behind(control_value(axis.control, axis.greatest, sheet.strings, level));
    };
    draw_text(list, font, {area.right(), area.bottom() + style.px(23.0F)}, style.colours.ink,
              title(sheet.map.across), 1.0F);
    draw_text(list, font, {area.at.x, area.at.y - font.FontSize - style.px(4.0F)},
              style.colours.ink, title(sheet.map.up));
}

}  // namespace

void draw_map_chart(const MapChart& sheet) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_colours(list, sheet);
    draw_contours(list, sheet);
    draw_invalid(list, sheet);
    draw_axes(list, sheet);
    if (!sheet.map.is_fresh) {
        draw_hatch(list, sheet.area, faded(sheet.style.colours.ink2, 0.6F), sheet.style.px(14.0F));
    }
    draw_map_dots(list, sheet.shown, sheet.area, sheet.style, sheet.strings);
}

}  // namespace compass::ui
