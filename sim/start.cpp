#include "sim/start.h"

#include "sim/daymap/start.h"
#include "sim/model/links.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace compass::sim {

struct Start {
    Scenario before;        ///< what it was found for: all that acts before day 0, no more
    Parameters parameters;  ///< without the links that are hidden
    State state{};
};

namespace {

/// The same person with the same habits, who takes nothing in a run of no days.
Scenario before_start(const Scenario& scenario) {
    const Regimen& r = scenario.regimen;
    Scenario before;
    before.person = scenario.person;
    before.regimen = {};
    before.days = 0.0;
    Regimen& habits = before.regimen;
    habits.diet_ca_base = r.diet_ca_base;
    habits.diet_k1_base = r.diet_k1_base;
    habits.diet_mk4_base = r.diet_mk4_base;
    habits.season = r.season;
    habits.latitude = r.latitude;
    habits.start_doy = r.start_doy;
    habits.dial_k_vessel = r.dial_k_vessel;
    habits.dial_k_bone = r.dial_k_bone;
    if (r.warfarin_start_d < 0.0) {
        habits.warfarin = r.warfarin;
        habits.warfarin_start_d = r.warfarin_start_d;
        habits.warfarin_stop_d = r.warfarin_stop_d;
    }
    return before;
}

/// All constants, to be compared in a loop: one after the other they would add a kilobyte to the
/// page.
using Constants = std::array<double, sizeof(Parameters) / sizeof(double)>;

Constants constants_of(const Parameters& parameters) {
    static_assert(sizeof(Constants) == sizeof(Parameters));
    Constants all{};
    std::memcpy(all.data(), &parameters, sizeof parameters);  // the web's library has no bit_cast
    return all;
}

bool is_same(const Start& one, const Start& other) {
    return one.before == other.before &&
           constants_of(one.parameters) == constants_of(other.parameters);
}

}  // namespace

State Starts::find(const Scenario& scenario, const Parameters& parameters) {
    Start wanted{.before = before_start(scenario),
                 .parameters = without_weak(parameters, scenario.regimen.hide_weak)};
    for (std::size_t i = known_.size(); i-- > 0;) {
        if (is_same(*known_[i], wanted)) return known_[i]->state;
    }
    wanted.state = start_state(subject_of(wanted.before, wanted.parameters));
    keep(std::make_shared<const Start>(wanted));
    return wanted.state;
}

void Starts::join(const Starts& others) {
    for (const auto& start : others.known_) {
        if (std::find(known_.begin(), known_.end(), start) == known_.end()) keep(start);
    }
}

void Starts::keep(const std::shared_ptr<const Start>& start) {
    constexpr std::size_t most = 64;
    if (known_.size() == most) known_.erase(known_.begin());
    known_.push_back(start);
}

}  // namespace compass::sim
