#include "app/maps/chebyshev.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace compass::maps {
namespace {

/// More would cost nearly what an exact map does.
constexpr int most_doublings = 2;
/// Two nodes say nothing of how waves fall off; panels that short are straight but for so much.
constexpr double short_rest = 0.1;

std::size_t nodes_for(std::size_t count, double length) {
    if (length < 0.05) return 2;
    if (length < 0.2) return std::min<std::size_t>(count, 3);
    return length < 0.4 ? std::max<std::size_t>(count - 1, 2) : count;
}

}  // namespace

std::vector<double> chebyshev_nodes(std::size_t count) {
    std::vector<double> nodes;
    const auto last = static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
        // the fraction first: 1/4 and 2/8 are the same number
        const double turn = std::numbers::pi * (static_cast<double>(i) / last);
        nodes.push_back((1.0 - std::cos(turn)) / 2.0);
    }
    return nodes;
}

std::vector<double> chebyshev_weights(const std::vector<double>& nodes, double place) {
    std::vector<double> weights(nodes.size(), 0.0);
    double sum = 0.0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const double distance = place - nodes[i];
        if (distance == 0.0) {
            weights.assign(nodes.size(), 0.0);
            weights[i] = 1.0;
            return weights;
        }
        const bool is_end = i == 0 || i + 1 == nodes.size();
        weights[i] = (i % 2 == 0 ? 1.0 : -1.0) * (is_end ? 0.5 : 1.0) / distance;
        sum += weights[i];
    }
    for (double& weight : weights) weight /= sum;
    return weights;
}

double chebyshev_rest(const std::vector<double>& values) {
    const auto wave = [&values](std::size_t order) {
        const auto last = static_cast<double>(values.size() - 1);
        double sum = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool is_end = i == 0 || i + 1 == values.size();
            const double turn = std::numbers::pi * static_cast<double>(order * i) / last;
            sum += (is_end ? 0.5 : 1.0) * values[i] * std::cos(turn);
        }
        return std::fabs(sum) * (order + 1 == values.size() ? 1.0 : 2.0) / last;
    };
    const std::size_t n = values.size();
    if (n == 2) return short_rest * wave(1);
    const double top = n == 3 ? wave(2) : std::max(wave(n - 1), wave(n - 2));
    const double below = n < 5 ? wave(1) : std::max(wave(n - 3), wave(n - 4));
    return top < below ? top * (top / below) : top;
}

Panels::Panels(std::vector<Panel> panels, Quick quick) : panels_(std::move(panels)), quick_(quick) {
    for (const Panel& panel : panels_) {
        firsts_.push_back(places_.size());
        for (const double node : chebyshev_nodes(panel.nodes)) {
            places_.push_back(panel.place_at(node));
        }
        places_.pop_back();  // the next panel begins with it
    }
    firsts_.push_back(places_.size());
    places_.push_back(1.0);
}

double Panels::Panel::place_at(double share) const {
    const double left = 1.0 - share;
    if (quick == Quick::before) return start + length * (1.0 - left * left * left);
    return start + length * (quick == Quick::behind ? share * share : share);
}

double Panels::Panel::share_at(double place) const {
    const double share = std::clamp((place - start) / length, 0.0, 1.0);
    if (quick == Quick::before) return 1.0 - std::cbrt(1.0 - share);
    return quick == Quick::behind ? std::sqrt(share) : share;
}

std::vector<Panels::Panel> Panels::between(const std::vector<double>& bends, std::size_t count,
                                           Quick quick) {
    const double short_length = quick == Quick::before ? 0.4 : 0.2;
    std::vector<Panel> panels;
    double start = 0.0;
    for (std::size_t i = 0; i <= bends.size(); ++i) {
        const double length = (i < bends.size() ? bends[i] : 1.0) - start;
        const bool is_at_bend = quick == Quick::before ? i < bends.size() : i > 0;
        const Quick own = is_at_bend && length < short_length ? quick : Quick::nowhere;
        const std::size_t nodes = own == Quick::before ? count + 2 : nodes_for(count, length);
        panels.push_back({start, length, nodes, most_doublings, own});
        start += length;
    }
    return panels;
}

Panels::Panels(std::size_t count, const std::vector<double>& bends, Quick quick)
    : Panels(between(bends, count, quick), quick) {
}

Panels Panels::straight(const std::vector<double>& stops) {
    std::vector<Panel> panels;
    for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
        panels.push_back({stops[i], stops[i + 1] - stops[i]});
    }
    return Panels(std::move(panels));
}

std::vector<double> Panels::joints() const {
    std::vector<double> all;
    for (const Panel& panel : panels_) all.push_back(panel.start);
    all.push_back(1.0);
    return all;
}

std::vector<double> Panels::beside_bends() const {
    constexpr double share = 0.15;
    constexpr double quick_share = 0.97;
    std::vector<double> all;
    all.reserve(panels_.size());
    for (std::size_t i = 1; i < panels_.size(); ++i) {
        const bool is_before = quick_ == Quick::before;
        const Panel& panel = panels_[is_before ? i - 1 : i];
        all.push_back(panel.start + (is_before ? quick_share : share) * panel.length);
    }
    return all;
}

std::vector<double> Panels::in_wide_gaps() const {
    constexpr double share = 0.62;  // of three nodes one lies at a quarter
    std::vector<double> all;
    for (const Panel& panel : panels_) {
        if (panel.quick == Quick::behind) all.push_back(panel.start + share * panel.length);
    }
    return all;
}

std::vector<double> Panels::own(const std::vector<double>& all, std::size_t panel) const {
    return {all.begin() + static_cast<std::ptrdiff_t>(firsts_[panel]),
            all.begin() + static_cast<std::ptrdiff_t>(firsts_[panel + 1]) + 1};
}

std::size_t Panels::panel_of(double place) const {
    const auto next =
        std::upper_bound(panels_.begin() + 1, panels_.end(), place,
                         [](double at, const Panel& panel) { return at < panel.start; });
    return static_cast<std::size_t>(next - panels_.begin()) - 1;
}

std::vector<double> Panels::weights(double place) const {
    constexpr double near = 1e-12;
    const std::size_t panel = panel_of(place);
    const std::vector<double> nodes = chebyshev_nodes(panels_[panel].nodes);
    double share = panels_[panel].share_at(place);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (std::fabs(places_[firsts_[panel] + i] - place) < near) share = nodes[i];
    }
    const std::vector<double> here = chebyshev_weights(nodes, share);
    std::vector<double> all(places_.size(), 0.0);
    std::copy(here.begin(), here.end(), all.begin() + static_cast<std::ptrdiff_t>(firsts_[panel]));
    return all;
}

std::vector<double> Panels::rests(const std::vector<double>& values) const {
    std::vector<double> all(panels_.size(), 0.0);
    for (std::size_t panel = 0; panel < panels_.size(); ++panel) {
        if (panels_[panel].doublings_left > 0) all[panel] = chebyshev_rest(own(values, panel));
    }
    return all;
}

Panels Panels::doubled(const std::vector<double>& rests, double enough) const {
    std::vector<Panel> panels = panels_;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        if (rests[i] < enough || panels[i].doublings_left == 0) continue;
        panels[i].nodes = 2 * panels[i].nodes - 1;
        --panels[i].doublings_left;
    }
    return Panels(std::move(panels), quick_);
}

Panels Panels::doubled() const {
    return doubled(std::vector<double>(count(), 1.0), 1.0);
}

}  // namespace compass::maps
