#include "sim/daymap/start.h"

#include "sim/solver/baseline.h"

#include <array>

namespace compass::sim {
namespace {

/// Quick days, rough ones, make a guess; where it leads nowhere more of them, run as others.
struct Guess {
    int quick_days;
    bool is_rough;
};
constexpr std::array guesses{Guess{2, true}, Guess{30, false}, Guess{90, false}};

/// The last day before the run.
State after_day(const Subject& subject, const State& start, DayTask task) {
    Body body{.state = start};
    task.holds_stores = true;
    flow_day(subject, {-1, -1}, body, task);
    return body.state;
}

/// Lets quick days pass, in which bone cells and proteins answer within a day instead of weeks.
State settled(Subject subject, const Guess& guess) {
    Model& m = subject.model;
    State y = first_guess(m, *subject.scenario);
    m.pace_oc = m.pace_ob = m.pace_coc = m.pace_cmgp = 1.0;
    for (int i = 0; i < guess.quick_days; ++i) {
        y = after_day(subject, y, {.is_rough = guess.is_rough});
    }
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
    const State image = after_day(subject, y, {.tangent = anew ? &tangent : nullptr});
    if (anew) set_slopes_of_day(tangent, slopes);
    return settle(y, image, slopes);
}

}  // namespace

State start_state(const Subject& subject) {
    constexpr double close_enough = 1e-9;
    constexpr double near_enough = 1e-2;  // for slopes to stay as they are
    constexpr int most_steps = 10;
    State y{};
    SettlingSlopes slopes{};
    for (const Guess& guess : guesses) {
        y = settled(subject, guess);
        double change = 1.0;
        double left = 1.0;
        for (int i = 0; i < most_steps && !(left <= close_enough); ++i) {
            const double before = change;
            change = improve(subject, !(change <= near_enough), slopes, y);
            left = change * change / before;  // it falls as it did, or faster
        }
        if (left <= close_enough) break;
    }
    for (std::size_t account = a_in; account < entry_count; ++account) y[account] = 0.0;
    return y;
}

}  // namespace compass::sim
