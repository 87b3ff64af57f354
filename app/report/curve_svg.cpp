#include "app/report/curve_svg.h"

#include "app/files/number_text.h"
#include "app/report/html.h"
#include "ui/plot_scale.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace compass::report {
namespace {

// The drawing's own units: a hundredth of its height is a good third of a millimetre on paper.
constexpr double width = 340.0;
constexpr double height = 122.0;
constexpr double left = 42.0;
constexpr double right = 332.0;
constexpr double top = 8.0;
constexpr double bottom = 94.0;
constexpr int most_points = 240;

constexpr std::string_view now_line =
    R"( fill="none" stroke="#000" stroke-width="2" stroke-linejoin="round")";
constexpr std::string_view before_line =
    R"( fill="none" stroke="#000" stroke-width="1.3" stroke-dasharray="6 4")";
constexpr std::string_view usual_field = R"( fill="#e4e4e4")";
constexpr std::string_view band_field = R"-( fill="url(#dots)" stroke="#555" stroke-width=".5")-";
constexpr std::string_view outside_field = R"-( fill="url(#hatch)")-";

using Attributes = std::initializer_list<std::pair<std::string_view, double>>;

std::string number(double value) {
    constexpr int digits = 6;
    return files::rounded_text(value, digits);
}

std::string shape(std::string_view tag, const Attributes& numbers, std::string_view style) {
    std::string text = "<" + std::string(tag);
    for (const auto& [name, value] : numbers) {
        text.append(" ").append(name).append("=\"").append(number(value)).append("\"");
    }
    return text.append(style).append("/>");
}

/// From the values of a plot to the drawing; values off the axes stand at their ends.
struct Place {
    const ui::Plot& plot;

    double x(double value) const { return left + (right - left) * share(plot.x, value); }
    double y(double value) const { return bottom - (bottom - top) * share(plot.y, value); }

private:
    static double share(const ui::Span& axis, double value) {
        const double extent = axis.width();
        return extent > 0.0 ? std::clamp((value - axis.least) / extent, 0.0, 1.0) : 0.0;
    }
};

std::string letters(double x, double y, std::string_view text, std::string_view style = "") {
    const std::string at = " x=\"" + number(x) + "\" y=\"" + number(y) + "\"" + std::string(style);
    return element("text", escaped(text), at);
}

std::string line(const Place& place, std::span<const ui::Point> series, std::string_view style) {
    if (series.empty()) return "";
    std::string points;
    for (const ui::Point& point : ui::thinned(series, place.plot.x, most_points)) {
        points += number(place.x(point.x)) + ',' + number(place.y(point.y)) + ' ';
    }
    points.pop_back();
    return "<polyline points=\"" + points + "\"" + std::string(style) + "/>";
}

std::string field(const Place& place, const ui::Span& x, const ui::Span& y,
                  std::string_view style) {
    const double from = place.x(x.least);
    const double ceiling = place.y(y.greatest);
    return shape("rect",
                 {{"x", from},
                  {"y", ceiling},
                  {"width", place.x(x.greatest) - from},
                  {"height", place.y(y.least) - ceiling}},
                 style);
}

std::string band(const Place& place) {
    const auto& all = place.plot.band;
    if (all.empty()) return "";
    std::string points;
    for (const ui::BandPoint& at : all) {
        points += number(place.x(at.x)) + ',' + number(place.y(at.no_effect)) + ' ';
    }
    for (std::size_t i = all.size(); i > 0; --i) {  // and back along the other edge
        points +=
            number(place.x(all[i - 1].x)) + ',' + number(place.y(all[i - 1].as_article)) + ' ';
    }
    points.pop_back();
    return "<polygon points=\"" + points + "\"" + std::string(band_field) + "/>";
}

std::string y_axis(const Place& place) {
    constexpr int most = 4;
    const auto ticks = ui::nice_ticks(place.plot.y, most);
    const int decimals = ui::tick_decimals(ticks);
    std::string drawn;
    for (const double tick : ticks) {
        const double y = place.y(tick);
        drawn += shape("line", {{"x1", left - 3.0}, {"x2", left}, {"y1", y}, {"y2", y}},
                       " stroke=\"#000\"");
        drawn += letters(left - 5.0, y + 3.0, ui::value_text(tick, decimals, place.plot.marks),
                         " text-anchor=\"end\"");
    }
    return drawn;
}

std::string x_axis(const Place& place, std::string_view unit) {
    constexpr int most = 10;
    const auto ticks = ui::nice_ticks(place.plot.x, most);
    const int decimals = ui::tick_decimals(ticks);
    std::string drawn;
    for (const double tick : ticks) {
        const double x = place.x(tick);
        drawn += shape("line", {{"x1", x}, {"x2", x}, {"y1", bottom}, {"y2", bottom + 3.0}},
                       " stroke=\"#000\"");
        drawn += letters(x, bottom + 12.0, ui::value_text(tick, decimals, place.plot.marks),
                         " text-anchor=\"middle\"");
    }
    return drawn + letters((left + right) / 2.0, height - 4.0, unit, " text-anchor=\"middle\"");
}

std::string ground(const Place& place) {
    const ui::Plot& plot = place.plot;
    std::string drawn;
    if (plot.usual) drawn += field(place, plot.x, *plot.usual, usual_field);
    drawn += band(place);
    for (const ui::Span& stretch : plot.outside) {
        drawn += field(place, stretch, plot.y, outside_field);
    }
    return drawn;
}

/// A sample of 28 by 10 at the left end of a line of the legend.
std::string sample(double y, std::string_view style, bool is_line) {
    if (is_line) {
        return shape("line", {{"x1", 4.0}, {"x2", 32.0}, {"y1", y}, {"y2", y}}, style);
    }
    return shape("rect", {{"x", 4.0}, {"y", y - 5.0}, {"width", 28.0}, {"height", 10.0}}, style);
}

}  // namespace

std::string svg_patterns() {
    return R"(<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>)"
           R"(<pattern id="dots" width="3" height="3" patternUnits="userSpaceOnUse">)"
           R"(<circle cx="1" cy="1" r=".7"/></pattern>)"
           R"(<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">)"
           R"(<path d="M0 6L6 0" stroke="#000" stroke-width=".6"/></pattern></defs></svg>)"
           "\n";
}

std::string curve_svg(const ui::Plot& plot, const ui::Strings& strings, ui::Level level) {
    const Place place{plot};
    const std::string name = plot.name + ", " + plot.unit;
    const std::string frame =
        shape("rect", {{"x", left}, {"y", top}, {"width", right - left}, {"height", bottom - top}},
              R"( fill="none" stroke="#000" stroke-width=".7")");
    const std::string drawn = ground(place) + frame + y_axis(place) +
                              x_axis(place, strings.text(ui::time_axis_key(plot.time), level)) +
                              line(place, plot.ghost, before_line) +
                              line(place, plot.now, now_line);
    const std::string size = R"( viewBox="0 0 )" + number(width) + ' ' + number(height) + "\"";
    return element("svg", drawn, size + R"( role="img" aria-label=")" + escaped(name) + "\"") +
           '\n';
}

std::string svg_legend(const ui::Strings& strings, ui::Level level) {
    struct Entry {
        std::string_view key;
        std::string_view style;
        bool is_line;
    };
    constexpr std::array<Entry, 5> entries{{{"plot.now", now_line, true},
                                            {"plot.before", before_line, true},
                                            {"plot.usual", usual_field, false},
                                            {"report.band", band_field, false},
                                            {"plot.outside", outside_field, false}}};
    std::string drawn;
    double y = 10.0;
    for (const Entry& entry : entries) {
        drawn += sample(y, entry.style, entry.is_line);
        drawn += letters(40.0, y + 3.5, strings.text(entry.key, level));
        y += 19.0;
    }
    return element("svg", drawn, R"( viewBox="0 0 340 104" role="img" class="legend")");
}

}  // namespace compass::report
