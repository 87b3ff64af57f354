#include "sim/daymap/forecast.h"

#include "sim/numeric/wide.h"

namespace compass::sim {
namespace {

template <std::size_t columns>
Forecast forecast(const MoverBundle<columns>& bundle) {
    Forecast result;
    for (std::size_t row = 0; row < map_rows; ++row) {
        result.end[row] = bundle[row][1][0];
        result.sum[row] = bundle[row][0][0];
    }
    return result;
}

template <std::size_t columns>
LabelForecast label_forecast(const LabelBundle<columns>& bundle) {
    LabelForecast result;
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        result.end[pool] = bundle[pool][1];
        result.sum[pool] = bundle[pool][0];
    }
    return result;
}

COMPASS_WIDE Labels product(const LabelMap& map, const Labels& z, std::size_t places) {
    Labels result{};
    for (std::size_t place = 0; place < places; ++place) {
        auto& total = result[place];
        for_each_source(place, [&](std::size_t pool) {
            for (std::size_t i = 0; i < origin_count; ++i)
                total[i] += map[place][pool] * z[pool][i];
        });
    }
    return result;
}

}  // namespace

Forecast with_rise(Powers<DayMap>& powers, const Shift& rise, int cycles) {
    MoverBundle<2> q{};
    for (std::size_t row = 0; row < map_rows; ++row) q[row][1][0] = rise[row];
    return forecast(repeated(powers, q, cycles));
}

Forecast with_bends(Powers<DayMap>& powers, const Shift& bend2, const Shift& bend3, int cycles) {
    MoverBundle<6> q{};  // one column more than it takes: an even number is quicker
    for (std::size_t row = 0; row < movers; ++row) {
        q[row][2][0] = bend2[row] + bend3[row];
        q[row][3][0] = 2.0 * bend2[row] + 6.0 * bend3[row];
        q[row][4][0] = 6.0 * bend3[row];
    }
    return forecast(repeated(powers, q, cycles));
}

LabelForecast with_rise(Powers<LabelMap>& powers, const Labels& rise, int cycles) {
    LabelBundle<2> q{};
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) q[pool][1] = rise[pool];
    return label_forecast(repeated(powers, q, cycles));
}

LabelForecast with_bends(Powers<LabelMap>& powers, const Labels& bend1, const Labels& bend2,
                         int cycles) {
    LabelBundle<4> q{};
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            q[pool][2][i] = bend1[pool][i] + bend2[pool][i];
            q[pool][3][i] = 2.0 * bend2[pool][i];
        }
    }
    return label_forecast(repeated(powers, q, cycles));
}

LabelForecast with_twist(Powers<LabelMap>& powers, const Labels& bend3, int cycles) {
    LabelBundle<5> q{};
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            q[pool][2][i] = bend3[pool][i];
            q[pool][3][i] = 6.0 * bend3[pool][i];
            q[pool][4][i] = 6.0 * bend3[pool][i];
        }
    }
    return label_forecast(repeated(powers, q, cycles));
}

Labels labels_between(const Body& begin, const Body& end) {
    Labels d{};
    for (std::size_t place = 0; place < place_count; ++place) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            d[place][i] = end.origins[place][i] - begin.origins[place][i];
        }
    }
    return d;
}

Labels applied(const LabelMap& map, const Labels& z) {
    return product(map, z, place_count);
}

Labels applied_to_pools(const LabelMap& map, const Labels& z) {
    return product(map, z, calcium_pools);
}

double sum_of_squares(double n) {
    return (n - 1.0) * n * (2.0 * n - 1.0) / 6.0;
}
double sum_of_cubes(double n) {
    const double half = (n - 1.0) * n / 2.0;
    return half * half;
}

}  // namespace compass::sim
