#pragma once

#include "ui/plot.h"
#include "ui/view.h"

#include <array>
#include <optional>
#include <span>
#include <string>

namespace compass::ui {

/// Which curve must not be seen now, because somebody draws what they expect of it.
std::optional<int> hidden_plot(const View& view);

/// Is the curve not to be seen yet, for a guess or because a link asks for it?
bool is_hidden(const View& view, int plot);

bool has_points(const Guess& guess);

/// The guess with its points in the unit of the plot.
Guess shown_guess(Guess guess, const Plot& plot);

/// Where the points stand along the run, 0 to 1: a fifth, two fifths, ... and the horizon.
double guess_share(std::size_t point);

/// The drawn curve at start and points, `start` being the known value at day 0: points left out
/// lie on straight lines between their neighbours, and behind the last one it goes on level.
using Drawn = std::array<double, guess_points + 1>;
Drawn drawn_curve(std::span<const double, guess_points> points, double start);

/// The same places of a run's curve. Needs a curve.
Drawn true_curve(const Plot& plot);

/// What a curve does over the run, as an eye sees it on an axis of this width.
enum class Shape : std::uint8_t { level, rise, fall, hill, valley, waves };
inline constexpr std::size_t shape_count = 6;
Shape shape_of(const Drawn& curve, double axis_width);

/// Its name in keys: "guess.expected.<name>".
const char* shape_name(Shape shape);

/// What was expected and what came over an axis of this width, in words on the shape; never points.
std::string shape_feedback(const Drawn& drawn, const Drawn& came, double axis_width,
                           const Strings& strings, Level level);

/// The same of a guess, as shown_guess gives it, and its plot.
std::string guess_feedback(const Guess& guess, const Plot& plot, const Strings& strings,
                           Level level);

/// The plot of the guess over the whole run; nothing of the true curve while it is drawn.
Plot plot_of_guess(const Shown& shown, const Strings& strings);

/// The known value at day 0, where the drawing starts, in the unit of the plot.
double start_of_guess(const Shown& shown, const Plot& plot);

}  // namespace compass::ui
