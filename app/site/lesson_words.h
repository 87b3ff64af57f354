#pragma once

#include "sim/story.h"
#include "ui/learn/lessons.h"
#include "ui/learn/numbers.h"
#include "ui/strings.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compass::site {

/// The steps of a lesson in their order; their names stand under "lesson.step.<id>".
inline constexpr std::array<std::string_view, ui::lesson_step_count> step_ids{
    "question", "predict", "observe", "explain", "check", "own_try"};

/// The words of a lesson for paper, with the numbers that the model gives.
class LessonWords {
public:
    LessonWords(const ui::Lesson& lesson, const ui::Strings& strings, const ui::Numbers& numbers,
                ui::Level level)
        : lesson_(lesson), strings_(strings), numbers_(numbers), level_(level) {}

    const ui::Lesson& lesson() const { return lesson_; }
    /// The text of any key, with the numbers that belong to it.
    std::string text(std::string_view key) const;
    std::string with(std::string_view key, const std::vector<std::string>& arguments) const;
    /// The text of a key of the lesson: "name" is "lesson.l1.name".
    std::string mine(std::string_view part) const;
    std::string ask(const ui::Question& question) const;
    std::string choice(const ui::Question& question, const ui::Choice& one) const;
    /// What is said of the choice that fits.
    std::string why(const ui::Question& question) const;
    std::string number(const ui::NumberUse& use) const;
    /// Where the points of the curve stand along it: "after 2 years".
    std::string place(std::size_t point) const;
    /// What the curve is at its known start, and at its end.
    double start() const;
    double finish() const;
    /// A value of the curve with its unit.
    std::string height(double value) const;

    /// A text of assets/documents with what stands in braces: {n:l1.lost:0:g} is a number of the
    /// model with so many decimals and its unit, {w:lesson.next} the words of a button, {k:play}
    /// the key of that row of the key map. Unknown things become "[?]".
    std::string written(std::string_view key) const;

private:
    std::string resolved(std::string_view inside) const;

    const ui::Lesson& lesson_;
    const ui::Strings& strings_;
    const ui::Numbers& numbers_;
    ui::Level level_;
};

/// The key of that row of the key map, as people read it; "[?]" of an unknown row.
std::string key_of_row(std::string_view id, const ui::Strings& strings, ui::Level level);

/// Adds to the numbers of the lessons what their own tries come to: "notes.l1.food", the least
/// calcium from food that reaches the goal, and the like. Some tens of runs.
void add_note_numbers(std::span<const sim::Story> stories, ui::Numbers& numbers);

/// All numbers that lessons and notes state.
ui::Numbers lesson_numbers(std::span<const sim::Story> stories);

}  // namespace compass::site
