#include "ui/sentence_bar.h"

#include "ui/cards.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/focus.h"
#include "ui/reasons/sentence.h"
#include "ui/sheets/sheets.h"
#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float pad = 12.0F;
constexpr float gap = 8.0F;
constexpr float button_height = 28.0F;
constexpr float stack_gap = 3.0F;
constexpr float least_words = 220.0F;  ///< room that buttons leave to the words

float height_of(const ImFont& font, const std::string& lines) {
    return font.CalcTextSizeA(font.FontSize, 1e9F, 0.0F, lines.c_str()).y;
}

/// The text in the largest type in which all of it fits, or else as much of it as fits.
struct Fitted {
    const ImFont* font = nullptr;
    std::string lines;
};

Fitted fitted(const std::string& text, const Style& style, ImVec2 room) {
    Fitted best;
    for (const Face face : {Face::sentence, Face::body, Face::note}) {
        best = {style.font(face), wrapped(*style.font(face), text, room.x)};
        if (height_of(*best.font, best.lines) <= room.y) return best;
    }
    const auto rows = static_cast<std::size_t>(std::max(1.0F, room.y / best.font->FontSize));
    std::size_t end = 0;
    for (std::size_t row = 0; row < rows && end != std::string::npos; ++row) {
        end = best.lines.find('\n', end == 0 ? 0 : end + 1);
    }
    if (end != std::string::npos) best.lines = best.lines.substr(0, end) + "…";
    return best;
}

/// The buttons at the right end: side by side where that leaves room to the words, one over the
/// other in a strip that is narrow but high; else the first only.
struct StripButtons {
    Rect why, replay;
};

StripButtons places(const Style& style, const Strings& strings, Level level, const Rect& rect) {
    const float height = std::min(style.px(button_height), rect.size.y);
    const float top = rect.at.y + 0.5F * (rect.size.y - height);
    const float why = button_width(style, strings.text("reasons.button.why", level));
    const float replay = button_width(style, strings.text("reasons.button.replay", level));
    const float right = rect.right() - style.px(pad);
    const float left = right - replay - style.px(gap) - why;
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
    const StripButtons at = places(style, strings, shown.view.level, rect);
    const float left = rect.at.x + style.px(pad);
    const Rect words{{left, rect.at.y},
                     {std::max(at.why.at.x - style.px(gap) - left, 1.0F), rect.size.y}};
    press_words(shown, style, words, asked);
    const bool hovered = ImGui::IsItemHovered() && shown.reasons != nullptr;
    list.AddRect(rect.at, end, hovered ? style.colours.focus : style.colours.edge, round, 0,
                 style.px(1.0F));
    const std::string text = strip_text(shown, strings);
    const Fitted said = fitted(text, style, {words.size.x, rect.size.y - style.px(2.0F)});
    const float height = height_of(*said.font, said.lines);
    list.AddText(said.font, said.font->FontSize,
                 {std::floor(left), std::floor(rect.at.y + 0.5F * (rect.size.y - height))},
                 shown.reasons != nullptr ? style.colours.ink : style.colours.ink2,
                 said.lines.c_str());
    if (said.lines.ends_with("…")) tell_whole(style, text, words);
    buttons(shown, style, strings, at, asked);
}

}  // namespace compass::ui
