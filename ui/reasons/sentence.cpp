#include "ui/reasons/sentence.h"

#include "ui/controls/control_words.h"
#include "ui/number_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <optional>

namespace compass::ui {
namespace {

/// Texts of one language and level.
struct Say {
    const Strings& strings;
    Level level;

    std::string text(std::string_view key) const {
        return std::string(strings.text("reasons." + std::string(key), level));
    }
    std::string filled(std::string_view key, const std::vector<std::string>& arguments) const {
        return ui::filled(strings.text("reasons." + std::string(key), level), arguments);
    }
};

/// What the cause is made of.
struct Cause {
    const Control* main = nullptr;
    std::size_t changed = 0;
    std::string_view story;
    const sim::Scenario* before = nullptr;
    const sim::Scenario* after = nullptr;
};

std::string value_words(const Control& control, const sim::Scenario& scenario, const Say& say) {
    const double value = value_of(control, scenario);
    if (control.form == Form::toggle) return say.text(value != 0.0 ? "cause.on" : "cause.off");
    return value_text(control, value, say.strings, say.level);
}

/// The unit in which an outcome is shown.
Measure shown_in(sim::Outcome outcome, const Strings& strings) {
    constexpr std::array<std::string_view, sim::outcome_count> units{"mg/dL", "g", "AU", "mg/d",
                                                                     "nmol/L"};
    return measure(units[sim::index(outcome)], strings.units());
}

/// "0" of "0 mg/d" where "500 mg/d" follows: a unit that both share is said once.
std::string without_unit(const std::string& value, const std::string& next) {
    const std::size_t space = value.find(' ');
    if (space == std::string::npos) return value;
    const bool is_number = value.find_first_of("0123456789") == 0;
    const std::string_view unit = std::string_view(value).substr(space);
    return is_number && next.ends_with(unit) ? value.substr(0, space) : value;
}

std::string story_words(const Cause& cause, const Say& say) {
    return std::string(say.strings.text("story." + std::string(cause.story) + ".name", say.level));
}

std::string cause_with_values(const Cause& cause, const Say& say) {
    if (cause.main == nullptr) return say.text("cause.unnamed");
    const std::string name = name_text(*cause.main, say.strings, say.level);
    const std::string is = value_words(*cause.main, *cause.after, say);
    const std::string was = without_unit(value_words(*cause.main, *cause.before, say), is);
    if (cause.changed < 2) return say.filled("cause.one", {name, was, is});
    if (!cause.story.empty()) {
        return say.filled("cause.story", {story_words(cause, say), name, was, is});
    }
    const std::string count = fixed_text(static_cast<double>(cause.changed), 0, say.strings);
    return say.filled("cause.many", {count, name, was, is});
}

std::string cause_in_short(const Cause& cause, const Say& say) {
    if (cause.main == nullptr) return say.text("cause.unnamed");
    const std::string name = name_text(*cause.main, say.strings, say.level);
    return cause.changed < 2 ? name : say.filled("cause.above_all", {name});
}

/// The story with the name of the control but not its values; of no story the shortest form.
std::string cause_without_values(const Cause& cause, const Say& say) {
    if (cause.main == nullptr || cause.changed < 2 || cause.story.empty()) {
        return cause_in_short(cause, say);
    }
    return say.filled("cause.story_short",
                      {story_words(cause, say), name_text(*cause.main, say.strings, say.level)});
}

Cause cause_of(const Reasons& reasons) {
    return {.main = reasons.main,
            .changed = reasons.changed.size(),
            .story = reasons.story,
            .before = &reasons.before,
            .after = &reasons.after};
}

std::string clause(const Contribution& way, const Say& say) {
    const std::string key = "way." + std::string(id_of(way.way));
    if (way.turn == 0) {
        const bool has_own = say.strings.has("reasons." + key + ".other");
        return say.text(has_own ? key + ".other" : "way.other");
    }
    return say.text(key + (way.turn > 0 ? ".more" : ".less"));
}

/// Where the outcome stood or stands, in the unit that is shown.
std::string level_text(const Reasons& reasons, double value, const Strings& strings) {
    return number_text(shown_in(reasons.outcome, strings).shown(value), strings);
}

std::string outcome_clause(const Reasons& reasons, const Say& say) {
    const std::string key = "outcome." + std::string(id_of(reasons.outcome));
    return say.filled(key + (reasons.change() > 0.0 ? ".more" : ".less"),
                      {change_digits(spoken_change(reasons, say.strings), say.strings),
                       level_text(reasons, reasons.was, say.strings),
                       level_text(reasons, reasons.is, say.strings)});
}

std::string mark_clause(const Reasons& reasons, const Contribution& way, const Say& say) {
    switch (mark_of(reasons, way)) {
        case sim::Evidence::mechanistic:
            return say.text("mark.M");
        case sim::Evidence::free_choice:
            return say.text("mark.F");
        case sim::Evidence::measured:
            break;
    }
    return {};
}

std::string joined(const std::string& first, const std::string& next, const Say& say) {
    return next.empty() ? first : say.filled("next", {first, next});
}

std::optional<std::size_t> most_words(Level level) {
    if (level == Level::plain) return most_words_plain;
    if (level == Level::standard) return most_words_standard;
    return std::nullopt;
}

/// The whole of it for a cause, with the counter-way or without.
std::string whole(const Reasons& reasons, const Say& say, const std::string& cause,
                  bool with_counter) {
    const std::string when = days_text(reasons.days, say.strings, say.level, Stretch::after);
    const Contribution* first = winner(reasons);
    const Contribution* against = counter(reasons);
    if (reasons.almost_nothing) {
        if (first == nullptr || against == nullptr) {
            return say.filled("nothing.idle", {cause, when});
        }
        const std::string what =
            say.text("outcome." + std::string(id_of(reasons.outcome)) + ".name");
        return say.filled("nothing.cancelled",
                          {cause, when, what, clause(*first, say), clause(*against, say)});
    }
    const std::string outcome = outcome_clause(reasons, say);
    if (first == nullptr) return say.filled("together", {cause, outcome, when});
    std::string text = say.filled("main", {cause, clause(*first, say), outcome, when});
    if (with_counter && against != nullptr) {
        text = joined(text, say.filled("counter", {clause(*against, say)}), say);
    }
    return joined(text, mark_clause(reasons, *first, say), say);
}

}  // namespace

std::string sentence(const Reasons& reasons, const Strings& strings, Level level) {
    const Say say{strings, level};
    const Cause cause = cause_of(reasons);
    const std::string values = cause_with_values(cause, say);
    std::string text = whole(reasons, say, values, true);
    const auto most = most_words(level);
    if (!most || word_count(text) <= *most) return text;
    text = whole(reasons, say, values, false);
    if (word_count(text) <= *most) return text;
    text = whole(reasons, say, cause_without_values(cause, say), false);
    if (word_count(text) <= *most) return text;
    return whole(reasons, say, cause_in_short(cause, say), false);
}

std::string cause_text(const Reasons& reasons, const Strings& strings, Level level) {
    return cause_with_values(cause_of(reasons), {strings, level});
}

std::string cause_text(const sim::Scenario& before, const sim::Scenario& after,
                       std::string_view story, const Strings& strings, Level level) {
    const auto changed = changed_controls(before, after);
    return cause_with_values({.main = changed.empty() ? nullptr : changed.front(),
                              .changed = changed.size(),
                              .story = story,
                              .before = &before,
                              .after = &after},
                             {strings, level});
}

std::size_t word_count(std::string_view text) {
    std::size_t count = 0;
    bool in_word = false;
    bool has_letter = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n') {
            count += in_word && has_letter ? 1 : 0;
            in_word = has_letter = false;
            continue;
        }
        in_word = true;
        has_letter = has_letter || std::isalnum(static_cast<unsigned char>(c)) != 0;
    }
    return count + (in_word && has_letter ? 1 : 0);
}

