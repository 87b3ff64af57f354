#include "ui/controls/folds.h"

#include "ui/controls_panel.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {
namespace {

constexpr float between_rows = 10.0F;
constexpr float fold_height = 36.0F;
constexpr std::size_t group_count = 6;
constexpr std::array<std::string_view, group_count> group_keys{"group.food",      "group.vitamin_d",
                                                               "group.vitamin_k", "group.body",
                                                               "group.timing",    "group.evidence"};

const ImGuiID fold_request = ImHashStr("compass fold request");  // in memory(), from 1 on

/// Where memory() knows whether a fold is open.
ImGuiID fold_state(std::size_t group) {
    return beside(static_cast<ImGuiID>(group), "compass fold");
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
    const ImGuiID state = fold_state(group);
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

}  // namespace

std::span<const Control> other_controls() {
    return controls().subspan(simple_count);
}

bool is_changed(const Control& control, const sim::Scenario& now, const sim::Scenario& baseline) {
    const double value = value_of(control, now);
    return matters(control, now) && value != value_of(control, baseline);
}

void focus_in_folds(int index) {
    memory().SetInt(fold_request, index + 1);
}

float folds(const RowContext& context, ImVec2 at, float width) {
    const Shown& shown = context.shown;
    const float gap = context.style.px(between_rows);
    const int request = memory().GetInt(fold_request) - 1;
    memory().SetInt(fold_request, 0);
    if (request >= 0) focus_on(focus_id(controls()[static_cast<std::size_t>(request)]), true);
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

void open_fold(sim::Group group) {
    memory().SetBool(fold_state(static_cast<std::size_t>(group)), true);
}

int hidden_changes(const sim::Scenario& scenario, const sim::Scenario& baseline) {
    const auto others = other_controls();
    return static_cast<int>(std::count_if(
        others.begin(), others.end(),
        [&](const Control& control) { return is_changed(control, scenario, baseline); }));
}

}  // namespace compass::ui
