#pragma once

#include "bench/peers/peer.h"
#include "sim/model/flows.h"
#include "sim/result.h"
#include "sim/solver/baseline.h"

#include <functional>

namespace compass::bench {

/// The problem that every peer solves: a scenario from the steady baseline to its horizon, with
/// the model's own right-hand side, its three meals a day and its context once a day.
class Journey final : public Motion {
public:
    explicit Journey(const sim::Scenario& scenario);

    /// The state at the horizon; `at_midnight`, if set, sees the start and each midnight after.
    /// Fails where the peer gives up.
    Result<Vector> end_by(Peer& peer, const std::function<void(const Vector&)>& at_midnight = {});

    void rate(const Vector& y, Vector& change) override;

    /// Right-hand sides since the last end_by began.
    long rate_calls() const { return rate_calls_; }

    const sim::Model& model() const { return model_; }
    const sim::Scenario& scenario() const { return scenario_; }
    int days() const { return static_cast<int>(scenario_.days); }

private:
    bool pass_day(Peer& peer, Vector& y, int day);

    sim::Scenario scenario_;
    sim::Model model_;
    sim::Baseline25 baseline_25_;
    Vector start_{};
    sim::DayContext context_;
    sim::State state_{};  ///< room for a right-hand side; the memos stay 0
    long rate_calls_ = 0;
};

/// What a meal adds to the entries of a Vector.
Vector jump_of_meal(const sim::Parameters& p, const sim::Regimen& regimen, int day, int number);

}  // namespace compass::bench
