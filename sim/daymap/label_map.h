#pragma once

#include "sim/model/flows.h"

#include <array>

namespace compass::sim {

/// How labelled calcium moves in a stretch of days: each flow carries the mix of the pool that it
/// leaves, so labels move by one linear map, the same for all four. [place][pool it came from].
using LabelMap = std::array<std::array<double, calcium_pools>, place_count>;

/// Visits the pools that labels of `place` can come from: the four that pass calcium on as it came,
/// and the place itself. None leaves artery walls, and what leaves bone gets a new label.
template <typename Visit>
void for_each_source(std::size_t place, Visit visit) {
    for (const std::size_t pool : {gut, ecf, exch, soft}) visit(pool);
    if (place == trab || place == cort || place == ves) visit(place);
}

/// Such a map while days pass: where labels of the four pools that pass calcium on have got to, and
/// what is left of those in bone. It begins with nothing moved.
class LabelFlow {
public:
    LabelFlow();

    /// Lets `h` days pass with flows `f` between pools of state `y`; the exponential to third
    /// order.
    void pass(const Flows& f, const State& y, double h);

    LabelMap map() const;

private:
    using Row = std::array<double, 4>;  ///< by gut, blood, exchangeable bone and soft tissue
    std::array<Row, place_count> from_{};
    double stays_trab_ = 1.0;
    double stays_cort_ = 1.0;
};

/// `first`, then `second`: pools are mapped on, outlets add up.
LabelMap chained(const LabelMap& first, const LabelMap& second);

/// Twice the same, pools only.
void square(const LabelMap& map, LabelMap& result);

}  // namespace compass::sim
