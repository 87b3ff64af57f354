#pragma once

#include "ui/strings.h"

#include <string>
#include <vector>

namespace compass::ui {

/// The two ends of an axis or band, least first.
struct Span {
    double least = 0.0;
    double greatest = 1.0;

    double width() const { return greatest - least; }
    bool holds(double value) const { return value >= least && value <= greatest; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// The step of 1, 2 or 5 times a power of ten that is at least `width / most`; above 0 and finite
/// for any finite width.
double nice_step(double width, int most);

/// Multiples of a nice step inside `axis`: at most `most` + 1 of them, and at least one where
/// `most` is 3 or more. The ends of the axis are less than a step away from the outermost ticks.
std::vector<double> nice_ticks(const Span& axis, int most);

/// Ticks of a clock axis in hours: every 1, 2, 3, 4, 6 or 12 hours.
std::vector<double> clock_ticks(const Span& axis, int most);

/// How many decimals the labels of these ticks need to differ, 0 to 6.
int tick_decimals(const std::vector<double>& ticks);

/// The usual axis as long as the values stay on it. Beyond, it goes on in whole nice steps, so a
/// curve that creeps does not make the axis crawl. Never below zero where no value is.
Span widened(const Span& usual, const Span& values);

/// The number with so many decimals as fixed_text says it; from a million million on "1.2e+30", for
/// which a card has room.
std::string value_text(double value, int decimals, const Marks& marks);

/// The value as the screen shows it, so that a difference is the difference of what is read.
double shown_value(double value, int decimals);

}  // namespace compass::ui
