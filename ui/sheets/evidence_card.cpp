#include "sim/inputs/input.h"
#include "sim/model/links.h"
#include "ui/number_text.h"
#include "ui/sheets/evidence.h"
#include "ui/sheets/sheet_words.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace compass::ui {
namespace {

/// The links whose size can be disagreed with, and the dial for it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> dials{
    {{"mgp_artery", "dial_k_vessel"},
     {"k_stiffness", "dial_k_vessel"},
     {"coc_bone", "dial_k_bone"},
     {"catab_artery", "dial_sup_vessel"}}};

std::string sign_key(std::string_view sign) {
    if (sign == "+") return "evidence.sign.raises";
    if (sign == "-") return "evidence.sign.lowers";
    return sign == "0" ? "evidence.sign.none" : "evidence.sign.mixed";
}

std::string field_text(const SheetWords& w, const EvidenceRecord& record, Told what) {
    const std::string& text = record.text(what);
    if (what == Told::sign) return w.text(sign_key(text));
    if (what == Told::mark) return text + ", " + w.text("control.mark." + text);
    if (what == Told::strength) return w.text("evidence.strength." + text);
    if (text.empty()) return w.text("evidence.not_known");
    return told_text(record, what, w.strings, w.shown.view.level);
}

/// All fields, also those of which nothing is known.
Table fields(const SheetWords& w, const EvidenceRecord& record) {
    Table table{.caption = "",
                .head = {{w.text("evidence.field")}, {w.text("evidence.known")}},
                .rows = {}};
    for (std::size_t i = 0; i < told_count; ++i) {
        table.rows.push_back({w.text("evidence.told." + std::string(told_ids[i])),
                              field_text(w, record, static_cast<Told>(i))});
    }
    return table;
}

std::string link_names(const SheetWords& w, std::string_view ids) {
    std::string names;
    for (const EvidenceRecord& record : w.shown.evidence) {
        if ((" " + std::string(ids) + " ").find(" " + std::string(record.id()) + " ") ==
            std::string::npos)
            continue;
        if (!names.empty()) names += "; ";
        names += link_text(record, w.strings, w.shown.view.level);
    }
    return names;
}

/// How the model leaves the link out, or why it does not.
Paragraph how_left_out(const SheetWords& w, const EvidenceRecord& record) {
    constexpr std::string_view through = "through ";
    const std::string_view off = record.off;
    if (off.starts_with(through)) {
        return {w.with("evidence.off.through", {link_names(w, off.substr(through.size()))})};
    }
    if (off == "fixed" || off == "outside") return {w.text("evidence.off." + record.off)};
    const sim::Link* link = sim::find_link(record.id());
    if (link != nullptr && link->carries_calcium) return {w.text("evidence.off.flow"), Tone::note};
    if (is_left_out(record, w.shown.scenario)) {
        return {w.with("evidence.off.now", {record.off}), Tone::caution};
    }
    return {w.with("evidence.off.acts", {record.off})};
}

std::optional<Buttons> dial(const SheetWords& w, const EvidenceRecord& record) {
    for (const auto& [link, id] : dials) {
        if (link != record.id()) continue;
        const sim::Input& input = *sim::find_input(id);
        const std::string name = w.text("control." + std::string(id) + ".name");
        Buttons row{.question = w.with("evidence.disagree", {name}), .buttons = {}};
        for (int stop = 0; stop <= 3; ++stop) {
            sim::Scenario wished = w.shown.scenario;
            input.set(wished, stop);
            row.buttons.push_back({.text = w.text("evidence.stop." + std::to_string(stop)),
                                   .action = ChangeScenario{wished},
                                   .is_chosen = input.get(w.shown.scenario) == stop,
                                   .is_enabled = !is_left_out(record, w.shown.scenario)});
        }
        return row;
    }
    return std::nullopt;
}

Buttons leafing(const SheetWords& w, int number) {
    const auto count = static_cast<int>(w.shown.evidence.size());
    return {.question = "",
            .buttons = {{.text = w.text("evidence.back"), .action = w.page(0)},
                        {.text = w.text("evidence.previous"),
                         .action = w.page(number - 1),
                         .is_chosen = false,
                         .is_enabled = number > 1},
                        {.text = w.text("evidence.next"),
                         .action = w.page(number + 1),
                         .is_chosen = false,
                         .is_enabled = number < count}}};
}

}  // namespace

Document evidence_card(const Shown& shown, const Strings& strings, int number) {
    const SheetWords w{shown, strings};
    const EvidenceRecord& record = shown.evidence[static_cast<std::size_t>(number - 1)];
    const std::string link = link_text(record, strings, shown.view.level);
    Document document{.title = w.with("evidence.card", {link}), .blocks = {}};
    document.blocks.emplace_back(leafing(w, number));
    if (!record.is_checked) {
        document.blocks.emplace_back(Paragraph{w.text("evidence.not_read"), Tone::caution});
    }
    if (auto row = dial(w, record)) document.blocks.emplace_back(std::move(*row));
    document.blocks.emplace_back(how_left_out(w, record));
    document.blocks.emplace_back(fields(w, record));
    return document;
}

}  // namespace compass::ui
