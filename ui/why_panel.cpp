#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/reasons/sentence.h"
#include "ui/sentence_bar.h"
#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float pad = 20.0F;
constexpr float head_height = 52.0F;
constexpr float row_height = 30.0F;
constexpr float foot_height = 40.0F;
constexpr float panel_width = 760.0F;
constexpr float name_share = 0.44F;  ///< of the width of a row
constexpr float bars_share = 0.30F;
constexpr float button_height = 28.0F;

/// What the rows of the list share.
struct List {
    const Shown& shown;
    const Reasons& reasons;
    const Style& style;
    const Strings& strings;
    Asked& asked;
    ImDrawList& draw;
    float left = 0.0F;
    float width = 0.0F;
    double largest = 0.0;  ///< of the bars

    Level level() const { return shown.view.level; }
    std::string text(std::string_view key) const {
        return std::string(strings.text("reasons." + std::string(key), level()));
    }
};

struct Row {
    std::string name;
    double amount = 0.0;
    const Contribution* way = nullptr;  ///< a row without one is the remainder or the sum
    bool strong = false;
};

std::vector<Row> rows_of(const List& list, std::size_t most) {
    const Reasons& reasons = list.reasons;
    std::vector<Row> rows;
    double rest = reasons.remainder;
    for (const Contribution& way : reasons.ways) {
        if (rows.size() < most) {
            rows.push_back({way_name(way.way, list.strings, list.level()), way.amount, &way});
        } else {
            rest += way.amount;  // what finds no row is told with the rest
        }
    }
    rows.push_back({list.text("list.together"), rest, nullptr});
    rows.push_back({list.text("list.total"), reasons.change(), nullptr, true});
    return rows;
}

/// A bar from the middle line, to the right for more.
void draw_bar(const List& list, const Row& row, float y) {
    const float begin = list.left + name_share * list.width;
    const float half = 0.5F * bars_share * list.width;
    const float zero = begin + half;
    const float tall = list.style.px(14.0F);
    const float top = y + 0.5F * (list.style.px(row_height) - tall);
    const auto share = static_cast<float>(list.largest > 0.0 ? row.amount / list.largest : 0.0);
    const float end = zero + half * std::clamp(share, -1.0F, 1.0F);
    const bool is_rest = row.way == nullptr && !row.strong;
    const ImU32 colour = row.strong ? list.style.colours.ink
                         : is_rest  ? list.style.colours.series_ghost
                                    : list.style.colours.focus;
    list.draw.AddRectFilled({std::min(zero, end), top}, {std::max(zero, end), top + tall}, colour,
                            list.style.px(2.0F));
    list.draw.AddLine({zero, y}, {zero, y + list.style.px(row_height)}, list.style.colours.edge,
                      list.style.px(1.0F));
}

/// A row is a button: it lights its way in the picture.
void press_row(const List& list, const Row& row, float y) {
    const Rect rect{{list.left - list.style.px(6.0F), y},
                    {list.width + list.style.px(12.0F), list.style.px(row_height)}};
    ImGui::SetCursorScreenPos(rect.at);
    const std::string id = "###way_" + std::string(id_of(row.way->way));
    const bool clicked = ImGui::InvisibleButton(id.c_str(), rect.size);
    const ImGuiID item = ImGui::GetItemID();
    const bool lit = list.shown.view.lit == row.way->way;
    if (ImGui::IsItemHovered() || lit) {
        list.draw.AddRectFilled(rect.at, {rect.right(), rect.bottom()}, list.style.colours.raised,
                                list.style.px(6.0F));
    }
    focus_stop(list.style, 0.0F, 6.0F);
    if (!clicked && !pressed_by_key(item)) return;
    View& view = asked_view(list.shown, list.asked);
    view.lit = row.way->way;
    view.lit_seconds = 0.0;
    view.why = false;  // the list covers the picture
}

