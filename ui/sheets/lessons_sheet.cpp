#include "ui/sheets/lessons_sheet.h"

#include "ui/learn/lessons.h"
#include "ui/sheets/lesson_sketch.h"
#include "ui/sheets/teller.h"

#include <array>
#include <utility>

namespace compass::ui {
namespace {

constexpr std::array<std::string_view, lesson_step_count> step_keys{
    "lesson.step.question", "lesson.step.predict", "lesson.step.observe",
    "lesson.step.explain",  "lesson.step.check",   "lesson.step.own_try"};

std::string_view step_key(LessonStep step) {
    return step_keys[static_cast<std::size_t>(step)];
}

/// The open lesson, and the words that belong to it.
class Desk {
public:
    Desk(const Shown& shown, const Strings& strings, std::size_t place)
        : shown_(shown),
          teller_(shown, strings),
          lesson_(lessons()[place]),
          mine_(teller_.progress().lessons[place]) {}

    Document document() const {
        Document document{.title = text("name"), .blocks = {}};
        document.blocks.emplace_back(steps());
        add_step(document.blocks);
        document.blocks.emplace_back(ways());
        return document;
    }

private:
    using Blocks = std::vector<Block>;

    std::string key(std::string_view part) const {
        return "lesson." + std::string(lesson_.id) + "." + std::string(part);
    }
    std::string text(std::string_view part) const { return teller_.text(key(part)); }
    std::string ask(const Question& question) const {
        return text(std::string(question.id) + ".ask");
    }
    std::string choice(const Question& question, int place, const char* end = "") const {
        const Choice& one = question.choices[static_cast<std::size_t>(place)];
        return text(std::string(question.id) + "." + std::string(one.id) + end);
    }
    int chosen(const Answers& answers, const Question& question, int place) const {
        const int one{answers[static_cast<std::size_t>(place)]};
        return one < static_cast<int>(question.choices.size()) ? one : -1;
    }

    Buttons steps() const {
        Buttons row;
        for (std::size_t i = 0; i < step_keys.size(); ++i) {
            const auto step = static_cast<LessonStep>(i);
            row.buttons.push_back(to(teller_.text(step_keys[i]), at_step(teller_.progress(), step),
                                     mine_.step == step));
        }
        return row;
    }

    Buttons ways() const {
        const auto step = static_cast<int>(mine_.step);
        const auto move = [&](int by) {
            return at_step(teller_.progress(), static_cast<LessonStep>(step + by));
        };
        Progress list = teller_.progress();
        list.lesson = -1;
        Buttons row;
        if (step + 1 < lesson_step_count) {
            row.buttons.push_back(to(teller_.text("lesson.next"), move(1)));
        }
        if (step > 0) row.buttons.push_back(to(teller_.text("lesson.back"), move(-1)));
        row.buttons.push_back(to(teller_.text("lesson.list"), std::move(list)));
        return row;
    }

    void add_step(Blocks& blocks) const {
        switch (mine_.step) {
            case LessonStep::question:
                blocks.emplace_back(Paragraph{teller_.with("lesson.fixes", {text("fixes")})});
                blocks.emplace_back(Paragraph{text("question")});
                return;
            case LessonStep::predict:
                return add_guesses(blocks);
            case LessonStep::observe:
                return add_run(blocks);
            case LessonStep::explain:
                blocks.emplace_back(Paragraph{text("reasons")});
                return add_answers(blocks);
            case LessonStep::check:
                return add_answers(blocks);
            case LessonStep::own_try:
                return add_try(blocks);
        }
    }

    Buttons asked(const Question& question, int place, const Answers& answers,
                  bool is_enabled) const {
        Buttons row{.question = ask(question), .buttons = {}};
        for (int i = 0; i < static_cast<int>(question.choices.size()); ++i) {
            row.buttons.push_back(to(choice(question, i), answered(teller_.progress(), place, i),
                                     chosen(answers, question, place) == i, is_enabled));
        }
        return row;
    }

    void add_guesses(Blocks& blocks) const {
        const auto [questions, first] = questions_of(lesson_, LessonStep::predict);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const int place = first + static_cast<int>(i);
            blocks.emplace_back(asked(questions[i], place, mine_.first, !mine_.has_looked));
        }
        if (!mine_.has_looked) blocks.emplace_back(lesson_sketch(teller_, lesson_, mine_));
        blocks.emplace_back(
            Paragraph{teller_.text(mine_.has_looked ? "lesson.guess_kept" : "lesson.guess_note"),
                      Tone::note});
    }

    /// What is said about a choice: never a verdict, always the reason.
    std::string said(const Question& question, int place, const char* fits) const {
        const bool is_fitting = question.choices[static_cast<std::size_t>(place)].fits;
        return teller_.with(is_fitting ? fits : "lesson.look", {choice(question, place, "_why")});
    }

