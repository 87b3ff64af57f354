#include "app/ahead/tornado_work.h"

#include "ui/ahead/ranges.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass {
namespace {

double length(const ui::TornadoBar& bar, int outcome) {
    return std::abs(ui::value_in(bar.at_high, outcome) - ui::value_in(bar.at_low, outcome));
}

std::vector<ui::TornadoBar> bars_of(const TornadoWork& work) {
    std::vector<ui::TornadoBar> bars;
    for (std::size_t i = 0; i < work.controls.size(); ++i) {
        const ui::Control& control = ui::control_at(work.controls[i]);
        bars.push_back({.control = work.controls[i],
                        .low = ui::value_of(control, work.runs.wanted[2 * i]),
                        .high = ui::value_of(control, work.runs.wanted[2 * i + 1]),
                        .at_low = work.runs.done[2 * i],
                        .at_high = work.runs.done[2 * i + 1]});
    }
    return bars;
}

/// In the order in which they stand on the screen; new ones come last.
void keep_order(std::vector<ui::TornadoBar>& bars, const std::vector<ui::TornadoBar>& shown) {
    const auto rank = [&shown](const ui::TornadoBar& bar) {
        const auto found = std::find_if(
            shown.begin(), shown.end(),
            [&bar](const ui::TornadoBar& other) { return other.control == bar.control; });
        return found - shown.begin();
    };
    std::stable_sort(bars.begin(), bars.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

}  // namespace

void want_tornado(TornadoWork& work, ui::Tornado& told, const sim::Scenario& now,
                  const ui::AheadChoice& choice) {
    work.controls = ui::ranged_controls(now);
    std::vector<sim::Scenario> scenarios;
    for (const int index : work.controls) {
        const ui::Control& control = ui::control_at(index);
        const sim::Range ends = ui::bar_ends(choice, now, index);
        scenarios.push_back(ui::with_value(control, now, ends.least));
        scenarios.push_back(ui::with_value(control, now, ends.greatest));
    }
    if (work.runs.wanted == scenarios) return;
    want(work.runs, std::move(scenarios));
    told.is_fresh = false;
    work.sorted_by = -1;
}

bool fill_tornado(TornadoWork& work, ui::Tornado& told, int outcome, bool is_dragging,
                  Slice& slice) {
    if (!make_some(work.runs, slice)) return false;
    if (!told.is_fresh) {
        std::vector<ui::TornadoBar> bars = bars_of(work);
        keep_order(bars, told.bars);
        told.bars = std::move(bars);
        told.is_fresh = true;
    }
    if (is_dragging || work.sorted_by == outcome) return true;
    std::stable_sort(told.bars.begin(), told.bars.end(), [outcome](const auto& a, const auto& b) {
        return length(a, outcome) > length(b, outcome);
    });
    work.sorted_by = outcome;
    return true;
}

}  // namespace compass
