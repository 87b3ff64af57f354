#include "ui/reasons/reasons.h"

#include "sim/model/links.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

using sim::Evidence;
using sim::Outcome;
using sim::Way;

/// A way by name, with the weakest link on it ("" where nothing but what is measured stands).
struct WayRow {
    std::string_view id;
    std::string_view link;
};
constexpr std::array<WayRow, sim::way_count> way_rows{{{"food", ""},
                                                       {"tablets", ""},
                                                       {"gut_own", "age_gut"},
                                                       {"d_gut", "d125_gut"},
                                                       {"pth_bone", "pth_bone"},
                                                       {"d_bone", "d_release"},
                                                       {"bone_own", "age_bone"},
                                                       {"osteocalcin", "coc_bone"},
                                                       {"pth_kidney", "pth_urine"},
                                                       {"kidney_own", ""},
                                                       {"blood_vessel", "caserum_artery"},
                                                       {"tablets_vessel", "catab_artery"},
                                                       {"mgp", "mgp_artery"},
                                                       {"vessel_own", ""},
                                                       {"d_pills", "d3_25ohd"},
                                                       {"sun", "sun_d3"},
                                                       {"size", ""},
                                                       {"start", ""}}};

/// The pace of bone and deposits gathers many inputs: what was moved says which link is meant.
struct PaceRow {
    Way way;
    std::string_view control;
    std::string_view link;
};
constexpr std::array<PaceRow, 6> pace_rows{
    {{Way::bone_own, "inflammation", "inflammation_bone"},
     {Way::bone_own, "activity", "activity_bone"},
     {Way::bone_own, "female", "menopause_bone"},
     {Way::bone_own, "menopause_age", "menopause_bone"},
     {Way::vessel_own, "inflammation", "inflammation_artery"},
     {Way::vessel_own, "gfr", "kidney_artery"}}};
constexpr std::array<std::string_view, sim::outcome_count> outcome_ids{"blood", "bone", "artery",
                                                                       "urine", "d_store"};

bool differs(double a, double b) {
    return a != b && !(std::isnan(a) && std::isnan(b));
}

int sign_of(double change) {
    return change > 0.0 ? 1 : change < 0.0 ? -1 : 0;
}

/// Measured in units of what is worth naming.
double weight(double amount, Outcome outcome) {
    return std::abs(amount) / worth_naming[sim::index(outcome)];
}

/// All that was moved in an outcome, one way or the other.
double moved(const sim::Attribution& why, Outcome outcome) {
    double sum = 0.0;
    for (const auto& way : why.by_way) sum += weight(way[sim::index(outcome)], outcome);
    return sum;
}

template <typename Measure>
Outcome largest(const Measure& measure) {
    Outcome best = Outcome::blood;
    for (std::size_t i = 1; i < sim::outcome_count; ++i) {
        const auto next = static_cast<Outcome>(i);
        if (measure(next) > measure(best)) best = next;
    }
    return best;
}

constexpr double least_share = 1e-4;  ///< of what is worth naming; less carries nothing

std::vector<Contribution> ranked(const sim::Attribution& why, Outcome outcome) {
    std::vector<Contribution> ways;
    for (std::size_t i = 0; i < sim::way_count; ++i) {
        const auto way = static_cast<Way>(i);
        const double amount = why.contribution(way, outcome);
        if (weight(amount, outcome) < least_share) continue;
        int turn = why.turn[i];
        if (way == Way::start) turn = sign_of(why.start_change[sim::index(outcome)]);
        ways.push_back({way, amount, turn});
    }
    std::stable_sort(ways.begin(), ways.end(), [](const Contribution& a, const Contribution& b) {
        return std::abs(a.amount) > std::abs(b.amount);
    });
    return ways;
}

double largest_change(const sim::Attribution& why) {
    double most = 0.0;
    for (std::size_t i = 0; i < sim::outcome_count; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        most = std::max(most, weight(why.change(outcome), outcome));
    }
    return most;
}

bool is_almost_nothing(const sim::Attribution& why) {
    return largest_change(why) < 1.0;
}

/// The outcome that changed most, or in which most was moved and undone.
Outcome spoken_of(const sim::Attribution& why) {
    if (is_almost_nothing(why)) return largest([&](Outcome o) { return moved(why, o); });
    return largest([&](Outcome o) { return weight(why.change(o), o); });
}

/// The largest in the direction of a change.
const Contribution* first_along(const std::vector<Contribution>& ways, double change) {
    const auto found = std::find_if(ways.begin(), ways.end(), [change](const Contribution& way) {
        return way.amount * change > 0.0;
    });
    return found == ways.end() ? nullptr : &*found;
}

}  // namespace

