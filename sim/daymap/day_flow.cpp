#include "sim/daymap/day_flow.h"

#include "sim/model/meals.h"
#include "sim/numeric/elementary.h"
#include "sim/replay/replay.h"
#include "sim/solver/day_run.h"
#include "sim/solver/stepper.h"

#include <algorithm>
#include <optional>

namespace compass::sim {
namespace {

/// What lies between two meals, or a meal and midnight.
struct Gap {
    int begin_min;
    int end_min;
};
constexpr std::array gaps{Gap{0, 480}, Gap{480, 780}, Gap{780, 1140}, Gap{1140, 1440}};

/// Steps in a gap, and over how many of them one set of slopes serves: no longer than one and a
/// half times the time in which what is fastest settles, for the sake of the third-order
/// exponential.
struct Cut {
    int steps;
    int group;
};
using Cuts = std::array<Cut, gaps.size()>;
constexpr Cuts usual{Cut{8, 2}, {4, 2}, {6, 2}, {8, 4}};

/// Much PTH, over its reference, lets blood and bone exchange faster, as with a weak kidney: blood
/// calcium then settles within an hour instead of one and a half, and slopes have to be taken more
/// often, though steps of usual length would nearly do. The same cuts serve where much calcium
/// comes at once, which lets urine rise from the foot of its curve.
constexpr double quick_pth = 2.1;
constexpr double large_meal_mg = 1200.0;
constexpr Cuts quick{Cut{10, 2}, {6, 2}, {8, 2}, {6, 2}};
constexpr double quicker_pth = 4.0;
constexpr Cuts quicker{Cut{12, 2}, {8, 2}, {10, 2}, {8, 2}};

/// Steps are half as long where blood calcium is near the level from which on soft tissue takes it
/// up, which is as sharp as a bend, and after meals of grams.
constexpr double near_soft_mg_dl = 0.5;
constexpr double very_large_meal_mg = 2500.0;
constexpr Cuts halved{Cut{16, 2}, {8, 2}, {12, 2}, {16, 4}};
constexpr double huge_meal_mg = 5000.0;
constexpr Cuts quartered{Cut{32, 4}, {16, 4}, {24, 4}, {32, 8}};

/// Slopes at the middle of groups of steps, and the map that they build up.
class TangentMaker {
public:
    TangentMaker(const Subject& subject, const DayContext& today, DayOf day, const DayTask& task)
        : subject_(&subject),
          today_(&today),
          task_(&task),
          by_season_(d3_supply_swing(subject.model.p, subject.scenario->regimen,
                                     subject.base.supply_nmol_d, day.calendar)) {
        task.tangent->map = identity_map();
        tomorrow_ = context_of(subject, {day.calendar + 1, day.regimen});
        tomorrow_.d3_supply = today.d3_supply;  // the season is a drive of its own
    }

    /// Lets `h` days pass with the slopes at `body`, which stands in their middle.
    void pass_group(const Body& body, double h) {
        const State& y = body.state;
        const Model& m = subject_->model;
        const Signals s = signals(m, *today_, y);
        const Flows f = flows(m, *today_, y, s);
        set_slopes(m, *today_, y, j_);
        set_by_time(y, rate_of_change(m, *today_, y, s, f));
        if (task_->holds_stores) hold_stores();
        pass(task_->tangent->map, j_, by_time_, by_season_, h);
        if (task_->with_labels) labels_.pass(f, y, h);
    }

    void finish() {
        turn_season(task_->tangent->map, season_turns_a_day);
        if (task_->with_labels) task_->tangent->labels = labels_.map();
    }

private:
    void set_by_time(const State& y, const State& today) {
        const Model& m = subject_->model;
        const Signals s = signals(m, tomorrow_, y);
        const State later = rate_of_change(m, tomorrow_, y, s, flows(m, tomorrow_, y, s));
        constexpr std::array<Entry, integrals> kept{m_gut, m_ecf, a_abs, m_pth, m_form, m_res};
        for (std::size_t i = 0; i < movers; ++i) by_time_[i] = later[i] - today[i];
        for (std::size_t i = 0; i < integrals; ++i) {
            by_time_[movers + i] = later[kept[i]] - today[kept[i]];
        }
    }

