#include "ui/pick.h"

#include "ui/drop_list.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <algorithm>

namespace compass::ui {
namespace {

constexpr float pick_row = 28.0F;
constexpr float least_list_width = 240.0F;

void draw_row(const Style& style, const std::string& text, const Rect& row, bool is_marked,
              bool is_chosen) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_marked) draw_mark(list, style, row);
    const Face face = is_chosen ? Face::bold : Face::body;
    const ImFont& font = *style.font(face);
    fitting_text(style, face,
                 {row.at.x + style.px(10.0F), row.at.y + 0.5F * (row.size.y - font.FontSize)},
                 row.size.x - style.px(20.0F), style.colours.ink, text);
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
    const std::string whole = text;
    text = shortened(font, text, rect.size.x - style.px(34.0F));
    const bool is_pressed = button(style, "###box", text + "    ", rect);
    if (text != whole) tell_whole(style, whole, rect);
    if (is_pressed) {
        memory().SetInt(state, std::max(what.chosen, 0));
        ImGui::OpenPopup(what.id);
    }
    const ImVec2 at{rect.right() - style.px(14.0F), rect.at.y + 0.5F * rect.size.y};
    ImGui::GetWindowDrawList()->AddTriangleFilled({at.x - arrow, at.y - 0.6F * arrow},
                                                  {at.x + arrow, at.y - 0.6F * arrow},
                                                  {at.x, at.y + 0.9F * arrow}, style.colours.ink);
    int chosen = -1;
    if (ImGui::IsPopupOpen(what.id)) {
        const DropList list{.id = what.id,
                            .count = static_cast<int>(what.items.size()),
                            .row_height = pick_row,
                            .left = rect.at.x,
                            .width = std::max(rect.size.x, style.px(least_list_width)),
                            .marked = state};
        chosen = drop_list(style, rect, list, [&](int i, const Rect& row, bool is_marked) {
            draw_row(style, what.items[static_cast<std::size_t>(i)], row, is_marked,
                     i == what.chosen);
        });
    }
    ImGui::PopID();
    return chosen;
}

}  // namespace compass::ui
