#include "ui/cards.h"

#include "ui/card_head.h"
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
constexpr float lowest_plot = 27.0F;        // in a lower card the plot stands beside the number
constexpr float narrowest_beside = 240.0F;  // or is left out, if the card is narrow as well
constexpr float share_of_number = 0.42F;

/// What the cards of a frame are told with.
struct Words {
    const Strings& strings;
    Level level;
    bool has_plots = true;  ///< readouts beside a large plot have none of their own

    std::string_view operator()(std::string_view key) const { return strings.text(key, level); }
};

// One remark fits over a small plot; leaving the model matters more than a new scale.
void draw_remark(ImDrawList& list, const Plot& plot, const Words& words, const Style& style,
                 const Rect& area) {
    const bool outside = is_outside(plot, plot.head);
    if (!outside && !plot.scale_changed) return;
    const bool low = area.size.y < style.px(48.0F);  // the curve needs the room
    if (low && !outside && !plot.ribbon.empty()) return;
    const std::string_view where = low ? "plot.outside_short" : "plot.outside";
    const std::string_view text = words(outside ? where : "plot.scale_changed");
    if (text_size(style, Face::note, text).x > area.size.x - style.px(8.0F)) return;
    const Rect box = freest_corner(plot, area, text_size(style, Face::note, text));
    if (box.empty()) return;  // the card's tip says it
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

CardParts split(const Rect& card, const Plot& plot, const Words& words, const Style& style) {
    if (!words.has_plots) return {card, {}};
    const Rect below = plot_rect(card, style);
    if (below.size.y >= style.px(lowest_plot)) return {card, below};
    if (is_compact(card, style)) return {card, {}};
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

Use card_button(const Curve& curve, const Rect& rect, const Style& style, bool is_chosen) {
    ImGui::SetCursorScreenPos(rect.at);
    const std::string identity = "###card_" + std::string(curve.id);
    Use use;
    begin_underlay();
    use.pressed = ImGui::InvisibleButton(identity.c_str(), rect.size);
    end_underlay();
    use.hovered = ImGui::IsItemHovered();
    draw_ground_of_card(*ImGui::GetWindowDrawList(), rect, style, use.hovered || is_chosen);
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
         const Rect& rect, ChangeForm form, bool is_chosen) {
    Use use = card_button(curve, rect, style, is_chosen);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto [head, foot] = split(rect, plot, words, style);
    const Rect number = draw_card_head(list, plot, words.strings, words.level, style, head, form);
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

/// One form for all: words where every card has room for them.
ChangeForm form_of_all(const Plots& plots, const Words& words, const Style& style,
                       const std::array<Rect, plot_count>& rects) {
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (rects[i].empty()) continue;
        const Rect head = split(rects[i], plots[i], words, style).head;
        const ChangeForm form = change_form(plots[i], words.strings, words.level, style, head);
        if (form == ChangeForm::signs) return form;
    }
    return ChangeForm::words;
}

/// Its change in words where there is room for them here as well.
void draw_urine(const Plot& plot, const Words& words, const Style& style, const Rect& rect,
                ChangeForm form) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_ground_of_card(list, rect, style, false);
    if (form == ChangeForm::words) {
        form = change_form(plot, words.strings, words.level, style, rect);
    }
    draw_card_head(list, plot, words.strings, words.level, style, rect, form);
    const std::string name = titled(plot, words.strings, words.level);
    const float room = rect.size.x - 2.0F * style.px(pad);
    if (text_size(style, Face::body, name).x > room) tell_whole(style, name, rect);
}

Rect around(const std::array<Rect, plot_count>& rects, const Rect& urine) {
    Rect all = rects[0];
    const auto add = [&all](const Rect& rect) {
        if (rect.empty()) return;
        const ImVec2 end{std::max(all.right(), rect.right()),
                         std::max(all.bottom(), rect.bottom())};
        all.at = {std::min(all.at.x, rect.at.x), std::min(all.at.y, rect.at.y)};
        all.size = {end.x - all.at.x, end.y - all.at.y};
    };
    for (const Rect& rect : rects) add(rect);
    add(urine);
    return all;
}

}  // namespace

View& asked_view(const Shown& shown, Asked& asked) {
    if (!asked.view) asked.view = shown.view;
    return *asked.view;
}

std::optional<int> cards(const Shown& shown, const Plots& plots, const Style& style,
                         const Strings& strings, const std::array<Rect, plot_count>& rects,
                         Asked& asked, const Rect& urine) {
    std::optional<int> looked_at;
    Rect all = around(rects, urine);
    if (all.empty()) return looked_at;
    const float ring = style.px(4.0F);  // room for the ring of focus
    all = {{all.at.x - ring, all.at.y - ring},
           {all.size.x + 2.0F * ring, all.size.y + 2.0F * ring}};
    const Panel panel("###cards", all, 0);
    const Words words{strings, shown.view.level, urine.empty()};
    const ChangeForm form = form_of_all(plots, words, style, rects);
    for (int i = 0; i < plot_count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (rects[index].empty()) continue;
        const Use use = card(curves()[index], plots[index], words, style, rects[index], form,
                             presented_curve(shown.view) == i && !shown.view.sheet);
        if (use.hovered || use.focused) looked_at = i;
        if (use.pressed) asked_view(shown, asked).large_plot = i;
        if (use.into_number) {
            View& view = asked_view(shown, asked);
            view = audited(view, figure_of_curve(i));
        }
    }
    if (!urine.empty()) {
        draw_urine(urine_readout(shown, plots, strings), words, style, urine, form);
    }
    return looked_at;
}

}  // namespace compass::ui
