#include "ui/difference_panel.h"

#include "ui/cards.h"
#include "ui/difference_rows.h"
#include "ui/focus.h"
#include "ui/number_text.h"
#include "ui/plot_marks.h"
#include "ui/sheets/compare.h"
#include "ui/sheets/sheets.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace compass::ui {
namespace {

class DifferenceWriter {
public:
    DifferenceWriter(DifferencePlaces places, const Shown& shown, const Strings& strings,
                     Asked& asked)
        : places_(std::move(places)),
          shown_(&shown),
          style_(places_.letters.style),
          strings_(&strings),
          asked_(&asked) {}

    void write() {
        for (const DifferenceRows& one : places_.parts) draw(one);
    }

private:
    const ImFont& letters() const { return *style_->font(places_.letters.face); }

    /// The heading opens the sheet.
    void caption(const DifferenceRows& one, float room) {
        const std::string& text = one.table->caption;
        const ImFont& font = letters();
        ImGui::SetCursorScreenPos(one.room.at);
        const float width = std::min(room, places_.letters.width_of(text));
        const bool clicked =
            ImGui::InvisibleButton(text.c_str(), {std::max(1.0F, width), font.FontSize});
        const ImGuiID item = ImGui::GetItemID();
        focus_stop(*style_, 2.0F, 4.0F);
        if (clicked || pressed_by_key(item)) {
            View& view = asked_view(*shown_, *asked_);
            view = sheet_toggled(view, Sheet::compare);
        }
        fitting_text(*style_, places_.letters.face, one.room.at, room, style_->colours.focus, text);
    }

    ImU32 colour_of(std::size_t column) const {
        const Colours& colours = style_->colours;
        if (column == side_column) return colours.series_a;
        return column == side_column + 1 ? colours.series_b : colours.ink2;
    }

    /// The line of a side as its curves have it.
    void sample(std::size_t column, ImVec2 right) {
        const float thick = style_->px(2.5F);
        const std::vector<ImVec2> path{{right.x - style_->px(side_sample), right.y}, right};
        const float gap = column == side_column ? 0.0F : style_->px(4.0F);
        draw_dashes(*ImGui::GetWindowDrawList(), path, colour_of(column), thick, style_->px(5.0F),
                    gap);
    }

    void head(const DifferenceRows& one, const std::vector<float>& rights, float room) {
        if (one.first == 0) caption(one, room);
        const ImFont& font = letters();
        ImDrawList& list = *ImGui::GetWindowDrawList();
        for (std::size_t i = side_column; i < rights.size(); ++i) {
            const std::string& name = one.table->head[i].name;
            draw_text(list, font, {rights[i], one.room.at.y}, colour_of(i), name, 1.0F);
            if (i > side_column + 1) continue;
            sample(i, {rights[i] - places_.letters.width_of(name) - style_->px(beside_sample),
                       one.room.at.y + 0.52F * font.FontSize});
        }
        const float y = std::round(one.room.at.y + font.FontSize + style_->px(0.5F * under_heads));
        list.AddLine({one.room.at.x, y}, {one.room.right(), y}, faded(style_->colours.edge, 0.6F),
                     1.0F);
    }

    void draw(const DifferenceRows& one) {
        const Table& table = *one.table;
        std::vector<float> rights(table.head.size());
        float right = one.room.right();
        for (std::size_t i = table.head.size() - 1; i >= side_column; --i) {
            rights[i] = right;
            right -= places_.letters.column_width(table, i) + style_->px(between_cells);
        }
        const float names = places_.letters.name_room(table, one.room.size.x);
        // the heading ends before the sign of the first side
        const float sign = places_.letters.width_of(table.head[side_column].name) +
                           style_->px(side_sample + beside_sample + between_cells);
        head(one, rights, rights[side_column] - sign - one.room.at.x);
        ImVec2 at{one.room.at.x, one.room.at.y + letters().FontSize + style_->px(under_heads)};
        if (table.rows.empty()) return nothing_differs(at, one.room.size.x);
        const bool is_cut = one.is_last && one.left_over() > 0 && one.rows > 0;
        const std::size_t end =
            std::min(table.rows.size(), one.first + one.rows - (is_cut ? 1 : 0));
        for (std::size_t i = one.first; i < end; ++i) {
            at.y += row(table.rows[i], rights, names, at, one.wraps);
        }
        if (is_cut) rest(table.rows.size() - end, at);
    }

    void rest(std::size_t count, ImVec2 at) {
        draw_text(
            *ImGui::GetWindowDrawList(), letters(), at, style_->colours.ink2,
            filled(strings_->text("control.more", shown_->view.level), {std::to_string(count)}));
    }

    void nothing_differs(ImVec2 at, float width) {
        const ImFont& font = letters();
        for (const std::string& words :
             fitting_lines(font, strings_->text("compare.equal", shown_->view.level), width)) {
            draw_text(*ImGui::GetWindowDrawList(), font, at, style_->colours.ink2, words);
            at.y += places_.letters.line();
        }
    }

    /// What is the same on both sides is fainter. Returns its height.
    float row(const std::vector<std::string>& cells, const std::vector<float>& rights, float names,
              ImVec2 at, bool wraps) {
        const bool is_same = cells[side_column] == cells[side_column + 1];
        const ImU32 ink = is_same ? style_->colours.ink2 : style_->colours.ink;
        ImDrawList& list = *ImGui::GetWindowDrawList();
        for (std::size_t i = side_column; i < cells.size(); ++i) {
            draw_text(list, letters(), {rights[i], at.y}, ink, cells[i], 1.0F);
        }
        std::vector<std::string> lines = places_.letters.name_lines(cells.front(), names);
        if (!wraps && lines.size() > 1) lines = {shorter_names(cells.front()).back()};
        float taken = 0.0F;
        ImVec2 place = at;
        for (const std::string& line : lines) {
            taken = std::max(taken,
                             fitting_text(*style_, places_.letters.face, place, names, ink, line));
            place.y += places_.letters.line();
        }
        const float high = place.y - at.y;
        if (lines.front() != cells.front()) tell_whole(*style_, cells.front(), {at, {taken, high}});
        return high;
    }

    DifferencePlaces places_;
    const Shown* shown_;
    const Style* style_;
    const Strings* strings_;
    Asked* asked_;
};

}  // namespace

void difference_panel(const Shown& shown, const Style& style, const Strings& strings,
                      const Rect& rect, Asked& asked) {
    if (rect.empty()) return;
    const Panel panel("###differences", rect, style.colours.panel);
    auto compared = comparison(shown, strings);
    if (!compared) return;
    const Level level = shown.view.level;
    // here the heading stands for the name of the first column
    compared->results.head.back().name = strings.text("compare.difference_short", level);
    compared->results.caption =
        filled(strings.text("compare.after", level),
               {days_text(std::floor(shown.view.day), strings, level, Stretch::after)});
    DifferenceWriter(difference_places(*compared, style, rect), shown, strings, asked).write();
}

}  // namespace compass::ui
