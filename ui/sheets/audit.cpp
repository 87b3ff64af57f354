#include "ui/sheets/audit.h"

#include "sim/columns.h"
#include "sim/model_version.h"
#include "ui/number_text.h"
#include "ui/sheets/figures.h"
#include "ui/sheets/into_figure.h"
#include "ui/sheets/ledger.h"
#include "ui/sheets/sheet_words.h"
#include "ui/units.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

const sim::Parameter* constant_named(std::string_view id) {
    for (const auto table : sim::parameter_tables()) {
        for (const sim::Parameter& one : table) {
            if (one.id == id) return &one;
        }
    }
    return nullptr;
}

/// Buttons for the figures from `begin` to `end`.
Buttons choice(const SheetWords& w, std::string_view question, std::size_t begin, std::size_t end,
               std::size_t chosen) {
    Buttons row{.question = w.text(question), .buttons = {}};
    for (std::size_t i = begin; i < end; ++i) {
        row.buttons.push_back({.text = w.text("figure." + figures()[i].id() + ".name"),
                               .action = LookAt{audited(w.shown.view, static_cast<int>(i))},
                               .is_chosen = i == chosen});
    }
    return row;
}

/// With the values of this run: a link that is left out has changed some of them.
Table constants(const SheetWords& w, const Figure& figure) {
    Table table{.caption = w.text("audit.constants"),
                .head = {{w.text("audit.name")},
                         {w.text("audit.value"), true},
                         {w.text("audit.unit")},
                         {w.text("audit.mark")},
                         {w.text("audit.meaning")},
                         {w.text("audit.source")}},
                .rows = {}};
    for (const std::string_view id : figure.constants) {
        const sim::Parameter* one = constant_named(id);
        if (one == nullptr) continue;
        table.rows.push_back({std::string(id), full_text(w.shown.now.parameters.*(one->field)),
                              std::string(one->unit), std::string(1, static_cast<char>(one->mark)),
                              std::string(one->meaning), std::string(one->source)});
    }
    return table;
}

/// In the units that are read; the full digits beside it are in those of the files.
std::string as_read(const SheetWords& w, const Figure& figure, double value) {
    const Measure measured = measure(figure_unit(figure), w.strings.units(), figure.column);
    const int decimals = measured.decimals(figure.decimals);
    const std::string key = unit_key(measured.unit);
    const std::string unit = w.strings.has(key) ? w.text(key) : std::string(measured.unit);
    return w.with("audit.as_read", {w.fixed(measured.shown(value), decimals), unit});
}

Table last_values(const SheetWords& w, const Figure& figure, const sim::Sample& sample) {
    Table table{
        .caption = w.text("audit.states"),
        .head = {{w.text("audit.name")}, {w.text("audit.value"), true}, {w.text("audit.unit")}},
        .rows = {}};
    for (const std::string_view id : figure.states) {
        const int column = sim::column_index(id);
        const int further = figure_named(id);  // what can be looked into itself
        if (figures()[static_cast<std::size_t>(further)].column == id) {
            table.presses.push_back(into(w, table.rows.size(), 1, further));
        }
        table.rows.push_back({std::string(id), full_text(sim::value(w.shown.now, sample, column)),
                              std::string(sim::columns()[static_cast<std::size_t>(column)].unit)});
    }
    return table;
}

Table solver_facts(const SheetWords& w) {
    const sim::Trajectory& run = w.shown.now;
    const double error = std::abs(closing_error_mg(run, run.days));
    return {.caption = w.text("audit.solver"),
            .head = {{w.text("audit.fact")}, {w.text("audit.value"), true}},
            .rows = {{w.text("audit.maps"), std::to_string(run.maps)},
                     {w.text("audit.samples"), std::to_string(run.samples.size())},
                     {w.text("audit.balance"), w.fixed(error, 6)},
                     {w.text("audit.accuracy"), "0.001"},
                     {w.text("audit.run_ms"), w.fixed(w.shown.run_ms, 1)},
                     {w.text("audit.model"), std::to_string(sim::model_version)}}};
}

}  // namespace

Document audit_document(const Shown& shown, const Strings& strings) {
    const SheetWords w{shown, strings};
    const auto last = static_cast<int>(figures().size()) - 1;
    const auto chosen = static_cast<std::size_t>(std::clamp(shown.view.audited, 0, last));
    const Figure& figure = figures()[chosen];
    const std::string id = figure.id();
    const sim::Sample sample = midnight_of(shown.now, shown.view.day);
    const double value = figure_value(figure, shown.now, sample);
    Document document{.title = w.text("sheet.audit.name"), .blocks = {}};
    document.blocks = {
        choice(w, "audit.choose", 0, leading_figures, chosen),
        Heading{w.text("figure." + id + ".name")},
        Paragraph{as_read(w, figure, value)},
        Paragraph{
            w.with("audit.is", {full_text(value), std::string(figure_unit(figure)),
                                figure_columns(figure), w.fixed(std::floor(shown.view.day), 0)})},
        Paragraph{w.text("figure." + id + ".equation")},
        constants(w, figure),
        last_values(w, figure, sample),
        solver_facts(w),
        Paragraph{w.text("audit.again"), Tone::note},
        choice(w, "audit.further", leading_figures, figures().size(), chosen)};
    return document;
}

}  // namespace compass::ui
