#pragma once

#include "ui/learn/lessons.h"

#include <span>
#include <string>
#include <string_view>

namespace compass::ui {

/// Which run of a story a figure is taken from, and when.
enum class TakenFrom {
    start,    ///< before the first day
    end,      ///< of the story as it is told
    other,    ///< end of its second side
    neutral,  ///< end of the neutral person over the same days
    least,    ///< over the last eight weeks
    most,
    other_least,  ///< the same of the second side
    other_most,
};

struct StoryFigure {
    std::string_view column;  ///< sim/columns.h; shares are told in percent
    TakenFrom side = TakenFrom::end;
    int decimals = 0;
    std::string_view unit{};
    bool is_bare = false;  ///< the answer says the unit
};

/// The guess that a story asks for. Words: "story.<id>.guess.<choice>", "story.<id>.answer".
struct StoryQuestion {
    std::string_view story;
    std::span<const Choice> choices;
    std::span<const StoryFigure> figures;  ///< fill the places of the answer
};

/// Those of this story; nullptr for a story without one.
const StoryQuestion* question_of_story(std::string_view story);
std::span<const StoryQuestion> story_questions();

/// Adds the figures of a story as it stands in the list, whatever the sliders say now.
void add_story_numbers(std::string_view story, std::span<const sim::Story> stories,
                       Numbers& numbers);

/// The name of a figure among the numbers.
std::string figure_id(std::string_view story, std::size_t place);

}  // namespace compass::ui
