#pragma once

#include "render/scene/scene.h"
#include "sim/story.h"
#include "sim/trajectory.h"
#include "ui/learn/numbers.h"
#include "ui/learn/progress.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

// A lesson is data: its steps, questions and choices stand in one table, its words in the string
// files under "lesson.<lesson>.", its numbers in lesson_numbers.cpp.

/// One of the answers that are offered: ".<id>" is its text, ".<id>_why" what is said about it.
struct Choice {
    std::string_view id;
    bool fits = false;  ///< what the model shows
};

/// Asked under ".<id>.ask"; choices stand under ".<id>.<choice>".
struct Question {
    std::string_view id;
    std::span<const Choice> choices;
};

/// A cell of the table of what was observed: a text by its key after the lesson's, or a number.
struct Cell {
    std::string_view key{};
    NumberUse use{};
};

struct Observed {
    std::span<const std::string_view> head;  ///< keys after the lesson's
    std::span<const Cell> cells;             ///< row by row, as many as heads in each
};

/// A run to look at: the button under ".<id>".
struct Watched {
    std::string_view id;
    sim::Scenario (*scenario)(std::span<const sim::Story> stories);
    std::optional<sim::Scenario> (*other)(std::span<const sim::Story> stories);  ///< or nullptr
    std::string_view story{};  ///< shown as open, if the scenario is one
    scene::Lens lens = scene::Lens::horizon;
};

/// What is drawn before it is looked at: five points behind a known start. It is asked for under
/// ".sketch.ask", and ".sketch.at" names a point. Its numbers are "<lesson>.sketch0" to "...5",
/// what the model does, and "<lesson>.sketch_at1" to "...5", where along the axis the points stand.
struct SketchAxis {
    double least = 0.0;
    double greatest = 1.0;
    int decimals = 0;
    std::string_view unit{};  ///< as in the registry; empty where the text says it
    NumberUse at{};           ///< how a place along the axis is written; its id is not used
};

/// How near a run of one's own is to what was asked for.
enum class Near { other_person, not_yet, reached };

struct Lesson {
    std::string_view id;
    std::span<const Question> predict, explain, check;  ///< numbered through, in this order
    SketchAxis sketch;
    std::span<const Watched> watch;
    Observed observed;
    Watched start;  ///< where the own try begins
    /// Judged on a run of the learner's. Needs the lesson's numbers.
    Near (*judge)(const sim::Trajectory& run, const Numbers& numbers,
                  std::span<const sim::Story> stories);
    /// What that run holds, for the places of the text under ".now".
    std::vector<double> (*measured)(const sim::Trajectory& run);
    std::span<const NumberUse> measures;  ///< how they are written; ids are not used
};

/// L1 to L5.
std::span<const Lesson> lessons();

/// "l1.sketch0", "l1.sketch_at3"
std::string sketch_number(std::string_view lesson, std::size_t point);
std::string sketch_place(std::string_view lesson, std::size_t point);

/// What was drawn in the unit of the axis, from the start on; points left out are not numbers.
std::array<double, drawn_points + 1> drawn_values(const SketchAxis& axis, double start,
                                                  const DrawnPoints& points);

/// The questions of a step, and the place of the first one in Answers.
struct StepQuestions {
    std::span<const Question> questions;
    int first = 0;
};
StepQuestions questions_of(const Lesson& lesson, LessonStep step);

/// Place of the choice that fits, as counted in Question::choices.
int fitting(const Question& question);

// How the own tries are judged (goals.cpp).
Near judge_l1(const sim::Trajectory& run, const Numbers& numbers,
              std::span<const sim::Story> stories);
Near judge_l2(const sim::Trajectory& run, const Numbers& numbers,
              std::span<const sim::Story> stories);
Near judge_l3(const sim::Trajectory& run, const Numbers& numbers,
              std::span<const sim::Story> stories);
Near judge_l4(const sim::Trajectory& run, const Numbers& numbers,
              std::span<const sim::Story> stories);
Near judge_l5(const sim::Trajectory& run, const Numbers& numbers,
              std::span<const sim::Story> stories);
std::vector<double> measured_l1(const sim::Trajectory& run);
std::vector<double> measured_l2(const sim::Trajectory& run);
std::vector<double> measured_l3(const sim::Trajectory& run);
std::vector<double> measured_l4(const sim::Trajectory& run);
std::vector<double> measured_l5(const sim::Trajectory& run);

}  // namespace compass::ui
