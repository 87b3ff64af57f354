#include "ui/drop_list.h"

#include "ui/focus.h"
#include "ui/memory.h"

#include <imgui.h>

#include <algorithm>

namespace compass::ui {
namespace {

constexpr float gap_under_box = 4.0F;
constexpr float padding = 6.0F;
constexpr float least_height = 80.0F;
constexpr float room_at_foot = 8.0F;

/// Where the marked row goes by the keys of this frame.
int moved(int marked, int count) {
    if (key_pressed(ImGuiKey_DownArrow)) ++marked;
    if (key_pressed(ImGuiKey_UpArrow)) --marked;
    if (key_pressed(ImGuiKey_Home, false)) marked = 0;
    if (key_pressed(ImGuiKey_End, false)) marked = count - 1;
    return std::clamp(marked, 0, std::max(count - 1, 0));
}

int chosen_row(const DropList& what, float height, float width, int& marked, const DrawRow& draw) {
    const int before = marked;
    marked = moved(marked, what.count);
    int chosen = key_pressed(ImGuiKey_Enter, false) ? marked : -1;
    const bool appearing = ImGui::IsWindowAppearing();
    const ImVec2 start = ImGui::GetCursorScreenPos();
    for (int i = 0; i < what.count; ++i) {
        const Rect row{{start.x, start.y + static_cast<float>(i) * height}, {width, height}};
        ImGui::SetCursorScreenPos(row.at);
        ImGui::PushID(i);
        if (ImGui::InvisibleButton("row", row.size)) chosen = i;
        ImGui::PopID();
        const ImVec2 move = ImGui::GetIO().MouseDelta;
        if (ImGui::IsItemHovered() && (move.x != 0.0F || move.y != 0.0F)) marked = i;
        draw(i, row, i == marked);
        if (i == marked && (appearing || marked != before) && !ImGui::IsItemVisible()) {
            ImGui::SetScrollHereY();
        }
    }
    return chosen;
}

}  // namespace

int drop_list(const Style& style, const Rect& box, const DropList& what, const DrawRow& draw) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float top = box.bottom() + style.px(gap_under_box);
    const float height = style.px(what.row_height);
    const float side = style.px(padding);
    const float wanted = static_cast<float>(what.count) * height + 2.0F * side;
    const float room = std::max(window.y - top - style.px(room_at_foot), style.px(least_height));
    const float width = std::min(what.width, window.x);
    ImGui::SetNextWindowPos({std::clamp(what.left, 0.0F, window.x - width), top});
    ImGui::SetNextWindowSize({width, std::min(wanted, room)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{side, side});
    const bool open = ImGui::BeginPopup(what.id, ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav);
    ImGui::PopStyleVar();
    if (!open) return -1;
    int marked = memory().GetInt(what.marked);
    const int chosen = chosen_row(what, height, ImGui::GetContentRegionAvail().x, marked, draw);
    memory().SetInt(what.marked, marked);
    if (chosen >= 0 || key_pressed(ImGuiKey_Escape, false)) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
    return chosen;
}

void draw_mark(ImDrawList& list, const Style& style, const Rect& row) {
    list.AddRectFilled(row.at, {row.right(), row.bottom()},
                       mixed(style.colours.raised, style.colours.ink, 0.12F), style.px(6.0F));
}

}  // namespace compass::ui
