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

/// What is `unforeseen` at the end of a leap, which arrived further than the cycle was run.
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

void set_label_bends(const LeapEnd& end, const LabelsSeen& middle, Leap& leap) {
    const Labels at_end = unforeseen_at_end(leap, end);
    const double n = leap.cycles;
    const double m = middle.m;
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            const double slope = at_end[place][i] / n;
            const double bend = (slope - middle.missed[place][i] / m) / (n - m);
            leap.label_bend1[place][i] = slope - bend * n;
            leap.label_bend2[place][i] = bend;
        }
    }
}

void set_label_bends(const LeapEnd& end, const LabelsSeen& early, const LabelsSeen& late,
                     Leap& leap) {
    const Labels at_end = unforeseen_at_end(leap, end);
    const double a = early.m;
    const double b = late.m;
    const double n = leap.cycles;
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            // Newton's divided differences of what is missed per cycle
            const double at_a = early.missed[place][i] / a;
            const double at_b = late.missed[place][i] / b;
            const double a_to_b = (at_b - at_a) / (b - a);
            const double b_to_n = (at_end[place][i] / n - at_b) / (n - b);
            const double twist = (b_to_n - a_to_b) / (n - a);
            leap.label_bend1[place][i] = at_a - a_to_b * a + twist * a * b;
            leap.label_bend2[place][i] = a_to_b - twist * (a + b);
            leap.label_bend3[place][i] = twist;
        }
    }
}

}  // namespace compass::sim
