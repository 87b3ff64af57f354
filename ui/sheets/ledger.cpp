#include "ui/sheets/ledger.h"

#include "ui/number_text.h"
#include "ui/sheets/into_figure.h"
#include "ui/sheets/sheet_words.h"

#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace compass::ui {
namespace {

using sim::Entry;
using sim::State;

constexpr std::array<std::pair<Entry, const char*>, sim::calcium_pools> pools{
    {{sim::gut, "ledger.gut"},
     {sim::ecf, "ledger.ecf"},
     {sim::exch, "ledger.exch"},
     {sim::trab, "ledger.trab"},
     {sim::cort, "ledger.cort"},
     {sim::ves, "ledger.ves"},
     {sim::soft, "ledger.soft"}}};
constexpr std::array<std::string_view, sim::calcium_pools> pool_figures{
    "Ca_gut_mg",  "Ca_ecf_mg",    "Ca_exch_mg", "Ca_trab_mg",
    "Ca_cort_mg", "Ca_vessel_mg", "Ca_soft_mg"};

constexpr std::array<std::pair<Entry, const char*>, 3> exits{
    {{sim::a_fae, "ledger.faeces"}, {sim::a_uri, "ledger.urine"}, {sim::a_der, "ledger.skin"}}};
/// Of the last day (skin has no column of its own), and of the whole time.
constexpr std::array<std::string_view, 3> exit_figures{"day_faeces_mg", "day_urine_mg", ""};
constexpr std::array<std::string_view, 3> account_figures{"acc_faeces_mg", "acc_urine_mg",
                                                          "acc_dermal_mg"};

void let_look(const SheetWords& w, Table& table, std::size_t column, std::string_view figure) {
    if (figure.empty()) return;
    table.presses.push_back(into(w, table.rows.size() - 1, column, figure_named(figure)));
}

std::string signed_text(const SheetWords& w, double mg) {
    const std::string text = w.fixed(mg, 0);
    return std::round(mg) > 0.0 ? "+" + text : text;
}

/// What is left of the rounded figures, not the rounded balance: the column must close.
double kept_mg(const sim::Day& day) {
    return std::round(day.eaten_mg) - std::round(day.faeces_mg) - std::round(day.urine_mg) -
           std::round(day.skin_mg);
}

double stored_mg(const State& y) {
    double sum = 0.0;
    for (const auto& [pool, key] : pools) sum += y[pool];
    return sum;
}

/// Both sides of the account from the start to `y`: what was there and came, what is there and
/// went.
std::pair<double, double> sides_mg(const State& start, const State& y) {
    double went = 0.0;
    for (const auto& [exit, key] : exits) went += y[exit] - start[exit];
    return {stored_mg(start) + y[sim::a_in] - start[sim::a_in], stored_mg(y) + went};
}

Table stocks(const SheetWords& w, const State& start, const State& y) {
    Table table{.caption = w.text("ledger.stocks"),
                .head = {{w.text("ledger.place")},
                         {w.text("ledger.at_start"), true},
                         {w.text("ledger.now"), true},
                         {w.text("ledger.change"), true}},
                .rows = {}};
    for (std::size_t i = 0; i < pools.size(); ++i) {
        const auto& [pool, key] = pools[i];
        table.rows.push_back({w.text(key), w.fixed(start[pool], 0), w.fixed(y[pool], 0),
                              signed_text(w, std::round(y[pool]) - std::round(start[pool]))});
        let_look(w, table, 2, pool_figures[i]);
    }
    return table;
}

Table account(const SheetWords& w, const State& start, const State& y, const sim::Day& day) {
    const auto [left, right] = sides_mg(start, y);
    Table table{.caption = w.text("ledger.account"),
                .head = {{w.text("ledger.row")},
                         {w.text("ledger.last_day"), true},
                         {w.text("ledger.whole"), true}},
                .rows = {}};
    const std::array of_day{day.faeces_mg, day.urine_mg, day.skin_mg};
    table.rows.push_back({w.text("ledger.stored_before"), "", w.fixed(stored_mg(start), 0)});
    table.rows.push_back({w.text("ledger.eaten"), w.fixed(day.eaten_mg, 0),
                          w.fixed(y[sim::a_in] - start[sim::a_in], 0)});
    let_look(w, table, 2, "acc_in_mg");
    table.rows.push_back({w.text("ledger.sum"), "", w.fixed(left, 0)});
    for (std::size_t i = 0; i < exits.size(); ++i) {
        const auto& [exit, key] = exits[i];
        table.rows.push_back(
            {w.text(key), w.fixed(of_day[i], 0), w.fixed(y[exit] - start[exit], 0)});
        let_look(w, table, 1, exit_figures[i]);
        let_look(w, table, 2, account_figures[i]);
    }
    table.rows.push_back({w.text("ledger.kept"), signed_text(w, kept_mg(day)),
                          signed_text(w, stored_mg(y) - stored_mg(start))});
    let_look(w, table, 1, "day_balance_mg");
    table.rows.push_back({w.text("ledger.stored_after"), "", w.fixed(stored_mg(y), 0)});
    table.rows.push_back({w.text("ledger.sum"), "", w.fixed(right, 0)});
    return table;
}

/// Of each pool, how much came from where.
Table origins(const SheetWords& w, const sim::Body& body) {
    Table table{.caption = w.text("ledger.origins"),
                .head = {{w.text("ledger.place")},
                         {w.text("ledger.from_food"), true},
                         {w.text("ledger.from_tablet"), true},
                         {w.text("ledger.from_bone"), true},
                         {w.text("ledger.from_start"), true}},
                .rows = {}};
    for (const auto& [pool, key] : pools) {
        std::vector<std::string> row{w.text(key)};
        const double whole = body.state[pool];
        for (std::size_t i = 0; i < sim::origin_count; ++i) {
            const double share = whole > 0.0 ? body.origins[pool][i] / whole : 0.0;
            row.push_back(w.with("ledger.percent", {w.fixed(100.0 * share, 1)}));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

double closing_error_mg(const sim::Trajectory& run, double day) {
    const auto [left, right] =
        sides_mg(run.samples.front().body.state, sim::sample_at(run, day).body.state);
    return right - left;
}

Document ledger_document(const Shown& shown, const Strings& strings) {
    const SheetWords w{shown, strings};
    const sim::Sample& sample = sim::sample_at(shown.now, shown.view.day);
    const State& start = shown.now.samples.front().body.state;
    const double error = closing_error_mg(shown.now, shown.view.day);
    const bool closes = std::abs(error) <= 0.01;
    Document document{.title = w.text("sheet.ledger.name"), .blocks = {}};
    document.blocks = {
        Paragraph{w.with("ledger.intro", {days_text(sample.days(), strings, shown.view.level)})},
        account(w, start, sample.body.state, sample.day),
        Paragraph{w.with(closes ? "ledger.closes" : "ledger.open", {w.fixed(std::abs(error), 3)}),
                  closes ? Tone::body : Tone::caution},
        stocks(w, start, sample.body.state),
        origins(w, sample.body),
        Paragraph{w.text("ledger.note"), Tone::note}};
    return document;
}

}  // namespace compass::ui
