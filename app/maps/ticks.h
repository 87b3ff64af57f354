#pragma once

#include <string>
#include <vector>

namespace compass::maps {

/// Round values (1, 2 or 5 times a power of ten apart) between two ends, about `about` of them;
/// none where the ends are equal.
std::vector<double> ticks(double least, double greatest, int about);

/// Such a value as a reader wants it: no more digits than the distance of ticks needs, thousands
/// in groups.
std::string tick_text(double value, double distance);

}  // namespace compass::maps
