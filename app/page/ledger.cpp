#include "app/page/ledger.h"

#include "app/files/json_nodes.h"
#include "app/page/json.h"
#include "ui/number_text.h"

#include <array>
#include <utility>
#include <vector>

namespace compass::page {
namespace {

using files::json_text;

constexpr int decimals = 2;
constexpr int decimals_of_error = 3;

constexpr std::array<std::pair<sim::Entry, std::string_view>, sim::calcium_pools> pools{{
    {sim::gut, "page.ledger.gut"},
    {sim::ecf, "page.ledger.blood"},
    {sim::exch, "page.ledger.surface"},
    {sim::trab, "page.ledger.spongy"},
    {sim::cort, "page.ledger.compact"},
    {sim::ves, "page.ledger.artery"},
    {sim::soft, "page.ledger.soft"},
}};
constexpr std::array<std::pair<sim::Entry, std::string_view>, 3> exits{{
    {sim::a_fae, "page.ledger.stool"},
    {sim::a_uri, "page.ledger.urine"},
    {sim::a_der, "page.ledger.skin"},
}};

std::string row_json(std::string_view name, const std::string& start, const std::string& now,
                     const std::string& change) {
    return json_object({{"name", json_text(name)},
                        {"start", json_text(start)},
                        {"now", json_text(now)},
                        {"change", json_text(change)}});
}

std::string signed_text(double value) {
    const std::string text = ui::fixed_text(value, decimals);
    return value > 0.0 ? "+" + text : text;
}

std::string stock_row(std::string_view name, double start, double now) {
    return row_json(name, ui::fixed_text(start, decimals), ui::fixed_text(now, decimals),
                    signed_text(now - start));
}

}  // namespace

std::string ledger_json(const sim::Trajectory& run, int day, const ui::Strings& strings,
                        ui::Level level) {
    const sim::State& start = run.samples.front().body.state;
    const sim::Sample sample = sim::sample_at(run, day);
    const sim::State& now = sample.body.state;
    const auto since = [&](sim::Entry account) { return now[account] - start[account]; };
    std::vector<std::string> rows;
    double all_at_start = 0.0;
    double all_now = 0.0;
    for (const auto& [pool, key] : pools) {
        rows.push_back(stock_row(strings.text(key, level), start[pool], now[pool]));
        all_at_start += start[pool];
        all_now += now[pool];
    }
    rows.push_back(stock_row(strings.text("page.ledger.body", level), all_at_start, all_now));
    double error = all_at_start + since(sim::a_in) - all_now;
    rows.push_back(
        row_json(strings.text("page.ledger.eaten", level), "", "", signed_text(since(sim::a_in))));
    for (const auto& [account, key] : exits) {
        error -= since(account);
        rows.push_back(row_json(strings.text(key, level), "", "", signed_text(-since(account))));
    }
    rows.push_back(row_json(strings.text("page.ledger.rest", level), "", "",
                            ui::fixed_text(error, decimals_of_error)));
    return json_list(rows);
}

}  // namespace compass::page
