#include "ui/sheets/people.h"

#include "ui/plot_scale.h"
#include "ui/sheets/ahead_choices.h"

#include <algorithm>

namespace compass::ui {
namespace {

constexpr std::array<double, 5> shares{0.05, 0.25, 0.5, 0.75, 0.95};

std::string count_text(std::size_t count) {
    return std::to_string(count);
}

std::vector<std::string> row_of(std::string name, const Quantiles& quantiles, int outcome,
                                const Strings& strings, Level level) {
    std::vector<std::string> row{std::move(name)};
    for (const double value : quantiles) {
        row.push_back(outcome_text(outcome, value, strings, level));
    }
    return row;
}

}  // namespace

Quantiles quantiles_of(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    Quantiles quantiles{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double place = shares[i] * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        const double part = place - static_cast<double>(below);
        quantiles[i] = values[below] + part * (values[above] - values[below]);
    }
    return quantiles;
}

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
    Table table{.caption = outcome_name(outcome, strings, level) + ", " +
                           outcome_unit(outcome, strings, level),
                .head = {{word("people.share")}},
                .rows = {}};
    for (const char* key : {"people.p5", "people.p25", "people.p50", "people.p75", "people.p95"}) {
        table.head.push_back({word(key), true});
    }
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
    return document;
}

}  // namespace compass::ui
