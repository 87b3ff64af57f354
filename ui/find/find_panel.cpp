#include "ui/find/find_panel.h"

#include "ui/cards.h"
#include "ui/controls/control_words.h"
#include "ui/controls_panel.h"
#include "ui/drop_list.h"
#include "ui/find/find.h"
#include "ui/imgui_versions.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <string>

namespace compass::ui {
namespace {

constexpr float field_height = 34.0F;
constexpr float find_row = 30.0F;
constexpr float find_pad = 8.0F;
constexpr float widest = 380.0F;
constexpr int most_rows = 8;

// Places in memory(): is the field open, which row is marked, how many were there last.
const ImGuiID field_open = ImHashStr("compass find open");
const ImGuiID marked_row = ImHashStr("compass find marked");
const ImGuiID last_rows = ImHashStr("compass find rows");

struct Finder {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    Asked& asked;

    Level level() const { return shown.view.level; }
    View& view() const { return asked_view(shown, asked); }
    void close() const {
        memory().SetBool(field_open, false);
        view().finding = false;
    }
};

/// Over the head of the controls, where they have a column; else at the top of the window.
Rect place_of_finder(const Style& style, const Layout& layout) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float side = style.px(find_pad);
    constexpr int least_rows = 2;  // what the sentence takes where nothing is found
    const int rows = memory().GetBool(field_open) ? memory().GetInt(last_rows) : most_rows;
    const auto shown_rows = static_cast<float>(std::clamp(rows, least_rows, most_rows));
    const float height = style.px(2.0F * find_pad + field_height + shown_rows * find_row);
    if (!layout.controls.empty() && !layout.phone) {
        const Rect& column = layout.controls;
        const float width = std::max(column.size.x - 2.0F * side, style.px(220.0F));
        return {{column.at.x + side, column.at.y + side}, {width, height}};
    }
    const float width = std::min(style.px(widest), window.x - 2.0F * side);
    return {{0.5F * (window.x - width), layout.top.bottom() + side}, {width, height}};
}

/// What was typed; `is_left` once the field has lost the keyboard.
std::string typed_text(const Finder& finder, const Rect& rect, bool& is_left) {
    const Style& style = finder.style;
    std::array<char, 64> text{};
    if (!memory().GetBool(field_open)) {
        activate_field(ImGui::GetID("##find"));
        memory().SetInt(marked_row, 0);
    }
    memory().SetBool(field_open, true);
    const std::string hint(finder.strings.text("find.hint", finder.level()));
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::PushFont(style.font(Face::body));
    const float room = rect.size.y - style.font(Face::body)->FontSize;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2{style.px(10.0F), 0.5F * room});
    ImGui::SetNextItemWidth(rect.size.x);
    ImGui::InputTextWithHint("##find", hint.c_str(), text.data(), text.size());
    ImGui::PopStyleVar();
    ImGui::PopFont();
    ImGui::GetWindowDrawList()->AddRect(rect.at, {rect.right(), rect.bottom()}, style.colours.focus,
                                        style.px(6.0F), 0, style.px(2.0F));
    is_left = !ImGui::IsItemActive();
    return text.data();
}

void go_to(const Finder& finder, const Control& control) {
    finder.close();
    const auto index = static_cast<int>(&control - controls().data());
    const bool is_simple = index < static_cast<int>(simple_count);
    View& view = finder.view();
    view.presenting = Presenting::no;
    view.help = false;
    view.tab = is_simple ? Tab::picture : Tab::more;  // of a phone
    if (!is_simple) view.more = true;
    if (!is_simple) open_fold(control.row->group);
    focus_control(index);
}

void draw_found(const Finder& finder, const Control& control, const Rect& row, bool is_marked) {
    const Style& style = finder.style;
    if (is_marked) draw_mark(*ImGui::GetWindowDrawList(), style, row);
    const ImFont& note = *style.font(Face::note);
    const float side = style.px(10.0F);
    const std::string value = value_text(control, value_of(control, finder.shown.scenario),
                                         finder.strings, finder.level());
    const float width = text_width(note, value);
    const float middle = row.at.y + 0.5F * row.size.y;
    draw_text(*ImGui::GetWindowDrawList(), note,
              {row.right() - side, middle - 0.5F * note.FontSize}, finder.style.colours.ink2, value,
              1.0F);
    const ImFont& body = *style.font(Face::body);
    fitting_text(style, Face::body, {row.at.x + side, middle - 0.5F * body.FontSize},
                 row.size.x - width - 3.0F * side, style.colours.ink,
                 name_text(control, finder.strings, finder.level()));
}

