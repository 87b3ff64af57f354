#pragma once

#include "sim/story.h"
#include "ui/learn/progress.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

// A class code is a pupil's state in 22 letters that can be read aloud: no name, no network. The
// alphabet has no I, L, O and U. Two of the letters check the others: one wrong letter is always
// found, and so are two letters that changed places.

/// A slider that stands elsewhere than in the story; in 127ths of its track.
struct SliderChange {
    int input = 0;  ///< place in sim::inputs()
    int position = 0;
    friend bool operator==(const SliderChange&, const SliderChange&) = default;
};

inline constexpr std::size_t most_changes = 4;
inline constexpr std::size_t most_guesses = 4;
inline constexpr std::size_t sketch_points = 5;
inline constexpr int no_story = 31;
inline constexpr std::size_t code_letters = 22;

inline constexpr int sketch_top =
    14;  ///< of the axis: a drawn point is told in steps from 0 to this

struct ClassEntry {
    int story = no_story;  ///< place in the list of stories, which only grows at its end
    int lesson = -1;       ///< place in lessons(), or -1
    std::array<std::int8_t, most_guesses> guesses{-1, -1, -1, -1};
    std::int8_t check = -1;             ///< the first answer to the check question
    std::vector<SliderChange> changes;  ///< most_changes at most
    std::array<std::int8_t, sketch_points> sketch{-1, -1, -1, -1, -1};  ///< 0 to sketch_top, or -1
    friend bool operator==(const ClassEntry&, const ClassEntry&) = default;
};

/// 22 letters in groups of four: "K4T9-2MXC-P7QD-81AB-0000-ZZ". Values must be in their ranges.
std::string class_code(const ClassEntry& entry);

/// Why a line is no code.
enum class CodeFault { wrong_length, wrong_letter, check_failed, other_version };
struct ReadCode {
    std::optional<ClassEntry> entry;
    CodeFault fault = CodeFault::wrong_length;  ///< means something without an entry
};

/// Reads a code; case, spaces and dashes do not matter, and O, I, L are taken for 0 and 1.
ReadCode read_class_code(std::string_view text);

/// The state as an entry; nullopt if more sliders differ from the story than a code can hold.
std::optional<ClassEntry> entry_of(const sim::Scenario& scenario, std::string_view story,
                                   std::span<const sim::Story> stories, const Progress& progress);

/// The scenario that an entry stands for; sliders as near as a 127th of their track.
sim::Scenario scenario_of(const ClassEntry& entry, std::span<const sim::Story> stories);

}  // namespace compass::ui
