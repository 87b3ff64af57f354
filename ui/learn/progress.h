#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace compass::ui {

inline constexpr int lesson_count = 5;
inline constexpr int most_questions = 12;  ///< of one lesson, over all its steps

/// How a lesson goes: ask, guess, look, find the reason, answer, do it oneself.
enum class LessonStep : std::uint8_t { question, predict, observe, explain, check, own_try };
inline constexpr int lesson_step_count = 6;

/// A curve drawn before it is seen, as parts of a thousand of its axis; -1 where nothing is drawn.
inline constexpr std::size_t drawn_points = 5;
using DrawnPoints = std::array<std::int16_t, drawn_points>;
constexpr DrawnPoints nothing_drawn() {
    return {-1, -1, -1, -1, -1};
}
inline constexpr int most_of_axis = 1000;

/// Of each question the place of a choice, or -1 while it is open.
using Answers = std::array<std::int8_t, most_questions>;
constexpr Answers no_answers() {
    Answers answers{};
    for (std::int8_t& one : answers) one = -1;
    return answers;
}

struct LessonProgress {
    LessonStep step = LessonStep::question;
    Answers first = no_answers();  ///< what was chosen first: what a class talks about
    Answers last = no_answers();   ///< what was chosen last: what is explained
    DrawnPoints drawn = nothing_drawn();
    bool has_looked = false;  ///< the run was looked at: guesses stay as they are
    bool is_reached = false;  ///< the goal of the own try was met at least once
    friend bool operator==(const LessonProgress&, const LessonProgress&) = default;
};

/// How far a learner came: a plain value, kept beside the session.
struct Progress {
    int lesson = -1;  ///< the open one, or -1 for the list
    std::array<LessonProgress, lesson_count> lessons;
    bool is_watching = false;  ///< the sheet made way for a run and comes back after it
    std::string story;         ///< whose question was answered
    int guess = -1;            ///< the choice there; `skipped` if the answer was wanted at once
    int hint = -1;             ///< of the first minute: the one on screen, or -1 (hints.h)
    bool hints_seen = false;   ///< the first minute is over
    friend bool operator==(const Progress&, const Progress&) = default;
};
inline constexpr int skipped = 99;

/// The learner chose `choice` in the open lesson.
Progress answered(Progress progress, int question, int choice);

/// The learner drew a point of the open lesson's curve, `share` of the axis from its foot; shares
/// off the axis land on its end. What was drawn stays as it is once the run was looked at.
Progress drawn(Progress progress, std::size_t point, double share);

/// The open lesson at another step; without one nothing changes.
Progress at_step(Progress progress, LessonStep step);

/// Lessons and hints as one line of text, and back; nullopt for anything else. A line from before
/// there was anything to draw is read as well. The open story is
/// left out: a new visit asks anew.
std::string progress_line(const Progress& progress);
std::optional<Progress> progress_from(std::string_view line);

}  // namespace compass::ui
