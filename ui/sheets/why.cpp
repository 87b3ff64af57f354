#include "ui/sheets/why.h"

#include "ui/reasons/sentence.h"
#include "ui/sentence_bar.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace compass::ui {
namespace {

constexpr std::size_t most_lit = 4;  ///< ways that have a button

struct Writer {
    const Reasons& reasons;
    const Strings& strings;
    Level level;

    std::string text(std::string_view key) const {
        return std::string(strings.text("reasons." + std::string(key), level));
    }
    std::string amount(double change) const { return way_text(reasons, change, strings, level); }
    std::string name(const Contribution& way) const {
        const std::string mark(1, static_cast<char>(mark_of(reasons, way)));
        return filled(strings.text("reasons.list.marked", level),
                      {way_name(way.way, strings, level), mark});
    }
};

Bars bars_of(const Writer& w) {
    const Reasons& reasons = w.reasons;
    double longest = std::max(std::abs(reasons.change()), std::abs(reasons.remainder));
    for (const Contribution& way : reasons.ways) longest = std::max(longest, std::abs(way.amount));
    if (longest <= 0.0) longest = 1.0;
    Bars bars{.caption = list_title(reasons, w.strings, w.level), .bars = {}};
    for (const Contribution& way : reasons.ways) {
        bars.bars.push_back(
            {.name = w.name(way),
             .share = way.amount / longest,
             .text = w.amount(way.amount),
             .is_free_choice = mark_of(reasons, way) == sim::Evidence::free_choice});
    }
    bars.bars.push_back({.name = w.text("list.together"),
                         .share = reasons.remainder / longest,
                         .text = w.amount(reasons.remainder)});
    bars.bars.push_back({.name = w.text("list.total"),
                         .share = reasons.change() / longest,
                         .text = change_text(spoken_change(reasons, w.strings), reasons.outcome,
                                             w.strings, w.level)});
    return bars;
}

Buttons light_buttons(const Writer& w, const Shown& shown) {
    Buttons buttons{.question = w.text("list.light"), .buttons = {}};
    for (std::size_t i = 0; i < std::min(most_lit, w.reasons.ways.size()); ++i) {
        const sim::Way way = w.reasons.ways[i].way;
        View view = shown.view;
        view.lit = way;
        view.lit_seconds = 0.0;
        view.sheet.reset();  // it covers the picture
        buttons.buttons.push_back({.text = way_name(way, w.strings, w.level),
                                   .action = LookAt{view},
                                   .is_chosen = shown.view.lit == way});
    }
    return buttons;
}

/// The cards of the weakest arrows on the same ways: how sure is it?
Buttons card_buttons(const Writer& w, const Shown& shown) {
    Buttons buttons{.question = w.text("list.how_sure"), .buttons = {}};
    for (std::size_t i = 0; i < std::min(most_lit, w.reasons.ways.size()); ++i) {
        const std::string_view link = weakest_link(w.reasons, w.reasons.ways[i]);
        const auto card =
            std::find_if(shown.evidence.begin(), shown.evidence.end(),
                         [link](const EvidenceRecord& record) { return record.id() == link; });
        if (card == shown.evidence.end()) continue;
        View view = shown.view;
        view.sheet = Sheet::evidence;
        view.sheet_page = static_cast<int>(card - shown.evidence.begin()) + 1;
        buttons.buttons.push_back({.text = w.name(w.reasons.ways[i]), .action = LookAt{view}});
    }
    return buttons;
}

}  // namespace

Document why_document(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    Document document{.title = std::string(strings.text("sheet.why.name", level)), .blocks = {}};
    document.blocks.emplace_back(Paragraph{strip_text(shown, strings)});
    if (shown.reasons == nullptr) return document;
    const Writer w{*shown.reasons, strings, level};
    document.blocks.emplace_back(bars_of(w));
    if (!w.reasons.ways.empty()) document.blocks.emplace_back(light_buttons(w, shown));
    Buttons cards = card_buttons(w, shown);
    if (!cards.buttons.empty()) document.blocks.emplace_back(std::move(cards));
    document.blocks.emplace_back(Paragraph{w.text("list.note"), Tone::note});
    return document;
}

}  // namespace compass::ui
