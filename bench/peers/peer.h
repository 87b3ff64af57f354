#pragma once

#include <array>
#include <cstddef>
#include <memory>

// Nothing of the model in here: rosenbrock4.cpp is compiled as C++17, and the model is not.
namespace compass::bench {

/// What every method integrates: the 20 states and 5 accounts of the specification, in its order.
inline constexpr std::size_t unknowns = 25;
using Vector = std::array<double, unknowns>;

/// The right-hand side, per day. It does not depend on time: what changes from day to day changes
/// between two gaps.
class Motion {
public:
    Motion() = default;
    Motion(const Motion&) = delete;
    Motion& operator=(const Motion&) = delete;
    Motion(Motion&&) = delete;
    Motion& operator=(Motion&&) = delete;
    virtual ~Motion() = default;

    virtual void rate(const Vector& y, Vector& change) = 0;
};

/// A day has four gaps without a meal: from midnight, from each of the three meals.
inline constexpr std::size_t gaps_per_day = 4;
struct Gap {
    std::size_t number = 0;
    double days = 0.0;
};

/// A method that integrates from one meal to the next.
class Peer {
public:
    Peer() = default;
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;
    Peer(Peer&&) = delete;
    Peer& operator=(Peer&&) = delete;
    virtual ~Peer() = default;

    /// A meal made the state jump: what is known of its past does not hold on.
    virtual void restart(Motion& motion, const Vector& y) = 0;

    /// Lets a gap pass, `y` in and out. False if the method gives up.
    virtual bool pass(Motion& motion, Vector& y, const Gap& gap) = 0;
};

/// Runge-Kutta of order 4 with a fixed number of steps in each gap.
std::unique_ptr<Peer> runge_kutta4(const std::array<int, gaps_per_day>& steps);

/// Boost odeint's runge_kutta_dopri5, controlled. The tolerance is both relative and absolute.
std::unique_ptr<Peer> dopri5(double tolerance);

/// The same as a newcomer uses it: integrate_adaptive, each gap entered with the same first step.
std::unique_ptr<Peer> dopri5_fresh(double tolerance);

/// Boost odeint's rosenbrock4, controlled, on dense ublas matrices; Jacobian by difference
/// quotients.
std::unique_ptr<Peer> rosenbrock4(double tolerance);

/// GSL's rkf45. The tolerance is both relative and absolute.
std::unique_ptr<Peer> gsl_rkf45(double tolerance);

/// SUNDIALS CVODE: backward differentiation, dense Newton iteration with its own Jacobian by
/// difference quotients.
std::unique_ptr<Peer> cvode_bdf(double relative, double absolute);

}  // namespace compass::bench
