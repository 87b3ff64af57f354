#pragma once

#include "sim/scenario.h"
#include "ui/ahead/outcomes.h"
#include "ui/ahead/quantiles.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace compass::ui {

// Futures that nobody has touched yet, as plain values: app/ahead makes them a few runs a frame,
// panels and sheets draw them.

/// What comes of a control at nine places of its track, all else as it is.
inline constexpr std::size_t strip_places = 9;
struct Strip {
    int control = 0;        ///< index into controls()
    bool is_fresh = false;  ///< false while it is filled anew: `endings` are of a past state
    std::vector<Ending> endings{};  ///< strip_places of them, or none yet
};

/// One outcome over two controls: a grid of values, evenly spaced, x fastest, from the least on.
struct MapAxis {
    int control = 0;
    double least = 0.0;  ///< in the control's own terms: IU a day, whatever the rhythm
    double greatest = 1.0;
};
struct MapPicture {
    MapAxis across{};
    MapAxis up{};
    int outcome = artery_outcome;
    bool is_fresh = false;
    bool is_finest = false;    ///< no finer one will follow
    double error_share = 0.0;  ///< of the range: told error, 0 before it is known
    std::size_t side = 0;      ///< points along each axis; 0 before the first picture
    std::vector<double> values{};
    std::vector<bool> valid{};
    double least = 0.0;
    double greatest = 0.0;
};

/// What each control can do from here: the outcomes at the two ends of its track.
struct TornadoBar {
    int control = 0;
    double low = 0.0;  ///< the control's values there
    double high = 0.0;
    Ending at_low;
    Ending at_high;
};
struct Tornado {
    bool is_fresh = false;
    std::vector<TornadoBar> bars{};  ///< the longest first, as of the last release
};

/// The same pills for many people, beside what they had before the last change of what is eaten
/// and taken; where nothing of it was changed, beside the same people without pills.
enum class Against : std::uint8_t { nothing, before, no_pills };
struct People {
    std::size_t wanted = 0;  ///< how many persons there will be
    Against against = Against::nothing;
    std::vector<Ending> now{};
    std::vector<Ending> before{};  ///< of the same persons, as many as `now`; or none
    /// How they are spread on their way, for each outcome at each of these days from 0 to the
    /// horizon; of fewer persons while they come in, and none at first.
    std::vector<double> days{};
    std::array<std::vector<Quantiles>, outcome_count> over_time{};

    bool has_before() const { return against != Against::nothing; }
};

struct Ahead {
    std::vector<Strip> strips{};
    MapPicture map{};
    Tornado tornado{};
    People people{};
};

/// The strip of a control, if there is one.
const Strip* strip_of(const Ahead& ahead, int control);

/// Least and greatest value of an outcome over all strips, where the model is valid: one scale for
/// all of them, so that a flat strip says that its slider hardly matters here. Nothing where there
/// is no such value.
struct Reach {
    double least = 0.0;
    double greatest = 0.0;
};
std::optional<Reach> reach_of(const std::vector<Strip>& strips, int outcome);

/// Where a value lies in a reach, 0 to 1; 0.5 in one without width.
double share_in(const Reach& reach, double value);

/// The map at a place by straight lines between its points, held at the edges. Needs a picture.
double map_value(const MapPicture& map, double across, double up);
bool map_is_valid(const MapPicture& map, double across, double up);

}  // namespace compass::ui
