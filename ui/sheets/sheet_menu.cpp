#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/sheets/sheets.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <string>

namespace compass::ui {
namespace {

constexpr float row_height = 46.0F;
constexpr float list_width = 380.0F;

struct Menu {
    const Shown& shown;
    const Style& style;
    const Strings& strings;

    std::string text(const SheetRow& row, const char* part) const {
        const std::string key = "sheet." + std::string(row.id) + part;
        return std::string(strings.text(key, shown.view.level));
    }
};

void draw_row(const Menu& menu, const SheetRow& sheet, const Rect& row, bool is_marked) {
    const Style& style = menu.style;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_marked) {
        list.AddRectFilled(row.at, {row.right(), row.bottom()},
                           mixed(style.colours.raised, style.colours.ink, 0.12F), style.px(6.0F));
    }
    const ImFont& bold = *style.font(Face::bold);
    const ImFont& note = *style.font(Face::note);
    const float left = row.at.x + style.px(12.0F);
    const float top = row.at.y + 0.5F * (row.size.y - bold.FontSize - note.FontSize);
    const std::string key =
        sheet.key ? key_name(*sheet.key, menu.strings, menu.shown.view.level) : std::string();
    const float right = row.right() - style.px(12.0F);
    draw_text(list, note, {right, top}, style.colours.ink2, key, 1.0F);
    const float room = right - left - text_width(note, key) - style.px(10.0F);
    draw_text(list, bold, {left, top}, style.colours.ink,
              shortened(bold, menu.text(sheet, ".name"), room));
    draw_text(list, note, {left, top + bold.FontSize}, style.colours.ink2,
              shortened(note, menu.text(sheet, ".tip"), right - left));
}

/// The rows of the open list; the one that was chosen, or -1.
int chosen_row(const Menu& menu, float width, int& marked) {
    const auto count = static_cast<int>(sheet_rows().size());
    if (key_pressed(ImGuiKey_DownArrow)) ++marked;
    if (key_pressed(ImGuiKey_UpArrow)) --marked;
    marked = std::clamp(marked, 0, count - 1);
    int chosen = key_pressed(ImGuiKey_Enter, false) ? marked : -1;
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float height = menu.style.px(row_height);
    for (int i = 0; i < count; ++i) {
        const Rect row{{start.x, start.y + static_cast<float>(i) * height}, {width, height}};
        ImGui::SetCursorScreenPos(row.at);
        ImGui::PushID(i);
        if (ImGui::InvisibleButton("row", row.size)) chosen = i;
        ImGui::PopID();
        const ImVec2 move = ImGui::GetIO().MouseDelta;
        if (ImGui::IsItemHovered() && (move.x != 0.0F || move.y != 0.0F)) marked = i;
        draw_row(menu, sheet_rows()[static_cast<std::size_t>(i)], row, i == marked);
    }
    return chosen;
}

void open_list(const Menu& menu, const Rect& box, ImGuiID state, Asked& asked) {
    const Style& style = menu.style;
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float top = box.bottom() + style.px(4.0F);
    const float padding = style.px(6.0F);
    const auto count = static_cast<float>(sheet_rows().size());
    const float wanted = count * style.px(row_height) + 2.0F * padding;
    const float width = std::min(style.px(list_width), window.x);
    const float left = std::clamp(box.right() - width, 0.0F, window.x - width);
    ImGui::SetNextWindowPos({left, top});
    ImGui::SetNextWindowSize({width, std::min(wanted, window.y - top)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{padding, padding});
    const bool open = ImGui::BeginPopup("sheets", ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav);
    ImGui::PopStyleVar();
    if (!open) return;
    int marked = memory().GetInt(state);
    const int chosen = chosen_row(menu, ImGui::GetContentRegionAvail().x, marked);
    memory().SetInt(state, marked);
    if (chosen >= 0) {
        View& view = asked_view(menu.shown, asked);
        view.sheet.reset();
        view = sheet_toggled(view, sheet_rows()[static_cast<std::size_t>(chosen)].sheet);
    }
    if (chosen >= 0 || key_pressed(ImGuiKey_Escape, false)) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
}

}  // namespace

void sheet_menu(const Shown& shown, const Style& style, const Strings& strings, const Rect& box,
                Asked& asked) {
    const Menu menu{shown, style, strings};
    const ButtonState state{.look = shown.view.sheet ? ButtonLook::filled : ButtonLook::raised};
    if (button(style, "explore", strings.text("top.explore", shown.view.level), box, state)) {
        ImGui::OpenPopup("sheets");
    }
    if (ImGui::IsPopupOpen("sheets")) open_list(menu, box, ImGui::GetID("sheet marked"), asked);
}

}  // namespace compass::ui
