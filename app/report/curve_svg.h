#pragma once

#include "ui/plot.h"
#include "ui/strings.h"

#include <string>

namespace compass::report {

/// The patterns that the curves are drawn with, to stand once in a page before them.
std::string svg_patterns();

/// A plot as vector graphics in black and white: the curve as a full line, the state before as
/// dashes, the usual band in grey, the evidence band dotted, stretches outside the model hatched,
/// axes with units. All numbers in it are finite.
std::string curve_svg(const ui::Plot& plot, const ui::Strings& strings, ui::Level level);

/// The same lines and fields with what they mean, as a legend.
std::string svg_legend(const ui::Strings& strings, ui::Level level);

}  // namespace compass::report
