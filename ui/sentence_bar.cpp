#include "ui/sentence_bar.h"

#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/reasons/sentence.h"
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

/// Buttons from the right; returns where they begin.
float buttons(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
              Asked& asked) {
    const Level level = shown.view.level;
    const float height = std::min(style.px(button_height), rect.size.y);
    float right = rect.right() - style.px(pad);
    const auto place = [&](std::string_view text) {
        const float width = button_width(style, text);
        right -= width;
        const Rect at{{right, rect.at.y + 0.5F * (rect.size.y - height)}, {width, height}};
        right -= style.px(gap);
        return at;
    };
    const std::string_view replay = strings.text("reasons.button.replay", level);
    const std::string_view why = strings.text("reasons.button.why", level);
    const bool has_room = rect.size.x - button_width(style, why) - button_width(style, replay) >
                          style.px(least_words);
    if (has_room &&
        button(style, "###replay", replay, place(replay), {.enabled = shown.can_replay})) {
        asked.actions.emplace_back(ReplayChange{});
    }
    const ButtonLook look = shown.view.why ? ButtonLook::filled : ButtonLook::raised;
    const ButtonState state{.look = look, .enabled = shown.reasons != nullptr};
    if (button(style, "###why", why, place(why), state)) {
        View& view = asked_view(shown, asked);
        view.why = !view.why;
    }
    return right;
}

}  // namespace

std::string strip_text(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
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
    const float left = rect.at.x + style.px(pad);
    // the words come first for the Tab key; where they end is known from the widths of the buttons
    const Level level = shown.view.level;
    const float taken = button_width(style, strings.text("reasons.button.replay", level)) +
                        button_width(style, strings.text("reasons.button.why", level)) +
                        style.px(2.0F * gap + pad);
    const bool both = rect.size.x - taken > style.px(least_words);
    const float side =
        both ? taken
             : button_width(style, strings.text("reasons.button.why", level)) + style.px(gap + pad);
    const float width = std::max(rect.right() - side - style.px(gap) - left, 1.0F);
    ImGui::SetCursorScreenPos({left, rect.at.y});
    const bool clicked = ImGui::InvisibleButton("###words", {width, rect.size.y});
    const ImGuiID item = ImGui::GetItemID();
    const bool hovered = ImGui::IsItemHovered() && shown.reasons != nullptr;
    list.AddRect(rect.at, end, hovered ? style.colours.focus : style.colours.edge, round, 0,
                 style.px(1.0F));
    if (shown.reasons != nullptr) {
        focus_stop(style, -2.0F, 8.0F);
        if (clicked || pressed_by_key(item)) asked.actions.emplace_back(ReadSentence{});
    }
    const Fitted said =
        fitted(strip_text(shown, strings), style, {width, rect.size.y - style.px(2.0F)});
    const float height = height_of(*said.font, said.lines);
    const ImVec2 at{std::floor(left), std::floor(rect.at.y + 0.5F * (rect.size.y - height))};
    list.AddText(said.font, said.font->FontSize, at,
                 shown.reasons != nullptr ? style.colours.ink : style.colours.ink2,
                 said.lines.c_str());
    buttons(shown, style, strings, rect, asked);
}

}  // namespace compass::ui
