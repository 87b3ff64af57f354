#pragma once

#include "sim/trajectory.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compass::sim {

/// One named quantity of a sample: a state, an account, a biomarker or a figure of the day.
struct Column {
    std::string_view id;  ///< as in CSV files and facts tables
    std::string_view unit;
};

/// All columns of a CSV row after `time_d`, in their order: the entries of the specification, the
/// biomarkers, vdr_rel and vessel_mg_d, then the daily columns, then the calcium of each place by
/// origin.
std::span<const Column> columns();

/// Index into columns(), or -1.
int column_index(std::string_view id);

/// The values of all columns of a sample; finite for every sample of a run.
std::vector<double> values(const Trajectory& run, const Sample& sample);

/// One of them.
double value(const Trajectory& run, const Sample& sample, int column);

}  // namespace compass::sim
