// Tablets as they are prescribed, and what that comes to a day.
#include "app/report/html.h"
#include "app/report/material.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/number_text.h"

#include <algorithm>
#include <string_view>

namespace compass::report {
namespace {

using Pill = sim::Dose sim::Regimen::*;

/// The control of a pill that speaks of this; there is one of each for every pill.
const ui::Control& control_of(Pill pill, ui::Meaning meaning) {
    const auto all = ui::controls();
    return *std::find_if(all.begin(), all.end(), [&](const ui::Control& control) {
        return control.dose == pill && control.meaning == meaning;
    });
}

const ui::Control& forgotten_doses() {
    const auto all = ui::controls();
    return *std::find_if(all.begin(), all.end(), [](const ui::Control& control) {
        return control.meaning == ui::Meaning::forgotten;
    });
}

bool is_taken(const sim::Scenario& scenario, Pill pill) {
    return (scenario.regimen.*pill).amount > 0.0;
}

bool is_told(const Subject& subject, Pill pill) {
    return is_taken(subject.scenario, pill) || is_taken(subject.neutral, pill) ||
           (subject.before && is_taken(*subject.before, pill));
}

/// "14,000 IU weekly, every 4th forgotten, begins after 12 days".
std::string prescription(const Material& material, const sim::Scenario& scenario, Pill pill) {
    const sim::Dose& dose = scenario.regimen.*pill;
    if (dose.amount <= 0.0) return material.text("report.tablets.none");
    const auto words = [&](const ui::Control& control, double value) {
        return ui::value_text(control, value, material.strings, material.level);
    };
    const std::string_view unit = control_of(pill, ui::Meaning::per_day).row->unit;
    std::string told =
        ui::filled(material.text("report.tablets.dose"),
                   {ui::amount_text(dose.amount, unit, material.strings, material.level),
                    words(control_of(pill, ui::Meaning::rhythm), dose.interval_d)});
    const auto add = [&](std::string_view key, const std::string& what) {
        told += ui::filled(material.text("report.tablets." + std::string(key)), {what});
    };
    const bool is_repeated = dose.interval_d > 0.0;
    if (is_repeated && dose.miss_every >= 2.0) {
        add("forgotten", words(forgotten_doses(), dose.miss_every));
    }
    if (dose.start_d > 0.0)
        add("begins", words(control_of(pill, ui::Meaning::plain), dose.start_d));
    if (dose.stop_d != sim::never) {
        add("ends", words(control_of(pill, ui::Meaning::open_end), dose.stop_d));
    }
    return told;
}

/// What is swallowed a day on average while it lasts, without the doses that are forgotten.
std::string daily_mean(const Material& material, const sim::Scenario& scenario, Pill pill) {
    const sim::Dose& dose = scenario.regimen.*pill;
    if (dose.amount <= 0.0) return "–";
    const ui::Control& amount = control_of(pill, ui::Meaning::per_day);
    std::string mean =
        ui::amount_text(sim::mean_amount_per_day(dose), std::string(amount.row->unit) + "/d",
                        material.strings, material.level);
    if (dose.interval_d > 0.0) return mean;
    return ui::filled(
        material.text("report.tablets.spread"),
        {mean, ui::days_text(sim::spread_days(dose), material.strings, material.level)});
}

}  // namespace

std::string tablets_table(const Material& material) {
    const Subject& subject = material.subject;
    const std::string mean = material.text("report.tablets.mean");
    Cells head{material.text("report.tablets.head"), material.text("report.here"), mean};
    if (subject.before) head.insert(head.end(), {material.text("plot.before"), mean});
    head.push_back(material.text("report.mark"));
    std::vector<Cells> rows;
    for (const ui::Control& control : ui::controls()) {
        if (control.meaning != ui::Meaning::per_day || !is_told(subject, control.dose)) continue;
        Cells row{ui::name_text(control, material.strings, material.level)};
        const auto add = [&](const sim::Scenario& scenario) {
            row.push_back(prescription(material, scenario, control.dose));
            row.push_back(daily_mean(material, scenario, control.dose));
        };
        add(subject.scenario);
        if (subject.before) add(*subject.before);
        row.push_back({static_cast<char>(control.row->mark)});
        rows.push_back(std::move(row));
    }
    if (rows.empty()) return "";
    return element("div", table(material.text("report.tablets.caption"), head, rows),
                   " class=\"tablets\"") +
           '\n';
}

}  // namespace compass::report
