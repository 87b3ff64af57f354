#include "sim/daymap/leap_fit.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

using Integrals = std::array<double, integrals>;

/// The cubic through 0 with slope 0 that has the given value and slope at `n`: its two factors.
std::array<double, 2> bends(double value, double slope, double n) {
    return {(3.0 * value - slope * n) / (n * n), (slope * n - 2.0 * value) / (n * n * n)};
}

void set_integral_bends(const LeapEnd& end, Leap& leap) {
    const DayMap& a = leap.first.whole.map;
    const DayMap& b = end.cycle.whole.map;
    const Integrals here =
        integrals_between(leap.first.midnight.front().state, leap.first.midnight.back().state);
    const Integrals there =
        integrals_between(end.cycle.midnight.front().state, end.cycle.midnight.back().state);
    const Integrals foreseen = applied_integrals(a, end.z);
    const Integrals slope_here = applied_integrals(a, end.rise);
    const Integrals slope_there = applied_integrals(b, end.rise);
    for (std::size_t i = 0; i < integrals; ++i) {
        const double value = there[i] - (here[i] + foreseen[i]);
        const auto both = bends(value, slope_there[i] - slope_here[i], leap.cycles);
        leap.integral_bend2[i] = both[0];
        leap.integral_bend3[i] = both[1];
    }
}

/// What the cycle at the start of a leap would have made of the labels of `body`.
Labels rise_before(const Leap& leap, const Body& body) {
    const Labels z = labels_between(leap.first.midnight.front(), body);
    Labels rise = labels_between(leap.first.midnight.front(), leap.first.midnight.back());
    add(rise, applied(leap.first.whole.labels, z));
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        for (std::size_t i = 0; i < origin_count; ++i) rise[pool][i] -= z[pool][i];
    }
    return rise;
}

/// What the map at the start did not foresee of the labels of a cycle that was run with `z` more.
Labels unforeseen(const Leap& leap, const Cycle& cycle, const Labels& z) {
    Labels result = labels_between(cycle.midnight.front(), cycle.midnight.back());
    const Labels moved = applied(leap.first.whole.labels, z);
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            const double stays = place < calcium_pools ? z[place][i] : 0.0;
            result[place][i] -= leap.label_rise[place][i] + moved[place][i] - stays;
        }
    }
    return result;
}

/// The same at the end of a leap, at which it arrived further than the cycle was run.
Labels unforeseen_at_end(const Leap& leap, const LeapEnd& end) {
    Labels result = unforeseen(leap, end.cycle, end.z_labels);
    const Labels here = applied(leap.first.whole.labels, end.labels_further);
    const Labels there = applied(end.cycle.whole.labels, end.labels_further);
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            result[place][i] += there[place][i] - here[place][i];
        }
    }
    return result;
}

}  // namespace

void set_bends(const LeapEnd& end, Leap& leap) {
    const DayMap& a = leap.first.whole.map;
    const DayMap& b = end.cycle.whole.map;
    const Shift foreseen = applied(a, end.z);
    const Shift slope_here = applied(a, end.rise);
    const Shift slope_there = applied(b, end.rise);
    const double n = leap.cycles;
    for (std::size_t i = 0; i < movers; ++i) {
        const double value = end.rise[i] - (leap.rise[i] + foreseen[i] - end.z[i]);
        const auto both = bends(value, slope_there[i] - slope_here[i], n);
        leap.bend2[i] = both[0];
        leap.bend3[i] = both[1];
    }
    set_integral_bends(end, leap);
}

void set_label_bends(const LeapEnd& end, const Leap* before, Leap& leap) {
    const Labels at_end = unforeseen_at_end(leap, end);
    Labels z = end.z_labels;
    add(z, end.labels_further);
    const Labels moved = applied(leap.first.whole.labels, z);
    const Labels moved_there = applied(end.cycle.whole.labels, z);
    const double n = leap.cycles;
    Labels past{};
    if (before != nullptr) past = rise_before(*before, leap.first.midnight.front());
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            const double here = leap.label_rise[place][i];
            // that the new map acts on new labels grows with the square
            const double both = moved_there[place][i] - moved[place][i];
            const double slope = (at_end[place][i] - both) / n;
            double bend = 0.0;
            if (before != nullptr) {
                const double limit = 3.0 * std::abs(slope);
                const double past_slope =
                    std::clamp((here - past[place][i]) / before->cycles, -limit, limit);
                bend = (slope - past_slope) / (n + before->cycles);
            }
            leap.label_bend1[place][i] = slope - bend * n;
            leap.label_bend2[place][i] = bend + both / (n * n);
        }
    }
}

double label_doubt(const Leap& leap) {
    double most = 0.0;
    const double n = leap.cycles;
    constexpr double of_all = 0.05;  // some of what was not foreseen may hide in an even change
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        const double pace = 1.0 - leap.first.whole.labels[pool][pool];
        const double gain = std::min(0.25 / std::max(pace, 1e-9), n / 6.0);
        const double amount = leap.first.midnight.front().state[pool] + 1.0;
        for (std::size_t i = 0; i < origin_count; ++i) {
            const double bent = std::abs(leap.label_bend2[pool][i]) * n * n;
            const double all = bent + std::abs(leap.label_bend1[pool][i]) * n;
            most = std::max(most, std::max(bent, of_all * all) * gain / amount);
        }
    }
    return most;
}

void set_label_bends(const LeapEnd& end, const Cycle& middle, const Labels& z_middle, int m,
                     Leap& leap) {
    const Labels at_end = unforeseen_at_end(leap, end);
    const Labels at_middle = unforeseen(leap, middle, z_middle);
    const double n = leap.cycles;
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            const double slope = at_end[place][i] / n;
            const double bend = (slope - at_middle[place][i] / m) / (n - m);
            leap.label_bend1[place][i] = slope - bend * n;
            leap.label_bend2[place][i] = bend;
        }
    }
}

}  // namespace compass::sim
