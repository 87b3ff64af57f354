#include "ui/controls_panel.h"

#include "ui/ahead/strip_band.h"
#include "ui/cards.h"
#include "ui/controls/control_row.h"
#include "ui/controls/folds.h"
#include "ui/find/find_panel.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace compass::ui {
namespace {

constexpr float margin = 16.0F;
constexpr float head_height = 38.0F;
constexpr float foot_height = 44.0F;
constexpr float glass_size = 28.0F;    // of the button that finds a control
constexpr float closest_rows = 6.0F;   // between two rows when space is short
constexpr float widest_pitch = 92.0F;  // from row to row in a tall window
const ImGuiID slider_request = ImHashStr("compass slider request");  // in memory(), from 1 on

std::span<const Control> simple_controls() {
    return controls().first(simple_count);
}

/// Words that can be clicked; true when they were.
bool link(const Style& style, const char* id, std::string_view whole, ImVec2 at, float align,
          float room) {
    const ImFont& font = *style.font(Face::body);
    const std::string text = shortened(font, whole, room);
    const float width = text_width(font, text);
    const float height = style.px(28.0F);
    at.x -= align * width;
    ImGui::SetCursorScreenPos(at);
    const bool clicked = ImGui::InvisibleButton(id, {width, height});
    const float top = at.y + 0.5F * (height - font.FontSize);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, font, {at.x, top}, style.colours.focus, text);
    if (text != whole) tell_whole(style, whole, {at, {width, height}});
    if (ImGui::IsItemHovered()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        const float line = std::round(top + font.FontSize - style.px(1.0F));
        list.AddRectFilled({at.x, line}, {at.x + width, line + std::max(1.0F, style.px(1.0F))},
                           style.colours.focus);
    }
    const ImGuiID item = ImGui::GetItemID();
    focus_stop(style, 4.0F, 6.0F);
    return clicked || pressed_by_key(item);
}

/// What a link locked, and the way to move it all the same.
void unlock_button(const RowContext& context, const Rect& rect) {
    const Style& style = context.style;
    const Level level = context.shown.view.level;
    const std::string_view text = context.strings.text("shared_link.unlock", level);
    const float width = button_width(style, text);
    const float left = rect.at.x + style.px(margin);
    const Rect place{{rect.right() - style.px(margin) - width, rect.at.y + style.px(6.0F)},
                     {width, style.px(28.0F)}};
    const float top = rect.at.y + style.px(20.0F) - 0.5F * style.font(Face::note)->FontSize;
    const std::string names = locked_names(context.shown.view, context.strings);
    fitting_text(style, Face::note, {left, top}, place.at.x - style.px(8.0F) - left,
                 style.colours.ink2,
                 filled(context.strings.text("shared_link.chip", level), {names}));
    if (button(style, "unlock", text, place)) context.asked.actions.emplace_back(Unlock{});
}

/// Heading and, while folds are closed, the chip of changes that cannot be seen.
void head(const RowContext& context, const Rect& rect) {
    const Style& style = context.style;
    const Level level = context.shown.view.level;
    const ImFont& font = *style.font(Face::note);
    const float middle = rect.at.y + style.px(20.0F);
    const std::string_view heading = context.strings.text("control.heading", level);
    const float left = rect.at.x + style.px(margin);
    const int hidden = hidden_changes(context.shown.scenario, context.shown.baseline);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (context.shown.view.locked != 0) return unlock_button(context, rect);
    const auto draw_heading = [&] {
        draw_text(list, font, {left, middle - 0.5F * font.FontSize}, style.colours.ink2, heading);
    };
    const Rect glass{{rect.right() - style.px(margin + glass_size), middle - style.px(14.0F)},
                     {style.px(glass_size), style.px(28.0F)}};
    find_button(context.shown, style, context.strings, glass, context.asked);
    if (context.shown.view.more || hidden == 0) return draw_heading();
    const std::string text =
        filled(context.strings.text(hidden == 1 ? "control.hidden_one" : "control.hidden", level),
               {std::to_string(hidden)});
    const float width = text_width(font, text) + style.px(20.0F);
    const float height = style.px(24.0F);
    const Rect chip{{glass.at.x - style.px(4.0F) - width, middle - 0.5F * height}, {width, height}};
    if (left + text_width(font, heading) < chip.at.x) draw_heading();  // the chip matters more
    ImGui::SetCursorScreenPos(chip.at);
    const bool clicked = ImGui::InvisibleButton("hidden", chip.size);
    const float tint = ImGui::IsItemHovered() ? 0.3F : 0.15F;
    list.AddRectFilled(chip.at, {chip.right(), chip.bottom()},
                       mixed(style.colours.panel, style.colours.focus, tint), 0.5F * height);
    draw_text(list, font, {chip.at.x + 0.5F * width, middle - 0.5F * font.FontSize},
              style.colours.focus, text, 0.5F);
    const ImGuiID item = ImGui::GetItemID();
    focus_stop(style, 2.0F, 13.0F);
    if (!clicked && !pressed_by_key(item)) return;
    asked_view(context.shown, context.asked).more = true;
    for (const Control& control : other_controls()) {
        if (is_changed(control, context.shown.scenario, context.shown.baseline)) {
            open_fold(control.row->group);
        }
    }
}

