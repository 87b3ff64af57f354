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

}  // namespace

void set_bends(const Cycle& there, const Shift& there_rise, const Shift& z, Leap& leap) {
    const DayMap& a = leap.first.whole.map;
    const DayMap& b = there.whole.map;
    const Shift foreseen = applied(a, z);
    const Shift slope_here = applied(a, there_rise);
    const Shift slope_there = applied(b, there_rise);
    const double n = leap.cycles;
    for (std::size_t i = 0; i < movers; ++i) {
        const double value = there_rise[i] - (leap.rise[i] + foreseen[i] - z[i]);
        const auto both = bends(value, slope_there[i] - slope_here[i], n);
        leap.bend2[i] = both[0];
        leap.bend3[i] = both[1];
    }
    const Integrals here_rise =
        integrals_between(leap.first.midnight.front().state, leap.first.midnight.back().state);
    const Integrals rise =
        integrals_between(there.midnight.front().state, there.midnight.back().state);
    const Integrals foreseen_rise = applied_integrals(a, z);
    const Integrals integral_here = applied_integrals(a, there_rise);
    const Integrals integral_there = applied_integrals(b, there_rise);
    for (std::size_t i = 0; i < integrals; ++i) {
        const double value = rise[i] - (here_rise[i] + foreseen_rise[i]);
        const auto both = bends(value, integral_there[i] - integral_here[i], n);
        leap.integral_bend2[i] = both[0];
        leap.integral_bend3[i] = both[1];
    }
}

void set_label_bends(const Cycle& there, const Labels& z, const Leap* before, Leap& leap) {
    const Labels rise = labels_between(there.midnight.front(), there.midnight.back());
    const Labels moved = applied(leap.first.whole.labels, z);
    const Labels moved_there = applied(there.whole.labels, z);
    const double n = leap.cycles;
    Labels past{};
    if (before != nullptr) past = rise_before(*before, leap.first.midnight.front());
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            const double stays = place < calcium_pools ? z[place][i] : 0.0;
            const double here = leap.label_rise[place][i];
            const double unforeseen = rise[place][i] - (here + moved[place][i] - stays);
            // that the new map acts on new labels grows with the square
            const double both = moved_there[place][i] - moved[place][i];
            const double slope = (unforeseen - both) / n;
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

Leap::Inner inner_of(const Subject& subject, const Leap& leap, const Cycle& there, int k,
                     bool with_labels) {
    const auto at = static_cast<std::size_t>(k);
    const Body& from = leap.first.midnight[at];
    const Body& to = leap.first.midnight[at + 1];
    const Body& from_there = there.midnight[at];
    const Body& to_there = there.midnight[at + 1];
    const DayTangent& tangent = leap.first.tangent_of(k);
    const Regimen& regimen = subject.scenario->regimen;
    const Shift z =
        shift_between(regimen, from.state, leap.day() + k, from_there.state, there.day + k);
    Leap::Inner inner;
    const Shift foreseen = applied(tangent.map, z);
    for (std::size_t i = 0; i < movers; ++i) {
        inner.shift[i] = to_there.state[i] - to.state[i] - foreseen[i];
    }
    const Integrals here = integrals_between(from.state, to.state);
    const Integrals moved = applied_integrals(tangent.map, z);
    const Integrals were = integrals_between(from_there.state, to_there.state);
    for (std::size_t i = 0; i < integrals; ++i) inner.integral[i] = were[i] - here[i] - moved[i];
    const double per_mg = 1.0 / (10.0 * subject.model.p.v_ecf);
    const double mean_change = (were[i_ecf - movers] - here[i_ecf - movers]) * per_mg;
    inner.least_mg_dl = there.range[at].least - leap.first.range[at].least - mean_change;
    inner.greatest_mg_dl = there.range[at].greatest - leap.first.range[at].greatest - mean_change;
    if (with_labels) {
        const Labels z_labels = labels_between(from, from_there);
        const Labels foreseen_labels = applied(tangent.labels, z_labels);
        for (std::size_t place = 0; place < place_count; ++place) {
            const bool adds_up = place >= calcium_pools;
            for (std::size_t i = 0; i < origin_count; ++i) {
                const double start_here = adds_up ? from.origins[place][i] : 0.0;
                const double start_there = adds_up ? from_there.origins[place][i] : 0.0;
                inner.labels[place][i] = (to_there.origins[place][i] - start_there) -
                                         (to.origins[place][i] - start_here) -
                                         foreseen_labels[place][i];
            }
        }
    }
    return inner;
}

}  // namespace compass::sim
