#include "app/session/evidence_runs.h"

#include "sim/inputs/input.h"

namespace compass {

std::vector<sim::Scenario> evidence_ends(const sim::Scenario& scenario) {
    sim::Scenario no_effect = scenario;
    sim::Scenario as_article = scenario;
    // the stops of a dial are the ends of its slider, so a dial added to the model takes part
    for (const sim::Input& input : sim::inputs()) {
        if (!input.id.starts_with("dial_")) continue;
        input.set(no_effect, input.slider.range.least);
        input.set(as_article, input.slider.range.greatest);
    }
    return {no_effect, as_article};
}

}  // namespace compass