/// The link of the bands without its words.
bool colour_link(const Style& style, const Rect& rect) {
    ImGui::SetCursorScreenPos(rect.at);
    const bool clicked = ImGui::InvisibleButton("strips", rect.size);
    const ImGuiID item = ImGui::GetItemID();
    focus_stop(style, 4.0F, 6.0F);
    return clicked || pressed_by_key(item);
}

/// Between `left` and `right`, cut short where long words leave little room; where they leave next
/// to none, there is the colour alone, or nothing.
void strip_link(const RowContext& context, float left, float right, float top_edge) {
    const std::optional<int> strip = context.shown.view.ahead.strip;
    const char* key = !strip ? "strip.off" : *strip == bone_outcome ? "strip.bone" : "strip.artery";
    const Style& style = context.style;
    const ImFont& font = *style.font(Face::body);
    const float gap = style.px(6.0F);
    const float room = right - left - 2.0F * gap;
    const std::string said(context.strings.text(key, context.shown.view.level));
    // the words matter more than a long sample of the colours
    const float beside_words = room - gap - std::ceil(text_width(font, said));
    const ImVec2 swatch{std::clamp(beside_words, style.px(10.0F), style.px(24.0F)),
                        style.px(10.0F)};
    if (room < swatch.x) return;
    const float for_words = room - swatch.x - gap;
    const bool has_words = for_words >= style.px(28.0F);
    const std::string text = has_words ? shortened(font, said, for_words) : std::string();
    const float whole = swatch.x + (has_words ? gap + text_width(font, text) : 0.0F);
    const ImVec2 at{0.5F * (left + right - whole), top_edge};
    const bool clicked =
        has_words ? link(style, "strips", text, {at.x + swatch.x + gap, at.y}, 0.0F, for_words)
                  : colour_link(style, {at, {swatch.x, style.px(28.0F)}});
    if (clicked) asked_view(context.shown, context.asked).ahead.strip = next_strip(strip);
    const float width = style.px(244.0F);
    std::string tip(context.strings.text("strip.tip", context.shown.view.level));
    if (text != said) tip.insert(0, said + '\n');
    tooltip(style, tip, {0.5F * (left + right - width), top_edge - style.px(112.0F)}, width);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float top = at.y + style.px(9.0F);
    const ImVec2 end{at.x + swatch.x, top + swatch.y};
    if (strip) {
        const ImU32 least = outcome_colour(*strip, 0.0, style.colours);
        const ImU32 most = outcome_colour(*strip, 1.0, style.colours);
        list.AddRectFilledMultiColor({at.x, top}, end, least, most, most, least);
    }
    list.AddRect({at.x, top}, end, style.colours.edge);
}

/// Is there room for bands under the sliders, if rows have `room`?
bool strips_fit(const RowContext& context, const Rect& room) {
    if (context.shown.ahead == nullptr) return false;
    if (context.shown.view.more) return true;
    const float row = row_height(simple_controls().front(), context, room.size.x);
    const float wanted = row + context.style.px(strip_room_wanted + closest_rows);
    return static_cast<float>(simple_count) * wanted <= room.size.y;
}