std::vector<const Control*> changed_controls(const sim::Scenario& before,
                                             const sim::Scenario& after) {
    std::vector<const Control*> changed;
    for (const Control& control : controls()) {
        if (control.id == "days") continue;
        const bool acts = matters(control, before) || matters(control, after);
        if (acts && differs(value_of(control, before), value_of(control, after))) {
            changed.push_back(&control);
        }
    }
    return changed;
}

sim::Scenario put_back(const Control& control, const sim::Scenario& before,
                       const sim::Scenario& after) {
    const double value = value_of(control, before);
    return std::isnan(value) ? after : with_value(control, after, value);
}

const Control* main_control(const Findings& findings) {
    const auto changed = changed_controls(findings.before, findings.after);
    if (changed.empty()) return nullptr;
    if (findings.without.size() != changed.size()) return changed.front();
    const Outcome outcome = spoken_of(findings.attribution);
    const double sign = findings.attribution.change(outcome) < 0.0 ? -1.0 : 1.0;
    const double is = findings.attribution.after[sim::index(outcome)];
    std::size_t best = 0;
    const auto share = [&](std::size_t i) {
        return sign * (is - findings.without[i][sim::index(outcome)]);
    };
    for (std::size_t i = 1; i < changed.size(); ++i) {
        if (share(i) > share(best)) best = i;
    }
    return changed[best];
}

std::optional<sim::Part> part_spoken_of(const sim::Attribution& ends) {
    if (is_almost_nothing(ends)) return std::nullopt;
    return sim::part_of(spoken_of(ends));
}

Reasons reasons_of(const Findings& findings) {
    const sim::Attribution& why = findings.attribution;
    Reasons reasons{.before = findings.before,
                    .after = findings.after,
                    .story = findings.story,
                    .days = static_cast<int>(std::min(findings.before.days, findings.after.days)),
                    .outcome = spoken_of(why),
                    .almost_nothing = is_almost_nothing(why)};
    reasons.was = why.before[sim::index(reasons.outcome)];
    reasons.is = why.after[sim::index(reasons.outcome)];
    reasons.ways = ranked(why, reasons.outcome);
    reasons.remainder = why.remainder(reasons.outcome);
    for (const auto& way : why.by_way) {
        const double amount = way[sim::index(reasons.outcome)];
        if (weight(amount, reasons.outcome) < least_share) reasons.remainder += amount;
    }
    reasons.changed = changed_controls(findings.before, findings.after);
    reasons.main = main_control(findings);
    if (findings.of_main) reasons.main_ways = ranked(*findings.of_main, reasons.outcome);
    return reasons;
}

const Contribution* winner(const Reasons& reasons) {
    if (reasons.almost_nothing) {
        const bool is_named =
            !reasons.ways.empty() && weight(reasons.ways.front().amount, reasons.outcome) >= 1.0;
        return is_named ? &reasons.ways.front() : nullptr;
    }
    const Contribution* of_main = first_along(reasons.main_ways, reasons.change());
    return of_main != nullptr ? of_main : first_along(reasons.ways, reasons.change());
}

const Contribution* counter(const Reasons& reasons) {
    constexpr double least_of_first = 0.25;
    const Contribution* first = winner(reasons);
    if (first == nullptr) return nullptr;
    for (const Contribution& way : reasons.ways) {
        if (way.amount * first->amount >= 0.0) continue;
        return std::abs(way.amount) > least_of_first * std::abs(first->amount) ? &way : nullptr;
    }
    return nullptr;
}

Evidence mark_of_link(std::string_view id) {
    const sim::Link* link = sim::find_link(id);
    return link == nullptr ? Evidence::measured : link->mark;
}

std::string_view weakest_link(const Reasons& reasons, const Contribution& contribution) {
    for (const PaceRow& row : pace_rows) {
        const bool is_moved = reasons.main != nullptr && reasons.main->id == row.control;
        if (is_moved && row.way == contribution.way) return row.link;
    }
    return way_rows[sim::index(contribution.way)].link;
}

Evidence mark_of(const Reasons& reasons, const Contribution& contribution) {
    return mark_of_link(weakest_link(reasons, contribution));
}

std::string_view id_of(Way way) {
    return way_rows[sim::index(way)].id;
}

std::string_view id_of(Outcome outcome) {
    return outcome_ids[sim::index(outcome)];
}

}  // namespace compass::ui
