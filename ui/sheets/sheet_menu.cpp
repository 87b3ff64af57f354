#include "ui/cards.h"
#include "ui/drop_list.h"
#include "ui/sheets/sheets.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <string>

namespace compass::ui {
namespace {

constexpr float menu_row = 46.0F;
constexpr float list_width = 380.0F;

struct Menu {
    const Shown& shown;
    const Style& style;
    const Strings& strings;

    std::string text(const SheetRow& row, const char* part) const {
        const std::string key = "sheet." + std::string(row.id) + part;
        return std::string(strings.text(key, shown.view.level));
    }
};

void draw_row(const Menu& menu, const SheetRow& sheet, const Rect& row, bool is_marked) {
    const Style& style = menu.style;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_marked) draw_mark(list, style, row);
    const ImFont& bold = *style.font(Face::bold);
    const ImFont& note = *style.font(Face::note);
    const float left = row.at.x + style.px(12.0F);
    const float top = row.at.y + 0.5F * (row.size.y - bold.FontSize - note.FontSize);
    const std::string key =
        sheet.key ? key_name(*sheet.key, menu.strings, menu.shown.view.level) : std::string();
    const float right = row.right() - style.px(12.0F);
    draw_text(list, note, {right, top}, style.colours.ink2, key, 1.0F);
    const float room = right - left - text_width(note, key) - style.px(10.0F);
    fitting_text(style, Face::bold, {left, top}, room, style.colours.ink,
                 menu.text(sheet, ".name"));
    fitting_text(style, Face::note, {left, top + bold.FontSize}, right - left, style.colours.ink2,
                 menu.text(sheet, ".tip"));
}

}  // namespace

void sheet_menu(const Shown& shown, const Style& style, const Strings& strings, const Rect& box,
                Asked& asked) {
    const Menu menu{shown, style, strings};
    const ButtonState state{.look = shown.view.sheet ? ButtonLook::filled : ButtonLook::raised};
    if (button(style, "explore", strings.text("top.explore", shown.view.level), box, state)) {
        ImGui::OpenPopup("sheets");
    }
    if (!ImGui::IsPopupOpen("sheets")) return;
    const float width = style.px(list_width);
    const DropList list{.id = "sheets",
                        .count = static_cast<int>(sheet_rows().size()),
                        .row_height = menu_row,
                        .left = box.right() - width,
                        .width = width,
                        .marked = ImGui::GetID("sheet marked")};
    const int chosen = drop_list(style, box, list, [&menu](int i, const Rect& row, bool is_marked) {
        draw_row(menu, sheet_rows()[static_cast<std::size_t>(i)], row, is_marked);
    });
    if (chosen < 0) return;
    View& view = asked_view(shown, asked);
    view.sheet.reset();
    view = sheet_toggled(view, sheet_rows()[static_cast<std::size_t>(chosen)].sheet);
}

}  // namespace compass::ui
