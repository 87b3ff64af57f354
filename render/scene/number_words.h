#pragma once

#include <string>

namespace compass::scene {

/// A number as the picture prints it: `decimals` places, thousands apart by commas, "0" without a
/// sign, "?" for what is not finite.
std::string number_words(double value, int decimals = 0);

}  // namespace compass::scene
