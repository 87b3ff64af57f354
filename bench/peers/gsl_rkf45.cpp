#include "bench/peers/first_steps.h"

#include <gsl/gsl_errno.h>
#include <gsl/gsl_odeiv2.h>

#include <algorithm>

namespace compass::bench {
namespace {

int rate_for_gsl(double /*t*/, const double* y, double* change, void* motion) {
    Vector at;
    std::copy_n(y, unknowns, at.begin());
    Vector result;
    static_cast<Motion*>(motion)->rate(at, result);
    std::copy(result.begin(), result.end(), change);
    return GSL_SUCCESS;
}

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* thing) const {
        release(thing);
    }
};
template <typename T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

class GslRkf45 final : public Peer {
public:
    explicit GslRkf45(double tolerance)
        : step_(gsl_odeiv2_step_alloc(gsl_odeiv2_step_rkf45, unknowns)),
          control_(gsl_odeiv2_control_y_new(tolerance, tolerance)),
          evolve_(gsl_odeiv2_evolve_alloc(unknowns)) {}

    void restart(Motion& /*motion*/, const Vector& /*y*/) override {}

    bool pass(Motion& motion, Vector& y, const Gap& gap) override {
        gsl_odeiv2_step_reset(step_.get());
        gsl_odeiv2_evolve_reset(evolve_.get());
        const gsl_odeiv2_system system{rate_for_gsl, nullptr, unknowns, &motion};
        double t = 0.0;
        double h = first_[gap.number];
        for (bool is_first = true; t < gap.days; is_first = false) {
            const int status = gsl_odeiv2_evolve_apply(evolve_.get(), control_.get(), step_.get(),
                                                       &system, &t, gap.days, &h, y.data());
            if (status != GSL_SUCCESS) return false;
            if (is_first) first_.learn(gap.number, h);
        }
        return true;
    }

private:
    Owned<gsl_odeiv2_step, gsl_odeiv2_step_free> step_;
    Owned<gsl_odeiv2_control, gsl_odeiv2_control_free> control_;
    Owned<gsl_odeiv2_evolve, gsl_odeiv2_evolve_free> evolve_;
    FirstSteps first_;
};

}  // namespace

std::unique_ptr<Peer> gsl_rkf45(double tolerance) {
    return std::make_unique<GslRkf45>(tolerance);
}

}  // namespace compass::bench
