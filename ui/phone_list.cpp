#include "ui/phone_list.h"

#include "ui/ahead/strip_band.h"
#include "ui/cards.h"
#include "ui/controls/folds.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/sheets/sheets.h"
#include "ui/story_menu.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <array>
#include <cmath>
#include <span>
#include <string>

namespace compass::ui {
namespace {

constexpr float margin = 16.0F;
constexpr float button_height = 44.0F;
constexpr float row_gap = 10.0F;
constexpr float story_height = 60.0F;
constexpr float start_of_drag = 8.0F;

/// A list that follows a finger: there is no wheel on a phone. To be called in the list's own
/// window after its items; a slider that is held keeps the finger.
void follow_finger(const Style& style) {
    ImGuiWindow& window = *ImGui::GetCurrentWindow();
    const ImGuiID state = window.GetID("finger");
    const ImGuiIO& io = ImGui::GetIO();
    if (!ImGui::IsMouseDown(0)) return memory().SetBool(state, false);
    const ImVec2 gone = ImGui::GetMouseDragDelta(0, 0.0F);
    const bool begins = std::abs(gone.y) > style.px(start_of_drag) &&
                        std::abs(gone.y) > std::abs(gone.x) && !is_slider_held() &&
                        window.InnerRect.Contains(io.MouseClickedPos[0]);
    if (begins && !memory().GetBool(state)) {
        memory().SetBool(state, true);
        ImGui::ClearActiveID();  // what the finger came down on is not pressed
    }
    if (memory().GetBool(state)) ImGui::SetScrollY(ImGui::GetScrollY() - io.MouseDelta.y);
}

/// A panel with a list that scrolls, as long as this lives.
class List {
public:
    List(const char* name, const Rect& rect, const Style& style)
        : panel_(name, rect, style.colours.page), style_(&style) {
        ImGui::SetCursorScreenPos(rect.at);
        ImGui::BeginChild("rows", rect.size, false,
                          ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    }
    List(const List&) = delete;
    List& operator=(const List&) = delete;
    List(List&&) = delete;
    List& operator=(List&&) = delete;
    ~List() {
        follow_finger(*style_);
        ImGui::EndChild();
    }

private:
    Panel panel_;
    const Style* style_;
};

/// Buttons of one width beside each other.
Rect part(const Rect& row, const Style& style, int index, int count) {
    const float gap = style.px(row_gap);
    const auto parts = static_cast<float>(count);
    const float width = (row.size.x - (parts - 1.0F) * gap) / parts;
    return {{row.at.x + static_cast<float>(index) * (width + gap), row.at.y}, {width, row.size.y}};
}

struct More {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    Asked& asked;

