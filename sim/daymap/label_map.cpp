#include "sim/daymap/label_map.h"

#include "sim/numeric/wide.h"

namespace compass::sim {
namespace {

/// A share of a pool that moves to another place, per day.
struct Passage {
    unsigned char to;
    unsigned char from;
};
/// Labels never come back from artery walls, and resorption takes them off what leaves bone.
constexpr std::array ways{
    Passage{gut, gut},       Passage{gut, ecf},     Passage{ecf, gut},   Passage{ecf, ecf},
    Passage{ecf, exch},      Passage{ecf, soft},    Passage{exch, ecf},  Passage{exch, exch},
    Passage{trab, exch},     Passage{trab, trab},   Passage{cort, exch}, Passage{cort, cort},
    Passage{ves, ecf},       Passage{soft, ecf},    Passage{soft, soft}, Passage{out_faeces, gut},
    Passage{out_urine, ecf}, Passage{out_skin, ecf}};

/// The number of the way on which a pool loses labels.
constexpr std::size_t loss_of(std::size_t pool) {
    std::size_t way = 0;
    while (ways[way].to != pool || ways[way].from != pool) ++way;
    return way;
}
constexpr std::size_t trab_loss = loss_of(trab);
constexpr std::size_t cort_loss = loss_of(cort);

using Rates = std::array<double, ways.size()>;

Rates rates_of(const Flows& f, const State& y) {
    const auto inverse = [](double amount) { return amount > 0.0 ? 1.0 / amount : 0.0; };
    const double g = inverse(y[gut]);
    const double e = inverse(y[ecf]);
    const double x = inverse(y[exch]);
    const double s = inverse(y[soft]);
    const double absorbed = f.gut_to_ecf_active + f.gut_to_ecf_passive;
    const double leaves_ecf = f.ecf_to_gut + f.ecf_to_urine + f.ecf_to_skin + f.ecf_to_exch +
                              f.ecf_to_ves + f.ecf_to_soft;
    return {-(absorbed + f.gut_to_faeces) * g,
            f.ecf_to_gut * e,
            absorbed * g,
            -leaves_ecf * e,
            f.exch_to_ecf * x,
            f.soft_to_ecf * s,
            f.ecf_to_exch * e,
            -(f.exch_to_ecf + f.exch_to_trab + f.exch_to_cort) * x,
            f.exch_to_trab * x,
            -f.trab_to_ecf * inverse(y[trab]),
            f.exch_to_cort * x,
            -f.cort_to_ecf * inverse(y[cort]),
            f.ecf_to_ves * e,
            f.ecf_to_soft * e,
            -f.soft_to_ecf * s,
            f.gut_to_faeces * g,
            f.ecf_to_urine * e,
            f.ecf_to_skin * e};
}

using Rows = LabelFlow::Rows;

/// base + h rates m
Rows grown(const Rows& base, const Rates& rates, const Rows& m, double h) {
    Rows result = base;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const double share = h * rates[i];
        auto& to = result[ways[i].to];
        const auto& from = m[ways[i].from];
        for (std::size_t column = 0; column < to.size(); ++column) {
            to[column] += share * from[column];
        }
    }
    return result;
}

COMPASS_WIDE void grow(Rows& rows, const Rates& rates, double h) {
    const Rows near = grown(rows, rates, rows, h / 3.0);
    const Rows middle = grown(rows, rates, near, h / 2.0);
    rows = grown(rows, rates, middle, h);
}

/// What leaves at a rate, in the same way.
double left_of(double amount, double rate, double h) {
    const double near = amount + h / 3.0 * rate * amount;
    const double middle = amount + h / 2.0 * rate * near;
    return amount + h * rate * middle;
}

/// sum += second first, for the first `places` places
void add_product(const LabelMap& second, const LabelMap& first, std::size_t places, LabelMap& sum) {
    for (std::size_t place = 0; place < places; ++place) {
        auto total = sum[place];
        for_each_source(place, [&](std::size_t pool) {
            const double share = second[place][pool];
            for (std::size_t column = 0; column < calcium_pools; ++column) {
                total[column] += share * first[pool][column];
            }
        });
        sum[place] = total;
    }
}

}  // namespace

LabelFlow::LabelFlow() {
    for (std::size_t i = 0; i < passing_pools.size(); ++i) from_[passing_pools[i]][i] = 1.0;
}

void LabelFlow::pass(const Flows& f, const State& y, double h) {
    const Rates rates = rates_of(f, y);
    grow(from_, rates, h);
    stays_trab_ = left_of(stays_trab_, rates[trab_loss], h);
    stays_cort_ = left_of(stays_cort_, rates[cort_loss], h);
}

LabelMap LabelFlow::map() const {
    LabelMap map{};
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < passing_pools.size(); ++i) {
            map[place][passing_pools[i]] = from_[place][i];
        }
    }
    map[trab][trab] = stays_trab_;
    map[cort][cort] = stays_cort_;
    map[ves][ves] = 1.0;
    return map;
}

COMPASS_WIDE LabelMap chained(const LabelMap& first, const LabelMap& second) {
    LabelMap result{};
    for (std::size_t outlet = calcium_pools; outlet < place_count; ++outlet) {
        result[outlet] = first[outlet];
    }
    add_product(second, first, place_count, result);
    return result;
}

COMPASS_WIDE void square(const LabelMap& map, LabelMap& result) {
    result = {};
    add_product(map, map, calcium_pools, result);
}

}  // namespace compass::sim
