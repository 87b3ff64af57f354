// compass-site PARTS OUT [EVIDENCE.csv]: makes the documents as a small site. PARTS holds what
// script/docs made of docs/*.md; the rest comes from the registry, the stories and the strings.
#include "app/files/atomic_file.h"
#include "app/files/read_text.h"
#include "app/files/stories.h"
#include "app/site/lesson_pages.h"
#include "app/site/lesson_words.h"
#include "app/site/page.h"
#include "app/site/site_words.h"

#include <array>
#include <cstdio>
#include <span>

namespace {

using namespace compass;

constexpr std::size_t most_mb = 4;

int fail(const std::string& sentence) {
    std::fprintf(stderr, "compass-site: %s\n", sentence.c_str());
    return 2;
}

/// The pages of the menu.
Result<std::vector<site::Page>> pages_of(const std::string& parts, const std::string& evidence,
                                         const ui::Strings& strings) {
    std::vector<site::Page> pages{site::lessons_page(strings, "", "_de"),
                                  site::stories_page(strings), site::parameters_page(strings)};
    if (!evidence.empty()) {
        const auto csv = files::read_text(evidence, most_mb);
        if (!csv) return Error{csv.error()};
        pages.push_back(site::evidence_page(*csv, strings));
    }
    for (const auto* id : {"model", "solver", "scene", "maps", "sweeps", "contribute"}) {
        auto body = files::read_text(parts + '/' + id + ".html", most_mb);
        if (!body) return Error{body.error()};
        pages.push_back({.id = id, .body = std::move(*body)});
    }
    pages.insert(pages.begin(), site::index_page(pages, strings));
    return pages;
}

/// Sheets and notes of all lessons in a language.
std::vector<site::Page> lesson_pages(const ui::Strings& strings, const ui::Numbers& numbers,
                                     const std::string& ending) {
    std::vector<site::Page> pages;
    for (const ui::Lesson& lesson : ui::lessons()) {
        pages.push_back(site::lesson_sheet(lesson, strings, numbers));
        pages.push_back(site::teacher_notes(lesson, strings, numbers));
    }
    for (site::Page& page : pages) page.id += ending;
    return pages;
}

Result<Done> write(const std::string& folder, const std::vector<site::Page>& pages,
                   const std::vector<site::Page>& menu, const ui::Strings& strings) {
    for (const site::Page& page : pages) {
        const auto written = files::write_file(folder + '/' + page.id + ".html",
                                               site::page_html(page, menu, strings));
        if (!written) return Error{written.error()};
    }
    return Done{};
}

Result<Done> make(const std::string& parts, const std::string& folder,
                  const std::string& evidence) {
    const auto english = site::site_words(ui::Language::english);
    const auto german = site::site_words(ui::Language::german);
    const auto stories = files::stories();
    if (!english) return Error{english.error()};
    if (!german) return Error{german.error()};
    if (!stories) return Error{stories.error()};
    const auto menu = pages_of(parts, evidence, *english);
    if (!menu) return Error{menu.error()};
    const ui::Numbers numbers = site::lesson_numbers(*stories);
    // the menu of German pages leads to the German list of lessons, all else is in English
    std::vector<site::Page> german_menu = *menu;
    for (site::Page& page : german_menu) {
        if (page.id == "lessons") page = site::lessons_page(*german, "_de", "");
    }
    if (auto done = write(folder, *menu, *menu, *english); !done) return done;
    if (auto done = write(folder, lesson_pages(*english, numbers, ""), *menu, *english); !done) {
        return done;
    }
    std::vector<site::Page> translated = lesson_pages(*german, numbers, "_de");
    translated.push_back(site::lessons_page(*german, "_de", ""));
    return write(folder, translated, german_menu, *german);
}

}  // namespace

int main(int argc, char** argv) {
    const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
    if (argc < 3 || argc > 4) return fail("it is compass-site PARTS OUT [EVIDENCE.csv]");
    const auto made = make(arguments[1], arguments[2], argc == 4 ? arguments[3] : "");
    return made ? 0 : fail(made.error());
}
