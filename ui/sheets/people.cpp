#include "ui/sheets/people.h"

#include "ui/number_text.h"
#include "ui/plot_scale.h"
#include "ui/sheets/ahead_choices.h"

#include <algorithm>

namespace compass::ui {
namespace {

std::string count_text(std::size_t count) {
    return std::to_string(count);
}

/// The quantiles' columns behind a first one.
Table quantile_table(std::string caption, std::string first, const Strings& strings, Level level) {
    Table table{.caption = std::move(caption), .head = {{std::move(first)}}, .rows = {}};
    for (const char* key : {"people.p5", "people.p25", "people.p50", "people.p75", "people.p95"}) {
        table.head.push_back({std::string(strings.text(key, level)), true});
    }
    return table;
}

std::vector<std::string> row_of(std::string name, const Quantiles& quantiles, int outcome,
                                const Strings& strings, Level level) {
    std::vector<std::string> row{std::move(name)};
    for (const double value : quantiles) {
        row.push_back(outcome_text(outcome, value, strings, level));
    }
    return row;
}

/// The ribbon of the curves as numbers.
Table table_over_time(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const People& people = shown.ahead->people;
    const int outcome = shown.view.ahead.outcome;
    Table table = quantile_table(std::string(strings.text("people.over_time", level)),
                                 std::string(strings.text("page.time", level)), strings, level);
    const auto& rows = people.over_time[static_cast<std::size_t>(outcome)];
    for (std::size_t i = 0; i < rows.size(); ++i) {
        table.rows.push_back(
            row_of(days_text(people.days[i], strings, level), rows[i], outcome, strings, level));
    }
    return table;
}

}  // namespace

std::vector<double> values_of(const std::vector<Ending>& endings, int outcome) {
    std::vector<double> values;
    values.reserve(endings.size());
    for (const Ending& ending : endings) values.push_back(value_in(ending, outcome));
    return values;
}

std::vector<double> changes_of(const People& people, int outcome) {
    std::vector<double> changes;
    const std::size_t count = std::min(people.now.size(), people.before.size());
    for (std::size_t i = 0; i < count; ++i) {
        changes.push_back(value_in(people.now[i], outcome) - value_in(people.before[i], outcome));
    }
    return changes;
}

const char* beside_now(const People& people) {
    return people.against == Against::no_pills ? "people.no_pills" : "plot.before";
}

std::string people_sentence(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const People& people = shown.ahead->people;
    const int outcome = shown.view.ahead.outcome;
    const Quantiles now = quantiles_of(values_of(people.now, outcome));
    const std::string spread = outcome_text(outcome, now[3] - now[1], strings, level);
    if (!people.has_before()) {
        return filled(strings.text("people.spread", level),
                      {outcome_name(outcome, strings, level), spread});
    }
    const Quantiles change = quantiles_of(changes_of(people, outcome));
    const bool is_change = people.against == Against::before;
    return filled(
        strings.text(is_change ? "people.effect" : "people.effect_of_pills", level),
        {outcome_name(outcome, strings, level), outcome_change(outcome, change[2], strings, level),
         outcome_change(outcome, change[0], strings, level),
         outcome_change(outcome, change[4], strings, level), spread});
}

std::string people_progress(const Shown& shown, const Strings& strings) {
    const People& people = shown.ahead->people;
    const bool is_whole = people.now.size() == people.wanted;
    const auto invalid = std::count_if(people.now.begin(), people.now.end(),
                                       [](const Ending& ending) { return !ending.is_valid; });
    return filled(
        strings.text(is_whole ? "people.whole" : "people.progress", shown.view.level),
        {count_text(people.now.size()), count_text(people.wanted), std::to_string(invalid)});
}

Document people_document(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const auto word = [&](const char* key) { return std::string(strings.text(key, level)); };
    Document document{.title = word("sheet.people.name"), .blocks = {}};
    document.blocks.emplace_back(outcome_buttons(shown, strings));
    document.blocks.emplace_back(Paragraph{word("people.who")});
    if (shown.ahead == nullptr || shown.ahead->people.now.empty()) {
        document.blocks.emplace_back(Paragraph{word("ahead.pending")});
        return document;
    }
    const People& people = shown.ahead->people;
    const int outcome = shown.view.ahead.outcome;
    Table table = quantile_table(
        outcome_name(outcome, strings, level) + ", " + outcome_unit(outcome, strings, level),
        word("people.share"), strings, level);
    const auto add = [&](const char* name, std::vector<double> values) {
        table.rows.push_back(
            row_of(word(name), quantiles_of(std::move(values)), outcome, strings, level));
    };
    if (people.has_before()) add(beside_now(people), values_of(people.before, outcome));
    add("plot.now", values_of(people.now, outcome));
    if (people.has_before()) add("people.change", changes_of(people, outcome));
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{people_sentence(shown, strings)});
    document.blocks.emplace_back(Paragraph{people_progress(shown, strings), Tone::note});
    if (!people.days.empty()) document.blocks.emplace_back(table_over_time(shown, strings));
    return document;
}

}  // namespace compass::ui
