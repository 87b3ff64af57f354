#pragma once

#include "sim/model/flows.h"
#include "sim/model/meals.h"

#include <array>

namespace compass::sim {

/// The slow stores that a baseline holds still.
inline constexpr std::array held_stores{d3p, d3f, c25, trab, cort, ves, soft};

/// Runge-Kutta of order 4 for a Body during one day: states, accounts and origins in one system.
/// K1 and MK-4 in blood, which fall by orders of magnitude between two meals and hear nothing, are
/// known exactly. The error of a run is of order h^4; tests/sim/accuracy_test.cpp measures it.
class Stepper {
public:
    /// Which entries move: all of them, all but the slow stores that a baseline holds still, or
    /// calcium alone, where the parameters let no law hear a message (sim/replay).
    enum class Moves { everything, all_but_stores, calcium };

    Stepper(const Model& model, const DayContext& day, Moves moves = Moves::everything)
        : model_(&model), day_(day), moves_(moves) {}

    /// What is left of the forms of vitamin K that only decay.
    struct Left {
        double k1 = 1.0;
        double k4 = 1.0;
    };

    /// The length of a step, and what is left after half of it and after all of it.
    struct Stride {
        double days = 0.0;
        Left half;
        Left whole;
    };
    Stride stride(double days) const;

    /// Lets a stride pass.
    void step(Body& body, const Stride& stride) const;

    /// The same without origins, for work that needs the state alone.
    void step(State& state, const Stride& stride) const;

    const DayContext& day() const { return day_; }

private:
    void set_rate(const State& y, Flows& moving, State& rate) const;

    const Model* model_;
    DayContext day_;
    Moves moves_;
};

/// d(origins)/dt: every flow carries the mix of the pool that it leaves; only resorption gives
/// calcium a new label, "released from bone".
Origins origin_rates(const Flows& f, const State& y, const Origins& origins);

}  // namespace compass::sim
