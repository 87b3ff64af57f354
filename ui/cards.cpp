#include "ui/cards.h"

#include "ui/card_tip.h"
#include "ui/evidence_band.h"
#include "ui/focus.h"
#include "ui/imgui_versions.h"
#include "ui/memory.h"
#include "ui/plot_marks.h"
#include "ui/sheets/figures.h"
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <string>

namespace compass::ui {

namespace {

constexpr float pad = 11.0F;
constexpr float plot_top = 56.0F;
constexpr float mark_size = 9.0F;
constexpr float lowest_plot = 27.0F;        // in a lower card the plot stands beside the number
constexpr float narrowest_beside = 240.0F;  // or is left out, if the card is narrow as well
constexpr float share_of_number = 0.42F;

struct Words {
    const Strings& strings;
    Level level;

    std::string_view operator()(std::string_view key) const { return strings.text(key, level); }
};

// Right-aligned; where the words do not fit, sign and number stay.
void draw_change(ImDrawList& list, const Plot& plot, const Readout& read, const Words& words,
                 const Style& style, ImVec2 right, float room) {
    if (read.change == Change::unknown) return;
    const bool marked = read.change != Change::same;
    const float mark = marked ? style.px(mark_size + 3.0F) : 0.0F;
    std::string text = compared_text(plot, read, words.strings, words.level);
    if (text_size(style, Face::note, text).x + mark > room) text = marked ? read.amount : "=";
    const ImVec2 size = text_size(style, Face::note, text);
    const ImVec2 at{right.x - size.x, right.y - size.y};
    draw_text(list, *style.font(Face::note), at, style.colours.ink, text);
    if (!marked) return;
    const ImVec2 place{at.x - mark, at.y + (size.y - style.px(mark_size)) * 0.5F};
    draw_triangle(list, place, style.px(mark_size), read.change == Change::more, style.colours.ink);
}

/// Gives back where the number stands.
Rect draw_head(ImDrawList& list, const Plot& plot, const Words& words, const Style& style,
               const Rect& rect) {
    const Readout read = readout(plot);
    const float left = rect.at.x + style.px(pad);
    const float right = rect.at.x + rect.size.x - style.px(pad);
    const ImFont& font = *style.font(Face::body);
    draw_text(list, font, {left, rect.at.y + style.px(5.0F)}, style.colours.ink2,
              shortened(font, titled(plot, words.strings, words.level),
                        right - left));  // the card's tip has all of it
    const float top = rect.at.y + style.px(23.0F);
    const ImVec2 value = text_size(style, Face::readout, read.value);
    const ImU32 ink = read.outside ? style.colours.caution : style.colours.ink;
    draw_text(list, *style.font(Face::readout), {left, top}, ink, read.value);
    const ImVec2 unit = text_size(style, Face::note, plot.unit);
    // both on the line the readout stands on: descenders are about a fifth of the height
    const float line = top + value.y * 0.8F + unit.y * 0.2F;
    const float unit_left = left + value.x + style.px(4.0F);
    draw_text(list, *style.font(Face::note), {unit_left, line - unit.y}, style.colours.ink2,
              plot.unit);
    const float room = right - (unit_left + unit.x + style.px(5.0F));
    draw_change(list, plot, read, words, style, {right, line}, room);
    return {{left, top}, value};
}

// One remark fits over a small plot; leaving the model matters more than a new scale.
void draw_remark(ImDrawList& list, const Plot& plot, const Words& words, const Style& style,
                 const Rect& area) {
    const bool outside = is_outside(plot, plot.head);
    if (!outside && !plot.scale_changed) return;
    const bool low = area.size.y < style.px(48.0F);  // the curve needs the room
    const std::string_view where = low ? "plot.outside_short" : "plot.outside";
    const std::string text =
        shortened(*style.font(Face::note), words(outside ? where : "plot.scale_changed"),
                  area.size.x - style.px(8.0F));
    const Rect box = freest_corner(plot, area, text_size(style, Face::note, text));
    list.AddRectFilled({box.at.x - style.px(4.0F), box.at.y}, {box.right(), box.bottom()},
                       faded(style.colours.panel, 0.8F), style.px(4.0F));
    draw_text(list, *style.font(Face::note), box.at,
              outside ? style.colours.caution : style.colours.ink2, text);
}

Rect plot_rect(const Rect& card, const Style& style) {
    return {{card.at.x + style.px(pad), card.at.y + style.px(plot_top)},
            {card.size.x - style.px(2.0F * pad), card.size.y - style.px(plot_top + 7.0F)}};
}

/// Where number and plot of a card stand; the plot may be left out.
struct CardParts {
    Rect head, plot;
};

CardParts split(const Rect& card, const Plot& plot, const Style& style) {
    const Rect below = plot_rect(card, style);
    if (below.size.y >= style.px(lowest_plot)) return {card, below};
    if (card.size.x < style.px(narrowest_beside)) return {card, {}};
    const float name = text_size(style, Face::body, plot.name).x + style.px(pad + 12.0F);
    const float left = std::max(share_of_number * card.size.x, name);
    const float top = style.px(9.0F);
    return {{card.at, {left, card.size.y}},
            {{card.at.x + left, card.at.y + top},
             {card.size.x - left - style.px(pad), card.size.y - 2.0F * top}}};
}

void draw_ground_of_card(ImDrawList& list, const Rect& rect, const Style& style, bool lit) {
    const ImVec2 end{rect.right(), rect.bottom()};
    const float round = style.px(10.0F);
    list.AddRectFilled(rect.at, end, style.colours.panel, round);
    if (lit) list.AddRect(rect.at, end, style.colours.edge, round, 0, style.px(1.0F));
}

struct Use {
    bool pressed = false;
    bool hovered = false;
    bool focused = false;
    bool into_number = false;  ///< the number itself was pressed
};

Use card_button(const Curve& curve, const Rect& rect, const Style& style) {
    ImGui::SetCursorScreenPos(rect.at);
    const std::string identity = "###card_" + std::string(curve.id);
    Use use;
    begin_underlay();
    use.pressed = ImGui::InvisibleButton(identity.c_str(), rect.size);
    end_underlay();
    use.hovered = ImGui::IsItemHovered();
    draw_ground_of_card(*ImGui::GetWindowDrawList(), rect, style, use.hovered);
    const ImGuiID item = ImGui::GetItemID();
    const bool focused = focus_stop(style, 0.0F, 10.0F);
    // a card that was clicked has the focus too, but nobody is reading its note
    const ImGuiID by_mouse = beside(item, "by mouse");
    if (ImGui::IsItemClicked() || !focused) memory().SetBool(by_mouse, focused);
    use.focused = focused && !memory().GetBool(by_mouse);
    use.pressed = use.pressed || pressed_by_key(item);
    return use;
}

Use card(const Curve& curve, const Plot& plot, const Words& words, const Style& style,
         const Rect& rect) {
    Use use = card_button(curve, rect, style);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto [head, foot] = split(rect, plot, style);
    const Rect number = draw_head(list, plot, words, style, head);
    if (words.level == Level::technical) {  // who reads these words may look behind every number
        const std::string id = "###number_" + std::string(curve.id);
        use.into_number = dotted_button(style, id.c_str(), number);
        use.pressed = use.pressed && !use.into_number;
    }
    if (foot.empty()) {
        if (use.hovered || use.focused) {
            card_tip(curve, plot, words.strings, words.level, style, rect, plot.head);
        }
        return use;
    }
    const Rect area = small_plot_area(plot, foot, style);
    const double x = x_at(plot, area, ImGui::GetIO().MousePos.x);
    draw_small_plot(list, plot, foot, style, use.hovered ? std::optional(x) : std::nullopt);
    draw_remark(list, plot, words, style, area);
    const std::string title = titled(plot, words.strings, words.level);
    const float name = text_size(style, Face::body, title).x + style.px(pad + 10.0F);
    const Rect room{{rect.at.x + name, rect.at.y + style.px(5.0F)},
                    {head.size.x - name - style.px(pad), style.px(20.0F)}};
    draw_band_caption(list, plot, {area, plot.x, plot.y}, style, words("plot.band_short"), room);
    if (use.hovered || use.focused) {
        card_tip(curve, plot, words.strings, words.level, style, rect, use.hovered ? x : plot.head);
    }
    return use;
}

Rect around(const std::array<Rect, plot_count>& rects) {
    Rect all = rects[0];
    for (const Rect& rect : rects) {
        if (rect.empty()) continue;
        const ImVec2 end{std::max(all.right(), rect.right()),
                         std::max(all.bottom(), rect.bottom())};
        all.at = {std::min(all.at.x, rect.at.x), std::min(all.at.y, rect.at.y)};
        all.size = {end.x - all.at.x, end.y - all.at.y};
    }
    return all;
}

}  // namespace

View& asked_view(const Shown& shown, Asked& asked) {
    if (!asked.view) asked.view = shown.view;
    return *asked.view;
}

std::optional<int> cards(const Shown& shown, const Plots& plots, const Style& style,
                         const Strings& strings, const std::array<Rect, plot_count>& rects,
                         Asked& asked) {
    std::optional<int> looked_at;
    Rect all = around(rects);
    if (all.empty()) return looked_at;
    const float ring = style.px(4.0F);  // room for the ring of focus
    all = {{all.at.x - ring, all.at.y - ring},
           {all.size.x + 2.0F * ring, all.size.y + 2.0F * ring}};
    const Panel panel("###cards", all, 0);
    const Words words{strings, shown.view.level};
    for (int i = 0; i < plot_count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (rects[index].empty()) continue;
        const Use use = card(curves()[index], plots[index], words, style, rects[index]);
        if (use.hovered || use.focused) looked_at = i;
        if (use.pressed) asked_view(shown, asked).large_plot = i;
        if (use.into_number) {
            View& view = asked_view(shown, asked);
            view = audited(view, figure_of_curve(i));
        }
    }
    return looked_at;
}

}  // namespace compass::ui
