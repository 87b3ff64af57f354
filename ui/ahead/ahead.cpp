#include "ui/ahead/ahead.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

struct Between {
    std::size_t below = 0;
    double part = 0.0;
};

Between between(const MapAxis& axis, double value, std::size_t side) {
    const double width = axis.greatest - axis.least;
    const double share = width > 0.0 ? std::clamp((value - axis.least) / width, 0.0, 1.0) : 0.0;
    const double place = share * static_cast<double>(side - 1);
    const auto below = std::min(static_cast<std::size_t>(place), side - 2);
    return {below, place - static_cast<double>(below)};
}

}  // namespace

const Strip* strip_of(const Ahead& ahead, int control) {
    for (const Strip& strip : ahead.strips) {
        if (strip.control == control) return &strip;
    }
    return nullptr;
}

std::optional<Reach> reach_of(const std::vector<Strip>& strips, int outcome) {
    std::optional<Reach> reach;
    for (const Strip& strip : strips) {
        for (const Ending& ending : strip.endings) {
            // a value that the model does not stand for must not flatten all others
            if (!ending.is_valid) continue;
            const double value = value_in(ending, outcome);
            if (!reach) reach = Reach{value, value};
            reach->least = std::min(reach->least, value);
            reach->greatest = std::max(reach->greatest, value);
        }
    }
    return reach;
}

double share_in(const Reach& reach, double value) {
    const double width = reach.greatest - reach.least;
    if (!(width > 0.0)) return 0.5;
    return std::clamp((value - reach.least) / width, 0.0, 1.0);
}

double map_value(const MapPicture& map, double across, double up) {
    const Between x = between(map.across, across, map.side);
    const Between y = between(map.up, up, map.side);
    const auto along = [&](std::size_t row) {
        const double* line = map.values.data() + row * map.side;
        return line[x.below] * (1.0 - x.part) + line[x.below + 1] * x.part;
    };
    return along(y.below) * (1.0 - y.part) + along(y.below + 1) * y.part;
}

bool map_is_valid(const MapPicture& map, double across, double up) {
    const Between x = between(map.across, across, map.side);
    const Between y = between(map.up, up, map.side);
    const std::size_t column = x.below + (x.part < 0.5 ? 0 : 1);
    const std::size_t row = y.below + (y.part < 0.5 ? 0 : 1);
    return map.valid[row * map.side + column];
}

}  // namespace compass::ui
