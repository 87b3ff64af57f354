#include "ui/controls/control.h"

#include <algorithm>
#include <array>

namespace compass::ui {
namespace {

struct Pill {
    std::string_view name;
    sim::Dose sim::Regimen::*dose;
};

constexpr std::array pills{
    Pill{"ca", &sim::Regimen::ca},   Pill{"d3", &sim::Regimen::d3}, Pill{"mk7", &sim::Regimen::mk7},
    Pill{"mk4", &sim::Regimen::mk4}, Pill{"k1", &sim::Regimen::k1},
};

constexpr std::array<std::string_view, simple_count> simple{"diet_ca", "ca.amount",  "d3.amount",
                                                            "sun",     "mk7.amount", "age_y"};

constexpr std::string_view forgotten_doses = "forgotten";

std::string_view field_of(std::string_view id) {
    const std::size_t dot = id.find('.');
    return dot == std::string_view::npos ? std::string_view{} : id.substr(dot + 1);
}

sim::Dose sim::Regimen::*pill_of(std::string_view id) {
    for (const Pill& pill : pills) {
        if (id.substr(0, id.find('.')) == pill.name && id.size() > pill.name.size()) {
            return pill.dose;
        }
    }
    return nullptr;
}

Control made_from(const sim::Input& row) {
    Control control{.id = row.id, .row = &row, .dose = pill_of(row.id)};
    const std::string_view field = control.dose != nullptr ? field_of(row.id) : row.id;
    if (row.kind == sim::Kind::flag) control.form = Form::toggle;
    if (field == "female" || field == "days") control.form = Form::choice;
    if (field == "amount") control.meaning = Meaning::per_day;
    if (field == "interval_d") {
        control.form = Form::choice;
        control.meaning = Meaning::rhythm;
    }
    if (row.initial == sim::never) control.meaning = Meaning::open_end;
    return control;
}

std::vector<Control> made_from_registry() {
    std::vector<Control> all;
    all.reserve(sim::inputs().size());
    for (const std::string_view id : simple) all.push_back(made_from(*sim::find_input(id)));
    std::vector<Control> others;
    for (const sim::Input& row : sim::inputs()) {
        const bool is_simple = std::find(simple.begin(), simple.end(), row.id) != simple.end();
        if (!is_simple && field_of(row.id) != "miss_every") others.push_back(made_from(row));
    }
    others.push_back({.id = forgotten_doses,
                      .row = sim::find_input("d3.miss_every"),
                      .form = Form::choice,
                      .meaning = Meaning::forgotten});
    std::stable_sort(others.begin(), others.end(), [](const Control& a, const Control& b) {
        return a.row->group < b.row->group;
    });
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

bool takes(const sim::Scenario& scenario, sim::Dose sim::Regimen::*dose) {
    return (scenario.regimen.*dose).amount > 0.0;
}

bool takes_any(const sim::Scenario& scenario, bool calcium_too) {
    return std::any_of(pills.begin(), pills.end(), [&](const Pill& pill) {
        return (calcium_too || pill.dose != &sim::Regimen::ca) && takes(scenario, pill.dose);
    });
}

bool can_forget(const sim::Scenario& scenario) {
    return std::any_of(pills.begin(), pills.end(), [&](const Pill& pill) {
        return takes(scenario, pill.dose) && (scenario.regimen.*pill.dose).interval_d != 0.0;
    });
}

bool pill_matters(const Control& control, const sim::Scenario& scenario) {
    if (control.meaning == Meaning::per_day) return true;
    if (!takes(scenario, control.dose)) return false;
    // a single dose has no end
    return control.meaning != Meaning::open_end ||
           (scenario.regimen.*control.dose).interval_d != 0.0;
}

}  // namespace

std::span<const Control> controls() {
    static const std::vector<Control> all = made_from_registry();
    return all;
}

bool matters(const Control& control, const sim::Scenario& scenario) {
    const sim::Regimen& regimen = scenario.regimen;
    const std::string_view id = control.id;
    if (control.meaning == Meaning::forgotten) return can_forget(scenario);
    if (control.dose != nullptr) return pill_matters(control, scenario);
    if (id == "ca_split" || id == "dial_sup_vessel") return takes(scenario, &sim::Regimen::ca);
    if (id == "fat_g") return takes_any(scenario, false);
    if (id == "latitude" || id == "start_doy") return regimen.season != 0.0;
    if (id == "warfarin_start_d" || id == "warfarin_stop_d") return regimen.warfarin != 0.0;
    if (id == "natto_ug") return regimen.natto_per_week > 0.0;
    if (id == "menopause_age") return scenario.person.female != 0.0;
    return true;
}

std::vector<std::string_view> rows_of(const Control& control) {
    if (control.meaning != Meaning::forgotten) return {control.row->id};
    std::vector<std::string_view> ids;
    for (const sim::Input& row : sim::inputs()) {
        if (field_of(row.id) == "miss_every") ids.push_back(row.id);
    }
    return ids;
}

}  // namespace compass::ui
