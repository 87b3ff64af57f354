#include "ui/sheets/labs.h"

#include "sim/columns.h"
#include "ui/number_text.h"
#include "ui/sheets/into_figure.h"
#include "ui/sheets/lab_visit.h"
#include "ui/sheets/sheet_words.h"

#include <array>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

struct Visits {
    std::vector<double> days;
    std::vector<sim::Sample> samples;
    int at = -1;
};

std::string lab_key(const LabTest& test, const char* part) {
    return "lab." + std::string(test.id) + part;
}

/// The unit of the test's column, as it is shown.
Measure measure_of(const SheetWords& w, const LabTest& test) {
    const auto column = static_cast<std::size_t>(sim::column_index(test.column));
    return measure(sim::columns()[column].unit, w.strings.units(), test.column);
}

/// A value of the test's column in the unit that is shown.
std::string number(const SheetWords& w, const LabTest& test, double value) {
    const Measure shown = measure_of(w, test);
    return w.fixed(shown.shown(value), shown.decimals(test.decimals));
}

std::string with_unit(const SheetWords& w, const LabTest& test, double value) {
    const std::string own = unit_key(measure_of(w, test).unit);
    const bool has_own = w.strings.units() != Units::model && w.strings.has(own);
    const std::string unit = has_own ? w.text(own) : w.text(lab_key(test, ".unit"));
    return number(w, test, value) + ' ' + unit;
}

/// In brackets where the body was outside the model's domain, as in every table.
std::string as_valid(const std::string& text, const sim::Sample& sample) {
    return sample.day.outside == sim::inside_domain ? text : '(' + text + ')';
}

std::string usual_text(const SheetWords& w, const LabTest& test) {
    if (!test.usual) return w.text("labs.no_usual");
    return w.with("labs.usual_range",
                  {number(w, test, test.usual->least), number(w, test, test.usual->greatest)});
}

const char* larger_key(Larger larger) {
    switch (larger) {
        case Larger::yes:
            return "labs.larger.yes";
        case Larger::not_yet:
            return "labs.larger.not_yet";
        case Larger::no:
            return "labs.larger.no";
        case Larger::first:
            break;
    }
    return "labs.larger.first";
}

std::string signed_number(const SheetWords& w, const LabTest& test, double change) {
    const std::string text = number(w, test, change);
    return change > 0.0 && text.find_first_of("123456789") != std::string::npos ? "+" + text : text;
}

/// Of what a test shows at its moment the audit has the mean of the day.
int figure_of(const LabTest& test) {
    return figure_named(test.column == "pth_pg_mL" ? "day_pth_mean_pg_mL" : test.column);
}

std::vector<std::string> test_row(const SheetWords& w, const LabTest& test, const Visits& visits) {
    const auto printed = printed_values(test, w.shown.now, visits.samples, w.shown.view.lab_real);
    const auto at = static_cast<std::size_t>(visits.at);
    const double now = printed[at];
    const bool has_last = visits.at > 0;
    const double last = has_last ? printed[at - 1] : now;
    const double limit = scatter_limit(test, 0.5 * (now + last));
    return {w.text(lab_key(test, ".name")),
            as_valid(with_unit(w, test, now), visits.samples[at]),
            usual_text(w, test),
            has_last ? signed_number(w, test, now - last) : w.text("labs.none_before"),
            w.with("labs.plus_minus", {number(w, test, limit)}),
            w.text(larger_key(is_larger(test, printed, visits.at)))};
}

Table visit_table(const SheetWords& w, const Visits& visits) {
    Table table{.caption = w.text("labs.caption"),
                .head = {{w.text("labs.test")},
                         {w.text("labs.value"), true},
                         {w.text("labs.usual"), true},
                         {w.text("labs.change"), true},
                         {w.text("labs.scatter"), true},
                         {w.text("labs.larger.question")}},
                .rows = {}};
    for (const LabTest& test : lab_tests()) {
        table.presses.push_back(into(w, table.rows.size(), 1, figure_of(test)));
        table.rows.push_back(test_row(w, test, visits));
    }
    return table;
}

