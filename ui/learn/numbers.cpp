#include "ui/learn/numbers.h"

#include "ui/learn/number_groups.h"
#include "ui/number_text.h"

#include <array>
#include <limits>

namespace compass::ui {
namespace {

constexpr std::array groups{
    NumberGroup{"l1", fill_l1}, NumberGroup{"l2", fill_l2}, NumberGroup{"l3", fill_l3},
    NumberGroup{"l4", fill_l4}, NumberGroup{"l5", fill_l5}, NumberGroup{"articles", fill_articles},
};

}  // namespace

std::span<const NumberGroup> number_groups() {
    return groups;
}

void add_numbers(std::string_view group, std::span<const sim::Story> stories, Numbers& numbers) {
    const auto next = numbers.lower_bound(group);
    if (next != numbers.end() && std::string_view(next->first).starts_with(group)) return;
    for (const NumberGroup& one : groups) {
        if (one.id == group) one.fill(stories, numbers);
    }
}

std::string use_text(const NumberUse& use, const Numbers& numbers, const Strings& strings,
                     Level level) {
    const auto found = numbers.find(use.id);
    const double value =
        found == numbers.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
    const Measure shown = measure(use.unit, strings.units());
    const bool is_dose = use.unit.starts_with("IU");  // a round number in either unit
    std::string text = is_dose
                           ? number_text(value, shown, strings)
                           : fixed_text(shown.shown(value), shown.decimals(use.decimals), strings);
    if (use.unit.empty() || use.is_bare) return text;
    return text + " " + std::string(strings.text(unit_key(shown.unit), level));
}

std::string told(std::string_view key, const Numbers& numbers, const Strings& strings,
                 Level level) {
    std::vector<std::string> arguments;
    for (const NumberUse& use : numbers_in(key)) {
        arguments.push_back(use_text(use, numbers, strings, level));
    }
    return filled(strings.text(key, level), arguments);
}

}  // namespace compass::ui
