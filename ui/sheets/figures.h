#pragma once

#include "sim/trajectory.h"
#include "ui/view.h"

#include <span>
#include <string>
#include <string_view>

namespace compass::ui {

/// A number that can be looked into: a column of the run, what it is made of and how it is printed.
/// Its name and its equation stand under "figure.<id>", the id being that of the column.
struct Figure {
    std::string_view column;                      ///< as in CSV files
    int decimals = 0;                             ///< of its readout
    std::span<const std::string_view> constants;  ///< of the model, by their ids
    std::span<const std::string_view> states;     ///< columns that it depends on
    std::string_view plus{};  ///< a second column of a sum, whose id is then "bone"

    std::string id() const { return plus.empty() ? std::string(column) : "bone"; }
};

/// The eleven that people look at first, and that A and B are compared by; then the other tests,
/// the pools and what moved through them.
std::span<const Figure> figures();
inline constexpr std::size_t leading_figures = 11;

/// The place of the figure with this id, or 0.
int figure_named(std::string_view id);

/// The figure that a curve shows, by its place among the curves.
int figure_of_curve(int curve);

/// The view with the audit open on a figure.
View audited(View view, int figure);

/// The last midnight of a run up to `day`, which may be a play head within one.
sim::Sample midnight_of(const sim::Trajectory& run, double day);

double figure_value(const Figure& figure, const sim::Trajectory& run, const sim::Sample& sample);

/// "day_urine_mg", or both columns of a sum.
std::string figure_columns(const Figure& figure);

/// Empty for a share.
std::string_view figure_unit(const Figure& figure);

/// A number with 12 significant digits, as the command line prints it.
std::string full_text(double value);

}  // namespace compass::ui
