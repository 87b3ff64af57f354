#include "ui/sheets/compare.h"

#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/number_text.h"
#include "ui/sheets/figures.h"
#include "ui/sheets/sheet_words.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace compass::ui {
namespace {

/// The two runs in their places, whichever of them is worked on.
struct Pair {
    const sim::Trajectory& a;
    const sim::Trajectory& b;
};

Pair pair_of(const Shown& shown) {
    if (shown.side == Side::a) return {shown.now, *shown.before};
    return {*shown.before, shown.now};
}

/// Only the controls that are set differently.
Table what_differs(const SheetWords& w, const Pair& pair) {
    const Level level = w.shown.view.level;
    Table table{.caption = w.text("compare.differs"),
                .head = {{w.text("compare.control")}, {"A", true}, {"B", true}},
                .rows = {}};
    for (const Control& control : controls()) {
        const double a = value_of(control, pair.a.scenario);
        const double b = value_of(control, pair.b.scenario);
        if (a == b) continue;
        table.rows.push_back({name_text(control, w.strings, level),
                              value_text(control, a, w.strings, level),
                              value_text(control, b, w.strings, level)});
    }
    return table;
}

double as_printed(double value, int decimals) {
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

/// A row with what it is sorted by.
struct ResultRow {
    std::vector<std::string> cells;
    double share = 0.0;  ///< of the greater value that the two are apart
};

/// Values of few digits, such as a score of 2 beside one of 0, are no great share apart.
double share_apart(double a, double b, int decimals) {
    constexpr double least_steps = 50.0;
    const double least = least_steps * std::pow(10.0, -decimals);
    return std::abs(b - a) / std::max({std::abs(a), std::abs(b), least});
}

/// Differences are those of the printed numbers, so that a reader can check them.
ResultRow result_row(const SheetWords& w, const Pair& pair, const Figure& figure,
                     const sim::Sample& of_a, const sim::Sample& of_b) {
    const Measure shown = measure(figure_unit(figure), w.strings.units(), figure.column);
    const int decimals = shown.decimals(figure.decimals);
    const double a = as_printed(shown.shown(figure_value(figure, pair.a, of_a)), decimals);
    const double b = as_printed(shown.shown(figure_value(figure, pair.b, of_b)), decimals);
    const std::string text = w.fixed(b - a, decimals);
    const bool rises = b - a > 0.5 * std::pow(10.0, -decimals);
    const bool is_model = shown.unit == figure_unit(figure);
    const std::string unit = is_model ? std::string(shown.unit) : w.text(unit_key(shown.unit));
    std::string name = w.text("figure." + std::string(figure.column) + ".name");
    if (!unit.empty()) name.append(", ").append(unit);
    return {{name, w.fixed(a, decimals), w.fixed(b, decimals), rises ? "+" + text : text},
            share_apart(a, b, decimals)};
}

Table results(const SheetWords& w, const Pair& pair) {
    Table table{.caption = w.with(
                    "compare.results",
                    {days_text(w.shown.view.day, w.strings, w.shown.view.level, Stretch::after)}),
                .head = {{w.text("compare.result")},
                         {"A", true},
                         {"B", true},
                         {w.text("compare.difference"), true}},
                .rows = {}};
    const sim::Sample of_a = midnight_of(pair.a, w.shown.view.day);
    const sim::Sample of_b = midnight_of(pair.b, w.shown.view.day);
    std::vector<ResultRow> rows;
    for (const Figure& figure : figures().first(leading_figures)) {
        rows.push_back(result_row(w, pair, figure, of_a, of_b));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ResultRow& one, const ResultRow& other) {
        return one.share > other.share;
    });
    for (ResultRow& row : rows) table.rows.push_back(std::move(row.cells));
    return table;
}

Buttons split_button(const SheetWords& w) {
    return {.question = "", .buttons = {{.text = w.text("compare.split"), .action = Split{}}}};
}

Buttons side_buttons(const SheetWords& w) {
    const bool is_a = w.shown.side == Side::a;
    const auto side = [&](const char* letter, bool is_chosen) {
        const Action stay = LookAt{w.shown.view};
        const Action swap = SwapSides{};
        return Buttons::Button{
            .text = letter, .action = is_chosen ? stay : swap, .is_chosen = is_chosen};
    };
    return {.question = w.text("compare.worked_on"),
            .buttons = {side("A", is_a),
                        side("B", !is_a),
                        {.text = w.with("compare.end", {is_a ? "A" : "B"}), .action = Split{}}}};
}

}  // namespace

std::optional<Comparison> comparison(const Shown& shown, const Strings& strings) {
    if (!shown.side || shown.before == nullptr) return std::nullopt;
    const SheetWords w{shown, strings};
    const Pair pair = pair_of(shown);
    return Comparison{what_differs(w, pair), results(w, pair)};
}

Document compare_document(const Shown& shown, const Strings& strings) {
    const SheetWords w{shown, strings};
    Document document{.title = w.text("sheet.compare.name"), .blocks = {}};
    if (!shown.side || shown.before == nullptr) {
        document.blocks = {Paragraph{w.text("compare.intro")}, split_button(w)};
        return document;
    }
    const Pair pair = pair_of(shown);
    Comparison compared = *comparison(shown, strings);
    document.blocks = {Paragraph{w.text("compare.explained")}, side_buttons(w)};
    if (compared.differs.rows.empty()) {
        document.blocks.emplace_back(Paragraph{w.text("compare.equal")});
    } else {
        document.blocks.emplace_back(std::move(compared.differs));
    }
    document.blocks.emplace_back(std::move(compared.results));
    if (pair.a.days != pair.b.days) {
        document.blocks.emplace_back(Paragraph{w.text("compare.shorter"), Tone::note});
    }
    return document;
}

}  // namespace compass::ui
