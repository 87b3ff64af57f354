#include "ui/sentence_bar.h"

#include "ui/cards.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/focus.h"
#include "ui/reasons/sentence.h"
#include "ui/sheets/sheets.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace compass::ui {
namespace {

constexpr float pad = 12.0F;
constexpr float gap = 8.0F;
constexpr float button_height = 28.0F;
constexpr float stack_gap = 3.0F;
constexpr float least_words = 220.0F;  ///< room that buttons leave to the words

constexpr float closest = 0.87F;  ///< of a line's height: letters fill no more of it

/// The text in the largest type in which all of it fits, or else as much of it as fits.
struct Fitted {
    const ImFont* font = nullptr;
    std::vector<std::string> lines;
    float step = 0.0F;  ///< from line to line
    bool is_whole = true;

    float height() const { return step * static_cast<float>(lines.size() - 1) + font->FontSize; }
};

/// Ends the last line where a part of the sentence ends, if one does.
void end_with_a_part(std::vector<std::string>& lines) {
    for (std::size_t kept = lines.size(); kept > 0; --kept) {
        const std::size_t end = lines[kept - 1].find_last_of(".,;:");
        const bool is_in_number = end != std::string::npos && end + 1 < lines[kept - 1].size() &&
                                  lines[kept - 1][end + 1] != ' ';
        if (end == std::string::npos || is_in_number) continue;
        lines.resize(kept);
        lines.back().resize(end + 1);
        break;
    }
    lines.back() += " …";
}

Fitted fitted(const std::string& text, const Style& style, ImVec2 room) {
    Fitted best;
    for (const Face face : {Face::sentence, Face::body, Face::note}) {
        best.font = style.font(face);
        best.lines = fitting_lines(*best.font, text, room.x);
        best.step = best.font->FontSize;
        if (best.height() <= room.y) return best;
    }
    best.step = closest * best.font->FontSize;
    if (best.height() <= room.y + style.px(2.0F)) return best;
    const float more = std::max(0.0F, room.y - best.font->FontSize) / best.step;
    best.is_whole = false;
    best.lines.resize(std::min(best.lines.size(), 1 + static_cast<std::size_t>(more)));
    end_with_a_part(best.lines);
    return best;
}

/// The buttons at the right end: side by side where that leaves room to the words, one over the
/// other in a strip that is narrow but high; else the first only.
struct StripButtons {
    Rect why, replay;
};

StripButtons strip_buttons(const Style& style, const Strings& strings, Level level,
                           const Rect& rect, bool has_replay) {
    const float height = std::min(style.px(button_height), rect.size.y);
    const float top = rect.at.y + 0.5F * (rect.size.y - height);
    const float why = button_width(style, strings.text("reasons.button.why", level));
    const float replay = button_width(style, strings.text("reasons.button.replay", level));
    const float right = rect.right() - style.px(pad);
    const float left = right - replay - style.px(gap) - why;
    if (!has_replay) return {{{right - why, top}, {why, height}}, {}};
    if (left - rect.at.x >= style.px(least_words)) {
        return {{{left, top}, {why, height}}, {{right - replay, top}, {replay, height}}};
    }
    const float half = 0.5F * (rect.size.y - style.px(3.0F * stack_gap));
    if (half < height) return {{{right - why, top}, {why, height}}, {}};
    const float width = std::max(why, replay);
    const float upper = rect.at.y + style.px(stack_gap);
    const float side = rect.right() - style.px(stack_gap) - width;
    return {{{side, upper}, {width, half}},
            {{side, upper + half + style.px(stack_gap)}, {width, half}}};
}

void buttons(const Shown& shown, const Style& style, const Strings& strings,
             const StripButtons& buttons_at, Asked& asked) {
    const Level level = shown.view.level;
    const ButtonLook look =
        shown.view.sheet == Sheet::why ? ButtonLook::filled : ButtonLook::raised;
    const ButtonState state{.look = look, .enabled = shown.reasons != nullptr};
    if (button(style, "###why", strings.text("reasons.button.why", level), buttons_at.why, state)) {
        View& view = asked_view(shown, asked);
        view = sheet_toggled(view, Sheet::why);
    }
    if (buttons_at.replay.empty()) return;
    if (button(style, "###replay", strings.text("reasons.button.replay", level), buttons_at.replay,
               {.enabled = shown.can_replay})) {
        asked.actions.emplace_back(ReplayChange{});
    }
}

/// What a replay moves and where it is now: its slider may be out of sight.
std::string gliding_text(const Shown& shown, const Strings& strings) {
    constexpr int most = 2;
    std::string text;
    int count = 0;
    for (const Control& control : controls()) {
        if (value_of(control, *shown.replay_from) == value_of(control, *shown.replay_to)) continue;
        if (++count > most) return text + ", …";
        if (!text.empty()) text += ", ";
        text += name_text(control, strings, shown.view.level) + ' ' +
                value_text(control, value_of(control, shown.scenario), strings, shown.view.level);
    }
    return text;
}

/// The words as a button: a click on them lights the path.
void press_words(const Shown& shown, const Style& style, const Rect& words, Asked& asked) {
    ImGui::SetCursorScreenPos(words.at);
    const bool clicked = ImGui::InvisibleButton("###words", words.size);
    if (shown.reasons == nullptr) return;
    const ImGuiID item = ImGui::GetItemID();
    focus_stop(style, -2.0F, 8.0F);
    if (clicked || pressed_by_key(item)) asked.actions.emplace_back(ReadSentence{});
}

}  // namespace

