#pragma once

#include "sim/story.h"
#include "ui/strings.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

inline constexpr double percent = 100.0;
inline constexpr double hours_per_day = 24.0;

/// What lessons and texts state in numbers, by name ("l1.bone_end"): each comes from a run of the
/// model, so no text can drift from it.
using Numbers = std::map<std::string, double, std::less<>>;

/// Numbers that come from the same runs.
struct NumberGroup {
    std::string_view id;  ///< their names begin with it and a dot
    void (*fill)(std::span<const sim::Story> stories, Numbers& numbers);
};
std::span<const NumberGroup> number_groups();

/// Adds a group that is not there yet: up to some tens of runs. An unknown id adds nothing.
void add_numbers(std::string_view group, std::span<const sim::Story> stories, Numbers& numbers);

/// A number as it stands in a text.
struct NumberUse {
    std::string_view id;
    int decimals = 0;
    std::string_view unit{};  ///< as in the registry, or none
    bool is_bare = false;     ///< the text around it says the unit
};

/// The numbers that fill the places {0}, {1}, ... of the text with this key; empty for most.
std::span<const NumberUse> numbers_in(std::string_view key);

/// "9.38 mg/dL"; "–" while the number is not there.
std::string use_text(const NumberUse& use, const Numbers& numbers, const Strings& strings,
                     Level level);

/// The text with its numbers.
std::string told(std::string_view key, const Numbers& numbers, const Strings& strings, Level level);

}  // namespace compass::ui
