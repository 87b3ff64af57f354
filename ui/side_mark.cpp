#include "ui/side_mark.h"

#include "ui/plot_marks.h"
#include "ui/widgets.h"

#include <vector>

namespace compass::ui {

SideMark side_mark(const Rect& pane, const Style& style) {
    const float size = style.font(Face::sentence)->FontSize + style.px(6.0F);
    // under the bone, where few words of a picture stand whose key is beside it
    const float away = size + style.px(4.0F);
    return {{{pane.right() - away, pane.bottom() - away}, {size, size}}, style.px(3.0F)};
}

void draw_side(ImDrawList& list, Side side, const Rect& pane, const Style& style) {
    const bool is_a = side == Side::a;
    const ImU32 colour = is_a ? style.colours.series_a : style.colours.series_b;
    const float inset = style.px(1.0F);
    const float left = pane.at.x + inset;
    const float top = pane.at.y + inset;
    const float right = pane.right() - inset;
    const float bottom = pane.bottom() - inset;
    const std::vector<ImVec2> frame{
        {left, top}, {right, top}, {right, bottom}, {left, bottom}, {left, top}};
    const float gap = is_a ? 0.0F : style.px(4.0F);
    draw_dashes(list, frame, colour, style.px(2.0F), style.px(10.0F), gap);
    const ImFont& font = *style.font(Face::sentence);
    const Rect badge = side_mark(pane, style).badge;
    const ImVec2 corner = badge.at;
    const float size = badge.size.x;
    list.AddRectFilled(corner, {corner.x + size, corner.y + size}, style.colours.panel,
                       style.px(6.0F));
    list.AddRect(corner, {corner.x + size, corner.y + size}, colour, style.px(6.0F), 0,
                 style.px(2.0F));
    const std::string_view letter = is_a ? "A" : "B";
    draw_text(list, font,
              {corner.x + 0.5F * (size - text_width(font, letter)), corner.y + style.px(3.0F)},
              style.colours.ink, letter);
}

}  // namespace compass::ui
