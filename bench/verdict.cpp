#include "bench/verdict.h"

#include <cstdio>

namespace compass::bench {
namespace {

std::string number(double value) {
    constexpr std::size_t room = 32;
    std::string text(room, '\0');
    const int length = std::snprintf(text.data(), room, "%.4g", value);
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string too_slow(const Standing& peer, double least) {
    const std::string at = peer.tolerance > 0.0 ? " at " + number(peer.tolerance) : "";
    return peer.method + at + " takes only " + number(peer.ratio) +
           " times our time; the goal is " + number(least);
}

}  // namespace

Dopri5 dopri5_beside(const Standing& ours, const std::vector<Standing>& standings) {
    Dopri5 found;
    for (const Standing& s : standings) {
        if (s.method != dopri5_name) continue;
        const Standing*& smaller = found.no_smaller_error;
        const Standing*& larger = found.no_larger_error;
        if (s.error >= ours.error && (smaller == nullptr || s.tolerance < smaller->tolerance)) {
            smaller = &s;
        }
        if (s.error <= ours.error && (larger == nullptr || s.tolerance > larger->tolerance)) {
            larger = &s;
        }
    }
    return found;
}

std::vector<std::string> misses(const std::vector<Standing>& standings) {
    const Standing& ours = standings.front();
    std::vector<std::string> all;
    const auto hold = [&all](const Standing* peer, double least) {
        // written so that no number is a miss too
        if (peer != nullptr && !(peer->ratio >= least)) all.push_back(too_slow(*peer, least));
    };
    if (!(ours.error <= greatest_error)) {
        all.push_back("our error is " + number(ours.error) + "; the goal is " +
                      number(greatest_error));
    }
    if (ours.finish.maps > most_maps) {
        all.push_back("we needed " + std::to_string(ours.finish.maps) + " maps; the goal is " +
                      std::to_string(most_maps));
    }
    const Dopri5 dopri5 = dopri5_beside(ours, standings);
    hold(dopri5.no_smaller_error, least_ratio_dopri5);
    hold(dopri5.no_larger_error, least_ratio_dopri5);
    for (const Standing& s : standings) {
        if (s.method == cvode_name && s.tolerance == cvode_tolerance) hold(&s, least_ratio_cvode);
        if (s.method == same_grid_name) hold(&s, least_ratio_same_grid);
    }
    return all;
}

}  // namespace compass::bench
