#include "ui/picture_key.h"

#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/plot_marks.h"
#include "ui/sheets/sheets.h"
#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::ui {
namespace {

void draw_key_pattern(ImDrawList& list, const KeyLine& line, const Style& style) {
    const float y = std::floor(line.mark_box.at.y + 0.5F * line.mark_box.size.y) + 0.5F;
    const std::vector<ImVec2> path{{line.mark_box.at.x, y}, {line.mark_box.right(), y}};
    const float width = std::max(1.5F, style.px(1.5F));
    if (line.mark == KeyMark::measured) {
        list.AddLine(path.front(), path.back(), style.colours.ink, width);
    } else if (line.mark == KeyMark::mechanism) {
        draw_dashes(list, path, style.colours.ink, width, style.px(8.0F), style.px(4.0F));
    } else {
        draw_dashes(list, path, style.colours.ink, width, style.px(2.0F), style.px(3.5F));
    }
}

/// As shaders/dot.frag draws them.
void draw_key_dot(ImDrawList& list, const KeyLine& line, scene::Palette palette) {
    const Rect& box = line.mark_box;
    const ImVec2 middle{box.at.x + 0.5F * box.size.x, box.at.y + 0.5F * box.size.y};
    const float half = 0.35F * box.size.x;
    const auto number = static_cast<int>(line.mark) - static_cast<int>(KeyMark::food);
    const ImU32 body =
        scene_colour(palette, static_cast<scene::Ink>(static_cast<int>(scene::Ink::food) + number));
    if (line.mark == KeyMark::food || line.mark == KeyMark::start) {
        list.AddCircleFilled(middle, half, body);
    }
    if (line.mark == KeyMark::start) {
        list.AddCircleFilled(middle, 0.45F * half, scene_colour(palette, scene::Ink::page));
    }
    if (line.mark == KeyMark::tablet) {
        const float side = 0.92F * half;
        list.AddRectFilled({middle.x - side, middle.y - side}, {middle.x + side, middle.y + side},
                           body, 0.3F * half);
    }
    if (line.mark == KeyMark::bone) {
        const float away = 1.23F * half;
        list.AddQuadFilled({middle.x, middle.y - away}, {middle.x + away, middle.y},
                           {middle.x, middle.y + away}, {middle.x - away, middle.y}, body);
    }
}

void draw_key_mark(ImDrawList& list, const KeyLine& line, const Style& style,
                   scene::Palette palette) {
    if (is_pattern(line.mark)) draw_key_pattern(list, line, style);
    if (is_dot(line.mark)) draw_key_dot(list, line, palette);
    if (line.mark != KeyMark::width) return;
    const ImVec2 end{line.mark_box.right(), line.mark_box.bottom()};
    list.AddRectFilled(line.mark_box.at, end, faded(style.colours.ink, 0.3F));
    list.AddRect(line.mark_box.at, end, faded(style.colours.ink, 0.8F));
}

/// The line as a button that opens or closes the sheet of the evidence.
void evidence_link(const Shown& shown, const KeyLine& line, const Style& style, Asked& asked) {
    ImGui::SetCursorScreenPos(line.box.at);
    const bool clicked = ImGui::InvisibleButton(line.text.c_str(), line.box.size);
    const ImGuiID item = ImGui::GetItemID();
    focus_stop(style, 2.0F, 4.0F);
    if (!clicked && !pressed_by_key(item)) return;
    View& view = asked_view(shown, asked);
    view = sheet_toggled(view, Sheet::evidence);
}

}  // namespace

void picture_key(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked) {
    if (rect.empty()) return;
    const Panel panel("###picture key", rect, style.colours.panel);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const scene::Palette palette = shown.scene.moment.palette;
    for (const KeyLine& line : key_lines(shown.scene, rect, style, strings, shown.view.level)) {
        if (!line.mark_box.empty()) draw_key_mark(list, line, style, palette);
        const ImU32 colour = line.is_link      ? style.colours.focus
                             : line.is_heading ? style.colours.ink
                                               : style.colours.ink2;
        draw_text(list, *style.font(line.face), line.box.at, colour, line.text);
        if (line.is_link) evidence_link(shown, line, style, asked);
    }
}

}  // namespace compass::ui
