#pragma once

#include "sim/model/flows.h"

#include <array>

namespace compass::sim {

/// How labelled calcium moves in a stretch of days: each flow carries the mix of the pool that it
/// leaves, so labels move by one linear map, the same for all four. [place][pool it came from].
using LabelMap = std::array<std::array<double, calcium_pools>, place_count>;

/// The pools that pass calcium on as it came.
inline constexpr std::array passing_pools{gut, ecf, exch, soft};

/// Visits the pools that labels of `place` can come from: those that pass calcium on, and the place
/// itself. None leaves artery walls, and what leaves bone gets a new label.
template <typename Visit>
void for_each_source(std::size_t place, Visit visit) {
    for (const std::size_t pool : passing_pools) visit(pool);
    if (place == trab || place == cort || place == ves) visit(place);
}

/// Such a map while days pass: where labels of the pools that pass calcium on have got to, and what
/// is left of those in bone. It begins with nothing moved.
class LabelFlow {
public:
    LabelFlow();

    /// Lets `h` days pass with flows `f` between pools of state `y`; the exponential to third
    /// order.
    void pass(const Flows& f, const State& y, double h);

    LabelMap map() const;

    /// [place][number among passing_pools]
    using Rows = std::array<std::array<double, passing_pools.size()>, place_count>;

private:
    Rows from_{};
    double stays_trab_ = 1.0;
    double stays_cort_ = 1.0;
};

/// `first`, then `second`: pools are mapped on, outlets add up.
LabelMap chained(const LabelMap& first, const LabelMap& second);

/// Twice the same, pools only.
void square(const LabelMap& map, LabelMap& result);

}  // namespace compass::sim
