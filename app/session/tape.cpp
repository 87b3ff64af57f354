#include "app/session/tape.h"

#include "ui/reasons/reasons.h"

#include <algorithm>
#include <cmath>

namespace compass {
namespace {

/// Slow, quick, slow: 0 to 1.
double eased(double share) {
    return share * share * (3.0 - 2.0 * share);
}

sim::Scenario between(const sim::Scenario& from, const sim::Scenario& to, double share) {
    constexpr double middle = 0.5;
    sim::Scenario scenario = from;
    for (const ui::Control* control : ui::changed_controls(from, to)) {
        const double start = ui::value_of(*control, from);
        const double end = ui::value_of(*control, to);
        const bool jumps = control->form != ui::Form::slider || !std::isfinite(start + end);
        double value = share < middle ? start : end;
        if (!jumps) {
            const double a = ui::place_of(*control, from, start);
            const double b = ui::place_of(*control, to, end);
            value = ui::value_at(*control, to, a + share * (b - a));
        }
        if (std::isfinite(value) || value == sim::never) {
            scenario = ui::with_value(*control, scenario, value);
        }
    }
    return scenario;
}

}  // namespace

sim::Scenario shown_by(const Tape& tape, bool glides) {
    if (is_over(tape)) return tape.to;
    const double share = (tape.seconds - tape_wait_s) / tape_glide_s;
    if (share <= 0.0 || !glides) return tape.from;
    return between(tape.from, tape.to, eased(std::min(share, 1.0)));
}

bool is_over(const Tape& tape) {
    return tape.seconds >= tape_wait_s + tape_glide_s;
}

}  // namespace compass