    void hold_stores() {
        for (const Entry entry : held_stores) {
            j_[entry] = {};
            by_time_[entry] = 0.0;
        }
        by_season_ = 0.0;
    }

    const Subject* subject_;
    const DayContext* today_;
    const DayTask* task_;
    DayContext tomorrow_;
    double by_season_;
    Slopes j_{};
    std::array<double, slope_rows> by_time_{};
    LabelFlow labels_;
};

/// How finely a day is run that begins with this body and has these meals.
const Cuts& cuts_of(const Model& model, const DayContext& today, const State& midnight,
                    const std::array<Meal, 3>& meals) {
    double largest_mg = 0.0;
    for (const Meal& m : meals) {
        largest_mg = std::max(largest_mg, m.food_ca_mg + m.tablet_ca_mg);
    }
    if (largest_mg > huge_meal_mg) return quartered;
    const double soft_mg_dl = model.p.ca_soft - near_soft_mg_dl;
    const bool is_near_soft = serum_ca_mg_dl(model.p, midnight) > soft_mg_dl;
    if (is_near_soft || largest_mg > very_large_meal_mg) return halved;
    const double pth = signals(model, today, midnight).pth;
    if (pth > quicker_pth) return quicker;
    return pth > quick_pth || largest_mg > large_meal_mg ? quick : usual;
}

Stepper::Moves moves_of(const Subject& subject, const DayTask& task) {
    if (subject.replay != nullptr) return Stepper::Moves::calcium;
    return task.holds_stores ? Stepper::Moves::all_but_stores : Stepper::Moves::everything;
}

void step(const Stepper& stepper, const DayTask& task, Body& body, const Stepper::Stride& stride) {
    if (task.with_labels) {
        stepper.step(body, stride);
    } else {
        stepper.step(body.state, stride);
    }
}

}  // namespace

Subject subject_of(const Scenario& scenario, const Parameters& parameters) {
    return {.scenario = &scenario,
            .model = model_of(parameters, scenario.regimen),
            .base = baseline_25(parameters, scenario.person)};
}

DayContext context_of(const Subject& subject, DayOf day) {
    DayContext context =
        day_context(subject.model.p, *subject.scenario, subject.base, day.calendar, day.regimen);
    if (subject.replay != nullptr) subject.replay->set_messages(context, day.calendar);
    return context;
}

bool has_season(const Subject& subject, int day) {
    if (subject.replay != nullptr) return subject.replay->has_season(day);
    return subject.scenario->regimen.season != 0.0;
}

std::array<double, 2> season_point(const Regimen& regimen, int day) {
    const double turns = season_turns(regimen, day + 0.5);
    return {cosine_of_turns(turns), sine_of_turns(turns)};
}

CalciumRange flow_day(const Subject& subject, DayOf day, Body& body, const DayTask& task) {
    const DayContext today = context_of(subject, day);
    const Stepper stepper(subject.model, today, moves_of(subject, task));
    std::optional<TangentMaker> maker;
    if (task.tangent != nullptr) maker.emplace(subject, today, day, task);
    std::array<Meal, 3> meals;
    for (int i = 0; i < 3; ++i) {
        meals.at(static_cast<std::size_t>(i)) =
            meal(subject.model.p, subject.scenario->regimen, day.regimen, i);
    }
    const Cuts& cuts = cuts_of(subject.model, today, body.state, meals);
    CalciumRange range;
    drop_traces(body.state);
    for (std::size_t number = 0; number < gaps.size(); ++number) {
        const Gap& gap = gaps.at(number);
        const auto [fine, group] = cuts.at(number);
        const int steps = task.is_rough ? fine / 2 : fine;
        if (number > 0) eat(body, meals.at(number - 1));
        const double h = (gap.end_min - gap.begin_min) * days_per_minute / steps;
        const Stepper::Stride stride = stepper.stride(h);
        for (int i = 0; i < steps; ++i) {
            if (maker && i % group == group / 2) maker->pass_group(body, group * h);
            step(stepper, task, body, stride);
            range.see(serum_ca_mg_dl(subject.model.p, body.state));
        }
    }
    if (maker) maker->finish();
    return range;
}

}  // namespace compass::sim