void draw_row(const List& list, const Row& row, float y) {
    if (row.way != nullptr) press_row(list, row, y);
    const ImFont& font = *list.style.font(row.strong ? Face::bold : Face::body);
    const ImFont& note = *list.style.font(Face::note);
    const float line = y + 0.5F * (list.style.px(row_height) - font.FontSize);
    draw_text(list.draw, font, {list.left, line}, list.style.colours.ink,
              shortened(font, row.name, name_share * list.width - list.style.px(8.0F)));
    draw_bar(list, row, y);
    const float amount = list.left + (name_share + bars_share) * list.width + list.style.px(12.0F);
    draw_text(list.draw, font, {amount, line}, list.style.colours.ink,
              change_text(row.amount, list.reasons.outcome, list.strings, list.level()));
    if (row.way == nullptr) return;
    const char mark = static_cast<char>(mark_of(list.reasons, *row.way));
    const std::string words =
        std::string(1, mark) + "  " +
        std::string(list.strings.text(std::string("control.mark.") + mark, list.level()));
    const float right = list.left + list.width;
    const float room = right - amount - list.style.px(112.0F);
    const std::string shown = text_width(note, words) <= room ? words : std::string(1, mark);
    draw_text(list.draw, note, {right, y + 0.5F * (list.style.px(row_height) - note.FontSize)},
              list.style.colours.ink2, shown, 1.0F);
}

void close_button(const List& list, const Rect& rect) {
    const std::string text = list.text("button.close");
    const float width = button_width(list.style, text);
    const Rect place{{rect.right() - list.style.px(pad) - width, rect.at.y + list.style.px(12.0F)},
                     {width, list.style.px(button_height)}};
    if (button(list.style, "###close_why", text, place)) {
        asked_view(list.shown, list.asked).why = false;
    }
}

void draw_list(List& list, const Rect& rect, const std::vector<Row>& rows) {
    const Style& style = list.style;
    const ImVec2 end{rect.right(), rect.bottom()};
    list.draw.AddRectFilled(rect.at, end, style.colours.panel, style.px(12.0F));
    list.draw.AddRect(rect.at, end, style.colours.edge, style.px(12.0F), 0, style.px(1.5F));
    const ImFont& title = *style.font(Face::bold);
    draw_text(list.draw, title, {list.left, rect.at.y + style.px(17.0F)}, style.colours.ink,
              shortened(title, list_title(list.reasons, list.strings, list.level()),
                        list.width - style.px(100.0F)));
    for (const Row& row : rows) list.largest = std::max(list.largest, std::abs(row.amount));
    float y = rect.at.y + style.px(head_height);
    for (const Row& row : rows) {
        draw_row(list, row, y);
        y += style.px(row_height);
    }
    const ImFont& note = *style.font(Face::note);
    const std::string lines = wrapped(note, list.text("list.note"), list.width);
    list.draw.AddText(&note, note.FontSize, {std::floor(list.left), std::floor(y + style.px(4.0F))},
                      style.colours.ink2, lines.c_str());
    close_button(list, rect);
}

}  // namespace

void why_panel(const Shown& shown, const Style& style, const Strings& strings, const Rect& picture,
               Asked& asked) {
    if (!shown.view.why || shown.reasons == nullptr || picture.empty()) return;
    const float width = std::min(style.px(panel_width), picture.size.x);
    const float left_over = picture.size.y - style.px(head_height + foot_height);
    const auto fit = static_cast<std::size_t>(std::max(3.0F, left_over / style.px(row_height)));
    ImGui::SetNextWindowPos(picture.at);
    ImGui::SetNextWindowSize(picture.size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{});
    const bool open = ImGui::Begin("###why_panel", nullptr,
                                   ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                                       ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleVar();
    if (open) {
        List list{.shown = shown,
                  .reasons = *shown.reasons,
                  .style = style,
                  .strings = strings,
                  .asked = asked,
                  .draw = *ImGui::GetWindowDrawList(),
                  .width = width - style.px(2.0F * pad)};
        const auto rows = rows_of(list, fit - 2);
        const float height = style.px(head_height + foot_height) +
                             static_cast<float>(rows.size()) * style.px(row_height);
        const Rect rect{{picture.at.x + 0.5F * (picture.size.x - width), picture.at.y},
                        {width, std::min(height, picture.size.y)}};
        list.left = rect.at.x + style.px(pad);
        draw_list(list, rect, rows);
    }
    ImGui::End();
}

}  // namespace compass::ui
