#pragma once

#include "sim/inputs/input.h"
#include "sim/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace compass::maps {

/// One input between two of its values.
struct Axis {
    const sim::Input* input = nullptr;
    double least = 0.0;
    double greatest = 0.0;
};

bool is_input(const Axis& axis, std::string_view id);

/// Reads "d3.amount=0:10000". Fails with a sentence that begins with `option`: an unknown input
/// names the nearest known one; a range that is empty, reversed or not accepted names the right
/// one.
Result<Axis> axis_from(std::string_view text, std::string_view option);

/// The value between accepted ends that the input can take: itself, or where it takes whole numbers
/// only the nearest that is accepted (2 for 1.2 where 1 is not).
double nearest_own(const sim::Input& input, double value);

/// `count` (2 or more) values from end to end, evenly spread. Where the input takes whole numbers
/// only they are the nearest that it accepts, so that some come several times.
std::vector<double> even_values(const Axis& axis, int count);

/// Values in order, each once: two at least of those of an axis, the ends.
std::vector<double> each_once(std::vector<double> values);

/// Axes on which the response is smooth: doses and stores saturate, so theirs is
/// log(1 + value/scale); most others are linear. `scale` is 0 for linear.
double smooth_scale(const Axis& axis, const sim::Scenario& scenario);

/// How many nodes an axis without bends has in the first sketch.
inline constexpr std::size_t usual_nodes = 5;
std::size_t first_nodes(const Axis& axis);

/// The values of an axis on which nothing lies between one whole number and the next, if they are
/// few, in order and with both ends: flags, meals of a day, and meals of natto a week, whose rhythm
/// repeats only after months for other numbers. Empty for all other axes.
std::vector<double> stops_of(const Axis& axis);

/// From a value to its place on the smooth axis, 0 to 1, and back.
double place_of(const Axis& axis, double scale, double value);
double value_at(const Axis& axis, double scale, double place);

/// The value to run for a place: the nearest that the input takes, of its stops if it has any.
double value_to_run(const Axis& axis, double scale, double place);

}  // namespace compass::maps
