#include "sim/daymap/day_map.h"

#include "sim/numeric/elementary.h"
#include "sim/numeric/wide.h"

#include <algorithm>
#include <utility>

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
static_assert(kind_of(k1p - 1) != Kind::vitamin_k && kind_of(movers - 1) == Kind::vitamin_k);

/// The columns in which rows of a kind differ from 0.
struct Span {
    std::size_t begin;
    std::size_t end;
};
constexpr Span span_of(Kind kind) {
    switch (kind) {
        case Kind::vitamin_d:
            return {d_begin, map_columns};
        case Kind::vitamin_k:
            return {k_begin, k_end};
        case Kind::drive:
            return {season_cos, map_columns};
        default:
            return {0, map_columns};
    }
}

/// Where the slopes of a row begin in the pattern.
constexpr std::size_t first_slope(std::size_t row) {
    std::size_t n = 0;
    while (n < slope_pattern.size() && slope_pattern[n].row < row) ++n;
    return n;
}
template <std::size_t row>
using slopes_of = std::make_index_sequence<first_slope(row + 1) - first_slope(row)>;
template <std::size_t slope>
constexpr std::size_t column_of = slope_pattern[slope].column;

/// The columns of a row that stay in registers while rows of other kinds are added to it.
template <Kind kind>
struct RowSum {
    static constexpr Span own = span_of(kind);
    std::array<double, own.end - own.begin> sum;

    explicit RowSum(const Shift& base) {
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] = base[own.begin + i];
    }
    template <Kind other>
    void add(double factor, const Shift& from) {
        constexpr Span shared{std::max(own.begin, span_of(other).begin),
                              std::min(own.end, span_of(other).end)};
        for (std::size_t i = shared.begin; i < shared.end; ++i) {
            sum[i - own.begin] += factor * from[i];
        }
    }
    void write_to(Shift& result) const {
        for (std::size_t i = 0; i < sum.size(); ++i) result[own.begin + i] = sum[i];
    }
};

/// result = base + step J m for one row. Which slopes it has, the compiler knows.
template <std::size_t row, std::size_t... slope>
void grow_row(const Shift& base, const std::array<double, movers>& slopes,
              const std::array<Shift, map_rows>& m, double step, Shift& result,
              std::index_sequence<slope...> /*of the row*/) {
    RowSum<kind_of(row)> sum(base);
    (sum.template add<kind_of(column_of<first_slope(row) + slope>)>(
         step * slopes[column_of<first_slope(row) + slope>],
         m[column_of<first_slope(row) + slope>]),
     ...);
    sum.write_to(result);
}

template <std::size_t... row>
void grow_rows(const std::array<Shift, map_rows>& base, const Slopes& j,
               const std::array<Shift, map_rows>& m, double step,
               std::array<Shift, map_rows>& result, std::index_sequence<row...> /*all*/) {
    (grow_row<row>(base[row], j[row], m, step, result[row], slopes_of<row>()), ...);
}

/// integral += step (J m + what drives)
template <std::size_t... i>
void add_integrals(std::array<Shift, integrals>& integral, const Slopes& j,
                   const std::array<double, slope_rows>& by_time,
                   const std::array<Shift, map_rows>& m, double step,
                   std::index_sequence<i...> /*all*/) {
    (grow_row<movers + i>(integral[i], j[movers + i], m, step, integral[i],
                          slopes_of<movers + i>()),
     ...);
    ((integral[i][elapsed] += step * by_time[movers + i]), ...);
}

/// result = base + step (J m + what drives), for the movers; `result` may be `base`. Vitamin K,
/// last of the movers, hears neither age nor season.
COMPASS_WIDE void grow(const std::array<Shift, map_rows>& base, const Slopes& j,
                       const std::array<double, slope_rows>& by_time, double by_season,
                       const std::array<Shift, map_rows>& m, double step,
                       std::array<Shift, map_rows>& result) {
    grow_rows(base, j, m, step, result, std::make_index_sequence<movers>());
    for (std::size_t row = 0; row < k1p; ++row) result[row][elapsed] += step * by_time[row];
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
    std::array<Shift, map_rows> near;  // of these two only the spans of movers are set and read
    std::array<Shift, map_rows> middle;
    grow(map.row, j, by_time, by_season, map.row, h / 3.0, near);
    grow(map.row, j, by_time, by_season, near, h / 2.0, middle);
    add_integrals(map.integral, j, by_time, middle, h, std::make_index_sequence<integrals>());
    grow(map.row, j, by_time, by_season, middle, h, map.row);
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

constexpr Shift nothing{};

/// The sum over k of left[k] rows[k] in the span of a kind.
template <Kind kind>
RowSum<kind> combined(const Shift& left, const std::array<Shift, map_rows>& rows) {
    RowSum<kind> sum(nothing);
    const auto add = [&]<Kind other>(std::size_t begin, std::size_t end) {
        for (std::size_t k = begin; k < end; ++k) sum.template add<other>(left[k], rows[k]);
    };
    if constexpr (kind == Kind::calcium) {
        add.template operator()<Kind::calcium>(0, d3p);
        add.template operator()<Kind::calcium>(c125, k1p);
    }
    if constexpr (kind == Kind::calcium || kind == Kind::vitamin_d) {
        add.template operator()<Kind::vitamin_d>(d3p, c125);
    }
    if constexpr (kind == Kind::calcium || kind == Kind::vitamin_k) {
        add.template operator()<Kind::vitamin_k>(k1p, movers);
    }
    if constexpr (kind != Kind::vitamin_k) {
        add.template operator()<Kind::drive>(season_cos, map_rows);
    }
    return sum;
}

/// Beyond the spans `result` is 0 as it came.
void chain_rows(const DayMap& first, const DayMap& second, DayMap& result) {
    const auto set = [&]<Kind kind>(std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            combined<kind>(second.row[row], first.row).write_to(result.row[row]);
        }
    };
    set.operator()<Kind::calcium>(0, d3p);
    set.operator()<Kind::vitamin_d>(d3p, c125);
    set.operator()<Kind::calcium>(c125, k1p);
    set.operator()<Kind::vitamin_k>(k1p, movers);
    set.operator()<Kind::drive>(movers, map_rows);
}

}  // namespace

COMPASS_WIDE void square(const DayMap& map, DayMap& result) {
    chain_rows(map, map, result);
}

COMPASS_WIDE DayMap chained(const DayMap& first, const DayMap& second) {
    DayMap result;
    chain_rows(first, second, result);
    for (std::size_t i = 0; i < integrals; ++i) {
        RowSum<Kind::calcium> sum = combined<Kind::calcium>(second.integral[i], first.row);
        sum.add<Kind::calcium>(1.0, first.integral[i]);
        sum.write_to(result.integral[i]);
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
