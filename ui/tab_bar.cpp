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

}  // namespace

void tab_bar(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
             Asked& asked) {
    if (rect.empty()) return;
    const Panel panel("tabs", rect, style.colours.panel);
    ImGui::GetWindowDrawList()->AddLine(rect.at, {rect.right(), rect.at.y}, style.colours.raised,
                                        std::max(1.0F, style.px(1.5F)));
    const float width = rect.size.x / static_cast<float>(tab_count);
    for (int i = 0; i < tab_count; ++i) {
        const auto tab = static_cast<Tab>(i);
        const Rect place{{rect.at.x + static_cast<float>(i) * width, rect.at.y},
                         {width, rect.size.y}};
        const std::string words = tab_words(shown, strings, tab);
        ImGui::PushID(i);
        if (tab_pressed(style, words, place, tab == shown.view.tab)) {
            View& view = asked_view(shown, asked);
            view.tab = tab;
            view.large_plot.reset();
        }
        ImGui::PopID();
    }
}

}  // namespace compass::ui
