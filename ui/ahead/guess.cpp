#include "ui/ahead/guess.h"

#include "ui/curves.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr double seen_share = 0.04;  ///< of the axis: less looks level
constexpr double turn_share = 0.3;   ///< of all that a curve does: less is no turn
constexpr double far_factor = 1.5;

/// "It falls further than you drew", where both go one way but not equally far; or empty.
std::string distance_text(Shape shape, const Drawn& drawn, const Drawn& came,
                          const Strings& strings, Level level) {
    if (shape != Shape::rise && shape != Shape::fall) return "";
    const double expected = std::abs(drawn.back() - drawn.front());
    const double moved = std::abs(came.back() - came.front());
    const char* way = moved > far_factor * expected   ? ".further"
                      : expected > far_factor * moved ? ".less_far"
                                                      : nullptr;
    if (way == nullptr) return "";
    return " " + std::string(strings.text(std::string("guess.") + shape_name(shape) + way, level));
}

}  // namespace

std::optional<int> hidden_plot(const View& view) {
    const bool is_open = view.sheet == Sheet::guess || view.guess.is_on_page;
    if (view.guess.state != Guess::State::drawing || !is_open) return std::nullopt;
    return view.guess.plot;
}

bool is_hidden(const View& view, int plot) {
    return hidden_plot(view) == plot ||
           ((view.hidden_curves >> static_cast<unsigned>(plot)) & 1U) != 0;
}

bool has_points(const Guess& guess) {
    return std::any_of(guess.points.begin(), guess.points.end(),
                       [](double point) { return std::isfinite(point); });
}

Guess shown_guess(Guess guess, const Plot& plot) {
    for (double& point : guess.points) point /= plot.in_one;
    return guess;
}

double guess_share(std::size_t point) {
    return static_cast<double>(point + 1) / static_cast<double>(guess_points);
}

Drawn drawn_curve(std::span<const double, guess_points> points, double start) {
    Drawn drawn{};
    drawn[0] = start;
    std::size_t known = 0;
    for (std::size_t i = 1; i < drawn.size(); ++i) {
        drawn[i] = drawn[known];
        const double point = points[i - 1];
        if (!std::isfinite(point)) continue;
        const double step = (point - drawn[known]) / static_cast<double>(i - known);
        for (std::size_t j = known + 1; j < i; ++j) {
            drawn[j] = drawn[known] + step * static_cast<double>(j - known);
        }
        drawn[i] = point;
        known = i;
    }
    return drawn;
}

Drawn true_curve(const Plot& plot) {
    Drawn curve{};
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(guess_points);
        curve[i] = height_at(plot.now, plot.x.least + share * plot.x.width());
    }
    return curve;
}

Shape shape_of(const Drawn& curve, double axis_width) {
    const auto [low, high] = std::minmax_element(curve.begin(), curve.end());
    const double reach = *high - *low;
    if (!(reach > seen_share * axis_width)) return Shape::level;
    const double turn = turn_share * reach;
    const double upper = std::max(curve.front(), curve.back());
    const double lower = std::min(curve.front(), curve.back());
    const bool has_top = *high - upper > turn;
    const bool has_bottom = lower - *low > turn;
    if (has_top && has_bottom) return Shape::waves;
    if (has_top) return Shape::hill;
    if (has_bottom) return Shape::valley;
    return curve.back() > curve.front() ? Shape::rise : Shape::fall;
}

const char* shape_name(Shape shape) {
    switch (shape) {
        case Shape::level:
            return "level";
        case Shape::rise:
            return "rise";
        case Shape::fall:
            return "fall";
        case Shape::hill:
            return "hill";
        case Shape::valley:
            return "valley";
        case Shape::waves:
            break;
    }
    return "waves";
}

std::string shape_feedback(const Drawn& drawn, const Drawn& came, double axis_width,
                           const Strings& strings, Level level) {
    const Shape expected = shape_of(drawn, axis_width);
    const Shape shape = shape_of(came, axis_width);
    const auto words = [&](const char* part, Shape one) {
        return std::string(
            strings.text(std::string("guess.") + part + "." + shape_name(one), level));
    };
    const std::string said =
        filled(strings.text(expected == shape ? "guess.as_expected" : "guess.not_expected", level),
               {words("expected", expected), words("came", shape)});
    return expected == shape ? said + distance_text(shape, drawn, came, strings, level) : said;
}

std::string guess_feedback(const Guess& guess, const Plot& plot, const Strings& strings,
                           Level level) {
    if (plot.now.empty() || !has_points(guess)) {
        return std::string(strings.text("guess.no_points", level));
    }
    const Drawn came = true_curve(plot);
    const Drawn drawn = drawn_curve(guess.points, came.front());
    return shape_feedback(drawn, came, plot.y.width(), strings, level);
}

Plot plot_of_guess(const Shown& shown, const Strings& strings) {
    View horizon = shown.view;
    horizon.lens = scene::Lens::horizon;
    const Shown by_horizon{.scenario = shown.scenario,
                           .baseline = shown.baseline,
                           .now = shown.now,
                           .view = horizon,
                           .scene = shown.scene,
                           .stories = shown.stories,
                           .story = shown.story,
                           .notice = shown.notice};
    return plots(by_horizon, strings)[static_cast<std::size_t>(shown.view.guess.plot)];
}

double start_of_guess(const Shown& shown, const Plot& plot) {
    const Curve& curve = curves()[static_cast<std::size_t>(shown.view.guess.plot)];
    return curve.of_day(shown.now, shown.now.samples.front()) / plot.in_one;
}

}  // namespace compass::ui