/// A row per visit, so that a course of years can be read at once.
Table all_visits(const SheetWords& w, const Visits& visits) {
    Table table{.caption = w.text("labs.all"), .head = {{w.text("labs.visit")}}, .rows = {}};
    for (const double day : visits.days) {
        table.rows.push_back({days_text(day, w.strings, w.shown.view.level)});
    }
    for (const LabTest& test : lab_tests()) {
        table.head.push_back({w.text(lab_key(test, ".short")), true});
        const auto printed =
            printed_values(test, w.shown.now, visits.samples, w.shown.view.lab_real);
        for (std::size_t i = 0; i < printed.size(); ++i) {
            table.rows[i].push_back(as_valid(number(w, test, printed[i]), visits.samples[i]));
        }
    }
    return table;
}

Buttons every_choice(const SheetWords& w) {
    Buttons row{.question = w.text("labs.every"), .buttons = {}};
    for (const int months : {0, 6, 12, 24}) {
        View view = w.shown.view;
        view.lab_every_months = months;
        row.buttons.push_back({.text = w.text("labs.months." + std::to_string(months)),
                               .action = LookAt{view},
                               .is_chosen = w.shown.view.lab_every_months == months});
    }
    return row;
}

Buttons real_choice(const SheetWords& w) {
    Buttons row{.question = w.text("labs.real"), .buttons = {}};
    for (const bool is_real : {false, true}) {
        View view = w.shown.view;
        view.lab_real = is_real;
        row.buttons.push_back({.text = w.text(is_real ? "labs.real_on" : "labs.real_off"),
                               .action = LookAt{view},
                               .is_chosen = w.shown.view.lab_real == is_real});
    }
    return row;
}

Buttons time_choice(const SheetWords& w) {
    Buttons row{.question = w.text("labs.time"), .buttons = {}};
    for (const LabTime time : {LabTime::morning, LabTime::afternoon}) {
        View view = w.shown.view;
        view.lab_time = time;
        row.buttons.push_back(
            {.text = w.text(time == LabTime::morning ? "labs.morning" : "labs.afternoon"),
             .action = LookAt{view},
             .is_chosen = w.shown.view.lab_time == time});
    }
    return row;
}

Buttons leafing(const SheetWords& w, const Visits& visits) {
    const auto to_visit = [&](int visit, const char* key) {
        View view = w.shown.view;
        const bool exists = visit >= 0 && static_cast<std::size_t>(visit) < visits.days.size();
        if (exists) view.day = visits.days[static_cast<std::size_t>(visit)];
        view.playing = false;
        return Buttons::Button{
            .text = w.text(key), .action = LookAt{view}, .is_chosen = false, .is_enabled = exists};
    };
    return {.question = "",
            .buttons = {to_visit(visits.at - 1, "labs.previous"),
                        to_visit(visits.at + 1, "labs.next")}};
}

}  // namespace

Document labs_document(const Shown& shown, const Strings& strings) {
    const SheetWords w{shown, strings};
    Document document{.title = w.text("sheet.labs.name"), .blocks = {}};
    Visits visits{visit_days(shown.now.days, shown.view.lab_every_months), {}, -1};
    visits.samples = visit_samples(shown.now, visits.days, shown.view.lab_time);
    visits.at = visit_at(visits.days, shown.view.day);
    if (visits.at < 0) {
        document.blocks = {Paragraph{w.text("labs.never")}, every_choice(w)};
        return document;
    }
    const double day = visits.days[static_cast<std::size_t>(visits.at)];
    document.blocks = {
        Paragraph{
            w.with("labs.intro", {std::to_string(visits.at + 1), std::to_string(visits.days.size()),
                                  days_text(day, strings, shown.view.level, Stretch::after)})},
        leafing(w, visits),
        visit_table(w, visits),
        every_choice(w),
        time_choice(w),
        real_choice(w),
        Paragraph{w.text("labs.note_ctx"), Tone::note},
        Paragraph{w.text("labs.note_k"), Tone::note},
        Paragraph{w.text("labs.note_cac"), Tone::note},
        Paragraph{w.text("labs.note_scatter"), Tone::note},
        all_visits(w, visits)};
    return document;
}

}  // namespace compass::ui
