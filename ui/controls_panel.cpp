#include "ui/controls_panel.h"

#include "ui/cards.h"
#include "ui/controls/control_row.h"
#include "ui/controls/control_words.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

constexpr float margin = 16.0F;
constexpr float head_height = 38.0F;
constexpr float foot_height = 44.0F;
constexpr float closest_rows = 6.0F;  // between two rows when space is short
constexpr float fold_height = 36.0F;
const ImGuiID slider_request = ImHashStr("compass slider request");  // in memory(), from 1 on
constexpr std::size_t group_count = 6;
constexpr std::array<std::string_view, group_count> group_keys{
    "group.food", "group.vitamin_d", "group.vitamin_k",
    "group.body", "group.timing",    "group.evidence"};

std::span<const Control> simple_controls() {
    return controls().first(simple_count);
}

std::span<const Control> other_controls() {
    return controls().subspan(simple_count);
}

bool is_changed(const Control& control, const sim::Scenario& now, const sim::Scenario& baseline) {
    const double value = value_of(control, now);
    return matters(control, now) && value != value_of(control, baseline);
}

/// Words that can be clicked; true when they were.
bool link(const Style& style, const char* id, std::string_view text, ImVec2 at, float align) {
    const ImFont& font = *style.font(Face::body);
    const float width = text_width(font, text);
    const float height = style.px(28.0F);
    at.x -= align * width;
    ImGui::SetCursorScreenPos(at);
    const bool clicked = ImGui::InvisibleButton(id, {width, height});
    const float top = at.y + 0.5F * (height - font.FontSize);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, font, {at.x, top}, style.colours.focus, text);
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

/// Heading and, while folds are closed, the chip of changes that cannot be seen.
void head(const RowContext& context, const Rect& rect) {
    const Style& style = context.style;
    const Level level = context.shown.view.level;
    const ImFont& font = *style.font(Face::note);
    const float middle = rect.at.y + style.px(20.0F);
    draw_text(*ImGui::GetWindowDrawList(), font,
              {rect.at.x + style.px(margin), middle - 0.5F * font.FontSize}, style.colours.ink2,
              context.strings.text("control.heading", level));
    const int hidden = hidden_changes(context.shown.scenario, context.shown.baseline);
    if (context.shown.view.more || hidden == 0) return;
    const std::string text =
        filled(context.strings.text(hidden == 1 ? "control.hidden_one" : "control.hidden", level),
               {std::to_string(hidden)});
    const float width = text_width(font, text) + style.px(20.0F);
    const float height = style.px(24.0F);
    const Rect chip{{rect.right() - style.px(margin) - width, middle - 0.5F * height},
                    {width, height}};
    ImGui::SetCursorScreenPos(chip.at);
    const bool clicked = ImGui::InvisibleButton("hidden", chip.size);
    const float tint = ImGui::IsItemHovered() ? 0.3F : 0.15F;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(chip.at, {chip.right(), chip.bottom()},
                       mixed(style.colours.panel, style.colours.focus, tint), 0.5F * height);
    draw_text(list, font,
              {chip.at.x + 0.5F * width, middle - 0.5F * font.FontSize}, style.colours.focus, text,
              0.5F);
    const ImGuiID item = ImGui::GetItemID();
    focus_stop(style, 2.0F, 13.0F);
    if (clicked || pressed_by_key(item)) asked_view(context.shown, context.asked).more = true;
}

void foot(const RowContext& context, const Rect& rect) {
    const Style& style = context.style;
    const Level level = context.shown.view.level;
    const auto others = other_controls();
    const auto count = std::count_if(others.begin(), others.end(), [&](const Control& control) {
        return matters(control, context.shown.scenario);
    });
    const bool more = context.shown.view.more;
    const std::string text = more ? std::string(context.strings.text("control.fewer", level))
                                  : filled(context.strings.text("control.more", level),
                                           {std::to_string(count)});
    const float top = rect.bottom() - style.px(0.5F * (foot_height + 28.0F));
    if (link(style, "more", text, {rect.at.x + style.px(margin), top}, 0.0F)) {
        asked_view(context.shown, context.asked).more = !more;
    }
    if (context.shown.scenario == context.shown.baseline) return;
    if (link(style, "reset", context.strings.text("control.reset", level),
             {rect.right() - style.px(margin), top}, 1.0F)) {
        context.asked.scenario = context.shown.baseline;
        context.asked.settled = true;
    }
}

