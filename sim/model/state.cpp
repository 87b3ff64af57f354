#include "sim/model/state.h"

namespace compass::sim {

double ledger_mg(const State& y) {
    return y[gut] + y[ecf] + y[exch] + y[trab] + y[cort] + y[ves] + y[soft] + y[a_fae] + y[a_uri] +
           y[a_der] - y[a_in];
}

}  // namespace compass::sim
