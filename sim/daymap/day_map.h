#pragma once

#include "sim/daymap/slopes.h"

#include <array>
#include <cstddef>

namespace compass::sim {

/// What a day hears beside the movers: the season as a point on a circle, and the time.
enum Drive : std::size_t { season_cos = movers, season_sin, elapsed, drive_end };

inline constexpr std::size_t map_rows = drive_end;        ///< movers and drives
inline constexpr std::size_t map_columns = map_rows + 1;  ///< even, for registers of two numbers
inline constexpr std::size_t integrals = slope_rows - movers;

/// A change of movers and drives from one point of reference; the last number is always 0.
using Shift = std::array<double, map_columns>;

/// The linear map that carries small shifts at the start of a stretch of days to its end: rows of
/// movers and drives, and what the shifts do to the integrals over the stretch.
///
/// Many entries are always 0: vitamin D hears only itself and the season, vitamin K only itself.
/// Rows therefore have a span of columns, and work outside of it is left out.
struct DayMap {
    alignas(16) std::array<Shift, map_rows> row{};
    alignas(16) std::array<Shift, integrals> integral{};
};

/// Nothing changes: the map of no time at all.
DayMap identity_map();

/// Lets `h` days pass whose slopes are `j`; `by_time` holds d(rate)/d(day) of each row of `j` and
/// `by_season` d(D3P')/d(season_cos). The exponential to third order. Drives stay as they are.
void pass(DayMap& map, const Slopes& j, const std::array<double, slope_rows>& by_time,
          double by_season, double h);

/// The end of a day: the season moves on by `turns`, and one more day has elapsed (which a shift
/// does not notice).
void turn_season(DayMap& map, double turns);

/// `first`, then `second`.
DayMap chained(const DayMap& first, const DayMap& second);

/// Twice the same, without integrals.
void square(const DayMap& map, DayMap& result);

/// The rows applied to a shift.
Shift applied(const DayMap& map, const Shift& z);

/// What a shift does to the integrals.
std::array<double, integrals> applied_integrals(const DayMap& map, const Shift& z);

}  // namespace compass::sim
