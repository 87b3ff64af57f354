#include "ui/help_panel.h"

#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/keys.h"
#include "ui/plot_marks.h"
#include "ui/sheets/sheets.h"
#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <string>

namespace compass::ui {

namespace {

constexpr float column_width = 630.0F;
constexpr float least_column = 560.0F;
constexpr float help_row = 26.0F;
constexpr float help_head = 60.0F;
constexpr float help_pad = 24.0F;
constexpr float words_left = 150.0F;

/// Two columns where the window has room for them.
std::size_t columns_of(const Style& style) {
    return ImGui::GetIO().DisplaySize.x >= style.px(2.0F * least_column) ? 2 : 1;
}

std::size_t rows_of(std::size_t columns) {
    return (key_rows().size() + columns - 1) / columns;
}

Rect panel_rect(const Style& style) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const std::size_t columns_here = columns_of(style);
    const auto columns = static_cast<float>(columns_here);
    const auto rows = static_cast<float>(rows_of(columns_here));
    const ImVec2 size{std::min(style.px(columns * column_width), window.x),
                      std::min(style.px(help_head + rows * help_row + help_pad), window.y)};
    return {{(window.x - size.x) * 0.5F, (window.y - size.y) * 0.5F}, size};
}

/// What a cap was asked in this frame.
struct Cap {
    float end = 0.0F;
    bool pressed = false;
    bool held = false;
    bool released = false;
};

// A key looks like a key: a raised cap with its name. It can be pressed like one.
Cap cap(ImDrawList& list, const Style& style, ImVec2 at, const std::string& name) {
    const ImVec2 size = text_size(style, Face::note, name);
    const float side = style.px(7.0F);
    const ImVec2 end{at.x + size.x + 2.0F * side, at.y + size.y + style.px(2.0F)};
    ImGui::SetCursorScreenPos(at);
    const bool clicked = ImGui::InvisibleButton("cap", {end.x - at.x, end.y - at.y});
    const ImGuiID item = ImGui::GetItemID();
    const Cap asked{.end = end.x + style.px(6.0F),
                    .pressed = clicked || pressed_by_key(item),
                    .held = ImGui::IsItemActive(),
                    .released = ImGui::IsItemDeactivated()};
    const ImU32 ground = ImGui::IsItemHovered()
                             ? mixed(style.colours.raised, style.colours.ink, 0.12F)
                             : style.colours.raised;
    list.AddRectFilled(at, end, ground, style.px(5.0F));
    list.AddRect(at, end, style.colours.edge, style.px(5.0F));
    draw_text(list, *style.font(Face::note), {at.x + side, at.y + style.px(1.0F)},
              style.colours.ink, name);
    focus_stop(style, 1.0F, 5.0F);
    return asked;
}

/// The caps of a row are its buttons: every key of the map has one. Gives back where they end.
float caps(ImDrawList& list, const KeyRow& row, ImVec2 at, const Shown& shown, const Style& style,
           const Strings& strings, Asked& asked) {
    const std::vector<std::string> names = key_names(row, strings, shown.view.level);
    ImGui::PushID(row.id.data());
    for (std::size_t i = 0; i < names.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        const Cap one = cap(list, style, at, names[i]);
        ImGui::PopID();
        at.x = one.end;
        if (row.act == nullptr) {
            if (one.held && !shown.view.true_scale) asked_view(shown, asked).true_scale = true;
            if (one.released) asked_view(shown, asked).true_scale = false;
        } else if (one.pressed && names.size() == row.presses.size()) {
            asked_view(shown, asked).help = false;  // or what it does would lie under the list
            use_keys({.presses = row.presses.subspan(i, 1), .is_button = true}, shown, asked);
        }
    }
    ImGui::PopID();
    return at.x;
}

/// The list; where the window has no room for all of it, it scrolls.
void draw_rows(const Rect& rect, const Shown& shown, const Style& style, const Strings& strings,
               Asked& asked) {
    const Level level = shown.view.level;
    ImGui::SetCursorScreenPos({rect.at.x, rect.at.y + style.px(help_head)});
    ImGui::BeginChild("###keys", {rect.size.x, rect.size.y - style.px(help_head + 8.0F)}, false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    const int pages =
        (key_pressed(ImGuiKey_PageDown) ? 1 : 0) - (key_pressed(ImGuiKey_PageUp) ? 1 : 0);
    if (pages != 0) {
        ImGui::SetScrollY(ImGui::GetScrollY() + 0.8F * static_cast<float>(pages) * rect.size.y);
    }
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::size_t columns = columns_of(style);
    const float width = rect.size.x / static_cast<float>(columns);
    for (std::size_t i = 0; i < key_rows().size(); ++i) {
        const KeyRow& row = key_rows()[i];
        const std::size_t number = i / rows_of(columns);
        const float column = rect.at.x + static_cast<float>(number) * width;
        const float y = rect.at.y + style.px(help_head) - ImGui::GetScrollY() +
                        static_cast<float>(i % rows_of(columns)) * style.px(help_row);
        const float end =
            caps(list, row, {column + style.px(help_pad), y}, shown, style, strings, asked);
        const std::string key = "key." + std::string(row.id);
        const float words = std::max(column + style.px(words_left), end + style.px(4.0F));
        fitting_text(style, Face::body, {words, y - style.px(1.0F)},
                     column + width - style.px(help_pad) - words, style.colours.ink,
                     strings.text(key, level));
    }
    const auto rows = static_cast<float>(rows_of(columns));
    ImGui::SetCursorPosY(rows * style.px(help_row));
    ImGui::Dummy({1.0F, 1.0F});
    ImGui::EndChild();
}

bool clicked_beside(const Rect& rect) {
    return ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
           !ImGui::IsMouseHoveringRect(rect.at, {rect.right(), rect.bottom()}, false);
}

/// What can be taken away or read further stands left of the way out.
void further_buttons(const Rect& rect, const Shown& shown, const Style& style,
                     const Strings& strings, Asked& asked) {
    const Level level = shown.view.level;
    const float height = style.px(30.0F);
    float right = rect.right() - style.px(help_pad) -
                  button_width(style, strings.text("key.close", level)) - style.px(8.0F);
    const auto pressed = [&](const char* id, std::string_view key, std::string_view tip = "") {
        const std::string_view words = strings.text(key, level);
        const float wide = button_width(style, words);
        const Rect place{{right - wide, rect.at.y + style.px(16.0F)}, {wide, height}};
        right -= wide + style.px(8.0F);
        // a narrow window keeps its title; the keys are in the list
        if (place.at.x <= rect.at.x + style.px(100.0F)) return false;
        const bool is_pressed = button(style, id, words, place);
        if (!tip.empty()) {
            tooltip(style, strings.text(tip, level), {place.at.x, place.bottom() + style.px(6.0F)},
                    style.px(320.0F));
        }
        return is_pressed;
    };
    if (pressed("###docs", "key.docs_button")) asked.actions.emplace_back(OpenDocs{});
    if (pressed("###report", "key.report_button")) asked.actions.emplace_back(MakeReport{});
    if (pressed("###settings", "key.settings_button")) {
        View& view = asked_view(shown, asked);
        view.help = false;
        if (view.sheet != Sheet::settings) view = sheet_toggled(view, Sheet::settings);
    }
    if (pressed("###language", "key.language")) {
        asked_view(shown, asked).language = next_language(shown.view.language);
    }
    const auto chosen = static_cast<std::size_t>(shown.view.units);
    const std::string units = "units." + std::string(units_names[chosen]);
    if (pressed("###units", units, "units.tip")) {
        asked_view(shown, asked).units = next_units(shown.view.units);
    }
    if (shown.progress != nullptr && pressed("###hints", "key.hints_button")) {
        Progress again = *shown.progress;
        again.hint = 0;
        asked.actions.emplace_back(Learn{again});
        asked_view(shown, asked).help = false;
    }
}

bool close_button(const Rect& rect, const Style& style, const Strings& strings, Level level) {
    const std::string_view words = strings.text("key.close", level);
    const ImVec2 size{button_width(style, words), style.px(30.0F)};
    const Rect place{{rect.right() - style.px(help_pad) - size.x, rect.at.y + style.px(16.0F)},
                     size};
    return button(style, "###close_help", words, place);
}

}  // namespace

void help_panel(const Shown& shown, const Style& style, const Strings& strings, Asked& asked) {
    if (!shown.view.help) return;
    const Rect rect = panel_rect(style);
    const Level level = shown.view.level;
    ImGui::SetNextWindowPos(rect.at);
    ImGui::SetNextWindowSize(rect.size);
    ImGui::SetNextWindowFocus();  // over a large plot as well
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{});
    const bool open = ImGui::Begin("###help", nullptr,
                                   ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                                       ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleVar();
    if (open) {
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const ImVec2 end{rect.right(), rect.bottom()};
        list.AddRectFilled(rect.at, end, style.colours.panel, style.px(12.0F));
        list.AddRect(rect.at, end, style.colours.edge, style.px(12.0F), 0, style.px(1.5F));
        draw_text(list, *style.font(Face::sentence),
                  {rect.at.x + style.px(help_pad), rect.at.y + style.px(18.0F)}, style.colours.ink,
                  strings.text("key.title", level));
        draw_rows(rect, shown, style, strings, asked);
        further_buttons(rect, shown, style, strings, asked);
        const bool close = close_button(rect, style, strings, level) || clicked_beside(rect);
        if (close) asked_view(shown, asked).help = false;
    }
    ImGui::End();
}

}  // namespace compass::ui
