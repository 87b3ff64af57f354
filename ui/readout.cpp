#include "ui/ahead/outcomes.h"
#include "ui/curves.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>

namespace compass::ui {

namespace {

// For other programs: no digits in threes, and enough of them.
std::string data_text(double value) {
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.9g", value);
    return {text.data(), static_cast<std::size_t>(std::clamp(length, 0, 31))};
}

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

Change compared(double now, double before) {
    if (now == before) return Change::same;
    return now > before ? Change::more : Change::less;
}

std::string with_unit(std::string_view name, const std::string& unit) {
    const std::string text(name);
    return unit.empty() ? text : text + " (" + unit + ")";
}

}  // namespace

Readout readout(const Plot& plot) {
    Readout result;
    const Point* now = reading(plot.now, plot.head);
    result.value = now == nullptr ? value_text(no_number, 0, plot.marks)
                                  : value_text(now->y, plot.decimals, plot.marks);
    result.outside = is_outside(plot, plot.head);
    if (result.outside) result.value = "(" + result.value + ")";
    const Point* before = reading(plot.ghost, plot.head);
    // a ghost of a shorter run says nothing about later days
    const bool reached = before != nullptr && plot.head <= plot.ghost.back().x + 1e-9;
    if (now == nullptr || !reached) return result;
    result.before = value_text(before->y, plot.decimals, plot.marks);
    const double now_shown = shown_value(now->y, plot.decimals);
    const double before_shown = shown_value(before->y, plot.decimals);
    result.change = compared(now_shown, before_shown);
    result.amount = value_text(std::abs(now_shown - before_shown), plot.decimals, plot.marks);
    return result;
}

Plot urine_readout(const Shown& shown, const Plots& plots, const Strings& strings) {
    Plot plot = plots.front();  // its time, sides and marks
    const Measure shown_in = outcome_measure(urine_outcome, strings);
    const auto at_head = [&](const sim::Trajectory* run) -> std::vector<Point> {
        if (run == nullptr || shown.view.day > run->days) return {};
        const double value = value_in(
            outcomes_at(*run, sim::sample_at(*run, std::floor(shown.view.day))), urine_outcome);
        return {{plot.head, shown_in.shown(value)}};
    };
    plot.name = outcome_name(urine_outcome, strings, shown.view.level);
    plot.brief = strings.text("outcome.urine.brief", shown.view.level);
    plot.unit = outcome_unit(urine_outcome, strings, shown.view.level);
    plot.in_one = shown_in.in_one;
    plot.decimals = shown_in.decimals(0);
    plot.usual.reset();
    plot.now = plots.front().now.empty() ? std::vector<Point>{} : at_head(&shown.now);
    plot.ghost = plots.front().ghost.empty() ? std::vector<Point>{} : at_head(shown.before);
    return plot;
}

std::string compared_text(const Plot& plot, const Readout& read, const Strings& strings,
                          Level level) {
    if (read.change == Change::unknown) return {};
    const bool is_same = read.change == Change::same;
    const bool is_more = read.change == Change::more;
    if (!plot.side) {
        const char* key = is_same ? "plot.same" : is_more ? "plot.more" : "plot.less";
        return filled(strings.text(key, level), {read.amount});
    }
    const std::string other(strings.text(before_key(plot), level));
    if (is_same) return filled(strings.text("plot.side_same", level), {other});
    return filled(strings.text(is_more ? "plot.side_more" : "plot.side_less", level),
                  {read.amount, other});
}

std::string titled(const Plot& plot, const Strings& strings, Level level, bool is_brief) {
    const std::string& name = is_brief && !plot.brief.empty() ? plot.brief : plot.name;
    if (!plot.side) return name;
    return filled(strings.text("plot.of_side", level),
                  {name, std::string(strings.text(now_key(plot), level))});
}

std::string usual_text(const Curve& curve, const Strings& strings, Level level) {
    if (!curve.usual) return std::string(strings.text("plot.no_usual", level));
    const Measure shown_in = measure_of(curve, strings);
    const int decimals = shown_in.decimals(curve.decimals);
    const auto number = [&](double value) {
        return value_text(shown_in.shown(value), decimals, strings.marks());
    };
    return filled(strings.text("plot.usual_range", level),
                  {number(curve.usual->least), number(curve.usual->greatest),
                   unit_text(curve, strings, level)});
}

std::string source_text(const Curve& curve, const Strings& strings, Level level) {
    return filled(strings.text("plot.source", level), {std::string(curve.source)});
}

std::string plot_text(const Plot& plot, const Strings& strings, Level level) {
    std::string text(strings.text(time_axis_key(plot.time), level));
    text += "\t" + with_unit(plot.name, plot.unit);
    const bool ghost = !plot.ghost.empty();
    if (ghost) {
        text +=
            "\t" + with_unit(plot.name + ", " + std::string(strings.text(before_key(plot), level)),
                             plot.unit);
    }
    text += "\tvalid\n";
    for (const Point& point : plot.now) {
        text += data_text(point.x) + "\t" + data_text(point.y);
        if (ghost) {
            const Point* before = reading(plot.ghost, point.x);
            const bool same_time = std::abs(before->x - point.x) < 1e-6;
            text += "\t" + (same_time ? data_text(before->y) : std::string());
        }
        text += is_outside(plot, point.x) ? "\t0\n" : "\t1\n";
    }
    return text;
}

}  // namespace compass::ui
