#include "sim/daymap/powers.h"

namespace compass::sim {
namespace {

template <std::size_t columns, std::size_t width>
void add_row(double factor, const std::array<std::array<double, width>, columns>& x,
             std::array<std::array<double, width>, columns>& sum) {
    for (std::size_t c = 0; c < columns; ++c) {
        for (std::size_t i = 0; i < width; ++i) sum[c][i] += factor * x[c][i];
    }
}

/// sum += A x
template <std::size_t columns>
void add_product(const DayMap& a, const MoverBundle<columns>& x, MoverBundle<columns>& sum) {
    const auto add = [&](std::size_t row, std::size_t begin, std::size_t end) {
        auto total = sum[row];
        for (std::size_t k = begin; k < end; ++k) add_row(a.row[row][k], x[k], total);
        sum[row] = total;
    };
    for (std::size_t row = 0; row < movers; ++row) {
        const bool is_d = row >= d3p && row <= c25;  // these hear only themselves and the season
        const bool is_k = row >= k1p;                // these hear only themselves
        if (is_k) {
            add(row, k1p, movers);
        } else if (is_d) {
            add(row, d3p, c125);
            add(row, season_cos, map_rows);
        } else {
            add(row, 0, map_rows);
        }
    }
    for (std::size_t row = movers; row < map_rows; ++row) add(row, movers, map_rows);
}

template <std::size_t columns>
void add_product(const LabelMap& a, const LabelBundle<columns>& x, LabelBundle<columns>& sum) {
    for (std::size_t row = 0; row < calcium_pools; ++row) {
        auto total = sum[row];
        for_each_source(row, [&](std::size_t pool) { add_row(a[row][pool], x[pool], total); });
        sum[row] = total;
    }
}

/// What starts `a` repetitions later: q(m + a) = q(m) + a dq(m) + a (a - 1) / 2 ddq(m) + ...
template <std::size_t rows, std::size_t columns, std::size_t width>
Bundle<rows, columns, width> delayed(const Bundle<rows, columns, width>& x, double a) {
    std::array<double, columns> choose{};
    choose[0] = 1.0;
    for (std::size_t i = 1; i < columns; ++i) {
        const auto k = static_cast<double>(i);
        choose[i] = choose[i - 1] * (a - k + 1.0) / k;
    }
    Bundle<rows, columns, width> result = x;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t c = 0; c < columns; ++c) {
            for (std::size_t i = c + 1; i < columns; ++i) {
                for (std::size_t k = 0; k < width; ++k) {
                    result[row][c][k] += choose[i - c] * x[row][i][k];
                }
            }
        }
    }
    return result;
}

template <typename Map, typename AnyBundle>
AnyBundle repeat(Powers<Map>& powers, const AnyBundle& q, int n) {
    AnyBundle total{};
    AnyBundle doubled = q;  // after 2^k repetitions
    int done = 0;           // repetitions in `total`
    for (std::size_t k = 0;; ++k) {
        const int length = 1 << k;
        if ((n & length) != 0) {  // what is there already, then `length` more
            AnyBundle longer = done == 0 ? doubled : delayed(doubled, done);
            if (done != 0) add_product(powers.power(k), total, longer);
            total = longer;
            done += length;
        }
        if (done == n) return total;
        AnyBundle longer = delayed(doubled, length);
        add_product(powers.power(k), doubled, longer);
        doubled = longer;
    }
}

}  // namespace

template <std::size_t columns>
MoverBundle<columns> repeated(Powers<DayMap>& powers, const MoverBundle<columns>& q, int n) {
    return repeat(powers, q, n);
}
template <std::size_t columns>
LabelBundle<columns> repeated(Powers<LabelMap>& powers, const LabelBundle<columns>& q, int n) {
    return repeat(powers, q, n);
}

template MoverBundle<2> repeated(Powers<DayMap>&, const MoverBundle<2>&, int);
template MoverBundle<6> repeated(Powers<DayMap>&, const MoverBundle<6>&, int);
template LabelBundle<2> repeated(Powers<LabelMap>&, const LabelBundle<2>&, int);
template LabelBundle<4> repeated(Powers<LabelMap>&, const LabelBundle<4>&, int);
template LabelBundle<5> repeated(Powers<LabelMap>&, const LabelBundle<5>&, int);

}  // namespace compass::sim
