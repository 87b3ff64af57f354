#pragma once

#include "app/maps/axis.h"
#include "sim/model/parameters.h"
#include "sim/scenario.h"

#include <cstddef>
#include <vector>

namespace compass::maps {

/// Where the bends of one side of a map lie, on its smooth axis from 0 to 1, for each value of the
/// other side.
class Turns {
public:
    Turns() = default;

    /// The kidney functions that bend a map of runs of `days` beside age. A kidney that comes to 60
    /// at the end of the run stands higher the more it loses until then, which the age tells.
    static Turns of_gfr(const Axis& gfr, double scale, const sim::Person& person, int days);

    /// The ages that bend it beside that of a woman's change of life: those at which this begins,
    /// is half over and ends just at the start or at the end of the run. The other bends of an age
    /// lie beneath the map (see Beneath).
    static Turns of_age(const Axis& age, double scale, const sim::Person& woman, int days,
                        const sim::Parameters& parameters);

    /// Rising, as many for each value; at an end where the bend lies beyond it.
    std::vector<double> at(double other) const;

    /// How long the runs of the map are.
    int days() const { return days_; }

private:
    Axis axis_;
    double scale_ = 0.0;
    sim::Person person_;
    int days_ = 0;
    std::vector<double> offsets_y_;  ///< from the change of life, of ages; none of kidneys
};

/// Moves the places of a side so that its bends lie still: at where they are for one value of the
/// other side.
class Shift {
public:
    Shift(Turns turns, double reference);

    /// Where they lie still, rising; those too near to an end or to each other are left out.
    const std::vector<double>& bends() const { return bends_; }

    /// From a place on the axis to where it lies when bends lie still, and from places back.
    double stilled(double place, double other) const;
    std::vector<double> unstilled(std::vector<double> places, double other) const;

private:
    std::vector<double> bends_at(double other) const;

    Turns turns_;
    std::vector<std::size_t> kept_;  ///< which of the turns
    std::vector<double> bends_;
};

}  // namespace compass::maps
