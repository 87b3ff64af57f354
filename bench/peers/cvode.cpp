#include "bench/peers/peer.h"

#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>

#include <algorithm>

namespace compass::bench {
namespace {

int rate_for_cvode(double /*t*/, N_Vector y, N_Vector change, void* motion) {
    Vector at;
    std::copy_n(N_VGetArrayPointer(y), unknowns, at.begin());
    Vector result;
    static_cast<Motion*>(motion)->rate(at, result);
    std::copy(result.begin(), result.end(), N_VGetArrayPointer(change));
    return 0;
}

SUNContext new_context() {
    SUNContext context = nullptr;
    SUNContext_Create(nullptr, &context);
    return context;
}

class Cvode final : public Peer {
public:
    Cvode(double relative, double absolute)
        : relative_(relative),
          absolute_(absolute),
          context_(new_context()),
          y_(N_VNew_Serial(unknowns, context_)),
          matrix_(SUNDenseMatrix(unknowns, unknowns, context_)),
          solver_(SUNLinSol_Dense(y_, matrix_, context_)),
          memory_(CVodeCreate(CV_BDF, context_)) {}
    Cvode(const Cvode&) = delete;
    Cvode& operator=(const Cvode&) = delete;
    Cvode(Cvode&&) = delete;
    Cvode& operator=(Cvode&&) = delete;
    ~Cvode() override {
        CVodeFree(&memory_);
        SUNLinSolFree(solver_);
        SUNMatDestroy(matrix_);
        N_VDestroy(y_);
        SUNContext_Free(&context_);
    }

    /// As its manual asks at a jump. At midnight, where nothing jumps, it just goes on.
    void restart(Motion& motion, const Vector& y) override {
        std::copy(y.begin(), y.end(), N_VGetArrayPointer(y_));
        t_ = 0.0;
        if (is_set_up_) {
            CVodeReInit(memory_, t_, y_);
        } else {
            CVodeInit(memory_, rate_for_cvode, t_, y_);
            CVodeSStolerances(memory_, relative_, absolute_);
            CVodeSetLinearSolver(memory_, solver_, matrix_);
            is_set_up_ = true;
        }
        CVodeSetUserData(memory_, &motion);
    }

    bool pass(Motion& /*motion*/, Vector& y, const Gap& gap) override {
        const double end = t_ + gap.days;
        CVodeSetStopTime(memory_, end);
        const int status = CVode(memory_, end, y_, &t_, CV_NORMAL);
        std::copy_n(N_VGetArrayPointer(y_), unknowns, y.begin());
        return status >= 0;
    }

private:
    double relative_;
    double absolute_;
    SUNContext context_;
    N_Vector y_;
    SUNMatrix matrix_;
    SUNLinearSolver solver_;
    void* memory_;
    double t_ = 0.0;  ///< days since the last meal
    bool is_set_up_ = false;
};

}  // namespace

std::unique_ptr<Peer> cvode_bdf(double relative, double absolute) {
    return std::make_unique<Cvode>(relative, absolute);
}

}  // namespace compass::bench
