#include "ui/sheets/evidence.h"

#include "sim/model/links.h"
#include "ui/sheets/sheet_words.h"

#include <string>

namespace compass::ui {
namespace {

constexpr int strongest = 4;

std::string strength_key(const char* head, int strength) {
    return head + std::to_string(strength);
}

Buttons hide_choice(const SheetWords& w) {
    Buttons row{.question = w.text("evidence.hide_question"), .buttons = {}};
    for (int n = 0; n <= strongest; ++n) {
        sim::Scenario wished = w.shown.scenario;
        wished.regimen.hide_weak = n;
        row.buttons.push_back({.text = w.text(strength_key("evidence.hide.", n)),
                               .action = ChangeScenario{wished},
                               .is_chosen = w.shown.scenario.regimen.hide_weak == n});
    }
    return row;
}

Paragraph how_many(const SheetWords& w) {
    int arrows = 0;
    int left_out = 0;
    for (const sim::Link& link : sim::links()) {
        ++arrows;
        if (sim::is_left_out(link, w.shown.scenario.regimen.hide_weak)) ++left_out;
    }
    if (left_out == 0) return {w.with("evidence.all_act", {std::to_string(arrows)})};
    return {w.with("evidence.left_out", {std::to_string(left_out), std::to_string(arrows)}),
            Tone::caution};
}

/// What a row of the list says beside the link: its mark, and whether it acts.
std::string row_text(const SheetWords& w, const EvidenceRecord& record) {
    const std::string link = link_text(record, w.strings, w.shown.view.level);
    const std::string mark(1, static_cast<char>(record.mark));
    if (is_left_out(record, w.shown.scenario)) return w.with("evidence.row_out", {link, mark});
    const sim::Link* arrow = sim::find_link(record.id());
    const bool is_flow = arrow != nullptr && arrow->carries_calcium;
    return w.with(is_flow ? "evidence.row_flow" : "evidence.row", {link, mark});
}

Buttons rows_of_strength(const SheetWords& w, int strength) {
    Buttons row;
    for (std::size_t i = 0; i < w.shown.evidence.size(); ++i) {
        const EvidenceRecord& record = w.shown.evidence[i];
        if (record.strength != strength) continue;
        row.buttons.push_back(
            {.text = row_text(w, record), .action = w.page(static_cast<int>(i) + 1)});
    }
    return row;
}

Paragraph counted_marks(const SheetWords& w) {
    int measured = 0;
    int mechanistic = 0;
    int chosen = 0;
    for (const EvidenceRecord& record : w.shown.evidence) {
        if (record.mark == sim::Evidence::measured) ++measured;
        if (record.mark == sim::Evidence::mechanistic) ++mechanistic;
        if (record.mark == sim::Evidence::free_choice) ++chosen;
    }
    return {w.with("evidence.marks",
                   {std::to_string(measured), std::to_string(mechanistic), std::to_string(chosen),
                    std::to_string(measured + mechanistic + chosen)}),
            Tone::note};
}

}  // namespace

std::string told_text(const EvidenceRecord& record, Told what, const Strings& strings,
                      Level level) {
    const std::string_view field = told_ids[static_cast<std::size_t>(what)];
    const std::string key = "record." + std::string(record.id()) + "." + std::string(field);
    return strings.has(key) ? std::string(strings.text(key, level)) : record.text(what);
}

std::string link_text(const EvidenceRecord& record, const Strings& strings, Level level) {
    return filled(strings.text("evidence.link", level),
                  {told_text(record, Told::from, strings, level),
                   told_text(record, Told::to, strings, level)});
}

bool is_left_out(const EvidenceRecord& record, const sim::Scenario& scenario) {
    const sim::Link* link = sim::find_link(record.id());
    return link != nullptr && sim::is_left_out(*link, scenario.regimen.hide_weak);
}

Document evidence_document(const Shown& shown, const Strings& strings) {
    const SheetWords w{shown, strings};
    const int page = shown.view.sheet_page;
    if (page >= 1 && static_cast<std::size_t>(page) <= shown.evidence.size()) {
        return evidence_card(shown, strings, page);
    }
    Document document{.title = w.text("sheet.evidence.name"), .blocks = {}};
    document.blocks = {Paragraph{w.text("evidence.intro")}, hide_choice(w), how_many(w),
                       counted_marks(w)};
    for (int strength = 0; strength <= strongest; ++strength) {
        Buttons rows = rows_of_strength(w, strength);
        if (rows.buttons.empty()) continue;
        document.blocks.emplace_back(Heading{w.text(strength_key("evidence.strength.", strength))});
        document.blocks.emplace_back(std::move(rows));
    }
    return document;
}

}  // namespace compass::ui
