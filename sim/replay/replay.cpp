#include "sim/replay/replay.h"

#include "sim/daymap/rhythm.h"

#include <algorithm>

namespace compass::sim {
namespace {

/// With these the laws hear no message at all, and vitamins and deposits stand still: the solver
/// need not follow what nothing hears.
Parameters of_calcium_alone(Parameters p) {
    p.vd_max = 1.0;
    p.oc_pth = p.oc_vdr = p.min_vdr = p.a_exch = p.u_pth = p.e_hyper = p.e_kbone = p.e_kves = 0.0;
    p.k_d3_25 = p.k_d3_27 = p.k_d3_el = p.k_d3_fat = p.k_fat_d3 = p.k_25 = p.k_125 = 0.0;
    p.k_liv = p.k_ext = 0.0;
    constexpr double for_ever_d = 1e12;
    p.tau_coc = p.tau_cmgp = for_ever_d;
    return p;
}

/// Nothing of the vitamins is heard, so none is swallowed: rhythms would only cost time.
void leave_out_vitamins(Regimen& r) {
    r.d3.amount = r.mk7.amount = r.mk4.amount = r.k1.amount = 0.0;
    r.diet_k1 = r.diet_mk4 = 0.0;
    r.natto_per_week = 0.0;
    r.warfarin = 0.0;
    r.season = 0.0;
}

Scenario mixed_scenario(const Mix& mix) {
    Scenario mixed = mix.of(Way::food).scenario;
    Regimen& r = mixed.regimen;
    const Regimen& tablets = mix.of(Way::tablets).scenario.regimen;
    r.ca = tablets.ca;
    r.ca_split = tablets.ca_split;
    leave_out_vitamins(r);
    mixed.person = mix.of(Way::kidney_own).scenario.person;
    return mixed;
}

/// The messages of a day; beyond the last they go on as they went.
double at(const Record& record, double Messages::*field, int day) {
    const auto last = static_cast<int>(record.days.size()) - 1;
    const double value = record.days[static_cast<std::size_t>(std::clamp(day, 0, last))].*field;
    if (day <= last || last == 0) return value;
    const double before = record.days[static_cast<std::size_t>(last - 1)].*field;
    return value + (day - last) * (value - before);
}

}  // namespace

Replay::Replay(const Mix& mix)
    : mix_(mix),
      scenario_(mixed_scenario(mix)),
      parameters_(of_calcium_alone(mix.one->parameters)),
      other_parameters_(of_calcium_alone(mix.other->parameters)),
      base_(baseline_25(mix.one->parameters, scenario_.person)) {
}

Body Replay::start() const {
    Body body = mix_.of(Way::start).start;
    // the solver takes shorter steps where much vitamin D makes the gut quick
    body.state[c25] = std::max(mix_.one->most_25ohd_nmol_l, mix_.other->most_25ohd_nmol_l);
    body.state[k1p] = body.state[k4p] = body.state[k7p] = 0.0;  // nobody hears them decay
    return body;
}

DayContext Replay::own(const Record& record, int day) const {
    const Parameters& constants = &record == mix_.one ? parameters_ : other_parameters_;
    return day_context(constants, record.scenario, record.base, day);
}

void Replay::set_messages(DayContext& c, int day) const {
    const std::array<DayContext, 2> contexts{own(*mix_.one, day), own(*mix_.other, day)};
    const auto of = [&](Way way) -> const DayContext& {
        return contexts[mix_.from_other[index(way)] ? 1 : 0];
    };
    const auto said = [&](Way way, double Messages::*field) {
        return at(mix_.of(way), field, day);
    };
    c.v_act = of(Way::gut_own).v_act * said(Way::d_gut, &Messages::gut_by_d);
    c.oc_drive = of(Way::bone_own).oc_drive * said(Way::pth_bone, &Messages::cells_by_pth) *
                 said(Way::d_bone, &Messages::cells_by_d);
    c.ob_eff = of(Way::bone_own).ob_eff * said(Way::d_bone, &Messages::mineral_by_d) *
               said(Way::osteocalcin, &Messages::mineral_by_coc);
    c.surface_mg_d *= said(Way::pth_bone, &Messages::surface_by_pth);
    c.u_thr += said(Way::pth_kidney, &Messages::pth_threshold_mg_dl);
    c.ves_grow = c.ves_seed = c.sup_gain = 0.0;
    c.d3_supply = c.k_other = c.k_other_liv = 0.0;
}

bool Replay::has_season(int day) const {
    const auto is_heard = [day](const Record& record) {
        if (record.scenario.regimen.season == 0.0) return false;
        const auto last = static_cast<int>(record.days.size()) - 1;
        return record.seasons == Seasons::kept ||
               std::min(day, last - day) < days_with_season + year_d / 2;
    };
    return is_heard(*mix_.one) || is_heard(*mix_.other);
}

std::vector<int> Replay::turns_d(int days) const {
    std::vector<int> turns;
    for (const Record* record : {mix_.one, mix_.other}) {
        const auto ageing = turns_of_ageing_d(parameters_, record->scenario.person, days);
        turns.insert(turns.end(), ageing.begin(), ageing.end());
        for (const Stretch& stretch : stretches(record->scenario.regimen, days)) {
            if (stretch.begin > 0) turns.push_back(stretch.begin);
        }
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    return turns;
}

}  // namespace compass::sim
