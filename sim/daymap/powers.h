#pragma once

#include "sim/daymap/day_map.h"
#include "sim/daymap/label_map.h"

#include <array>
#include <vector>

namespace compass::sim {

/// A linear map A and its powers A^2, A^4, ..., each made when it is first asked for. A Map is
/// squared by `square(map, result)`.
template <typename Map>
class Powers {
public:
    explicit Powers(const Map& map) {
        powers_.reserve(usual_powers);
        powers_.push_back(map);
    }

    /// A to the power 2^k.
    const Map& power(std::size_t k) {
        while (powers_.size() <= k) {
            powers_.emplace_back();
            square(powers_[powers_.size() - 2], powers_.back());
        }
        return powers_[k];
    }

private:
    static constexpr std::size_t usual_powers = 10;  ///< for leaps over up to 1,023 cycles
    std::vector<Map> powers_;
};

/// What a forcing does under repetition of a linear map A: with
///     z(0) = 0,  z(m+1) = A z(m) + q(m),
/// column 1 of a bundle is z(n), column 0 the sum of z(0) ... z(n-1), and the columns from 2 on are
/// the same as column 1 for the forward differences of q, one after the other. q is a polynomial in
/// m, so the last difference is constant. `width` such problems side by side.
template <std::size_t rows, std::size_t columns, std::size_t width>
using Bundle = std::array<std::array<std::array<double, width>, columns>, rows>;

template <std::size_t columns>
using MoverBundle = Bundle<map_rows, columns, 1>;
template <std::size_t columns>
using LabelBundle = Bundle<calcium_pools, columns, origin_count>;

/// The bundle after `n` >= 1 repetitions, by doubling: about log2(n) products with powers of A. `q`
/// holds in column j the (j - 1)th difference of the forcing at m = 0 (column 0: nothing).
template <std::size_t columns>
MoverBundle<columns> repeated(Powers<DayMap>& powers, const MoverBundle<columns>& q, int n);
template <std::size_t columns>
LabelBundle<columns> repeated(Powers<LabelMap>& powers, const LabelBundle<columns>& q, int n);

}  // namespace compass::sim
