#include "sim/replay/replay.h"

#include "sim/daymap/rhythm.h"

#include <algorithm>

namespace compass::sim {
namespace {

/// With these the laws hear no message at all.
Parameters without_messages(Parameters p) {
    p.vd_max = 1.0;
    p.oc_pth = p.oc_vdr = p.min_vdr = p.a_exch = p.u_pth = p.e_hyper = p.e_kbone = p.e_kves = 0.0;
    return p;
}

/// Nothing of vitamin K is heard, so none is eaten: its rhythms would only cost time.
void leave_out_vitamin_k(Regimen& r) {
    r.mk7.amount = r.mk4.amount = r.k1.amount = 0.0;
    r.natto_per_week = 0.0;
    r.warfarin = 0.0;
}

Scenario mixed_scenario(const Mix& mix) {
    Scenario mixed = mix.of(Way::food).scenario;
    Regimen& r = mixed.regimen;
    const Regimen& tablets = mix.of(Way::tablets).scenario.regimen;
    r.ca = tablets.ca;
    r.ca_split = tablets.ca_split;
    const Regimen& pills = mix.of(Way::d_pills).scenario.regimen;
    r.d3 = pills.d3;
    r.fat_g = pills.fat_g;
    const Scenario& sun = mix.of(Way::sun).scenario;
    r.sun = sun.regimen.sun;
    r.season = sun.regimen.season;
    r.latitude = sun.regimen.latitude;
    r.start_doy = sun.regimen.start_doy;
    leave_out_vitamin_k(r);
    mixed.person = mix.of(Way::kidney_own).scenario.person;
    mixed.person.base_25ohd = sun.person.base_25ohd;
    mixed.person.weight_kg = mix.of(Way::size).scenario.person.weight_kg;
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

/// The push of calcium tablets on deposits, evened out over their rhythm.
double tablet_gain(const Record& record, int day) {
    const Regimen& r = record.scenario.regimen;
    const Dose& ca = r.ca;
    const bool once = ca.interval_d == 0.0;
    const bool taken = once ? is_taken(ca, day) : day >= ca.start_d && day < ca.stop_d;
    if (!taken) return 0.0;
    // the law's gain does not depend on how often: a weekly gram acts on one day in seven
    const double misses = ca.miss_every >= 2.0 ? 1.0 - 1.0 / ca.miss_every : 1.0;
    const double days_taken = once ? 1.0 : misses / ca.interval_d;
    return r.dial_sup_vessel * record.parameters.e_sup * ca.amount / 1000.0 * days_taken;
}

}  // namespace

Replay::Replay(const Mix& mix)
    : mix_(mix),
      scenario_(mixed_scenario(mix)),
      parameters_(without_messages(mix.one->parameters)),
      other_parameters_(without_messages(mix.other->parameters)),
      base_(baseline_25(mix.one->parameters, scenario_.person)) {
}

Body Replay::start() const {
    const Record& from = mix_.of(Way::start);
    Body body = from.start;
    // stores of D3 go with the body that holds them
    const double grown = scenario_.person.weight_kg / from.scenario.person.weight_kg;
    body.state[d3p] *= grown;
    body.state[d3f] *= grown;
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
    const double push = said(Way::blood_vessel, &Messages::vessel_by_blood) *
                        said(Way::mgp, &Messages::vessel_by_mgp) *
                        (1.0 + tablet_gain(mix_.of(Way::tablets_vessel), day) *
                                   said(Way::mgp, &Messages::idle_mgp));
    c.ves_grow = of(Way::vessel_own).ves_grow * push;
    c.ves_seed = of(Way::vessel_own).ves_seed * push;
    c.sup_gain = 0.0;
}

bool Replay::has_season() const {
    return mix_.one->scenario.regimen.season != 0.0 || mix_.other->scenario.regimen.season != 0.0;
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
