#include "ui/cards.h"
#include "ui/document/draw_document.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/sheets/sheets.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <string>
#include <vector>

namespace compass::ui {
namespace {

constexpr float pad = 16.0F;
constexpr float head_height = 54.0F;
constexpr float button_height = 30.0F;

void draw_frame(const Rect& rect, const Style& style) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 end{rect.right(), rect.bottom()};
    list.AddRectFilled(rect.at, end, style.colours.panel, style.px(10.0F));
    list.AddRect({rect.at.x + 0.5F, rect.at.y + 0.5F}, {end.x - 0.5F, end.y - 0.5F},
                 style.colours.edge, style.px(10.0F), 0, style.px(1.0F));
}

/// A number for what the sheet tells: another one for each step of a lesson.
int page_of(const Shown& shown) {
    constexpr int sheets = 100;
    constexpr int steps = 10;
    const int sheet = static_cast<int>(*shown.view.sheet) + 1;
    const Progress* mine = shown.progress;
    const bool has_lesson = mine != nullptr && mine->lesson >= 0 && mine->lesson < lesson_count;
    if (shown.view.sheet != Sheet::lessons || !has_lesson) return sheet;
    const auto lesson = static_cast<std::size_t>(mine->lesson);
    const int step = static_cast<int>(mine->lessons[lesson].step);
    return sheet + sheets * (steps * (mine->lesson + 1) + step);
}

/// Did the sheet not tell this in the frame before?
bool is_new(const Shown& shown) {
    const ImGuiID open = ImHashStr("compass open page");
    const ImGuiID frame = ImHashStr("compass frame of page");
    const int now = ImGui::GetFrameCount();
    const int page = page_of(shown);
    const bool was_told = memory().GetInt(frame) == now - 1 && memory().GetInt(open) == page;
    memory().SetInt(frame, now);
    memory().SetInt(open, page);
    return !was_told;
}

/// The title takes the focus when the sheet opens: the next Tab goes into it, and to nothing else
/// on the way. It answers no key, so Space still plays.
void take_focus(const Shown& shown, const Style& style, const Rect& title) {
    ImGui::SetCursorScreenPos(title.at);
    ImGui::InvisibleButton("###title", {std::max(title.size.x, 1.0F), title.size.y});
    if (is_new(shown)) focus_on(ImGui::GetItemID(), false);
    focus_stop(style, 2.0F, 4.0F);
}

/// On a phone a long title has smaller letters, in two lines at need.
void draw_title(const Shown& shown, const std::string& title, const Style& style,
                const Rect& rect) {
    const ImFont& large = *style.font(Face::sentence);
    const ImFont& small = *style.font(Face::bold);
    const std::vector<std::string> lines = fitting_lines(small, title, rect.size.x);
    if (text_width(large, title) > rect.size.x && lines.size() <= 2) {
        const float high = static_cast<float>(lines.size()) * small.FontSize;
        ImVec2 at{rect.at.x, rect.at.y + 0.5F * (large.FontSize - high)};
        take_focus(shown, style, {at, {rect.size.x, high}});
        for (const std::string& line : lines) {
            fitting_text(style, Face::bold, at, rect.size.x, style.colours.ink, line);
            at.y += small.FontSize;
        }
        return;
    }
    take_focus(shown, style,
               {rect.at, {std::min(text_width(large, title), rect.size.x), large.FontSize}});
    fitting_text(style, Face::sentence, rect.at, rect.size.x, style.colours.ink, title);
}

void draw_head(const Shown& shown, const std::string& title, const Style& style,
               const Strings& strings, const Rect& rect, Asked& asked) {
    const std::string_view words = strings.text("key.close", shown.view.level);
    const ImVec2 size{button_width(style, words), style.px(button_height)};
    const Rect close{{rect.right() - style.px(pad) - size.x, rect.at.y + style.px(12.0F)}, size};
    const ImVec2 at{rect.at.x + style.px(pad), rect.at.y + style.px(14.0F)};
    const float room = close.at.x - rect.at.x - style.px(2.0F * pad);
    draw_title(shown, title, style, {at, {room, style.px(head_height) - (at.y - rect.at.y)}});
    if (button(style, "###close_sheet", words, close)) asked_view(shown, asked).sheet.reset();
}

/// Pages and arrows move what is too long for the sheet.
void scroll_by_keys(float page) {
    float by = 0.0F;
    if (key_pressed(ImGuiKey_PageDown)) by += 0.8F * page;
    if (key_pressed(ImGuiKey_PageUp)) by -= 0.8F * page;
    if (by != 0.0F) ImGui::SetScrollY(ImGui::GetScrollY() + by);
}

void draw_body(const Document& document, const Style& style, const Strings& strings,
               const Rect& body, Asked& asked) {
    // some letters stand out to the left of where they begin
    const float edge = style.px(2.0F);
    ImGui::SetCursorScreenPos({body.at.x - edge, body.at.y});
    // a table of many columns is wider than a phone
    const bool open = ImGui::BeginChild("###body", {body.size.x + edge, body.size.y}, false,
                                        ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings |
                                            ImGuiWindowFlags_HorizontalScrollbar);
    if (open) {
        scroll_by_keys(body.size.y);
        ImGui::SetCursorScreenPos(
            {ImGui::GetCursorScreenPos().x + edge, ImGui::GetCursorScreenPos().y});
        draw_document(document, style, strings, ImGui::GetContentRegionAvail().x - style.px(pad),
                      asked);
    }
    ImGui::EndChild();
}

}  // namespace

void sheet_panel(const Shown& shown, const Style& style, const Strings& strings,
                 const Rect& picture, Asked& asked) {
    if (!shown.view.sheet || picture.empty()) return;
    const SheetRow& row = row_of(*shown.view.sheet);
    ImGui::SetNextWindowPos(picture.at);
    ImGui::SetNextWindowSize(picture.size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{});
    const bool open =
        ImGui::Begin("###sheet", nullptr,
                     ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                         ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                         ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::PopStyleVar();
    if (open) {
        const float side = style.px(pad);
        const float top = style.px(head_height);
        const Rect body{{picture.at.x + side, picture.at.y + top},
                        {picture.size.x - 2.0F * side, picture.size.y - top - side}};
        draw_frame(picture, style);
        if (row.draw != nullptr) {
            const std::string key = "sheet." + std::string(row.id) + ".name";
            draw_head(shown, std::string(strings.text(key, shown.view.level)), style, strings,
                      picture, asked);
            row.draw(shown, style, strings, body, asked);
        } else {
            const Document document = document_of(row, shown, strings);
            draw_head(shown, document.title, style, strings, picture, asked);
            draw_body(document, style, strings, body, asked);
        }
    }
    ImGui::End();
}

}  // namespace compass::ui
