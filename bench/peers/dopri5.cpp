#include "bench/peers/odeint_gap.h"

namespace compass::bench {
namespace {

namespace odeint = boost::numeric::odeint;

using Stepper = odeint::result_of::make_controlled<odeint::runge_kutta_dopri5<Vector>>::type;

Stepper controlled(double tolerance) {
    return odeint::make_controlled<odeint::runge_kutta_dopri5<Vector>>(tolerance, tolerance);
}

/// The right-hand side in the form that odeint asks for.
auto system_of(Motion& motion) {
    return [&motion](const Vector& at, Vector& change, double /*t*/) { motion.rate(at, change); };
}

class Dopri5 final : public Peer {
public:
    explicit Dopri5(double tolerance) : stepper_(controlled(tolerance)) {}

    void restart(Motion& /*motion*/, const Vector& /*y*/) override {}

    bool pass(Motion& motion, Vector& y, const Gap& gap) override {
        // it would begin with the last rate of the gap before, which a meal or a new day changed
        stepper_.reset();
        return pass_controlled(stepper_, system_of(motion), y, gap, first_);
    }

private:
    Stepper stepper_;
    FirstSteps first_;
};

class FreshDopri5 final : public Peer {
public:
    explicit FreshDopri5(double tolerance) : tolerance_(tolerance) {}

    void restart(Motion& /*motion*/, const Vector& /*y*/) override {}

    bool pass(Motion& motion, Vector& y, const Gap& gap) override {
        odeint::integrate_adaptive(controlled(tolerance_), system_of(motion), y, 0.0, gap.days,
                                   first_step_days);
        return true;
    }

private:
    double tolerance_;
};

}  // namespace

std::unique_ptr<Peer> dopri5(double tolerance) {
    return std::make_unique<Dopri5>(tolerance);
}

std::unique_ptr<Peer> dopri5_fresh(double tolerance) {
    return std::make_unique<FreshDopri5>(tolerance);
}

}  // namespace compass::bench
