#pragma once

#include <vector>

namespace compass::bench {

/// The size below which an error in a column is no longer taken relative to the value, but to this:
/// one entry for each of sim::columns() up to `valid`, in the column's unit. Most are 1 % of a
/// usual value; the table gives the reason of each other.
const std::vector<double>& column_floors();

}  // namespace compass::bench
