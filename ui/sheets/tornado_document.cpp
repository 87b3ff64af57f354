#include "ui/ahead/ahead.h"
#include "ui/ahead/ranges.h"
#include "ui/number_text.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/sheets/tornado.h"
#include "ui/sheets/tornado_ends.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

/// What a bar says in a row of the table: both ends with what comes of them.
std::vector<std::string> row_of_bar(const TornadoBar& bar, int outcome, const Strings& strings,
                                    Level level) {
    const auto of = [&](const Ending& ending) {
        const std::string text = outcome_text(outcome, value_in(ending, outcome), strings, level);
        return ending.is_valid ? text : "(" + text + ")";
    };
    return {control_name(bar.control, strings, level),
            control_value(bar.control, bar.low, strings, level), of(bar.at_low),
            control_value(bar.control, bar.high, strings, level), of(bar.at_high)};
}

Bars bars_of(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const int outcome = shown.view.ahead.outcome;
    const auto& bars = shown.ahead->tornado.bars;
    double longest = 0.0;
    for (const TornadoBar& bar : bars)
        longest = std::max(longest, std::abs(change_of(bar, outcome)));
    Bars picture{
        .caption = filled(strings.text("tornado.caption", level),
                          {outcome_name(outcome, strings, level),
                           days_text(shown.scenario.days, strings, level, Stretch::after)}),
        .bars = {}};
    for (const TornadoBar& bar : bars) {
        const double change = change_of(bar, outcome);
        const bool is_free = control_at(bar.control).row->mark == sim::Evidence::free_choice;
        picture.bars.push_back({.name = control_name(bar.control, strings, level),
                                .share = longest > 0.0 ? change / longest : 0.0,
                                .text = outcome_change(outcome, change, strings, level),
                                .is_free_choice = is_free});
    }
    return picture;
}

Table table_of(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const auto word = [&](const char* key) { return std::string(strings.text(key, level)); };
    Table table{.caption = word("tornado.table"),
                .head = {{word("tornado.control")},
                         {word("tornado.low"), true},
                         {word("tornado.outcome"), true},
                         {word("tornado.high"), true},
                         {word("tornado.outcome"), true}},
                .rows = {}};
    for (const TornadoBar& bar : shown.ahead->tornado.bars) {
        table.rows.push_back(row_of_bar(bar, shown.view.ahead.outcome, strings, level));
    }
    return table;
}

/// The bands under the sliders as numbers: every other place of each, from the left end on.
Table table_of_strips(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const int outcome = *shown.view.ahead.strip;
    Table table{.caption = filled(
                    strings.text("strip.table", level),
                    {outcome_name(outcome, strings, level), outcome_unit(outcome, strings, level),
                     days_text(shown.scenario.days, strings, level, Stretch::after)}),
                .head = {{std::string(strings.text("tornado.control", level))}},
                .rows = {}};
    for (const char* share : {"0 %", "25 %", "50 %", "75 %", "100 %"}) {
        table.head.push_back({share, true});
    }
    for (const Strip& strip : shown.ahead->strips) {
        if (!strip.is_fresh) continue;
        std::vector<std::string> row{control_name(strip.control, strings, level)};
        for (std::size_t i = 0; i < strip.endings.size(); i += 2) {
            const std::string text =
                outcome_number(outcome, value_in(strip.endings[i], outcome), strings);
            row.push_back(strip.endings[i].is_valid ? text : "(" + text + ")");
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Document tornado_document(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    Document document{.title = std::string(strings.text("sheet.tornado.name", level)),
                      .blocks = {}};
    document.blocks.emplace_back(outcome_buttons(shown, strings));
    if (shown.ahead == nullptr || shown.ahead->tornado.bars.empty()) {
        document.blocks.emplace_back(Paragraph{std::string(strings.text("ahead.pending", level))});
        return document;
    }
    document.blocks.emplace_back(bars_of(shown, strings));
    document.blocks.emplace_back(table_of(shown, strings));
    document.blocks.emplace_back(
        Paragraph{std::string(strings.text("dose_map.brackets", level)), Tone::note});
    add_ends(document, shown, strings);
    if (shown.view.ahead.strip) document.blocks.emplace_back(table_of_strips(shown, strings));
    return document;
}

}  // namespace compass::ui
