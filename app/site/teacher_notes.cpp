#include "app/files/evidence.h"
#include "app/report/html.h"
#include "app/site/lesson_pages.h"
#include "app/site/lesson_words.h"
#include "sim/model_version.h"

#include <algorithm>
#include <string>

namespace compass::site {
namespace {

using report::element;
using report::escaped;

constexpr std::array<Minutes, ui::lesson_count> minutes{{{5, 6, 8, 12, 5, 9},
                                                         {5, 6, 8, 12, 5, 9},
                                                         {5, 7, 8, 10, 5, 10},
                                                         {5, 6, 9, 10, 6, 9},
                                                         {5, 7, 9, 12, 6, 6}}};

constexpr std::array<std::array<std::string_view, sayings>, ui::lesson_count> links{
    {{"pth_bone", "pth_urine", "d_bone"},
     {"coc_bone", "k_coc", "mgp_artery"},
     {"mk7_mk4_blood", "mk7_mk4_blood", "fat_k"},
     {"toxic_d", "highd_bone", "hyper_urine"},
     {"mgp_artery", "k_stiffness", "k_cmgp"}}};

/// "R, measured in humans", of a link of the table; "[?]" of one that is not there.
std::string mark_text(std::string_view link, const LessonWords& words) {
    const auto all = files::evidence();
    if (!all) return "[?]";
    for (const ui::EvidenceRecord& one : *all) {
        if (one.id() != link) continue;
        const std::string letter(1, static_cast<char>(one.mark));
        return letter + ", " + words.text("control.mark." + letter);
    }
    return "[?]";
}

class NotesWriter {
public:
    NotesWriter(const LessonWords& words, std::size_t place) : words_(words), place_(place) {}

    std::string body() const {
        return element("section", head() + plan() + answers() + table_of_sayings() + cannot(),
                       " class=\"sheet notes\"");
    }

private:
    std::string text(std::string_view key) const { return escaped(words_.text(key)); }
    std::string note_key(std::string_view part) const {
        return "notes." + std::string(words_.lesson().id) + "." + std::string(part);
    }
    std::string mine(std::string_view part) const { return words_.written(note_key(part)); }

    std::string head() const {
        return element("p", text("notes.kind"), " class=\"kind\"") +
               element("h1", escaped(words_.mine("name"))) +
               element("p", element("strong", text("notes.aim")) + ": " + escaped(mine("aim")) +
                                " " + escaped(words_.with("lesson.fixes", {words_.mine("fixes")})));
    }

    /// The buttons that a step speaks of.
    std::string buttons(std::string_view step) const {
        if (step == "question") return words_.with("lesson.begin", {words_.mine("name")});
        std::string names;
        for (const ui::Watched& one : words_.lesson().watch) {
            names +=
                (names.empty() ? "" : ", ") + words_.with("notes.button", {words_.mine(one.id)});
        }
        return names;
    }

    /// "Question, 5 min"
    std::string step_name(std::size_t step) const {
        const std::string time =
            words_.with("notes.minutes", {std::to_string(minutes[place_][step])});
        return words_.text("lesson.step." + std::string(step_ids[step])) + ", " + time;
    }

    std::string plan() const {
        std::vector<report::Cells> rows;
        for (std::size_t i = 0; i < step_ids.size(); ++i) {
            const std::string step(step_ids[i]);
            rows.push_back(
                {step_name(i), ui::filled(words_.written("notes.do." + step), {buttons(step)})});
        }
        return element("h2", text("notes.plan")) +
               report::table(words_.text("notes.plan"),
                             {words_.text("notes.step"), words_.text("notes.on_projector")}, rows);
    }

    std::string answer(const ui::Question& question) const {
        const auto fits = static_cast<std::size_t>(ui::fitting(question));
        const std::string choice = words_.choice(question, question.choices[fits]);
        const std::string point = choice.ends_with('.') ? " " : ". ";
        return element("li", escaped(words_.ask(question)) + " " + element("b", escaped(choice)) +
                                 point + escaped(words_.why(question)));
    }

    /// What the curve does, which pupils drew before.
    std::string curve() const {
        const std::string truth = words_.with(
            "notes.truth", {words_.height(words_.start()), words_.height(words_.finish())});
        return element("li", text("notes.open_answer") + " " + escaped(words_.mine("sketch.ask")) +
                                 " " + element("b", escaped(truth)) + ", " +
                                 escaped(words_.place(ui::drawn_points)) + ".");
    }

    std::string answers() const {
        const ui::Lesson& lesson = words_.lesson();
        std::string all;
        for (const ui::Question& one : lesson.predict) all += answer(one);
        all += curve();
        for (const ui::Question& one : lesson.explain) all += answer(one);
        for (const ui::Question& one : lesson.check) all += answer(one);
        all += element("li", text("notes.try_answer") + " " + escaped(mine("reach")));
        return element("h2", text("notes.answers")) + element("ul", all, " class=\"answers\"");
    }

    std::string table_of_sayings() const {
        std::vector<report::Cells> rows;
        for (std::size_t i = 0; i < sayings; ++i) {
            const std::string place = std::to_string(i + 1);
            rows.push_back(
                {mine("say" + place), mine("holds" + place), mark_text(links[place_][i], words_)});
        }
        return element("h2", text("notes.wrong")) +
               report::table(words_.text("notes.wrong"),
                             {words_.text("notes.says"), words_.text("notes.holds"),
                              words_.text("notes.mark")},
                             rows);
    }

    std::string cannot() const {
        const std::string made = words_.with(
            "notes.computed", {std::to_string(sim::model_version), words_.text("control.mark.R"),
                               words_.text("control.mark.M"), words_.text("control.mark.F")});
        return element("h2", text("notes.cannot")) + element("p", escaped(mine("cannot"))) +
               element("p", escaped(words_.mine("note"))) +
               element("p",
                       element("strong", text("caution.advice")) + element("span", escaped(made)),
                       " class=\"foot\"");
    }

    const LessonWords& words_;
    std::size_t place_;
};

}  // namespace

std::span<const Minutes> plans() {
    return minutes;
}

std::span<const std::array<std::string_view, sayings>> links_of_sayings() {
    return links;
}

Page teacher_notes(const ui::Lesson& lesson, const ui::Strings& strings,
                   const ui::Numbers& numbers) {
    const LessonWords words(lesson, strings, numbers, ui::Level::standard);
    const auto all = ui::lessons();
    const auto place = static_cast<std::size_t>(
        std::find_if(all.begin(), all.end(),
                     [&](const ui::Lesson& one) { return one.id == lesson.id; }) -
        all.begin());
    return {.id = "notes_" + std::string(lesson.id),
            .body = NotesWriter(words, place).body(),
            .title = words.text("notes.kind") + ": " + words.mine("name"),
            .is_printed = true};
}

}  // namespace compass::site
