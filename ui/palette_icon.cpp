#include "ui/palette_icon.h"

#include <algorithm>
#include <array>

namespace compass::ui {

void draw_palette_icon(ImDrawList& list, const Style& style, ImVec2 middle, bool moon) {
    const ImU32 ink = style.colours.ink;
    if (moon) {
        list.AddCircleFilled(middle, style.px(7.0F), ink);
        list.AddCircleFilled({middle.x + style.px(3.5F), middle.y - style.px(2.5F)}, style.px(6.0F),
                             style.colours.panel);
        return;
    }
    list.AddCircleFilled(middle, style.px(4.0F), ink);
    constexpr std::array<std::array<float, 2>, 8> rays{{{1.0F, 0.0F},
                                                        {0.7071F, 0.7071F},
                                                        {0.0F, 1.0F},
                                                        {-0.7071F, 0.7071F},
                                                        {-1.0F, 0.0F},
                                                        {-0.7071F, -0.7071F},
                                                        {0.0F, -1.0F},
                                                        {0.7071F, -0.7071F}}};
    const float near = style.px(6.0F);
    const float far = style.px(8.5F);
    for (const auto& [x, y] : rays) {
        list.AddLine({middle.x + near * x, middle.y + near * y},
                     {middle.x + far * x, middle.y + far * y}, ink, std::max(1.0F, style.px(1.5F)));
    }
}

}  // namespace compass::ui