    void add_answers(Blocks& blocks) const {
        const auto [questions, first] = questions_of(lesson_, mine_.step);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const int place = first + static_cast<int>(i);
            const int one = chosen(mine_.last, questions[i], place);
            blocks.emplace_back(asked(questions[i], place, mine_.last, true));
            if (one >= 0) {
                blocks.emplace_back(Paragraph{said(questions[i], one, "lesson.fits")});
            }
        }
    }

    Buttons::Button watch(const Watched& one) const {
        const auto other = one.other == nullptr ? std::nullopt : one.other(shown_.stories);
        return {
            .text = text(one.id),
            .action = Watch{one.scenario(shown_.stories), other, std::string(one.story), one.lens}};
    }

    Table seen() const {
        Table table;
        for (const std::string_view head : lesson_.observed.head) {
            table.head.push_back({text(head), !table.head.empty()});
        }
        std::vector<std::string> row;
        for (const Cell& cell : lesson_.observed.cells) {
            row.push_back(cell.key.empty() ? teller_.number(cell.use) : text(cell.key));
            if (row.size() < table.head.size()) continue;
            table.rows.push_back(std::move(row));
            row.clear();
        }
        return table;
    }

    void add_run(Blocks& blocks) const {
        Buttons row;
        for (const Watched& one : lesson_.watch) row.buttons.push_back(watch(one));
        blocks.emplace_back(std::move(row));
        blocks.emplace_back(Paragraph{teller_.text("lesson.watch_note"), Tone::note});
        blocks.emplace_back(seen());
        blocks.emplace_back(Paragraph{text("observed")});
        const auto [questions, first] = questions_of(lesson_, LessonStep::predict);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const Question& question = questions[i];
            const int one = chosen(mine_.first, question, first + static_cast<int>(i));
            const std::string guess =
                one < 0 ? teller_.with("lesson.no_guess", {ask(question)})
                        : teller_.with("lesson.expected", {ask(question), choice(question, one)});
            blocks.emplace_back(Paragraph{guess, Tone::note});
            blocks.emplace_back(Paragraph{one < 0 ? choice(question, fitting(question), "_why")
                                                  : said(question, one, "lesson.as_expected")});
        }
        add_drawn(teller_, lesson_, mine_, blocks);
    }

    void add_try(Blocks& blocks) const {
        blocks.emplace_back(Paragraph{text("goal")});
        Buttons row;
        row.buttons.push_back(watch(lesson_.start));
        row.buttons.back().text = teller_.text("lesson.goal_start");
        blocks.emplace_back(std::move(row));
        blocks.emplace_back(Paragraph{teller_.text("lesson.goal_note"), Tone::note});
        const std::vector<double> values = lesson_.measured(shown_.now);
        std::vector<std::string> measures;
        for (std::size_t i = 0; i < values.size(); ++i) {
            measures.push_back(teller_.value(values[i], lesson_.measures[i]));
        }
        const std::string now = teller_.with(key("now"), measures);
        blocks.emplace_back(Paragraph{teller_.with(near_key(), {now})});
        blocks.emplace_back(Paragraph{text("note"), Tone::note});
    }

    const char* near_key() const {
        switch (lesson_.judge(shown_.now, teller_.numbers(), shown_.stories)) {
            case Near::reached:
                return "lesson.goal_reached";
            case Near::not_yet:
                return "lesson.goal_not_yet";
            case Near::other_person:
                break;
        }
        return "lesson.goal_other";
    }

    const Shown& shown_;
    Teller teller_;
    const Lesson& lesson_;
    LessonProgress mine_;
};

std::string standing(const Teller& teller, const LessonProgress& mine) {
    if (mine.is_reached) return teller.text("lesson.place_done");
    if (mine == LessonProgress{}) return teller.text("lesson.place_new");
    return teller.with("lesson.place_at", {teller.text(step_key(mine.step))});
}

Document list(const Shown& shown, const Strings& strings) {
    const Teller teller(shown, strings);
    Table table{.caption = "",
                .head = {{teller.text("lesson.head.lesson")},
                         {teller.text("lesson.head.about")},
                         {teller.text("lesson.head.place")}},
                .rows = {}};
    Buttons row;
    for (std::size_t i = 0; i < lessons().size(); ++i) {
        const std::string key = "lesson." + std::string(lessons()[i].id);
        const std::string name = teller.text(key + ".name");
        table.rows.push_back({name, teller.with("lesson.fixes", {teller.text(key + ".fixes")}),
                              standing(teller, teller.progress().lessons[i])});
        Progress open = teller.progress();
        open.lesson = static_cast<int>(i);
        row.buttons.push_back(to(teller.with("lesson.begin", {name}), std::move(open)));
    }
    return {.title = teller.text("sheet.lessons.name"),
            .blocks = {Paragraph{teller.text("lesson.intro")}, std::move(table), std::move(row)}};
}

}  // namespace

Document lessons_document(const Shown& shown, const Strings& strings) {
    const int open = shown.progress == nullptr ? -1 : shown.progress->lesson;
    if (open < 0 || open >= lesson_count) return list(shown, strings);
    return Desk(shown, strings, static_cast<std::size_t>(open)).document();
}

}  // namespace compass::ui
