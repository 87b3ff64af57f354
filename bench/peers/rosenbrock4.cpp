// Compiled as C++17: the ublas of Boost 1.74 uses parts of std::allocator that C++20 took away.

#include "bench/peers/odeint_gap.h"

#include <boost/numeric/odeint/stepper/rosenbrock4.hpp>
#include <boost/numeric/odeint/stepper/rosenbrock4_controller.hpp>
#include <boost/numeric/ublas/matrix.hpp>
#include <boost/numeric/ublas/vector.hpp>

#include <cmath>
#include <utility>

namespace compass::bench {
namespace {

namespace odeint = boost::numeric::odeint;
using Values = boost::numeric::ublas::vector<double>;
using Matrix = boost::numeric::ublas::matrix<double>;

Vector plain(const Values& values) {
    Vector y;
    std::copy(values.begin(), values.end(), y.begin());
    return y;
}

void fill_jacobian(Motion& motion, const Vector& y, Matrix& jacobian) {
    constexpr double share = 1e-7;
    Vector here;
    motion.rate(y, here);
    for (std::size_t j = 0; j < unknowns; ++j) {
        Vector moved = y;
        moved[j] += share * (std::abs(y[j]) + 1e-3);
        const double nudge = moved[j] - y[j];
        Vector there;
        motion.rate(moved, there);
        for (std::size_t i = 0; i < unknowns; ++i) jacobian(i, j) = (there[i] - here[i]) / nudge;
    }
}

class Rosenbrock4 final : public Peer {
public:
    explicit Rosenbrock4(double tolerance) : stepper_(tolerance, tolerance), values_(unknowns) {}

    void restart(Motion& /*motion*/, const Vector& /*y*/) override {}

    bool pass(Motion& motion, Vector& y, const Gap& gap) override {
        const auto rate = [&motion](const Values& at, Values& change, double /*t*/) {
            Vector result;
            motion.rate(plain(at), result);
            std::copy(result.begin(), result.end(), change.begin());
        };
        const auto jacobian = [&motion](const Values& at, Matrix& j, double /*t*/,
                                        Values& by_time) {
            fill_jacobian(motion, plain(at), j);
            std::fill(by_time.begin(), by_time.end(), 0.0);
        };
        std::copy(y.begin(), y.end(), values_.begin());
        const bool is_done =
            pass_controlled(stepper_, std::make_pair(rate, jacobian), values_, gap, first_);
        y = plain(values_);
        return is_done;
    }

private:
    odeint::rosenbrock4_controller<odeint::rosenbrock4<double>> stepper_;
    Values values_;
    FirstSteps first_;
};

}  // namespace

std::unique_ptr<Peer> rosenbrock4(double tolerance) {
    return std::make_unique<Rosenbrock4>(tolerance);
}

}  // namespace compass::bench
