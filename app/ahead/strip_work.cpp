#include "app/ahead/strip_work.h"

#include "ui/ahead/ranges.h"

#include <utility>

namespace compass {

std::vector<sim::Scenario> strip_scenarios(int control, const sim::Scenario& now) {
    const ui::Control& chosen = ui::control_at(control);
    std::vector<sim::Scenario> scenarios;
    for (std::size_t i = 0; i < ui::strip_places; ++i) {
        const double place = static_cast<double>(i) / (ui::strip_places - 1);
        scenarios.push_back(ui::with_value(chosen, now, ui::value_at(chosen, now, place)));
    }
    return scenarios;
}

void want_strips(StripWork& work, std::vector<ui::Strip>& told, const std::vector<int>& controls,
                 const sim::Scenario& now) {
    std::vector<ui::Strip> kept;
    std::vector<EndRuns> runs;
    for (const int control : controls) {
        ui::Strip strip{.control = control};
        EndRuns of_strip;
        for (std::size_t i = 0; i < told.size(); ++i) {
            if (told[i].control != control) continue;
            strip = std::move(told[i]);
            of_strip = std::move(work.runs[i]);
        }
        want(of_strip, strip_scenarios(control, now));
        strip.is_fresh = of_strip.all_done();
        kept.push_back(std::move(strip));
        runs.push_back(std::move(of_strip));
    }
    told = std::move(kept);
    work.runs = std::move(runs);
}

bool fill_strips(StripWork& work, std::vector<ui::Strip>& told, Slice& slice) {
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (told[i].is_fresh) continue;
        if (!make_some(work.runs[i], slice)) return false;
        told[i].endings = work.runs[i].done;
        told[i].is_fresh = true;
    }
    return true;
}

}  // namespace compass