std::string strip_text(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    if (shown.replay_from != nullptr && shown.replay_to != nullptr) {
        return filled(strings.text("reasons.replay", level), {gliding_text(shown, strings)});
    }
    if (shown.reasons != nullptr) return sentence(*shown.reasons, strings, level);
    if (shown.before == nullptr) return std::string(strings.text("reasons.intro", level));
    const sim::Scenario& before = shown.before->scenario;
    if (before == shown.scenario) return std::string(strings.text("reasons.same", level));
    return filled(strings.text("reasons.working", level),
                  {cause_text(before, shown.scenario, {}, strings, level)});
}

void sentence_bar(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                  Asked& asked) {
    if (rect.empty()) return;
    const Panel panel("###sentence", rect, style.colours.page);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 end{rect.right(), rect.bottom()};
    const float round = style.px(10.0F);
    list.AddRectFilled(rect.at, end, style.colours.panel, round);
    const std::string text = strip_text(shown, strings);
    const float left = rect.at.x + style.px(pad);
    StripButtons at;
    Rect words;
    Fitted said;
    for (const bool has_replay : {true, false}) {  // the words matter more than the second button
        at = strip_buttons(style, strings, shown.view.level, rect, has_replay);
        words = {{left, rect.at.y},
                 {std::max(at.why.at.x - style.px(gap) - left, 1.0F), rect.size.y}};
        said = fitted(text, style, {words.size.x, rect.size.y - style.px(2.0F)});
        if (said.is_whole) break;
    }
    press_words(shown, style, words, asked);
    const bool hovered = ImGui::IsItemHovered() && shown.reasons != nullptr;
    list.AddRect(rect.at, end, hovered ? style.colours.focus : style.colours.edge, round, 0,
                 style.px(1.0F));
    float y = std::floor(rect.at.y + 0.5F * (rect.size.y - said.height()));
    for (const std::string& line : said.lines) {
        draw_text(list, *said.font, {std::floor(left), std::round(y)},
                  shown.reasons != nullptr ? style.colours.ink : style.colours.ink2, line);
        y += said.step;
    }
    if (!said.is_whole) tell_whole(style, text, words);
    buttons(shown, style, strings, at, asked);
}

}  // namespace compass::ui
