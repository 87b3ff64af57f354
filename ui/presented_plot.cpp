#include "ui/presented_plot.h"

#include "ui/card_tip.h"
#include "ui/cards.h"
#include "ui/evidence_band.h"
#include "ui/playhead.h"
#include "ui/widgets.h"

namespace compass::ui {
namespace {

constexpr float plot_pad = 12.0F;
constexpr float title_height = 24.0F;

/// What is read under the pointer, if it is there; a drag moves the play head.
std::optional<double> pointed(const Shown& shown, const Plot& plot, const Rect& area,
                              Asked& asked) {
    if (area.size.x < 1.0F || area.size.y < 1.0F) return std::nullopt;
    ImGui::SetCursorScreenPos(area.at);
    ImGui::InvisibleButton("curves", area.size);
    if (!ImGui::IsItemHovered() && !ImGui::IsItemActive()) return std::nullopt;
    const double x = x_at(plot, area, ImGui::GetIO().MousePos.x);
    if (ImGui::IsItemActive()) {
        View& view = asked_view(shown, asked);
        view = moved_to(view, day_at(plot, x), shown.now.days);
        view.playing = false;
    }
    return x;
}

}  // namespace

void presented_plot(const Shown& shown, const Plots& plots, const Style& style,
                    const Strings& strings, const Rect& rect, Asked& asked) {
    const auto curve = presented_curve(shown.view);
    if (rect.empty() || !curve || *curve < 0 || *curve >= plot_count) return;
    const Plot& plot = plots[static_cast<std::size_t>(*curve)];
    const Level level = shown.view.level;
    const Panel panel("###presented_plot", rect, style.colours.page);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(rect.at, {rect.right(), rect.bottom()}, style.colours.panel,
                       style.px(10.0F));
    const float left = rect.at.x + style.px(plot_pad);
    const float width = rect.size.x - style.px(2.0F * plot_pad);
    const float title = fitting_text(style, Face::bold, {left, rect.at.y + style.px(4.0F)}, width,
                                     style.colours.ink, titled(plot, strings, level));
    const float top = rect.at.y + style.px(title_height);
    const Rect inner{{left, top}, {width, rect.bottom() - style.px(4.0F) - top}};
    const Rect area = small_plot_area(plot, inner, style);
    const auto x = pointed(shown, plot, area, asked);
    draw_small_plot(list, plot, inner, style, x);
    if (x) {
        card_tip(curves()[static_cast<std::size_t>(*curve)], plot, strings, level, style, rect, *x);
    }
    const float begin = left + title + style.px(16.0F);
    const Rect room{{begin, rect.at.y + style.px(4.0F)},
                    {left + width - begin, style.px(title_height - 4.0F)}};
    draw_band_caption(list, plot, {area, plot.x, plot.y}, style,
                      band_words(style, strings, level, room.size.x), room);
}

}  // namespace compass::ui
