#include "app/report/html.h"
#include "app/site/lesson_pages.h"
#include "app/site/lesson_words.h"

#include <cmath>
#include <string>

namespace compass::site {
namespace {

using report::blank_lines;
using report::element;
using report::escaped;
using ui::LessonStep;

class SheetWriter {
public:
    explicit SheetWriter(const LessonWords& words) : words_(words) {}

    std::string first() const {
        return element("section", head() + before() + guesses() + curve() + seen() + foot(1),
                       " class=\"sheet\"");
    }
    std::string second() const {
        return element("section", reasons() + own_try() + foot(2), " class=\"sheet\"");
    }

private:
    std::string text(std::string_view key) const { return escaped(words_.text(key)); }
    std::string title(LessonStep step) const {
        const std::string id(step_ids[static_cast<std::size_t>(step)]);
        return element("h2", text("lesson.step." + id));
    }
    /// The value must not hold what has a meaning in HTML.
    static std::string attribute(const std::string& name, const std::string& value) {
        return " " + name + "=\"" + value + "\"";
    }
    static std::string note(const std::string& inner) {
        return element("p", inner, " class=\"note\"");
    }

    std::string head() const {
        std::string names;
        for (const char* key : {"report.name", "report.class", "report.date"}) {
            names += element("span", text(key), " class=\"blank\"");
        }
        return element("p", text("lesson_sheet.kind"), " class=\"kind\"") +
               element("h1", escaped(words_.mine("name"))) +
               element("div", names, " class=\"names\"");
    }

    std::string before() const {
        return element("p", escaped(words_.with("lesson.fixes", {words_.mine("fixes")}))) +
               element("p", escaped(words_.mine("question")), " class=\"question\"");
    }

    /// A question with a box before each answer.
    std::string boxes(const ui::Question& question) const {
        std::string all;
        for (const ui::Choice& one : question.choices) {
            all += element("li", "<i></i>" + escaped(words_.choice(question, one)));
        }
        return element(
            "div",
            element("p", escaped(words_.ask(question))) + element("ul", all, " class=\"boxes\""),
            " class=\"asked\"");
    }

    std::string guesses() const {
        std::string all = title(LessonStep::predict) + note(text("lesson_sheet.tick"));
        for (const ui::Question& question : words_.lesson().predict) all += boxes(question);
        return all;
    }

    /// An empty grid with its axes, and the known start.
    std::string curve() const {
        const ui::SketchAxis& axis = words_.lesson().sketch;
        const double start = words_.start();
        const double share = (start - axis.least) / (axis.greatest - axis.least);
        constexpr double left = 70.0;
        constexpr double top = 8.0;
        constexpr double width = 560.0;
        constexpr double height = 150.0;
        const auto at = [](double value) { return std::to_string(std::lround(value)); };
        const auto label = [&](double x, double y, const char* anchor, const std::string& said) {
            return element(
                "text", escaped(said),
                attribute("x", at(x)) + attribute("y", at(y)) + attribute("text-anchor", anchor));
        };
        const auto path = [](const std::string& way) {
            return element("path", "", attribute("d", way));
        };
        std::string inner = path("M" + at(left) + " " + at(top) + "h" + at(width) + "v" +
                                 at(height) + "h-" + at(width) + "z");
        for (std::size_t i = 1; i <= ui::drawn_points; ++i) {
            const double x = left + width * static_cast<double>(i) / ui::drawn_points;
            inner += path("M" + at(x) + " " + at(top) + "v" + at(height));
            inner += label(x, top + height + 16.0, "middle", words_.place(i));
        }
        inner +=
            element("circle", "",
                    attribute("cx", at(left)) + attribute("cy", at(top + (1.0 - share) * height)) +
                        attribute("r", "5"));
        inner += label(left - 8.0, top + 11.0, "end", words_.height(axis.greatest));
        inner += label(left - 8.0, top + height, "end", words_.height(axis.least));
        return framed(inner);
    }

    /// The grid with what is asked for above it.
    std::string framed(const std::string& inner) const {
        const std::string ask = escaped(words_.mine("sketch.ask"));
        const std::string about = attribute("viewBox", "0 0 690 182") + attribute("role", "img") +
                                  attribute("aria-label", ask);
        return element("p", ask, attribute("class", "asked")) + note(text("lesson_sheet.draw")) +
               element("svg", inner, about);
    }

    /// The table of what the program shows, with what is read there left out.
    std::string seen() const {
        const ui::Observed& observed = words_.lesson().observed;
        report::Cells head;
        for (const auto key : observed.head) head.push_back(words_.mine(key));
        std::vector<report::Cells> rows;
        for (std::size_t i = 0; i < observed.cells.size(); i += head.size()) {
            const ui::Cell& first = observed.cells[i];
            report::Cells row(head.size());
            row[0] = first.key.empty() ? words_.number(first.use) : words_.mine(first.key);
            rows.push_back(row);
        }
        return title(LessonStep::observe) + note(text("lesson_sheet.table")) +
               report::table(words_.text("lesson_sheet.table"), head, rows) +
               element("p", text("lesson_sheet.saw")) + blank_lines(2);
    }

    std::string reasons() const {
        std::string all = title(LessonStep::explain) +
                          element("p", escaped(words_.mine("reasons")), " class=\"question\"");
        for (const ui::Question& question : words_.lesson().explain) all += boxes(question);
        all += element("p", text("lesson_sheet.reasons")) + blank_lines(3);
        all += title(LessonStep::check);
        for (const ui::Question& question : words_.lesson().check) all += boxes(question);
        return all;
    }

    std::string own_try() const {
        return title(LessonStep::own_try) +
               element("p", escaped(words_.mine("goal")), " class=\"question\"") +
               element("p", text("lesson_sheet.try")) + blank_lines(3) +
               element("p", text("lesson_sheet.learnt")) + blank_lines(2) +
               element("p", text("lesson_sheet.code"), " class=\"blank\"");
    }

    std::string foot(int sheet) const {
        const std::string place =
            words_.with("report.sheet", {words_.mine("name"), std::to_string(sheet)});
        return element("p",
                       element("strong", text("caution.advice")) + element("span", escaped(place)),
                       " class=\"foot\"");
    }

    const LessonWords& words_;
};

}  // namespace

Page lesson_sheet(const ui::Lesson& lesson, const ui::Strings& strings,
                  const ui::Numbers& numbers) {
    const LessonWords words(lesson, strings, numbers, ui::Level::plain);
    const SheetWriter writer(words);
    return {.id = "lesson_" + std::string(lesson.id),
            .body = writer.first() + '\n' + writer.second(),
            .title = words.text("lesson_sheet.kind") + ": " + words.mine("name"),
            .is_printed = true};
}

}  // namespace compass::site
