#include "ui/sheets/sheets.h"

#include "ui/sheets/about_sheet.h"
#include "ui/sheets/articles_sheet.h"
#include "ui/sheets/audit.h"
#include "ui/sheets/class_sheet.h"
#include "ui/sheets/compare.h"
#include "ui/sheets/evidence.h"
#include "ui/sheets/guess_sheet.h"
#include "ui/sheets/labs.h"
#include "ui/sheets/ledger.h"
#include "ui/sheets/lessons_sheet.h"
#include "ui/sheets/map_sheet.h"
#include "ui/sheets/people.h"
#include "ui/sheets/settings_sheet.h"
#include "ui/sheets/sheet_names.h"
#include "ui/sheets/story_sheet.h"
#include "ui/sheets/tornado.h"
#include "ui/sheets/why.h"

#include <algorithm>
#include <array>

namespace compass::ui {
namespace {

constexpr std::array<SheetRow, 16> rows{{
    {Sheet::why, "why", Key::w, why_document, nullptr},
    {Sheet::evidence, "evidence", Key::e, evidence_document, nullptr},
    {Sheet::story, "story", Key::s, story_document, nullptr},
    {Sheet::lessons, "lessons", Key::h, lessons_document, nullptr},
    {Sheet::compare, "compare", Key::x, compare_document, nullptr},
    {Sheet::map, "map", Key::m, map_document, map_sheet},
    {Sheet::tornado, "tornado", Key::t, tornado_document, tornado_sheet},
    {Sheet::guess, "guess", Key::p, guess_document, guess_sheet},
    {Sheet::people, "people", Key::i, people_document, people_sheet},
    {Sheet::labs, "labs", Key::v, labs_document, nullptr},
    {Sheet::ledger, "ledger", Key::l, ledger_document, nullptr},
    {Sheet::audit, "audit", Key::a, audit_document, nullptr},
    {Sheet::articles, "articles", std::nullopt, articles_document, nullptr},
    {Sheet::class_room, "class", std::nullopt, class_document, nullptr},
    {Sheet::settings, "settings", Key::o, settings_document, nullptr},
    {Sheet::about, "about", std::nullopt, about_document, nullptr},
}};

}  // namespace

View sheet_toggled(View view, Sheet sheet) {
    if (view.sheet == sheet) {
        view.sheet.reset();
    } else {
        view.sheet = sheet;
        // a guess begins on the plot that is looked at
        const int plot = view.large_plot.value_or(view.guess.plot);
        const bool begins = view.guess.state == Guess::State::none || plot != view.guess.plot;
        if (sheet == Sheet::guess && begins) view = guess_begun(view, plot);
        view.sheet_page = 0;
        view.large_plot.reset();
    }
    return view;
}

std::optional<Sheet> sheet_named(std::string_view id) {
    for (const SheetRow& row : rows) {
        if (row.id == id) return row.sheet;
    }
    return std::nullopt;
}

std::optional<Sheet> sheet_of_story(std::string_view story) {
    return story == "people" ? sheet_named(story) : std::nullopt;
}

std::string sheet_names() {
    std::string names;
    for (const SheetRow& row : rows) names += (names.empty() ? "" : ", ") + std::string(row.id);
    return names;
}

std::span<const SheetRow> sheet_rows() {
    return rows;
}

const SheetRow& row_of(Sheet sheet) {
    const auto* found = std::find_if(rows.begin(), rows.end(),
                                     [sheet](const SheetRow& row) { return row.sheet == sheet; });
    return found == rows.end() ? rows.front() : *found;
}

Document document_of(const SheetRow& row, const Shown& shown, const Strings& strings) {
    Document document = row.document(shown, strings);
    const bool is_glossary = row.sheet == Sheet::about;
    if (!is_glossary) document.terms = glossary_terms(strings, shown.view.level);
    return document;
}

}  // namespace compass::ui
