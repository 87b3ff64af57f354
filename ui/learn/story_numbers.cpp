#include "sim/columns.h"
#include "ui/learn/lesson_runs.h"
#include "ui/learn/numbers.h"
#include "ui/learn/story_questions.h"

#include <algorithm>
#include <optional>

namespace compass::ui {
namespace {

/// The runs of a story.
class StoryFacts {
public:
    StoryFacts(const sim::Story& story, std::span<const sim::Story> stories)
        : own_(run_of(story.scenario)) {
        if (story.other) other_ = run_of(*story.other);
        sim::Scenario neutral = scenario_of(stories, "baseline");
        neutral.days = story.scenario.days;
        neutral_ = run_of(neutral);
    }

    double figure(const StoryFigure& figure) const {
        const double scale = figure.column.ends_with("_frac") ? percent : 1.0;
        return scale * raw(figure);
    }

private:
    static double last(const sim::Trajectory& run, std::string_view column, bool want_most) {
        constexpr double eight_weeks = 56.0;
        const int index = sim::column_index(column);
        double result = at_end(run, column);
        for (const sim::Sample& sample : run.samples) {
            if (sample.days() < run.days - eight_weeks) continue;
            const double value = sim::value(run, sample, index);
            result = want_most ? std::max(result, value) : std::min(result, value);
        }
        return result;
    }

    const sim::Trajectory& other() const { return other_ ? *other_ : own_; }

    double raw(const StoryFigure& figure) const {
        switch (figure.side) {
            case TakenFrom::start:
                return at_start(own_, figure.column);
            case TakenFrom::end:
                return at_end(own_, figure.column);
            case TakenFrom::other:
                return at_end(other(), figure.column);
            case TakenFrom::neutral:
                return at_end(neutral_, figure.column);
            case TakenFrom::least:
            case TakenFrom::most:
                return last(own_, figure.column, figure.side == TakenFrom::most);
            case TakenFrom::other_least:
            case TakenFrom::other_most:
                break;
        }
        return last(other(), figure.column, figure.side == TakenFrom::other_most);
    }

    sim::Trajectory own_;
    std::optional<sim::Trajectory> other_;
    sim::Trajectory neutral_;
};

}  // namespace

std::string figure_id(std::string_view story, std::size_t place) {
    return "story." + std::string(story) + "." + std::to_string(place);
}

void add_story_numbers(std::string_view story, std::span<const sim::Story> stories,
                       Numbers& numbers) {
    const StoryQuestion* question = question_of_story(story);
    const auto found = std::find_if(stories.begin(), stories.end(),
                                    [story](const sim::Story& one) { return one.id == story; });
    if (question == nullptr || found == stories.end()) return;
    if (numbers.find(figure_id(story, 0)) != numbers.end()) return;
    const StoryFacts facts(*found, stories);
    for (std::size_t i = 0; i < question->figures.size(); ++i) {
        numbers[figure_id(story, i)] = facts.figure(question->figures[i]);
    }
}

}  // namespace compass::ui
