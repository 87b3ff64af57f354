#include "sim/replay/stores.h"

#include "sim/model/meals.h"
#include "sim/solver/store_step.h"

namespace compass::sim {
namespace {

/// Sun of one record, pills of another, in the body of a third.
Scenario mixed_supply(const Mix& mix) {
    Scenario mixed = mix.of(Way::sun).scenario;
    const Regimen& pills = mix.of(Way::d_pills).scenario.regimen;
    mixed.regimen.d3 = pills.d3;
    mixed.regimen.fat_g = pills.fat_g;
    mixed.person.weight_kg = mix.of(Way::size).scenario.person.weight_kg;
    return mixed;
}

/// What was there on the first day; D3 goes with the body that holds it.
Stores first_stores(const Mix& mix, const Scenario& mixed) {
    const Record& from = mix.of(Way::start);
    const double grown = mixed.person.weight_kg / from.scenario.person.weight_kg;
    const State& y = from.start.state;
    return {y[d3p] * grown, y[d3f] * grown, y[c25]};
}

}  // namespace

double replayed_store_nmol_l(const Mix& mix, int days) {
    const Parameters& p = mix.one->parameters;
    const Scenario mixed = mixed_supply(mix);
    const Regimen& regimen = mixed.regimen;
    const Baseline25 base = baseline_25(p, mixed.person);
    DayContext context = day_context(p, mixed, base, 0);
    constexpr int pills_number = 2;  // with the third meal
    constexpr int steps_before = 3;
    const double before_d = meal_minutes[pills_number] / 1440.0;
    Stores stores = first_stores(mix, mixed);
    for (int day = 0; day < days; ++day) {
        if (regimen.season != 0.0) {
            context.d3_supply = d3_supply_nmol_d(p, regimen, base.supply_nmol_d, day);
        }
        for (int i = 0; i < steps_before; ++i) {
            stores = stores_after(p, context, stores, before_d / steps_before);
        }
        stores.lean += meal(p, regimen, day, pills_number).d3_nmol;
        stores = stores_after(p, context, stores, 1.0 - before_d);
    }
    return stores.level;
}

}  // namespace compass::sim
