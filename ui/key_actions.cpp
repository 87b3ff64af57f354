#include "ui/key_actions.h"

#include "ui/cards.h"
#include "ui/caution.h"
#include "ui/hints.h"
#include "ui/playhead.h"
#include "ui/sheets/figures.h"
#include "ui/sheets/lab_visit.h"
#include "ui/sheets/sheets.h"

#include <algorithm>
#include <array>

namespace compass::ui {
namespace {

constexpr double year_days = 365.0;
constexpr double hour_days = 1.0 / 24.0;

// A key moves the play head and stops playing, as a drag does.
void move_by(double days, const KeyPress& press, const Shown& shown, Asked& asked) {
    View& view = asked_view(shown, asked);
    const double sign = press.key == Key::comma ? -1.0 : 1.0;
    view = moved_to(view, view.day + sign * days, shown.now.days);
    view.playing = false;
}

}  // namespace

void act_play(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
              KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    view = play_toggled(view, shown.now.days);
}

void act_step(const KeyPress& press, const Shown& shown, const Typed& /*typed*/, Asked& asked,
              KeyAnswer& /*answer*/) {
    const bool clock = shown.view.lens == scene::Lens::day;
    move_by(clock ? hour_days : month_days, press, shown, asked);
}

void act_big_step(const KeyPress& press, const Shown& shown, const Typed& /*typed*/, Asked& asked,
                  KeyAnswer& /*answer*/) {
    const bool clock = shown.view.lens == scene::Lens::day;
    move_by(clock ? 1.0 : year_days, press, shown, asked);
}

void act_end(const KeyPress& press, const Shown& shown, const Typed& /*typed*/, Asked& asked,
             KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    view.day = press.key == Key::home ? 0.0 : shown.now.days;
    view.playing = false;
}

void act_slider(const KeyPress& press, const Shown& /*shown*/, const Typed& /*typed*/,
                Asked& /*asked*/, KeyAnswer& answer) {
    answer.slider = static_cast<int>(press.key) - static_cast<int>(Key::digit_1);
}

void act_find(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
              KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    view.finding = true;
    view.help = false;
}

void act_undo(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
              KeyAnswer& /*answer*/) {
    if (shown.can_undo) asked.actions.emplace_back(Undo{});
}

void act_redo(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
              KeyAnswer& /*answer*/) {
    if (shown.can_redo) asked.actions.emplace_back(Redo{});
}

void act_replay(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
                KeyAnswer& /*answer*/) {
    if (shown.can_replay) asked.actions.emplace_back(ReplayChange{});
}

void act_read(const KeyPress& /*press*/, const Shown& /*shown*/, const Typed& /*typed*/,
              Asked& asked, KeyAnswer& /*answer*/) {
    asked.actions.emplace_back(ReadSentence{});
}

void act_keep(const KeyPress& /*press*/, const Shown& /*shown*/, const Typed& /*typed*/,
              Asked& asked, KeyAnswer& /*answer*/) {
    asked.actions.emplace_back(KeepAsGhost{});
}

void act_ghost(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
               KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    view.ghost = !view.ghost;
}

void act_band(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
              KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    view.band = !view.band;
}

void act_copy(const KeyPress& /*press*/, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& /*answer*/) {
    const std::optional<int> plot = shown.view.large_plot ? shown.view.large_plot : typed.looked_at;
    if (plot) asked.actions.emplace_back(CopyPlot{*plot});
}

void act_hear(const KeyPress& /*press*/, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& /*answer*/) {
    const std::optional<int> plot = shown.view.large_plot ? shown.view.large_plot : typed.looked_at;
    asked.actions.emplace_back(PlayCurve{plot.value_or(bone_outcome)});
}

void act_share(const KeyPress& /*press*/, const Shown& /*shown*/, const Typed& /*typed*/,
               Asked& asked, KeyAnswer& /*answer*/) {
    asked.actions.emplace_back(CopyShareLine{});
}

void act_paste(const KeyPress& /*press*/, const Shown& /*shown*/, const Typed& /*typed*/,
               Asked& asked, KeyAnswer& /*answer*/) {
    asked.actions.emplace_back(PasteShareLine{});
}

void act_report(const KeyPress& /*press*/, const Shown& /*shown*/, const Typed& /*typed*/,
                Asked& asked, KeyAnswer& /*answer*/) {
    asked.actions.emplace_back(MakeReport{});
}

void act_docs(const KeyPress& /*press*/, const Shown& /*shown*/, const Typed& /*typed*/,
              Asked& asked, KeyAnswer& /*answer*/) {
    asked.actions.emplace_back(OpenDocs{});
}

void act_words(const KeyPress& press, const Shown& shown, const Typed& /*typed*/, Asked& asked,
               KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    constexpr int count = static_cast<int>(level_count);
    const int next = static_cast<int>(view.level) + (press.shift ? count - 1 : 1);
    view.level = static_cast<Level>(next % count);
}

void act_units(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
               KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    view.units = next_units(view.units);
}

// Opens a sheet, or closes it if it is the open one.
void act_sheet(const KeyPress& press, const Shown& shown, const Typed& /*typed*/, Asked& asked,
               KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    for (const SheetRow& row : sheet_rows()) {
        if (row.key == press.key) view = sheet_toggled(view, row.sheet);
    }
}

// The number of the curve that is looked at, or the one that was looked into last.
void act_audit(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer) {
    View& view = asked_view(shown, asked);
    const std::optional<int> plot = view.large_plot ? view.large_plot : typed.looked_at;
    if (view.sheet != Sheet::audit && plot) {
        view = audited(view, figure_of_curve(*plot));
    } else {
        act_sheet({.key = Key::a}, shown, typed, asked, answer);
    }
    if (press.key == Key::f4 && view.sheet == Sheet::audit) view.level = Level::technical;
}

// Of the three ways to look the first two: words and sliders for everybody, or all of them.
void act_arrangement(const KeyPress& press, const Shown& shown, const Typed& /*typed*/,
                     Asked& asked, KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    view.more = press.key == Key::f3;
    view.level = view.more ? Level::standard : Level::plain;
    if (view.sheet == Sheet::audit) view.sheet.reset();
}

// A guess begins on the large plot, else on the card that is looked at.
void act_guess(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer) {
    View& view = asked_view(shown, asked);
    const bool opens = view.sheet != Sheet::guess;
    if (opens && !view.large_plot) view.large_plot = typed.looked_at;
    act_sheet(press, shown, typed, asked, answer);
}

// Opens the visits to the laboratory at the next one after the play head; then leafs on.
void act_visit(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
               KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    if (view.sheet != Sheet::labs) view = sheet_toggled(view, Sheet::labs);
    view.day = next_visit_day(shown.now.days, view.lab_every_months, view.day);
    view.playing = false;
}

// A beside B and back; the sheet that compares them goes with them.
void act_split(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
               KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    if (shown.side && view.sheet == Sheet::compare) view = sheet_toggled(view, Sheet::compare);
    asked.actions.emplace_back(Split{});
}

void act_swap(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
              KeyAnswer& /*answer*/) {
    if (shown.side) asked.actions.emplace_back(SwapSides{});
}

void act_text(const KeyPress& press, const Shown& shown, const Typed& /*typed*/, Asked& asked,
              KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    view.text = next_text_size(view.text, press.key == Key::plus ? 1 : -1);
}

void act_presentation(const KeyPress& press, const Shown& shown, const Typed& /*typed*/,
                      Asked& asked, KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    const Presenting wished = press.shift ? Presenting::picture : Presenting::projector;
    view = presented(view, view.presenting == wished ? Presenting::no : wished);
}

// F1 on a slider tells of that slider, else of the keys.
void act_help(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& /*answer*/) {
    View& view = asked_view(shown, asked);
    const bool of_slider = press.key == Key::f1 && typed.ends_taken && !view.help &&
                           view.ahead.strip && view.presenting == Presenting::no;
    bool& told = of_slider ? view.tip : view.help;
    told = !told;
}

// The top thing first: help, a caution, the sheet, the large plot, a hint, the lit path, the
// presentation; then the keyboard itself.
void act_escape(const KeyPress& /*press*/, const Shown& shown, const Typed& /*typed*/, Asked& asked,
                KeyAnswer& answer) {
    View& view = asked_view(shown, asked);
    if (view.help) {
        view.help = false;
    } else if (const unsigned unread = unread_cautions(shown); unread != no_caution) {
        view.cautions_read |= unread;
    } else if (view.sheet) {
        view.sheet.reset();
    } else if (view.large_plot && view.presenting != Presenting::projector) {
        view.large_plot.reset();
    } else if (has_hint(shown)) {
        Progress ended = *shown.progress;
        ended.hint = -1;
        ended.hints_seen = true;
        asked.actions.emplace_back(Learn{ended});
    } else if (view.lit) {
        view.lit.reset();
    } else if (view.presenting != Presenting::no) {
        view = presented(view, Presenting::no);
    } else {
        answer.leave = true;
    }
}

}  // namespace compass::ui
