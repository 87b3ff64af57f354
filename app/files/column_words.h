#pragma once

#include <string>
#include <string_view>

namespace compass::files {

/// What stands behind the name of something that is no column of a run: what it is, with the
/// remedy. "is no column; the nearest is "cac_AU"", or where none is like it, how to see them all.
/// The first column of a table, the time, is told to be no value at a moment.
std::string wrong_column(std::string_view id);

}  // namespace compass::files
