#include "sim/daymap/day_map.h"

#include "sim/numeric/elementary.h"

namespace compass::sim {
namespace {

/// Rows whose non-zero columns are alike. Spans are even, for registers of two numbers.
enum class Kind : unsigned char { calcium, vitamin_d, vitamin_k, drive };

constexpr Kind kind_of(std::size_t row) {
    if (row >= movers && row < slope_rows) return Kind::calcium;  // integrals, in a Slope
    if (row >= d3p && row <= c25) return Kind::vitamin_d;
    if (row >= k1p && row <= cmgp) return Kind::vitamin_k;
    return Kind::calcium;
}

constexpr std::size_t d_begin = 8;
constexpr std::size_t k_begin = 12;
constexpr std::size_t k_end = movers;
static_assert(d_begin <= d3p && k_begin <= k1p && k_end % 2 == 0);

template <std::size_t begin, std::size_t end>
inline void add_span(Shift& to, double factor, const Shift& from) {
    for (std::size_t i = begin; i < end; ++i) to[i] += factor * from[i];
}

inline void add_row(Shift& to, double factor, const Shift& from, Kind kind_of_from) {
    switch (kind_of_from) {
        case Kind::calcium:
            add_span<0, map_columns>(to, factor, from);
            break;
        case Kind::vitamin_d:
            add_span<d_begin, map_columns>(to, factor, from);
            break;
        case Kind::vitamin_k:
            add_span<k_begin, k_end>(to, factor, from);
            break;
        case Kind::drive:
            add_span<season_cos, map_columns>(to, factor, from);
            break;
    }
}

constexpr std::size_t mover_slopes = [] {
    std::size_t n = 0;
    while (slope_pattern[n].row < movers) ++n;
    return n;
}();

/// Eight columns of a row at once: as many sums as stay in registers.
template <std::size_t begin>
void grow_block(const Shift& base, const std::array<double, movers>& slopes,
                const std::array<Shift, map_rows>& m, double step, std::size_t next,
                std::size_t end, Shift& result) {
    constexpr std::size_t width = 8;
    std::array<double, width> sum{};
    for (std::size_t i = 0; i < width; ++i) sum[i] = base[begin + i];
    for (; next < end; ++next) {
        const std::size_t column = slope_pattern[next].column;
        const double factor = step * slopes[column];
        for (std::size_t i = 0; i < width; ++i) sum[i] += factor * m[column][begin + i];
    }
    for (std::size_t i = 0; i < width; ++i) result[begin + i] = sum[i];
}

/// result = base + step (J m + what drives), for the movers.
void grow(const std::array<Shift, map_rows>& base, const Slopes& j,
          const std::array<double, slope_rows>& by_time, double by_season,
          const std::array<Shift, map_rows>& m, double step, std::array<Shift, map_rows>& result) {
    std::size_t next = 0;
    for (std::size_t row = 0; row < movers; ++row) {
        std::size_t end = next;
        while (end < mover_slopes && slope_pattern[end].row == row) ++end;
        if (kind_of(row) == Kind::vitamin_k) {
            grow_block<k_begin>(base[row], j[row], m, step, next, end, result[row]);
        } else {
            if (kind_of(row) == Kind::calcium) {
                grow_block<0>(base[row], j[row], m, step, next, end, result[row]);
            }
            grow_block<8>(base[row], j[row], m, step, next, end, result[row]);
            grow_block<16>(base[row], j[row], m, step, next, end, result[row]);
        }
        result[row][elapsed] += step * by_time[row];
        next = end;
    }
    result[d3p][season_cos] += step * by_season;
}

}  // namespace

DayMap identity_map() {
    DayMap map;
    for (std::size_t i = 0; i < map_rows; ++i) map.row[i][i] = 1.0;
    return map;
}

void pass(DayMap& map, const Slopes& j, const std::array<double, slope_rows>& by_time,
          double by_season, double h) {
    std::array<Shift, map_rows> near = map.row;
    std::array<Shift, map_rows> middle = map.row;
    grow(map.row, j, by_time, by_season, map.row, h / 3.0, near);
    grow(map.row, j, by_time, by_season, near, h / 2.0, middle);
    for (std::size_t next = mover_slopes; next < slope_pattern.size(); ++next) {
        const auto [row, column] = slope_pattern[next];
        add_row(map.integral[row - movers], h * j[row][column], middle[column], kind_of(column));
    }
    for (std::size_t i = 0; i < integrals; ++i) {
        map.integral[i][elapsed] += h * by_time[movers + i];
    }
    const std::array<Shift, map_rows> start = map.row;
    grow(start, j, by_time, by_season, middle, h, map.row);
}

void turn_season(DayMap& map, double turns) {
    const double c = cosine_of_turns(turns);
    const double s = sine_of_turns(turns);
    const Shift was_cos = map.row[season_cos];
    const Shift was_sin = map.row[season_sin];
    for (std::size_t i = season_cos; i < map_columns; ++i) {
        map.row[season_cos][i] = c * was_cos[i] - s * was_sin[i];
        map.row[season_sin][i] = s * was_cos[i] + c * was_sin[i];
    }
}

namespace {

/// sum over k of left[k] rows[k]
Shift combined(const Shift& left, Kind kind, const std::array<Shift, map_rows>& rows) {
    Shift sum{};
    const auto add = [&](std::size_t begin, std::size_t end, Kind from) {
        for (std::size_t k = begin; k < end; ++k) add_row(sum, left[k], rows[k], from);
    };
    if (kind == Kind::calcium) {
        add(0, d3p, Kind::calcium);
        add(c125, k1p, Kind::calcium);
    }
    if (kind == Kind::calcium || kind == Kind::vitamin_d) add(d3p, c125, Kind::vitamin_d);
    if (kind == Kind::calcium || kind == Kind::vitamin_k) add(k1p, movers, Kind::vitamin_k);
    if (kind != Kind::vitamin_k) add(season_cos, map_rows, Kind::drive);
    return sum;
}

void chain_rows(const DayMap& first, const DayMap& second, DayMap& result) {
    for (std::size_t row = 0; row < movers; ++row) {
        result.row[row] = combined(second.row[row], kind_of(row), first.row);
    }
    for (std::size_t row = movers; row < map_rows; ++row) {
        result.row[row] = combined(second.row[row], Kind::drive, first.row);
    }
}

}  // namespace

void square(const DayMap& map, DayMap& result) {
    chain_rows(map, map, result);
}

DayMap chained(const DayMap& first, const DayMap& second) {
    DayMap result;
    chain_rows(first, second, result);
    for (std::size_t i = 0; i < integrals; ++i) {
        result.integral[i] = combined(second.integral[i], Kind::calcium, first.row);
        for (std::size_t c = 0; c < map_columns; ++c) result.integral[i][c] += first.integral[i][c];
    }
    return result;
}

namespace {

template <std::size_t begin, std::size_t end>
double product(const Shift& row, const Shift& z) {
    double even = 0.0;
    double odd = 0.0;
    for (std::size_t i = begin; i < end; i += 2) {
        even += row[i] * z[i];
        odd += row[i + 1] * z[i + 1];
    }
    return even + odd;
}

}  // namespace

Shift applied(const DayMap& map, const Shift& z) {
    Shift result{};
    const auto set = [&]<std::size_t begin, std::size_t end>(std::size_t first, std::size_t last) {
        for (std::size_t row = first; row < last; ++row) {
            result[row] = product<begin, end>(map.row[row], z);
        }
    };
    set.operator()<0, map_columns>(0, d3p);
    set.operator()<d_begin, map_columns>(d3p, c125);
    set.operator()<0, map_columns>(c125, k1p);
    set.operator()<k_begin, k_end>(k1p, movers);
    set.operator()<season_cos, map_columns>(movers, map_rows);
    return result;
}

std::array<double, integrals> applied_integrals(const DayMap& map, const Shift& z) {
    std::array<double, integrals> result{};
    for (std::size_t i = 0; i < integrals; ++i)
        result[i] = product<0, map_columns>(map.integral[i], z);
    return result;
}

}  // namespace compass::sim
