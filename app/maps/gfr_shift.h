#pragma once

#include "app/maps/axis.h"
#include "sim/scenario.h"

#include <array>
#include <cstddef>
#include <vector>

namespace compass::maps {

/// The kidney functions that bend a map beside age, as places from 0 to 1 on their smooth axis. A
/// kidney that comes to 60 at the end of the run stands higher the more it loses until then, which
/// the age tells; here all are moved to where they stand for the oldest, and lie still.
class GfrShift {
public:
    GfrShift() = default;
    GfrShift(const Axis& gfr, double scale, const sim::Person& person, double oldest_y, int days);

    /// Where they lie still, rising; those too near to an end or to each other are left out.
    const std::vector<double>& bends() const { return bends_; }

    /// From a place on the axis to where it lies when bends lie still, at an age; and back.
    double stilled(double place, double age_y) const;
    double unstilled(double place, double age_y) const;

private:
    static constexpr std::size_t turn_count = 4;

    std::array<double, turn_count> turns_at(double age_y) const;
    std::vector<double> bends_at(double age_y) const;

    Axis axis_;
    double scale_ = 0.0;
    sim::Person person_;
    int days_ = 0;
    std::vector<std::size_t> kept_;  ///< which of sim::turning_gfrs
    std::vector<double> bends_;
};

}  // namespace compass::maps
