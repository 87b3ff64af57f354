#pragma once

#include "sim/daymap/leap.h"
#include "sim/daymap/rhythm.h"
#include "sim/scenario.h"

#include <array>

namespace compass::sim {

/// How much of a leap may be in doubt, and how large its correction may be, relative.
struct LeapLimits {
    double doubt = 0.0;
    double correction = 0.0;
    bool is_strict = false;  ///< stricter than usual
};

/// In a stretch of cycles.
LeapLimits leap_limits(const Scenario& scenario, const Stretch& stretch, double usual_doubt);

/// Calcium of a day, from food or as pills, whichever is more.
double calcium_mg_d(const Regimen& regimen);

/// Grams of calcium a day, as files may ask for.
bool eats_grams(const Regimen& regimen);

/// How many cycles the leaps of a stretch take: each as many as the doubts about the last ones let
/// expect to be good.
class LeapControl {
public:
    LeapControl(const LeapLimits& limits, int first_cycles)
        : limits_(limits), wanted_(first_cycles) {}

    /// How many to try next.
    int wanted() const { return wanted_; }

    /// By how many times a leap exceeds the limits; 1 or less if it is good.
    double excess(const Landing& landing) const;

    /// How many to try after a leap of so many was refused.
    static int shorter(int cycles, double excess);

    /// A leap was good; `refused` cycles just before, the fewest, were not, or 0.
    void accept(const Landing& landing, int refused);

    /// No leap was good.
    void give_up();

private:
    /// The greatest doubt about a next leap of the same length.
    double greatest_foreseen(const Landing& landing);

    /// By how many times the next leap may be longer. Doubts and corrections are taken to grow with
    /// the third power of the length.
    double growth_after(const Landing& landing);

    LeapLimits limits_;
    int wanted_;
    int cycles_before_ = 0;  ///< of the last leap, 0 if there was none
    std::array<double, movers> doubts_before_{};
    std::array<double, movers> trends_{};  ///< of doubts, from the leap before to the last one
};

}  // namespace compass::sim