    std::string text(std::string_view key) const {
        return std::string(strings.text(key, shown.view.level));
    }
    View& view() const { return asked_view(shown, asked); }
    bool pressed(const char* id, std::string_view key, const Rect& rect) const {
        return button(style, id, strings.text(key, shown.view.level), rect);
    }
};

void looks(const More& more, const Rect& row) {
    const bool is_dark = more.shown.view.palette == scene::Palette::dark;
    if (more.pressed("palette", is_dark ? "tab.to_paper" : "tab.to_dark",
                     part(row, more.style, 0, 2))) {
        more.view().palette = is_dark ? scene::Palette::paper : scene::Palette::dark;
    }
    const bool ghost = more.shown.view.ghost;
    if (more.pressed("ghost", ghost ? "top.before_on" : "top.before_off",
                     part(row, more.style, 1, 2))) {
        more.view().ghost = !ghost;
    }
}

void language_and_units(const More& more, const Rect& row) {
    if (more.pressed("language", "key.language", part(row, more.style, 0, 2))) {
        more.view().language = next_language(more.shown.view.language);
    }
    const auto chosen = static_cast<std::size_t>(more.shown.view.units);
    const std::string units = "units." + std::string(units_names[chosen]);
    if (more.pressed("units", units, part(row, more.style, 1, 2))) {
        more.view().units = next_units(more.shown.view.units);
    }
    tooltip(more.style, more.text("units.tip"), {row.at.x, row.bottom()}, row.size.x);
}

void actions(const More& more, const Rect& row) {
    if (more.pressed("keep", "top.keep", part(row, more.style, 0, 2))) {
        more.asked.actions.emplace_back(KeepAsGhost{});
    }
    if (more.pressed("share", "top.share", part(row, more.style, 1, 2))) {
        more.asked.actions.emplace_back(CopyShareLine{});
    }
}

void history(const More& more, const Rect& row) {
    const ButtonState replay{.enabled = more.shown.can_replay};
    if (button(more.style, "replay", more.text("reasons.button.replay"),
               part(row, more.style, 0, 2), replay)) {
        more.view().tab = Tab::picture;  // where it is seen
        more.asked.actions.emplace_back(ReplayChange{});
    }
    const ButtonState redo{.enabled = more.shown.can_redo};
    if (button(more.style, "redo", more.text("top.redo"), part(row, more.style, 1, 2), redo)) {
        more.asked.actions.emplace_back(Redo{});
    }
}

void larger_views(const More& more, const Rect& row) {
    if (more.pressed("present", "top.present", part(row, more.style, 0, 2))) {
        more.view().presenting = Presenting::picture;
    }
    if (more.pressed("help", "top.help", part(row, more.style, 1, 2))) {
        more.view().help = !more.shown.view.help;
    }
}

/// Two names beside each other, or one whose words need more than half a row.
std::size_t beside(const More& more, std::span<const SheetRow> left, const Rect& row) {
    const float half = part(row, more.style, 0, 2).size.x;
    const auto fits = [&](const SheetRow& sheet) {
        const std::string name = more.text("sheet." + std::string(sheet.id) + ".name");
        return text_width(*more.style.font(Face::body), name) + more.style.px(8.0F) <= half;
    };
    return left.size() > 1 && fits(left[0]) && fits(left[1]) ? 2 : 1;
}

/// A button for every sheet. Gives back where the last row ends.
float sheets(const More& more, Rect row, float step) {
    std::span<const SheetRow> left = sheet_rows();
    while (!left.empty()) {
        const std::size_t count = beside(more, left, row);
        for (std::size_t i = 0; i < count; ++i) {
            const std::string id(left[i].id);
            if (button(more.style, id.c_str(), more.text("sheet." + id + ".name"),
                       part(row, more.style, static_cast<int>(i), static_cast<int>(count)))) {
                more.view() = sheet_toggled(more.view(), left[i].sheet);
            }
        }
        left = left.subspan(count);
        row.at.y += step;
    }
    return row.at.y;
}

void reset(const More& more, const Rect& row) {
    const ButtonState state{.enabled = more.shown.scenario != more.shown.baseline};
    const Rect half = part(row, more.style, 0, 2);
    if (!button(more.style, "reset", more.text("control.reset"), half, state)) return;
    more.asked.scenario = more.shown.baseline;
    more.asked.settled = true;
}

void strips(const More& more, const Rect& row) {
    const std::optional<int> strip = more.shown.view.ahead.strip;
    const char* key = !strip                   ? "tab.strips_off"
                      : *strip == bone_outcome ? "tab.strips_bone"
                                               : "tab.strips_artery";
    if (more.pressed("strips", key, part(row, more.style, 1, 2))) {
        more.view().ahead.strip = next_strip(strip);
    }
}

}  // namespace

void story_list(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                Asked& asked) {
    if (rect.empty()) return;
    const List list("story list", rect, style);
    const float side = style.px(6.0F);
    const float height = style.px(story_height);
    ImVec2 at{rect.at.x + side, rect.at.y + side - ImGui::GetScrollY()};
    for (const sim::Story& story : shown.stories) {
        const Rect row{{at.x, std::round(at.y)}, {rect.size.x - 2.0F * side, height}};
        ImGui::SetCursorScreenPos(row.at);
        ImGui::PushID(story.id.c_str());
        const bool clicked = ImGui::InvisibleButton("story", row.size);
        const ImGuiID item = ImGui::GetItemID();
        const bool hovered = ImGui::IsItemHovered();
        const bool focused = focus_stop(style, -2.0F, 8.0F);
        if (focused && !ImGui::IsItemVisible()) ImGui::SetScrollHereY();
        draw_story(shown, style, strings, story, row, hovered);
        if (clicked || pressed_by_key(item)) {
            asked_view(shown, asked).tab = Tab::picture;
            asked.actions.emplace_back(OpenStory{story.id});
        }
        ImGui::PopID();
        at.y += height;
    }
}

void more_list(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
               Asked& asked) {
    if (rect.empty()) return;
    const List list("more list", rect, style);
    const More more{shown, style, strings, asked};
    const float side = style.px(margin);
    const float step = style.px(button_height + row_gap);
    Rect row{{rect.at.x + side, rect.at.y + style.px(row_gap) - ImGui::GetScrollY()},
             {rect.size.x - 2.0F * side, style.px(button_height)}};
    const std::array<std::string, level_count> levels{
        more.text("top.plain"), more.text("top.standard"), more.text("top.technical")};
    const int level = segments(style, "level", levels, static_cast<int>(shown.view.level), row);
    if (level >= 0) more.view().level = static_cast<Level>(level);
    row.at.y += step;
    looks(more, row);
    row.at.y += step;
    actions(more, row);
    row.at.y += step;
    reset(more, row);
    strips(more, row);
    row.at.y += step;
    language_and_units(more, row);
    row.at.y += step;
    history(more, row);
    row.at.y += step;
    larger_views(more, row);
    row.at.y += step;
    row.at.y = sheets(more, row, step);
    const RowContext context{shown, style, strings, asked};
    const float end = folds(context, {row.at.x, std::round(row.at.y)}, row.size.x);
    ImGui::SetCursorScreenPos({row.at.x, end + style.px(row_gap)});
    ImGui::Dummy({1.0F, 1.0F});
}

}  // namespace compass::ui
