#include "ui/pick.h"

#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <algorithm>

namespace compass::ui {
namespace {

constexpr float row_height = 28.0F;
constexpr float least_width = 240.0F;

void draw_row(const Style& style, const std::string& text, const Rect& row, bool is_marked,
              bool is_chosen) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_marked) {
        list.AddRectFilled(row.at, {row.right(), row.bottom()},
                           mixed(style.colours.raised, style.colours.ink, 0.12F), style.px(6.0F));
    }
    const ImFont& font = *style.font(is_chosen ? Face::bold : Face::body);
    draw_text(list, font,
              {row.at.x + style.px(10.0F), row.at.y + 0.5F * (row.size.y - font.FontSize)},
              style.colours.ink, shortened(font, text, row.size.x - style.px(20.0F)));
}

int chosen_row(const Style& style, const Pick& what, float width, int& marked) {
    const auto count = static_cast<int>(what.items.size());
    const int before = marked;
    if (key_pressed(ImGuiKey_DownArrow)) ++marked;
    if (key_pressed(ImGuiKey_UpArrow)) --marked;
    marked = std::clamp(marked, 0, count - 1);
    int chosen = key_pressed(ImGuiKey_Enter, false) ? marked : -1;
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float height = style.px(row_height);
    for (int i = 0; i < count; ++i) {
        const Rect row{{start.x, start.y + static_cast<float>(i) * height}, {width, height}};
        ImGui::SetCursorScreenPos(row.at);
        ImGui::PushID(i);
        if (ImGui::InvisibleButton("row", row.size)) chosen = i;
        ImGui::PopID();
        const ImVec2 move = ImGui::GetIO().MouseDelta;
        if (ImGui::IsItemHovered() && (move.x != 0.0F || move.y != 0.0F)) marked = i;
        draw_row(style, what.items[static_cast<std::size_t>(i)], row, i == marked,
                 i == what.chosen);
        if (i == marked && marked != before && !ImGui::IsItemVisible()) ImGui::SetScrollHereY();
    }
    return chosen;
}

int open_list(const Style& style, const Pick& what, const Rect& box, ImGuiID state) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float top = box.bottom() + style.px(4.0F);
    const float padding = style.px(6.0F);
    const float wanted =
        static_cast<float>(what.items.size()) * style.px(row_height) + 2.0F * padding;
    const float width = std::min(std::max(box.size.x, style.px(least_width)), window.x);
    ImGui::SetNextWindowPos({std::clamp(box.at.x, 0.0F, window.x - width), top});
    ImGui::SetNextWindowSize({width, std::min(wanted, std::max(window.y - top, style.px(80.0F)))});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{padding, padding});
    const bool open = ImGui::BeginPopup(what.id, ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav);
    ImGui::PopStyleVar();
    if (!open) return -1;
    int marked = memory().GetInt(state);
    const int chosen = chosen_row(style, what, ImGui::GetContentRegionAvail().x, marked);
    memory().SetInt(state, marked);
    if (chosen >= 0 || key_pressed(ImGuiKey_Escape, false)) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
    return chosen;
}

}  // namespace

int pick(const Style& style, const Pick& what, const Rect& rect) {
    const bool has_chosen = what.chosen >= 0 && what.chosen < static_cast<int>(what.items.size());
    std::string text(what.label);
    if (has_chosen) text += " " + what.items[static_cast<std::size_t>(what.chosen)];
    ImGui::PushID(what.id);
    const ImGuiID state = ImGui::GetID("marked");
    const float arrow = style.px(5.0F);
    const ImFont& font = *style.font(Face::body);
    text = shortened(font, text, rect.size.x - style.px(34.0F));
    if (button(style, "###box", text + "    ", rect)) {
        memory().SetInt(state, std::max(what.chosen, 0));
        ImGui::OpenPopup(what.id);
    }
    const ImVec2 at{rect.right() - style.px(14.0F), rect.at.y + 0.5F * rect.size.y};
    ImGui::GetWindowDrawList()->AddTriangleFilled({at.x - arrow, at.y - 0.6F * arrow},
                                                  {at.x + arrow, at.y - 0.6F * arrow},
                                                  {at.x, at.y + 0.9F * arrow}, style.colours.ink);
    const int chosen = ImGui::IsPopupOpen(what.id) ? open_list(style, what, rect, state) : -1;
    ImGui::PopID();
    return chosen;
}

}  // namespace compass::ui
