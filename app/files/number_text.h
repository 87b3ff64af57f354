#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace compass::files {

/// The fewest digits that read back as the same number; whole numbers below 1e15 without exponent.
/// Infinity is "never".
std::string shortest_text(double value);

/// `value` with so many significant digits (1 to 17), as printf's %g writes it.
std::string rounded_text(double value, int digits);

/// The number that the whole text spells, if it does and the number is finite.
std::optional<double> number_from(std::string_view text);

}  // namespace compass::files
