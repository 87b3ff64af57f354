#include "sim/solver/stepper.h"

#include "sim/numeric/elementary.h"
#include "sim/numeric/wide.h"

namespace compass::sim {
namespace {

/// y + h rate for what laws hear; accounts and memos only add up.
void set_moved(const State& y, double h, const State& rate, const Stepper::Left& left,
               State& result) {
    for (std::size_t i = 0; i < movers; ++i) result[i] = y[i] + h * rate[i];
    result[k1p] = y[k1p] * left.k1;
    result[k4p] = y[k4p] * left.k4;
}

/// y + h rate for what stands in pools; what has left them moves nothing.
COMPASS_WIDE void move_pools(const Origins& y, double h, const Origins& rate, Origins& result) {
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            result[pool][i] = y[pool][i] + h * rate[pool][i];
        }
    }
}

/// The weights of the four stages: 1, 2, 2, 1 sixths of a step.
template <std::size_t n>
void add_stages(std::array<double, n>& y, double h, const std::array<double, n>& k1,
                const std::array<double, n>& k2, const std::array<double, n>& k3,
                const std::array<double, n>& k4) {
    for (std::size_t i = 0; i < n; ++i) {
        y[i] += h / 6.0 * (k1[i] + 2.0 * (k2[i] + k3[i]) + k4[i]);
    }
}

COMPASS_WIDE void add_stages(Origins& y, double h, const Origins& k1, const Origins& k2,
                             const Origins& k3, const Origins& k4) {
    for (std::size_t place = 0; place < place_count; ++place) {
        add_stages(y[place], h, k1[place], k2[place], k3[place], k4[place]);
    }
}

double inverse(double amount) {
    return amount > 0.0 ? 1.0 / amount : 0.0;
}

}  // namespace

COMPASS_WIDE Origins origin_rates(const Flows& f, const State& y, const Origins& origins) {
    const double from_gut = inverse(y[gut]);
    const double from_ecf = inverse(y[ecf]);
    const double from_exch = inverse(y[exch]);
    const double from_soft = inverse(y[soft]);
    const double absorbed = f.gut_to_ecf_active + f.gut_to_ecf_passive;
    const double leaves_ecf = f.ecf_to_gut + f.ecf_to_urine + f.ecf_to_skin + f.ecf_to_exch +
                              f.ecf_to_ves + f.ecf_to_soft;
    const double leaves_exch = f.exch_to_ecf + f.exch_to_trab + f.exch_to_cort;
    const double trab_loss = f.trab_to_ecf * inverse(y[trab]);
    const double cort_loss = f.cort_to_ecf * inverse(y[cort]);
    Origins rate;  // every place of it is set below
    for (std::size_t i = 0; i < origin_count; ++i) {
        const double g = origins[gut][i] * from_gut;
        const double e = origins[ecf][i] * from_ecf;
        const double x = origins[exch][i] * from_exch;
        const double s = origins[soft][i] * from_soft;
        rate[gut][i] = f.ecf_to_gut * e - (absorbed + f.gut_to_faeces) * g;
        rate[ecf][i] = absorbed * g - leaves_ecf * e + f.exch_to_ecf * x + f.soft_to_ecf * s;
        rate[exch][i] = f.ecf_to_exch * e - leaves_exch * x;
        rate[trab][i] = f.exch_to_trab * x - trab_loss * origins[trab][i];
        rate[cort][i] = f.exch_to_cort * x - cort_loss * origins[cort][i];
        rate[ves][i] = f.ecf_to_ves * e;
        rate[soft][i] = f.ecf_to_soft * e - f.soft_to_ecf * s;
        rate[out_faeces][i] = f.gut_to_faeces * g;
        rate[out_urine][i] = f.ecf_to_urine * e;
        rate[out_skin][i] = f.ecf_to_skin * e;
    }
    rate[ecf][from_bone] += f.trab_to_ecf + f.cort_to_ecf;
    return rate;
}

void Stepper::set_rate(const State& y, Flows& moving, State& rate) const {
    if (moves_ == Moves::calcium) {
        const Signals s = unheard_signals(*model_, y);
        moving = flows(*model_, day_, y, s);
        set_rates_of_calcium(rate, *model_, day_, y, s, moving);
        return;
    }
    const Signals s = signals(*model_, day_, y);
    moving = flows(*model_, day_, y, s);
    set_rates(rate, *model_, day_, y, s, moving);
    if (moves_ == Moves::all_but_stores) {
        for (const Entry held : held_stores) rate[held] = 0.0;
    }
}

Stepper::Stride Stepper::stride(double days) const {
    Stride stride{.days = days, .half = {}, .whole = {}};
    if (moves_ == Moves::calcium) return stride;
    stride.half = {exponential(-0.5 * days * model_->p.k_k1),
                   exponential(-0.5 * days * model_->p.k_k4)};
    stride.whole = {stride.half.k1 * stride.half.k1, stride.half.k4 * stride.half.k4};
    return stride;
}

void Stepper::step(Body& body, const Stride& stride) const {
    const double h = stride.days;
    const double half = 0.5 * h;
    Flows moving;
    Origins at;  // of its outlets nobody asks
    State y;
    State k1;
    State k2;
    State k3;
    State k4;
    set_rate(body.state, moving, k1);
    const Origins o1 = origin_rates(moving, body.state, body.origins);
    set_moved(body.state, half, k1, stride.half, y);
    move_pools(body.origins, half, o1, at);
    set_rate(y, moving, k2);
    const Origins o2 = origin_rates(moving, y, at);
    set_moved(body.state, half, k2, stride.half, y);
    move_pools(body.origins, half, o2, at);
    set_rate(y, moving, k3);
    const Origins o3 = origin_rates(moving, y, at);
    set_moved(body.state, h, k3, stride.whole, y);
    move_pools(body.origins, h, o3, at);
    set_rate(y, moving, k4);
    const Origins o4 = origin_rates(moving, y, at);
    add_stages(body.state, h, k1, k2, k3, k4);
    body.state[k1p] = y[k1p];  // which stands at the end of the stride
    body.state[k4p] = y[k4p];
    add_stages(body.origins, h, o1, o2, o3, o4);
}

void Stepper::step(State& state, const Stride& stride) const {
    const double h = stride.days;
    Flows moving;
    State y;
    State k1;
    State k2;
    State k3;
    State k4;
    set_rate(state, moving, k1);
    set_moved(state, 0.5 * h, k1, stride.half, y);
    set_rate(y, moving, k2);
    set_moved(state, 0.5 * h, k2, stride.half, y);
    set_rate(y, moving, k3);
    set_moved(state, h, k3, stride.whole, y);
    set_rate(y, moving, k4);
    add_stages(state, h, k1, k2, k3, k4);
    state[k1p] = y[k1p];  // which stands at the end of the stride
    state[k4p] = y[k4p];
}

}  // namespace compass::sim