void foot(const RowContext& context, const Rect& rect, bool has_strips) {
    const Style& style = context.style;
    const Level level = context.shown.view.level;
    const auto others = other_controls();
    const auto count = std::count_if(others.begin(), others.end(), [&](const Control& control) {
        return matters(control, context.shown.scenario);
    });
    const bool more = context.shown.view.more;
    const std::string text =
        more ? std::string(context.strings.text("control.fewer", level))
             : filled(context.strings.text("control.more", level), {std::to_string(count)});
    const float top = rect.bottom() - style.px(0.5F * (foot_height + 28.0F));
    const std::string_view reset = context.strings.text("control.reset", level);
    const ImFont& font = *style.font(Face::body);
    const float side = style.px(margin);
    const float room = rect.size.x - 2.0F * side - style.px(12.0F);  // of both links
    const float for_reset = std::min(text_width(font, reset), 0.5F * room);
    const float for_more = std::min(text_width(font, text), room - for_reset);
    if (link(style, "more", text, {rect.at.x + side, top}, 0.0F, for_more)) {
        asked_view(context.shown, context.asked).more = !more;
    }
    if (has_strips) {
        strip_link(context, rect.at.x + side + for_more, rect.right() - side - for_reset, top);
    }
    if (context.shown.scenario == context.shown.baseline) return;
    if (link(style, "reset", reset, {rect.right() - side, top}, 1.0F, for_reset)) {
        context.asked.scenario = context.shown.baseline;
        context.asked.settled = true;
    }
}

/// Carries out focus_slider() where the ids of the rows are known.
void follow_request() {
    const int request = take_slider_request();
    if (request >= 0)
        focus_on(focus_id(simple_controls()[static_cast<std::size_t>(request)]), true);
}

void rows(const RowContext& without_strips, const Rect& rect) {
    const Style& style = without_strips.style;
    const float side = style.px(margin);
    const float width = rect.size.x - 2.0F * side;
    RowContext context = without_strips;
    if (context.shown.view.ahead.strip && strips_fit(without_strips, rect)) {
        context.strip_room = style.px(strip_room_wanted);
    }
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::BeginChild("rows", rect.size, false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    follow_request();
    const float natural = row_height(simple_controls().front(), context, width);
    const float spread = rect.size.y / static_cast<float>(simple_count);
    const float closest = natural + style.px(closest_rows);
    const float pitch = context.shown.view.more
                            ? closest
                            : std::max(closest, std::min(spread, style.px(widest_pitch)));
    ImVec2 at{rect.at.x + side, rect.at.y - ImGui::GetScrollY()};
    for (const Control& control : simple_controls()) {
        control_row(control, context, {at.x, std::round(at.y)}, width);
        at.y += pitch;
    }
    if (context.shown.view.more) {
        at.y = folds(context, {at.x, std::round(at.y + style.px(8.0F))}, width);
        ImGui::SetCursorScreenPos({at.x, at.y + style.px(8.0F)});
        ImGui::Dummy({1.0F, 1.0F});
    }
    ImGui::EndChild();
}

}  // namespace

void controls_panel(const Shown& shown, const Style& style, const Strings& strings,
                    const Rect& rect, Asked& asked) {
    if (rect.empty()) return;
    const Panel panel("controls", rect, style.colours.panel);
    const RowContext context{shown, style, strings, asked};
    const float head_room = style.px(head_height);
    const float foot_room = style.px(foot_height);
    const Rect room{{rect.at.x, rect.at.y + head_room},
                    {rect.size.x, std::max(1.0F, rect.size.y - head_room - foot_room)}};
    head(context, rect);
    rows(context, room);
    foot(context, rect, strips_fit(context, room));
}

void focus_slider(int index) {
    memory().SetInt(slider_request, 1 + std::clamp(index, 0, static_cast<int>(simple_count) - 1));
}

void focus_control(int index) {
    if (index < static_cast<int>(simple_count)) return focus_slider(index);
    focus_in_folds(index);
}

int take_slider_request() {
    const int request = memory().GetInt(slider_request);
    memory().SetInt(slider_request, 0);
    return request - 1;
}

}  // namespace compass::ui
