#include "app/page/curve_words.h"

#include "app/files/json_nodes.h"
#include "app/page/json.h"
#include "render/scene/scene.h"
#include "ui/curves.h"
#include "ui/number_text.h"

#include <algorithm>
#include <cmath>

namespace compass::page {
namespace {

using files::json_text;
using Points = std::vector<ui::Point>;

constexpr int rows_of_table = 10;
constexpr int points_of_drawing = 160;

bool is_steady(const Points& points, bool rises) {
    const double least_turn = 1e-9;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double step = points[i].y - points[i - 1].y;
        if (rises ? step < -least_turn : step > least_turn) return false;
    }
    return true;
}

std::string summary(const ui::Plot& plot, const ui::Strings& strings, ui::Level level) {
    if (plot.now.empty()) return "";
    const std::string first = ui::fixed_text(plot.now.front().y, plot.decimals, plot.marks);
    const std::string last = ui::fixed_text(plot.now.back().y, plot.decimals, plot.marks);
    if (first == last) {
        const auto reach = ui::extent(plot.now);
        const std::string least = ui::fixed_text(reach->least, plot.decimals, plot.marks);
        const std::string greatest = ui::fixed_text(reach->greatest, plot.decimals, plot.marks);
        if (least == greatest)
            return ui::filled(strings.text("page.stays", level), {last, plot.unit});
        return ui::filled(strings.text("page.swings", level), {last, least, greatest, plot.unit});
    }
    const bool rises = plot.now.back().y > plot.now.front().y;
    const std::string key = std::string("page.") + (rises ? "rises" : "falls") +
                            (is_steady(plot.now, rises) ? "_steadily" : "");
    return ui::filled(strings.text(key, level), {first, last, plot.unit});
}

/// Where the evidence dials may take the end of the curve; nothing where they hardly do.
std::string band_text(const ui::Plot& plot, const ui::Strings& strings, ui::Level level) {
    const auto ends = ui::telling_band_at(plot, plot.x.greatest);
    if (!ends) return "";
    return ui::filled(strings.text("page.band", level),
                      {ui::fixed_text(ends->no_effect, plot.decimals, plot.marks),
                       ui::fixed_text(ends->as_article, plot.decimals, plot.marks), plot.unit});
}

std::string row_json(const ui::Plot& plot, double x, const ui::Strings& strings, ui::Level level) {
    const ui::Point& point = *ui::reading(plot.now, x);
    const ui::Point* before = ui::reading(plot.ghost, point.x);
    const bool is_known = before != nullptr && std::abs(before->x - point.x) < 1e-6;
    const std::string earlier =
        is_known ? ui::fixed_text(before->y, plot.decimals, plot.marks) : "";
    const auto ends = ui::band_at(plot.band, x);
    const auto end_text = [&](double value) {
        return json_text(ends ? ui::fixed_text(value, plot.decimals, plot.marks) : "");
    };
    return json_object({{"no_effect", end_text(ends ? ends->no_effect : 0.0)},
                        {"as_article", end_text(ends ? ends->as_article : 0.0)},
                        {"time", json_text(ui::time_text(plot, point.x, strings, level))},
                        {"now", json_text(ui::fixed_text(point.y, plot.decimals, plot.marks))},
                        {"before", json_text(earlier)}});
}

/// Evenly over the axis, on whole days where it shows dates.
std::vector<double> times_of_rows(const ui::Plot& plot) {
    std::vector<double> times;
    if (plot.now.empty()) return times;
    const double per_day = plot.time == ui::TimeUnit::years ? 1.0 / ui::days_per_year : 1.0;
    for (int i = 0; i <= rows_of_table; ++i) {
        const double x = plot.x.least + i * plot.x.width() / rows_of_table;
        times.push_back(
            plot.time == ui::TimeUnit::hours ? x : std::floor(x / per_day + 1e-6) * per_day);
    }
    return times;
}

std::string points_json(const Points& points, const ui::Span& x) {
    std::vector<std::string> all;
    for (const ui::Point& point : ui::thinned(points, x, points_of_drawing)) {
        all.push_back(json_list({json_number(point.x), json_number(point.y)}));
    }
    return json_list(all);
}

std::string curve_json(const ui::Plot& plot, const ui::Strings& strings, ui::Level level) {
    std::vector<std::string> rows;
    for (const double x : times_of_rows(plot)) rows.push_back(row_json(plot, x, strings, level));
    const auto end_text = [&](double end) { return json_text(ui::number_text(end, strings)); };
    return json_object({{"summary", json_text(summary(plot, strings, level))},
                        {"band", json_text(band_text(plot, strings, level))},
                        {"rows", json_list(rows)},
                        {"x", json_list({json_number(plot.x.least), json_number(plot.x.greatest)})},
                        {"y", json_list({json_number(plot.y.least), json_number(plot.y.greatest)})},
                        {"ends", json_list({end_text(plot.y.least), end_text(plot.y.greatest)})},
                        {"now", points_json(plot.now, plot.x)},
                        {"ghost", points_json(plot.ghost, plot.x)}});
}

}  // namespace

std::string curves_json(const Session& session, const ui::Strings& strings) {
    const scene::Scene no_picture;
    std::vector<int> days;
    for (int i = 0; i <= rows_of_table; ++i) {
        days.push_back(static_cast<int>(i * session.scenario.days / rows_of_table));
    }
    const ui::Plots plots = ui::plots(shown(session, no_picture), strings, days);
    std::vector<std::string> all;
    for (const ui::Plot& plot : plots) {
        all.push_back(curve_json(plot, strings, session.view.level));
    }
    return json_list(all);
}

}  // namespace compass::page
