#include "sim/replay/mix.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace compass::sim {
namespace {

bool differ(double a, double b) {
    constexpr double grain = 1e-9;
    return std::abs(a - b) > grain * (std::abs(a) + std::abs(b)) + 1e-300;
}

bool messages_differ(const Record& one, const Record& other, double Messages::*field) {
    const std::size_t days = std::min(one.days.size(), other.days.size());
    for (std::size_t i = 0; i < days; ++i) {
        if (differ(one.days[i].*field, other.days[i].*field)) return true;
    }
    return false;
}

/// What of a body a part of a replay begins with.
std::span<const Entry> entries_of(Part part) {
    static constexpr std::array calcium{gut, ecf, exch, trab, cort, soft, oc, ob};
    static constexpr std::array artery{ves};
    static constexpr std::array store{d3p, d3f, c25};
    if (part == Part::artery) return artery;
    if (part == Part::store) return store;
    return calcium;
}

bool starts_differ(const State& one, const State& other, Part part) {
    const auto entries = entries_of(part);
    return std::any_of(entries.begin(), entries.end(),
                       [&](Entry entry) { return differ(one[entry], other[entry]); });
}

/// What age and person do by themselves, told from the first and the last day.
void compare_persons(const Record& one, const Record& other, std::array<bool, way_count>& ways) {
    for (const int day : {0, static_cast<int>(one.days.size()) - 1}) {
        const DayContext a = day_context(one.parameters, one.scenario, one.base, day);
        const DayContext b = day_context(other.parameters, other.scenario, other.base, day);
        const auto mark = [&](Way way, double DayContext::*field) {
            if (differ(a.*field, b.*field)) ways[index(way)] = true;
        };
        mark(Way::gut_own, &DayContext::v_act);
        mark(Way::bone_own, &DayContext::oc_drive);
        mark(Way::bone_own, &DayContext::ob_eff);
        mark(Way::kidney_own, &DayContext::g_half);
        mark(Way::vessel_own, &DayContext::ves_grow);
        mark(Way::vessel_own, &DayContext::ves_seed);
        mark(Way::size, &DayContext::per_v_25);
    }
}

void compare_meals(const Record& one, const Record& other, std::array<bool, way_count>& ways) {
    const Regimen& a = one.scenario.regimen;
    const Regimen& b = other.scenario.regimen;
    const bool tablets = !(a.ca == b.ca) && (a.ca.amount > 0.0 || b.ca.amount > 0.0);
    const bool shared = a.ca_split != b.ca_split && a.ca.amount > 0.0;
    const bool pills = !(a.d3 == b.d3) && (a.d3.amount > 0.0 || b.d3.amount > 0.0);
    const bool with_fat = a.fat_g != b.fat_g && a.d3.amount > 0.0;
    const bool is_believed_alike =
        a.dial_sup_vessel == b.dial_sup_vessel && one.parameters.e_sup == other.parameters.e_sup;
    const bool dial = !is_believed_alike && a.ca.amount > 0.0;
    ways[index(Way::food)] = a.diet_ca != b.diet_ca;
    ways[index(Way::tablets)] = tablets || shared;
    ways[index(Way::tablets_vessel)] = tablets || dial;
    ways[index(Way::d_pills)] = pills || with_fat;
    ways[index(Way::sun)] = a.sun != b.sun || a.season != b.season || a.latitude != b.latitude ||
                            a.start_doy != b.start_doy ||
                            one.scenario.person.base_25ohd != other.scenario.person.base_25ohd;
}

}  // namespace

Outcomes outcomes(const Parameters& p, const State& y, const Day& day) {
    Outcomes o{};
    o[index(Outcome::blood)] = day.ca_mean_mg_dl;
    o[index(Outcome::bone)] = (y[trab] + y[cort]) / 1000.0;
    o[index(Outcome::artery)] = y[ves] / p.cac_mg;
    o[index(Outcome::urine)] = day.urine_mg;
    o[index(Outcome::d_store)] = y[c25];
    return o;
}

Outcomes outcomes_of(const Trajectory& run, const Sample& sample) {
    return outcomes(run.parameters, sample.body.state, sample.day);
}

Part part_of(Outcome outcome) {
    if (outcome == Outcome::artery) return Part::artery;
    return outcome == Outcome::d_store ? Part::store : Part::calcium;
}

std::array<bool, way_count> ways_that_differ(const Record& one, const Record& other) {
    std::array<bool, way_count> ways{};
    const auto mark = [&](Way way, double Messages::*field) {
        if (messages_differ(one, other, field)) ways[index(way)] = true;
    };
    compare_meals(one, other, ways);
    compare_persons(one, other, ways);
    mark(Way::d_gut, &Messages::gut_by_d);
    mark(Way::pth_bone, &Messages::cells_by_pth);
    mark(Way::d_bone, &Messages::cells_by_d);
    mark(Way::osteocalcin, &Messages::mineral_by_coc);
    mark(Way::pth_kidney, &Messages::pth_threshold_mg_dl);
    mark(Way::blood_vessel, &Messages::vessel_by_blood);
    mark(Way::mgp, &Messages::vessel_by_mgp);
    if (messages_differ(one, other, &Messages::idle_mgp) &&
        (one.scenario.regimen.ca.amount > 0.0 || other.scenario.regimen.ca.amount > 0.0)) {
        ways[index(Way::mgp)] = true;
    }
    for (const Part part : {Part::calcium, Part::artery, Part::store}) {
        if (starts_differ(one.start.state, other.start.state, part)) ways[index(Way::start)] = true;
    }
    return ways;
}

bool reaches(Way way, Part part, const Record& one, const Record& other) {
    if (way != Way::start) return part_of(way) == part;
    return starts_differ(one.start.state, other.start.state, part);
}

}  // namespace compass::sim
