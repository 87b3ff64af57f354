#include "app/report/curve_svg.h"

#include "tests/report/material_for_tests.h"

#include <cmath>
#include <limits>

using namespace compass;
using report::curve_svg;
using test::count_of;
using test::english;

namespace {

ui::Plot plot_of(std::vector<ui::Point> now) {
    ui::Plot plot;
    plot.name = "Name";
    plot.unit = "g";
    plot.x = {0.0, 10.0};
    plot.y = {0.0, 100.0};
    plot.now = std::move(now);
    return plot;
}

std::string drawn(const ui::Plot& plot) {
    return curve_svg(plot, english(), ui::Level::plain);
}

/// The points of the only full line.
std::vector<std::array<double, 2>> points_of(const std::string& svg) {
    const std::regex polyline("<polyline points=\"([^\"]*)\"[^>]*stroke-width=\"2\"");
    std::smatch found;
    REQUIRE(std::regex_search(svg, found, polyline));
    const std::string list = found[1];
    std::vector<std::array<double, 2>> points;
    const std::regex pair("([^ ,]+),([^ ,]+)");
    for (auto at = std::sregex_iterator(list.begin(), list.end(), pair);
         at != std::sregex_iterator(); ++at) {
        points.push_back({std::stod((*at)[1]), std::stod((*at)[2])});
    }
    return points;
}

}  // namespace

TEST_CASE("A curve that rises goes right and up, from end to end of the frame") {
    const auto points = points_of(drawn(plot_of({{0.0, 0.0}, {5.0, 25.0}, {10.0, 100.0}})));
    REQUIRE(points.size() == 3);
    CHECK(points[0] == std::array{42.0, 94.0});
    CHECK(points[1] == std::array{187.0, 72.5});
    CHECK(points[2] == std::array{332.0, 8.0});
}

TEST_CASE("The state before is dashed, and drawn only where there is one") {
    ui::Plot plot = plot_of({{0.0, 1.0}, {10.0, 2.0}});
    CHECK(count_of(drawn(plot), "stroke-dasharray") == 0);
    plot.ghost = {{0.0, 3.0}, {10.0, 4.0}};
    CHECK(count_of(drawn(plot), "stroke-dasharray") == 1);
}

TEST_CASE("Bands and stretches outside the model are told apart without colour") {
    ui::Plot plot = plot_of({{0.0, 1.0}, {10.0, 2.0}});
    CHECK(count_of(drawn(plot), "url(#") == 0);
    plot.usual = ui::Span{10.0, 20.0};
    plot.band = {{0.0, 5.0, 6.0}, {10.0, 50.0, 60.0}};
    plot.outside = {{2.0, 12.0}};
    const std::string svg = drawn(plot);
    CHECK(count_of(svg, "#e4e4e4") == 1);
    CHECK(count_of(svg, "url(#dots)") == 1);
    CHECK(count_of(svg, "url(#hatch)") == 1);
    const std::string patterns = report::svg_patterns();
    CHECK(count_of(patterns, "id=\"dots\"") == 1);
    CHECK(count_of(patterns, "id=\"hatch\"") == 1);
    CHECK(count_of(report::svg_legend(english(), ui::Level::plain), "<text") == 5);
    // greys and black only
    const std::regex colour("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\"");
    for (auto at = std::sregex_iterator(svg.begin(), svg.end(), colour);
         at != std::sregex_iterator(); ++at) {
        CHECK((*at)[1] == (*at)[2]);
        CHECK((*at)[2] == (*at)[3]);
    }
}

TEST_CASE("No number of a drawing is other than finite, whatever the plot holds") {
    constexpr double greatest = std::numeric_limits<double>::max();
    for (ui::Plot plot : {plot_of({}), plot_of({{0.0, 5.0}}),
                          plot_of({{0.0, 1e300}, {1.0, -1e300}}), plot_of({{0.0, greatest}})}) {
        for (const ui::Span& axis :
             {ui::Span{0.0, 100.0}, ui::Span{7.0, 7.0}, ui::Span{0.0, 1e300}}) {
            plot.y = axis;
            plot.x = axis;
            plot.usual = ui::Span{0.0, 1e200};
            const std::string svg = drawn(plot);
            CHECK(svg.find("nan") == std::string::npos);
            CHECK(svg.find("inf") == std::string::npos);
        }
    }
}

TEST_CASE("Names are escaped in a drawing too") {
    ui::Plot plot = plot_of({{0.0, 1.0}});
    plot.name = "\"<&";
    CHECK(drawn(plot).find("aria-label=\"&quot;&lt;&amp;, g\"") != std::string::npos);
}
