#include "app/session/learning.h"

#include "ui/hints.h"
#include "ui/learn/lessons.h"
#include "ui/learn/story_questions.h"

namespace compass {
namespace {

const ui::Lesson* open_lesson(const Session& session) {
    const int place = session.progress.lesson;
    if (place < 0 || place >= ui::lesson_count) return nullptr;
    return &ui::lessons()[static_cast<std::size_t>(place)];
}

}  // namespace

void prepare(Session& session, ui::Sheet sheet) {
    if (sheet == ui::Sheet::articles) {
        ui::add_numbers("articles", session.stories, session.numbers);
    }
    if (sheet == ui::Sheet::story) {
        ui::add_story_numbers(session.story, session.stories, session.numbers);
    }
    const bool is_class = sheet == ui::Sheet::class_room && !session.class_room.pupils.empty();
    const int taught = is_class ? session.class_room.pupils.front().entry.lesson : -1;
    if (taught >= 0) {
        ui::add_numbers(ui::lessons()[static_cast<std::size_t>(taught)].id, session.stories,
                        session.numbers);
    }
    const ui::Lesson* lesson = open_lesson(session);
    if (sheet == ui::Sheet::lessons && lesson != nullptr) {
        ui::add_numbers(lesson->id, session.stories, session.numbers);
    }
}

void come_back_from_watching(Session& session) {
    if (!session.progress.is_watching || session.view.playing) return;
    session.progress.is_watching = false;
    // who moved the play head or opened something else meanwhile is not called back
    const bool is_over = session.view.day >= session.scenario.days;
    if (is_over && !session.view.sheet) session.view.sheet = ui::Sheet::lessons;
}

void follow_hints(Session& session, const ui::Asked& asked) {
    ui::Progress& mine = session.progress;
    if (mine.hint < 0) return;
    const bool moved = asked.scenario || asked.settled;
    if (!moved && asked.actions.empty()) return;
    const bool is_help =
        asked.actions.size() == 1 && std::holds_alternative<ui::Learn>(asked.actions.front());
    if (is_help || session.is_dragging) return;
    const bool skips = mine.hint == 0 && !moved;  // who goes elsewhere needs no hint
    mine.hint = skips ? ui::hint_count : mine.hint + 1;
    if (mine.hint < ui::hint_count) return;
    mine.hint = -1;
    mine.hints_seen = true;
}

void note_goal(Session& session) {
    const ui::Lesson* lesson = open_lesson(session);
    if (lesson == nullptr) return;
    auto& mine = session.progress.lessons[static_cast<std::size_t>(session.progress.lesson)];
    if (mine.step != ui::LessonStep::own_try || mine.is_reached) return;
    mine.is_reached =
        lesson->judge(session.now, session.numbers, session.stories) == ui::Near::reached;
}

}  // namespace compass
