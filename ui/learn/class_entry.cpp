#include "sim/inputs/input.h"
#include "ui/learn/class_code.h"
#include "ui/learn/lessons.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr double last_position = 127.0;

/// The place of a story in the list, or no_story.
int place_of(std::string_view story, std::span<const sim::Story> stories) {
    const std::size_t most = std::min<std::size_t>(stories.size(), no_story);
    for (std::size_t i = 0; i < most; ++i) {
        if (stories[i].id == story) return static_cast<int>(i);
    }
    return no_story;
}

sim::Scenario start_of(int story, std::span<const sim::Story> stories) {
    if (story >= 0 &&
        static_cast<std::size_t>(story) < std::min<std::size_t>(stories.size(), no_story)) {
        return stories[static_cast<std::size_t>(story)].scenario;
    }
    for (const sim::Story& one : stories) {
        if (one.id == "baseline") return one.scenario;
    }
    return {};
}

double value_at(const sim::Input& input, int position) {
    return sim::track_value(input.slider, position / last_position);
}

void take_answers(const Progress& progress, ClassEntry& entry) {
    if (progress.lesson < 0 || progress.lesson >= lesson_count) return;
    const auto place = static_cast<std::size_t>(progress.lesson);
    const Lesson& lesson = lessons()[place];
    const LessonProgress& mine = progress.lessons[place];
    entry.lesson = progress.lesson;
    const StepQuestions guessed = questions_of(lesson, LessonStep::predict);
    const std::size_t count = std::min(guessed.questions.size(), entry.guesses.size());
    for (std::size_t i = 0; i < count; ++i) entry.guesses[i] = mine.first[i];
    // what was drawn, as coarsely as a code can say it
    for (std::size_t i = 0; i < entry.sketch.size(); ++i) {
        const double height = static_cast<double>(mine.drawn[i]) * sketch_top / most_of_axis;
        entry.sketch[i] = static_cast<std::int8_t>(mine.drawn[i] < 0 ? -1 : std::lround(height));
    }
    const StepQuestions checked = questions_of(lesson, LessonStep::check);
    entry.check = mine.first[static_cast<std::size_t>(checked.first)];
}

}  // namespace

std::optional<ClassEntry> entry_of(const sim::Scenario& scenario, std::string_view story,
                                   std::span<const sim::Story> stories, const Progress& progress) {
    ClassEntry entry;
    entry.story = place_of(story, stories);
    const sim::Scenario start = start_of(entry.story, stories);
    if (scenario.days != start.days) return std::nullopt;
    const auto inputs = sim::inputs();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const double value = inputs[i].get(scenario);
        if (value == inputs[i].get(start)) continue;
        const double place = sim::track_position(inputs[i].slider, value);
        const bool has_room = entry.changes.size() < most_changes;
        if (!std::isfinite(value) || !has_room) return std::nullopt;
        entry.changes.push_back(
            {static_cast<int>(i), static_cast<int>(std::lround(place * last_position))});
    }
    take_answers(progress, entry);
    return entry;
}

sim::Scenario scenario_of(const ClassEntry& entry, std::span<const sim::Story> stories) {
    sim::Scenario scenario = start_of(entry.story, stories);
    const auto inputs = sim::inputs();
    for (const SliderChange& change : entry.changes) {
        if (change.input < 0 || static_cast<std::size_t>(change.input) >= inputs.size()) continue;
        const sim::Input& input = inputs[static_cast<std::size_t>(change.input)];
        const double value = value_at(input, change.position);
        if (sim::is_accepted(input, value)) input.set(scenario, value);
    }
    return scenario;
}

}  // namespace compass::ui
