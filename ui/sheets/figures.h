#pragma once

#include "sim/trajectory.h"

#include <span>
#include <string>
#include <string_view>

namespace compass::ui {

/// A number that can be looked into: a column of the run, what it is made of and how it is printed.
/// Its name and its equation stand under "figure.<column>".
struct Figure {
    std::string_view column;                      ///< as in CSV files
    int decimals = 0;                             ///< of its readout
    std::span<const std::string_view> constants;  ///< of the model, by their ids
    std::span<const std::string_view> states;     ///< columns that it depends on
};

std::span<const Figure> figures();

/// The last midnight of a run up to `day`, which may be a play head within one.
sim::Sample midnight_of(const sim::Trajectory& run, double day);

double figure_value(const Figure& figure, const sim::Trajectory& run, const sim::Sample& sample);

/// Empty for a share.
std::string_view figure_unit(const Figure& figure);

/// A number with 12 significant digits, as the command line prints it.
std::string full_text(double value);

}  // namespace compass::ui
