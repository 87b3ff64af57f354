#include "bench/peers/peer.h"

namespace compass::bench {
namespace {

Vector moved(const Vector& y, double h, const Vector& rate) {
    Vector there = y;
    for (std::size_t i = 0; i < unknowns; ++i) there[i] += h * rate[i];
    return there;
}

class RungeKutta4 final : public Peer {
public:
    explicit RungeKutta4(const std::array<int, gaps_per_day>& steps) : steps_(steps) {}

    void restart(Motion& /*motion*/, const Vector& /*y*/) override {}

    bool pass(Motion& motion, Vector& y, const Gap& gap) override {
        const int steps = steps_[gap.number];
        const double h = gap.days / steps;
        for (int i = 0; i < steps; ++i) step(motion, y, h);
        return true;
    }

private:
    static void step(Motion& motion, Vector& y, double h) {
        Vector k1;
        Vector k2;
        Vector k3;
        Vector k4;
        motion.rate(y, k1);
        motion.rate(moved(y, h / 2.0, k1), k2);
        motion.rate(moved(y, h / 2.0, k2), k3);
        motion.rate(moved(y, h, k3), k4);
        for (std::size_t i = 0; i < unknowns; ++i) {
            y[i] += h / 6.0 * (k1[i] + 2.0 * (k2[i] + k3[i]) + k4[i]);
        }
    }

    std::array<int, gaps_per_day> steps_;
};

}  // namespace

std::unique_ptr<Peer> runge_kutta4(const std::array<int, gaps_per_day>& steps) {
    return std::make_unique<RungeKutta4>(steps);
}

}  // namespace compass::bench