void draw_fold_arrow(ImDrawList& list, const Style& style, ImVec2 middle, bool open) {
    const float size = style.px(5.0F);
    const ImU32 colour = style.colours.ink2;
    if (open) {
        list.AddTriangleFilled({middle.x - size, middle.y - 0.5F * size},
                               {middle.x + size, middle.y - 0.5F * size},
                               {middle.x, middle.y + 0.7F * size}, colour);
    } else {
        list.AddTriangleFilled({middle.x - 0.5F * size, middle.y - size},
                               {middle.x + 0.7F * size, middle.y},
                               {middle.x - 0.5F * size, middle.y + size}, colour);
    }
}

/// The head of a fold; is it open?
bool fold_head(std::size_t group, int changes, const RowContext& context, ImVec2 at, float width) {
    const Style& style = context.style;
    const Level level = context.shown.view.level;
    ImGui::PushID(static_cast<int>(group));
    const ImGuiID state = ImGui::GetID("open");
    ImGui::SetCursorScreenPos(at);
    const ImVec2 size{width, style.px(fold_height - 4.0F)};
    const bool clicked = ImGui::InvisibleButton("fold", size);
    const ImGuiID item = ImGui::GetItemID();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float tint = ImGui::IsItemHovered() ? 0.10F : 0.0F;
    list.AddRectFilled(at, {at.x + size.x, at.y + size.y},
                       mixed(style.colours.raised, style.colours.ink, tint), style.px(8.0F));
    focus_stop(style, 1.0F, 9.0F);
    bool open = memory().GetBool(state);
    if (clicked || pressed_by_key(item)) memory().SetBool(state, open = !open);
    const float middle = at.y + 0.5F * size.y;
    draw_fold_arrow(list, style, {at.x + style.px(14.0F), middle}, open);
    const ImFont& bold = *style.font(Face::bold);
    draw_text(list, bold, {at.x + style.px(28.0F), middle - 0.5F * bold.FontSize},
              style.colours.ink, context.strings.text(group_keys[group], level));
    if (changes > 0) {
        const ImFont& note = *style.font(Face::note);
        draw_text(list, note, {at.x + width - style.px(10.0F), middle - 0.5F * note.FontSize},
                  style.colours.focus,
                  filled(context.strings.text("control.changed", level), {std::to_string(changes)}),
                  1.0F);
    }
    ImGui::PopID();
    return open;
}

/// All folds below `at`; returns where they end.
float folds(const RowContext& context, ImVec2 at, float width) {
    const Shown& shown = context.shown;
    const float gap = context.style.px(closest_rows + 4.0F);
    for (std::size_t group = 0; group < group_count; ++group) {
        std::vector<const Control*> inside;
        for (const Control& control : other_controls()) {
            const bool is_here = static_cast<std::size_t>(control.row->group) == group;
            if (is_here && matters(control, shown.scenario)) inside.push_back(&control);
        }
        const auto changes =
            std::count_if(inside.begin(), inside.end(), [&](const Control* control) {
                return is_changed(*control, shown.scenario, shown.baseline);
            });
        const bool open = fold_head(group, static_cast<int>(changes), context, at, width);
        at.y += context.style.px(fold_height);
        if (!open) continue;
        at.y += gap;
        for (const Control* control : inside) {
            control_row(*control, context, at, width);
            at.y += row_height(*control, context, width) + gap;
        }
    }
    return at.y;
}

/// Carries out focus_slider() where the ids of the rows are known.
void follow_request() {
    const int request = memory().GetInt(slider_request);
    if (request == 0) return;
    memory().SetInt(slider_request, 0);
    focus_on(focus_id(simple_controls()[static_cast<std::size_t>(request - 1)]), true);
}

void rows(const RowContext& context, const Rect& rect) {
    const Style& style = context.style;
    const float side = style.px(margin);
    const float width = rect.size.x - 2.0F * side;
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::BeginChild("rows", rect.size, false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    follow_request();
    const float natural = row_height(simple_controls().front(), context, width);
    const float spread = rect.size.y / static_cast<float>(simple_count);
    const float pitch = context.shown.view.more
                            ? natural + style.px(closest_rows)
                            : std::max(spread, natural + style.px(closest_rows));
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
    head(context, rect);
    rows(context, {{rect.at.x, rect.at.y + head_room},
                   {rect.size.x, std::max(1.0F, rect.size.y - head_room - foot_room)}});
    foot(context, rect);
}

void focus_slider(int index) {
    memory().SetInt(slider_request, 1 + std::clamp(index, 0, static_cast<int>(simple_count) - 1));
}

int hidden_changes(const sim::Scenario& scenario, const sim::Scenario& baseline) {
    const auto others = other_controls();
    return static_cast<int>(
        std::count_if(others.begin(), others.end(), [&](const Control& control) {
            return is_changed(control, scenario, baseline);
        }));
}

}  // namespace compass::ui
