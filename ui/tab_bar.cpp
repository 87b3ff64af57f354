#include "ui/tab_bar.h"

#include "ui/cards.h"
#include "ui/controls_panel.h"
#include "ui/focus.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace compass::ui {
namespace {

constexpr std::array<std::string_view, tab_count> keys{"tab.picture", "tab.plots", "tab.stories",
                                                       "tab.more"};

bool tab_pressed(const Style& style, std::string_view words, const Rect& rect, bool chosen) {
    ImGui::SetCursorScreenPos(rect.at);
    const bool clicked = ImGui::InvisibleButton("tab", rect.size);
    const ImGuiID item = ImGui::GetItemID();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Colours& colours = style.colours;
    if (ImGui::IsItemHovered()) {
        list.AddRectFilled(rect.at, {rect.right(), rect.bottom()},
                           mixed(colours.panel, colours.ink, 0.06F));
    }
    if (chosen) {  // a line and a weight tell it, not the colour alone
        const float inset = style.px(10.0F);
        list.AddRectFilled({rect.at.x + inset, rect.at.y},
                           {rect.right() - inset, rect.at.y + style.px(3.0F)}, colours.focus);
    }
    const ImFont& font = *style.font(chosen ? Face::bold : Face::body);
    const std::string text = shortened(font, words, rect.size.x - style.px(8.0F));
    draw_text(list, font,
              {rect.at.x + 0.5F * rect.size.x, rect.at.y + 0.5F * (rect.size.y - font.FontSize)},
              chosen ? colours.focus : colours.ink, text, 0.5F);
    if (text != words) tell_whole(style, words, rect);
    focus_stop(style, -3.0F, 8.0F);
    return clicked || pressed_by_key(item);
}

/// "More (+2)" where controls that cannot be seen differ from the baseline.
std::string tab_words(const Shown& shown, const Strings& strings, Tab tab) {
    const Level level = shown.view.level;
    const int hidden = hidden_changes(shown.scenario, shown.baseline);
    if (tab == Tab::more && hidden > 0) {
        return filled(strings.text("tab.more_changed", level), {std::to_string(hidden)});
    }
    return std::string(strings.text(keys[static_cast<std::size_t>(tab)], level));
}

/// All of one width, or where long words need more each as wide as they need.
std::array<float, tab_count> tab_widths(const std::array<std::string, tab_count>& words,
                                        const Style& style, float room) {
    std::array<float, tab_count> widths{};
    float sum = 0.0F;
    bool is_even = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        widths[i] = text_width(*style.font(Face::bold), words[i]) + style.px(10.0F);
        sum += widths[i];
        is_even = is_even && widths[i] <= room / static_cast<float>(tab_count);
    }
    for (float& width : widths) {
        width = is_even ? room / static_cast<float>(tab_count) : width * room / sum;
    }
    return widths;
}

}  // namespace

void tab_bar(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
             Asked& asked) {
    if (rect.empty()) return;
    const Panel panel("tabs", rect, style.colours.panel);
    ImGui::GetWindowDrawList()->AddLine(rect.at, {rect.right(), rect.at.y}, style.colours.raised,
                                        std::max(1.0F, style.px(1.5F)));
    std::array<std::string, tab_count> words;
    for (int i = 0; i < tab_count; ++i) {
        words[static_cast<std::size_t>(i)] = tab_words(shown, strings, static_cast<Tab>(i));
    }
    const auto widths = tab_widths(words, style, rect.size.x);
    float left = rect.at.x;
    for (int i = 0; i < tab_count; ++i) {
        const auto tab = static_cast<Tab>(i);
        const auto index = static_cast<std::size_t>(i);
        const Rect place{{left, rect.at.y}, {widths[index], rect.size.y}};
        left += widths[index];
        ImGui::PushID(i);
        if (tab_pressed(style, words[index], place, tab == shown.view.tab)) {
            View& view = asked_view(shown, asked);
            view.tab = tab;
            view.large_plot.reset();
        }
        ImGui::PopID();
    }
}

}  // namespace compass::ui