double spoken_change(const Reasons& reasons, const Strings& strings) {
    constexpr double from_here_whole = 10.0;
    const Measure shown = shown_in(reasons.outcome, strings);
    const double change = shown.shown(reasons.change());
    if (std::abs(change) < from_here_whole) return change;
    return std::round(shown.shown(reasons.is)) - std::round(shown.shown(reasons.was));
}

std::string change_digits(double change, const Strings& strings) {
    const double size = std::abs(change);
    if (!(size > 0.0) || !std::isfinite(size)) return fixed_text(0.0, 0, strings);
    const int decade = static_cast<int>(std::floor(std::log10(size)));
    const double grain = std::pow(10.0, decade - 1);
    const double rounded = std::round(size / grain) * grain;
    constexpr int most_decimals = 6;
    return fixed_text(rounded, std::clamp(1 - decade, 0, most_decimals), strings);
}

std::string change_text(double change, sim::Outcome outcome, const Strings& strings, Level level) {
    const Say say{strings, level};
    constexpr double least_share = 0.01;  // of what is worth naming
    const double least =
        shown_in(outcome, strings).shown(least_share * worth_naming[sim::index(outcome)]);
    const bool is_none = std::abs(change) < least;
    const std::string digits =
        is_none ? fixed_text(0.0, 0, strings) : change_digits(change, strings);
    const std::string key = is_none ? "amount.none" : change > 0.0 ? "amount.more" : "amount.less";
    return say.filled(key, {digits, say.text("outcome." + std::string(id_of(outcome)) + ".unit")});
}

std::string way_text(const Reasons& reasons, double amount, const Strings& strings, Level level) {
    return change_text(shown_in(reasons.outcome, strings).shown(amount), reasons.outcome, strings,
                       level);
}

std::string way_name(sim::Way way, const Strings& strings, Level level) {
    return Say{strings, level}.text("way." + std::string(id_of(way)) + ".name");
}

std::string outcome_name(sim::Outcome outcome, const Strings& strings, Level level) {
    return Say{strings, level}.text("outcome." + std::string(id_of(outcome)) + ".title");
}

std::string list_title(const Reasons& reasons, const Strings& strings, Level level) {
    const Say say{strings, level};
    const std::string unit = say.text("outcome." + std::string(id_of(reasons.outcome)) + ".unit");
    return say.filled("list.title", {outcome_name(reasons.outcome, strings, level),
                                     days_text(reasons.days, strings, level, Stretch::after),
                                     level_text(reasons, reasons.was, strings),
                                     level_text(reasons, reasons.is, strings), unit});
}

}  // namespace compass::ui
