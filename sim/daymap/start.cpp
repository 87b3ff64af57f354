#include "sim/daymap/start.h"

#include "sim/solver/baseline.h"

namespace compass::sim {
namespace {

/// The last day before the run.
State after_day(const Subject& subject, const State& start, DayTangent* tangent) {
    Body body{.state = start};
    flow_day(subject, {-1, -1}, body, {.holds_stores = true, .tangent = tangent});
    return body.state;
}

/// Lets quick days pass, in which bone cells and proteins answer within a day instead of weeks.
State settled(Subject subject, State y, int days) {
    Model& m = subject.model;
    m.pace_oc = m.pace_ob = m.pace_coc = m.pace_cmgp = 1.0;
    for (int i = 0; i < days; ++i) y = after_day(subject, y, nullptr);
    return y;
}

void set_slopes_of_day(const DayTangent& tangent, SettlingSlopes& slopes) {
    for (std::size_t i = 0; i < settling_entries.size(); ++i) {
        for (std::size_t k = 0; k < settling_entries.size(); ++k) {
            slopes[i][k] = tangent.map.row[settling_entries[i]][settling_entries[k]];
        }
    }
}

/// One step of Newton's method; returns the largest relative change. If `anew` it takes the slopes
/// at `y`, which cost more than the day itself, else those that it is given.
double improve(const Subject& subject, bool anew, SettlingSlopes& slopes, State& y) {
    DayTangent tangent;
    const State image = after_day(subject, y, anew ? &tangent : nullptr);
    if (anew) set_slopes_of_day(tangent, slopes);
    return settle(y, image, slopes);
}

}  // namespace

State start_state(const Subject& subject) {
    constexpr double close_enough = 1e-9;
    constexpr double near_enough = 1e-3;  // for slopes to stay as they are
    constexpr int most_steps = 10;
    State y{};
    SettlingSlopes slopes{};
    for (const int quick_days : {4, 30, 90}) {
        y = settled(subject, first_guess(subject.model, *subject.scenario), quick_days);
        double change = 1.0;
        for (int i = 0; i < most_steps && !(change <= close_enough); ++i) {
            change = improve(subject, !(change <= near_enough), slopes, y);
        }
        if (change <= close_enough) break;
    }
    for (std::size_t account = a_in; account < entry_count; ++account) y[account] = 0.0;
    return y;
}

}  // namespace compass::sim
