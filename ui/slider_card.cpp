#include "ui/slider_card.h"

#include "ui/cards.h"
#include "ui/controls/control_row.h"
#include "ui/controls_panel.h"
#include "ui/focus.h"
#include "ui/imgui_versions.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

constexpr float target = 48.0F;  // of a thumb
constexpr float side = 8.0F;
constexpr float least_swipe = 40.0F;
constexpr int count = static_cast<int>(simple_count);

/// Where the parts of the card stand.
struct Places {
    Rect before, after, head, less, more, track;
    ImVec2 dots{};
};

Places places_in(const Rect& rect, const Style& style) {
    const float size = style.px(target);
    const float edge = style.px(side);
    const float spare = std::max(rect.size.y - 2.0F * size - style.px(24.0F), 0.0F);
    const float first = std::round(rect.at.y + 0.25F * spare);
    const float second = std::round(first + size + 0.25F * spare);
    const float right = rect.right() - edge - size;
    Places places;
    places.before = {{rect.at.x + edge, first}, {size, size}};
    places.after = {{right, first}, {size, size}};
    const float head = places.before.right() + style.px(6.0F);
    places.head = {{head, first}, {right - style.px(6.0F) - head, size}};
    places.less = {{rect.at.x + edge, second}, {size, size}};
    places.more = {{right, second}, {size, size}};
    const float track = places.less.right() + style.px(18.0F);
    places.track = {{track, second}, {right - style.px(18.0F) - track, size}};
    places.dots = {rect.at.x + 0.5F * rect.size.x, second + size + style.px(12.0F) + 0.25F * spare};
    return places;
}

bool arrow(const Style& style, const char* id, const Rect& rect, float way) {
    const bool pressed = button(style, id, "", rect, {.look = ButtonLook::plain});
    const ImVec2 middle{rect.at.x + 0.5F * rect.size.x, rect.at.y + 0.5F * rect.size.y};
    const float size = style.px(7.0F);
    ImGui::GetWindowDrawList()->AddTriangleFilled({middle.x - 0.5F * way * size, middle.y - size},
                                                  {middle.x - 0.5F * way * size, middle.y + size},
                                                  {middle.x + way * 0.8F * size, middle.y},
                                                  style.colours.ink);
    return pressed;
}

/// A finger that crosses the card beside its buttons: -1, 0 or 1.
int swipe(const Style& style, const Rect& rect) {
    ImGui::SetCursorScreenPos(rect.at);
    begin_underlay();
    ImGui::InvisibleButton("swipe", rect.size);
    end_underlay();
    const ImGuiID way = beside(ImGui::GetItemID(), "way");
    if (ImGui::IsItemActivated()) memory().SetFloat(way, 0.0F);
    // a lifted finger is nowhere, so the way is kept while it is down
    if (ImGui::IsItemActive() && ImGui::IsMouseDown(0)) {
        const ImVec2 gone = ImGui::GetMouseDragDelta(0, 0.0F);
        memory().SetFloat(way, std::abs(gone.x) > std::abs(gone.y) ? gone.x : 0.0F);
    }
    if (!ImGui::IsItemDeactivated()) return 0;
    const float gone = memory().GetFloat(way);
    if (std::abs(gone) < style.px(least_swipe)) return 0;
    return gone < 0.0F ? 1 : -1;
}

/// Which of the six it is, as dots and as words.
void draw_place(const Style& style, std::string_view words, ImVec2 middle, int chosen) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImFont& font = *style.font(Face::note);
    const float step = style.px(14.0F);
    const float width = step * static_cast<float>(count) + style.px(8.0F) + text_width(font, words);
    float x = middle.x - 0.5F * width + 0.5F * step;
    for (int i = 0; i < count; ++i) {
        if (i == chosen) {
            list.AddCircleFilled({x, middle.y}, style.px(4.5F), style.colours.focus);
        } else {
            list.AddCircle({x, middle.y}, style.px(3.5F), style.colours.edge, 0, style.px(1.5F));
        }
        x += step;
    }
    draw_text(list, font, {x, middle.y - 0.5F * font.FontSize}, style.colours.ink2, words);
}

/// Less and more, or the way to move what a link locked.
void step_buttons(const Control& control, const RowContext& context, const Places& places,
                  bool locked) {
    const Style& style = context.style;
    if (!locked) {
        if (button(style, "less", "−", places.less)) step_control(control, context, -1);
        if (button(style, "more", "+", places.more)) step_control(control, context, 1);
        return;
    }
    const std::string_view text =
        context.strings.text("shared_link.unlock", context.shown.view.level);
    const float width = button_width(style, text);
    const Rect place{{places.more.right() - width, places.more.at.y}, {width, places.more.size.y}};
    if (button(style, "unlock", text, place)) context.asked.actions.emplace_back(Unlock{});
}

}  // namespace

void slider_card(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked) {
    if (rect.empty()) return;
    const Panel panel("slider", rect, style.colours.panel);
    const Places places = places_in(rect, style);
    const int shift = swipe(style, rect);
    RowContext context{shown, style, strings, asked};
    if (shown.ahead != nullptr && shown.view.ahead.strip)
        context.strip_room = style.px(strip_room_wanted);
    const int asked_for = take_slider_request();
    const int chosen = std::clamp(asked_for >= 0 ? asked_for : shown.view.slider, 0, count - 1);
    const Control& control = controls()[static_cast<std::size_t>(chosen)];
    if (asked_for >= 0) focus_on(focus_id(control), true);
    int next = chosen + shift;
    if (arrow(style, "before", places.before, -1.0F)) next = chosen - 1;
    control_card(control, context, places.head, places.track);
    step_buttons(control, context, places, is_locked(shown.view, chosen));
    if (arrow(style, "after", places.after, 1.0F)) next = chosen + 1;
    const std::string words = filled(strings.text("tab.of", shown.view.level),
                                     {std::to_string(chosen + 1), std::to_string(count)});
    draw_place(style, words, places.dots, chosen);
    next = (next + count) % count;
    if (next != shown.view.slider) asked_view(shown, asked).slider = next;
}

}  // namespace compass::ui
