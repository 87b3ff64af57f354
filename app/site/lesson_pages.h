#pragma once

#include "app/site/page.h"
#include "ui/learn/lessons.h"
#include "ui/learn/numbers.h"

#include <array>
#include <span>
#include <string_view>

namespace compass::site {

/// The sheet of a lesson for learners, on two printed pages: question and guess before the run, and
/// what follows after it. No answer stands on it.
Page lesson_sheet(const ui::Lesson& lesson, const ui::Strings& strings, const ui::Numbers& numbers);

/// The notes for its teacher, on one printed page.
Page teacher_notes(const ui::Lesson& lesson, const ui::Strings& strings,
                   const ui::Numbers& numbers);

/// The list of both. Files of a language have their own ending: "" or "_de"; `other` is that of
/// the language that the list also leads to.
Page lessons_page(const ui::Strings& strings, std::string_view ending, std::string_view other);

/// Minutes of each step in a lesson of 45, in the order of the lessons.
using Minutes = std::array<int, ui::lesson_step_count>;
inline constexpr int lesson_minutes = 45;
std::span<const Minutes> plans();

/// What pupils say, and the link of the table of evidence that it touches: its words stand under
/// "notes.<lesson>.say<n>" and ".holds<n>".
inline constexpr std::size_t sayings = 3;
std::span<const std::array<std::string_view, sayings>> links_of_sayings();

}  // namespace compass::site
