#include "ui/sheets/story_sheet.h"

#include "ui/learn/story_questions.h"
#include "ui/sheets/teller.h"

#include <utility>

namespace compass::ui {
namespace {

constexpr std::string_view neutral_story = "baseline";

std::string answer(const StoryQuestion& question, const Teller& teller, const std::string& key) {
    std::vector<std::string> figures;
    for (std::size_t i = 0; i < question.figures.size(); ++i) {
        const StoryFigure& figure = question.figures[i];
        const std::string id = figure_id(question.story, i);
        figures.push_back(teller.number({id, figure.decimals, figure.unit, figure.is_bare}));
    }
    return teller.with(key + ".answer", figures);
}

int guess_of(const Progress& progress, std::string_view story) {
    return progress.story == story ? progress.guess : -1;
}

Progress guessed(Progress progress, std::string_view story, int guess) {
    progress.story = story;
    progress.guess = guess;
    return progress;
}

Buttons guesses(const StoryQuestion& question, const Teller& teller, const std::string& key,
                int guess) {
    Buttons row{.question = teller.text(key + ".question"), .buttons = {}};
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const std::string choice = key + ".guess." + std::string(question.choices[i].id);
        const auto place = static_cast<int>(i);
        row.buttons.push_back(to(teller.text(choice),
                                 guessed(teller.progress(), question.story, place),
                                 guess == place));
    }
    if (guess < 0) {
        row.buttons.push_back(to(teller.text("story_sheet.skip"),
                                 guessed(teller.progress(), question.story, skipped)));
    }
    return row;
}

/// Claim and note beside each other, in letters of the same size.
Table sides(const Teller& teller, const std::string& key) {
    return {.caption = "",
            .head = {{teller.text("story_sheet.claim")}, {teller.text("story_sheet.note")}},
            .rows = {{teller.text(key + ".claim"), teller.text(key + ".note")}}};
}

}  // namespace

Document story_document(const Shown& shown, const Strings& strings) {
    const Teller teller(shown, strings);
    const StoryQuestion* question = question_of_story(shown.story);
    Document document{.title = teller.text("sheet.story.name"), .blocks = {}};
    if (question == nullptr) {
        document.blocks.emplace_back(Paragraph{teller.text("story_sheet.none")});
        document.blocks.emplace_back(Buttons{.question = "",
                                             .buttons = {{teller.text("story.baseline.name"),
                                                          OpenStory{std::string(neutral_story)}}}});
        return document;
    }
    const std::string key = "story." + std::string(question->story);
    const int guess = guess_of(teller.progress(), question->story);
    document.title = teller.text(key + ".name");
    document.blocks.emplace_back(guesses(*question, teller, key, guess));
    if (guess < 0) {
        document.blocks.emplace_back(Paragraph{teller.text("story_sheet.guess"), Tone::note});
        return document;
    }
    const std::string said = answer(*question, teller, key);
    const bool was_guessed = guess < static_cast<int>(question->choices.size());
    const bool differs = was_guessed && !question->choices[static_cast<std::size_t>(guess)].fits;
    document.blocks.emplace_back(Paragraph{differs ? teller.with("lesson.look", {said}) : said});
    document.blocks.emplace_back(sides(teller, key));
    document.blocks.emplace_back(Paragraph{teller.text("story_sheet.from"), Tone::note});
    return document;
}

}  // namespace compass::ui
