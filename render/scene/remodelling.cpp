#include "render/scene/remodelling.h"

#include "render/scene/sequence.h"

#include <algorithm>

namespace compass::scene {
namespace {

constexpr double greatest_share = 0.46;
constexpr double pause = 0.03;  // of the cycle, between digging and filling
constexpr float fade = 0.012F;  // of the cycle

// Where in its cycle a site is. Neighbours in number are far apart in the bone (places.cpp), so
// work is spread over it.
float phase(std::size_t site, double seconds) {
    const double own = static_cast<double>(site) / static_cast<double>(site_count);
    return wrapped(seconds / cycle_seconds + own);
}

float begin(const Scene& scene, Work work) {
    return work == Work::dig ? 0.0F : static_cast<float>(work_share(scene, Work::dig) + pause);
}

}  // namespace

double work_share(const Scene& scene, Work work) {
    const Flux flux = work == Work::dig ? Flux::resorbed : Flux::formed;
    const double crews = std::max(scene.mg_per_day[index(flux)], 0.0) / mg_day_per_crew;
    return std::min(crews / static_cast<double>(site_count), greatest_share);
}

float at_work(const Scene& scene, Work work, std::size_t site, double seconds) {
    if (work_share(scene, work) <= 0.0) return 0.0F;
    const float from = begin(scene, work);
    const float upto = from + static_cast<float>(work_share(scene, work));
    const float now = phase(site, seconds);
    return ramp(from, from + fade, now) * (1.0F - ramp(upto, upto + fade, now));
}

Pit pit(const Scene& scene, std::size_t site) {
    const float now = phase(site, scene.moment.seconds);
    const auto grown = [&](Work work) {
        const auto share = static_cast<float>(work_share(scene, work));
        const float from = begin(scene, work);
        return share > 0.0F ? std::clamp((now - from) / share, 0.0F, 1.0F) : 0.0F;
    };
    return {grown(Work::dig), grown(Work::fill)};
}

std::vector<std::size_t> sites_at_work(const Scene& scene, Work work, double seconds) {
    std::vector<std::size_t> sites;
    for (std::size_t site = 0; site < site_count; ++site) {
        if (at_work(scene, work, site, seconds) >= 0.5F) sites.push_back(site);
    }
    return sites;
}

std::size_t site_for(const std::vector<std::size_t>& busy, std::uint32_t number) {
    if (busy.empty()) return number % site_count;
    const auto liking = [number](std::size_t site) {
        return chance(number, 100U + static_cast<std::uint32_t>(site));
    };
    return *std::max_element(busy.begin(), busy.end(),
                             [&](std::size_t a, std::size_t b) { return liking(a) < liking(b); });
}

}  // namespace compass::scene
