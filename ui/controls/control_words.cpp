#include "ui/controls/control_words.h"

#include "ui/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::ui {
namespace {

std::string key(const Control& control, std::string_view end) {
    return "control." + std::string(control.id) + "." + std::string(end);
}

/// "21 March" for the 80th day of a year that is no leap year.
std::string date_text(double day_of_year, const Strings& strings, Level level) {
    constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int day = static_cast<int>(day_of_year) % 365;
    std::size_t month = 0;
    while (day >= lengths[month]) day -= lengths[month++];
    return filled(strings.text("unit.date", level),
                  {std::to_string(day + 1),
                   std::string(strings.text("unit.month." + std::to_string(month + 1), level))});
}

/// Words for a single value, such as "usual" for 1, if there are any.
std::string word_for(const Control& control, std::string_view where, double value,
                     const Strings& strings, Level level) {
    if (!std::isfinite(value)) return {};
    const std::string word = key(
        control, std::string(where) + "." + key_text(value, value == std::floor(value) ? 0 : 2));
    return strings.has(word) ? std::string(strings.text(word, level)) : std::string();
}

/// "2 years", or for a day of the run "after 2 years" and "5 years before".
std::string stretch_text(const Control& control, double days, const Strings& strings, Level level) {
    if (!control.row->id.ends_with("_d")) return days_text(std::abs(days), strings, level);
    if (days < 0.0) {
        return filled(strings.text("control.before", level), {days_text(-days, strings, level)});
    }
    return filled(strings.text("control.after", level),
                  {days_text(days, strings, level, Stretch::after)});
}

std::string with_unit(const Control& control, double value, const Strings& strings, Level level) {
    const std::string own = key(control, "unit");
    if (strings.has(own)) return filled(strings.text(own, level), {number_text(value, strings)});
    const bool per_day = control.meaning == Meaning::per_day;
    return amount_text(value, std::string(control.row->unit) + (per_day ? "/d" : ""), strings,
                       level);
}

/// The registry's table is plain ASCII, the screen is not.
std::string with_micro(std::string_view source) {
    constexpr std::string_view ascii = " ug";
    std::string text(source);
    for (std::size_t at = text.find(ascii); at != std::string::npos; at = text.find(ascii, at)) {
        text.replace(at, ascii.size(), " µg");
    }
    return text;
}

}  // namespace

std::string name_text(const Control& control, const Strings& strings, Level level) {
    return std::string(strings.text(key(control, "name"), level));
}

std::string value_text(const Control& control, double value, const Strings& strings, Level level) {
    if (std::isnan(value)) return std::string(strings.text("control.mixed", level));
    if (value == sim::never) return std::string(strings.text("control.never", level));
    if (std::string word = word_for(control, "at", value, strings, level); !word.empty()) {
        return word;
    }
    if (control.id == "start_doy") return date_text(value, strings, level);
    const bool has_own = strings.has(key(control, "unit"));
    if (control.row->unit == "d" && !has_own) return stretch_text(control, value, strings, level);
    return with_unit(control, value, strings, level);
}

std::string choice_text(const Control& control, double value, const Strings& strings, Level level) {
    std::string word = word_for(control, "short", value, strings, level);
    return word.empty() ? value_text(control, value, strings, level) : word;
}

std::string field_text(const Control& control, double value, const Strings& strings) {
    if (!std::isfinite(value)) return {};
    const Measure shown = measure(control.row->unit, strings.units());
    return number_text(value, shown, strings) + (control.row->unit == "d" ? " d" : "");
}

std::string refused_text(const Control& control, const sim::Scenario& scenario,
                         std::string_view typed, const Strings& strings, Level level) {
    constexpr double middle = 0.5;  // of the track: a value that anybody may try
    const double example = value_at(control, scenario, middle);
    return filled(strings.text("control.refused", level),
                  {name_text(control, strings, level), std::string(typed),
                   field_text(control, example, strings)});
}

std::string tip_text(const Control& control, const sim::Scenario& scenario,
                     const sim::Scenario& baseline, const Strings& strings, Level level) {
    const sim::Slider slider = slider_of(control, scenario);
    const double greatest = std::max(slider.range.greatest, slider.beyond);
    const auto words = [&](double value) { return value_text(control, value, strings, level); };
    const char mark = static_cast<char>(control.row->mark);
    const std::string mark_key = std::string("control.mark.") + mark;
    const bool is_range = control.form == Form::slider;
    const bool has_words = !word_for(control, "at", slider.range.least, strings, level).empty();
    const std::string least =
        has_words || control.row->unit == "d"
            ? words(slider.range.least)
            : number_text(slider.range.least, measure(control.row->unit, strings.units()), strings);
    std::string text{strings.text(key(control, "tip"), level)};
    if (is_beyond(control, scenario)) {
        text += "\n" + std::string(strings.text("control.beyond", level));
    }
    text += "\n";
    text += filled(strings.text(is_range ? "control.range" : "control.default", level),
                   {words(value_of(control, baseline)), least, words(greatest)});
    text += "\n[" + std::string(1, mark) + "] " + std::string(strings.text(mark_key, level)) +
            ": " + with_micro(control.row->source);
    return text;
}

}  // namespace compass::ui