/// Rows around the marked one; the control that was clicked, or nullptr. A press counts, not its
/// end: with the press the field loses the keyboard and the list its text.
const Control* clicked_row(const Finder& finder, const std::vector<const Control*>& found,
                           int marked, const Rect& room) {
    const int count = static_cast<int>(found.size());
    const int first = std::clamp(marked - most_rows + 1, 0, std::max(count - most_rows, 0));
    const float height = finder.style.px(find_row);
    const Control* clicked = nullptr;
    for (int i = first; i < std::min(first + most_rows, count); ++i) {
        const Rect row{{room.at.x, room.at.y + static_cast<float>(i - first) * height},
                       {room.size.x, height}};
        draw_found(finder, *found[static_cast<std::size_t>(i)], row, i == marked);
        const bool is_over = ImGui::IsMouseHoveringRect(row.at, {row.right(), row.bottom()});
        if (is_over && ImGui::IsMouseClicked(0)) clicked = found[static_cast<std::size_t>(i)];
    }
    return clicked;
}

void say_nothing_found(const Finder& finder, std::string_view typed, const Rect& room) {
    const Control& near =
        nearest_control(typed, finder.shown.scenario, finder.strings, finder.level());
    const std::string text =
        filled(finder.strings.text("find.nothing", finder.level()),
               {std::string(typed), name_text(near, finder.strings, finder.level())});
    const ImFont& font = *finder.style.font(Face::body);
    const float side = finder.style.px(10.0F);
    draw_text(*ImGui::GetWindowDrawList(), font,
              {room.at.x + side, room.at.y + finder.style.px(6.0F)}, finder.style.colours.ink,
              wrapped(font, text, room.size.x - 2.0F * side));
}

void fill(const Finder& finder, const Rect& inside) {
    const float line = finder.style.px(field_height);
    bool is_left = false;
    const std::string typed = typed_text(finder, {inside.at, {inside.size.x, line}}, is_left);
    const auto found = found_controls(typed, finder.shown.scenario, finder.strings, finder.level());
    memory().SetInt(last_rows, static_cast<int>(found.size()));
    const int steps = (is_pressed(ImGuiKey_DownArrow, true) ? 1 : 0) -
                      (is_pressed(ImGuiKey_UpArrow, true) ? 1 : 0);
    const int last = std::max(static_cast<int>(found.size()) - 1, 0);
    const int marked = std::clamp(memory().GetInt(marked_row) + steps, 0, last);
    memory().SetInt(marked_row, marked);
    const Rect room{{inside.at.x, inside.at.y + line}, {inside.size.x, inside.size.y - line}};
    const Control* chosen = clicked_row(finder, found, marked, room);
    if (found.empty()) say_nothing_found(finder, typed, room);
    if (is_enter_pressed() && !found.empty()) chosen = found[static_cast<std::size_t>(marked)];
    if (chosen != nullptr) return go_to(finder, *chosen);
    if (is_left) finder.close();
}

}  // namespace

void find_panel(const Shown& shown, const Style& style, const Strings& strings,
                const Layout& layout, Asked& asked) {
    if (!shown.view.finding) return memory().SetBool(field_open, false);
    const Rect rect = place_of_finder(style, layout);
    ImGui::SetNextWindowPos(rect.at);
    ImGui::SetNextWindowSize(rect.size);
    ImGui::SetNextWindowFocus();  // over the panels
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{});
    ImGui::Begin("###find", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleVar();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 end{rect.right(), rect.bottom()};
    list.AddRectFilled(rect.at, end, style.colours.raised, style.px(10.0F));
    list.AddRect(rect.at, end, style.colours.edge, style.px(10.0F), 0, style.px(1.5F));
    const float pad = style.px(find_pad);
    fill({shown, style, strings, asked}, {{rect.at.x + pad, rect.at.y + pad},
                                          {rect.size.x - 2.0F * pad, rect.size.y - 2.0F * pad}});
    ImGui::End();
}

void find_button(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked) {
    if (button(style, "find", "", rect, {.look = ButtonLook::plain})) {
        asked_view(shown, asked).finding = true;
    }
    const float width = style.px(220.0F);
    tooltip(style, strings.text("find.tip", shown.view.level),
            {rect.right() - width, rect.bottom() + style.px(4.0F)}, width);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float radius = style.px(5.0F);
    const ImVec2 glass{rect.at.x + 0.5F * rect.size.x - style.px(1.5F),
                       rect.at.y + 0.5F * rect.size.y - style.px(1.5F)};
    const float slant = 0.75F * radius;
    list.AddCircle(glass, radius, style.colours.ink2, 0, style.px(1.6F));
    list.AddLine({glass.x + slant, glass.y + slant},
                 {glass.x + 2.1F * slant, glass.y + 2.1F * slant}, style.colours.ink2,
                 style.px(2.0F));
}

}  // namespace compass::ui
