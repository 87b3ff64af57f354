#include "app/report/html.h"
#include "app/site/lesson_pages.h"
#include "app/site/lesson_words.h"

#include <string>

namespace compass::site {
namespace {

using report::element;
using report::escaped;

std::string link(const std::string& to, std::string_view words) {
    return element("a", escaped(words), " href=\"" + to + ".html\"");
}

/// A lesson's name with the ways to its sheet and its notes.
std::string part(const ui::Lesson& lesson, const ui::Strings& strings, const std::string& ending) {
    const std::string id(lesson.id);
    const std::string key = "lesson." + id;
    const std::string about =
        ui::filled(strings.text("lesson.fixes"), {std::string(strings.text(key + ".fixes"))});
    const std::string sheet = link("lesson_" + id + ending, strings.text("docs.lessons.sheet"));
    const std::string notes = link("notes_" + id + ending, strings.text("docs.lessons.notes"));
    return element("h2", escaped(strings.text(key + ".name"))) + element("p", escaped(about)) +
           element("ul", element("li", sheet) + element("li", notes));
}

}  // namespace

Page lessons_page(const ui::Strings& strings, std::string_view ending, std::string_view other) {
    const auto word = [&](const char* key) { return strings.text(key); };
    std::string body =
        element("h1", escaped(word("docs.lessons.name"))) +
        element("p", escaped(ui::filled(word("docs.lessons.intro"),
                                        {key_of_row("lessons", strings, ui::Level::plain)}))) +
        element("p", link("lessons" + std::string(other), word("docs.lessons.other")));
    for (const ui::Lesson& lesson : ui::lessons()) {
        body += part(lesson, strings, std::string(ending));
    }
    body += element("p", escaped(word("docs.lessons.print")));
    return {.id = "lessons" + std::string(ending),
            .body = body,
            .title = std::string(word("docs.lessons.name"))};
}

}  // namespace compass::site
