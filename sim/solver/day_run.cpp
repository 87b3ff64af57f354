#include "sim/solver/day_run.h"

namespace compass::sim {
namespace {

/// Shows the moments strictly inside a step, reached by a shorter step of their own.
void observe_inside(const Stepper& stepper, const Body& body, std::int64_t now, int step_min,
                    Observer& observer) {
    while (observer.next() > now && observer.next() < now + step_min) {
        Body there = body;
        const double ahead_d = static_cast<double>(observer.next() - now) * days_per_minute;
        stepper.step(there, stepper.stride(ahead_d));
        observer.take(observer.next(), there);
    }
}

}  // namespace

void drop_traces(State& y) {
    constexpr double trace = 1e-200;
    for (const Entry entry : {k1p, k4p, k7p}) {
        if (y[entry] < trace) y[entry] = 0.0;
    }
}

CalciumRange run_day(const Stepper& stepper, const Model& model, const Regimen& regimen, int day,
                     int step_min, Body& body, Observer& observer) {
    const std::int64_t midnight = static_cast<std::int64_t>(day) * minutes_per_day;
    const Stepper::Stride stride = stepper.stride(step_min * days_per_minute);
    CalciumRange range;
    std::size_t number = 0;
    drop_traces(body.state);
    for (int minute = 0; minute < minutes_per_day; minute += step_min) {
        const std::int64_t now = midnight + minute;
        if (observer.next() == now) observer.take(now, body);
        if (number < meal_minutes.size() && minute == meal_minutes[number]) {
            eat(body, meal(model.p, regimen, day, static_cast<int>(number)));
            ++number;
        }
        observe_inside(stepper, body, now, step_min, observer);
        stepper.step(body, stride);
        range.see(serum_ca_mg_dl(model.p, body.state));
    }
    return range;
}

}  // namespace compass::sim
