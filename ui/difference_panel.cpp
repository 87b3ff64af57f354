#include "ui/difference_panel.h"

#include "ui/cards.h"
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

constexpr float side_pad = 10.0F;
constexpr float between_tables = 20.0F;
constexpr float between_cells = 10.0F;
constexpr float under_head = 4.0F;
constexpr float between_rows = 8.0F;    ///< of tables one under the other
constexpr std::size_t fewest_rows = 5;  ///< of two tables one under the other
constexpr float widest_share = 1.3F;    ///< of the width that a table needs
constexpr float line_gap = 2.0F;        ///< none where rows would be left out else
constexpr float sample_length = 14.0F;  ///< of the line of a side, before its letter
constexpr float narrowest_name = 96.0F;
constexpr std::size_t first_side = 1;  ///< the columns of a table: name, A, B, and what follows

/// Some rows of one of the tables, with where they stand.
struct Placed {
    const Table* table;
    Rect room;
    std::size_t rows = 0;   ///< as many as there is room for
    std::size_t first = 0;  ///< of them
    bool is_last = true;    ///< what has no room after them is counted

    std::size_t left_over() const {
        return table->rows.size() - std::min(table->rows.size(), first + rows);
    }
};

/// A name as it is, without what stands in brackets, and without its unit as well.
std::vector<std::string> shorter_names(const std::string& name) {
    std::string bare = name;
    const std::size_t open = bare.find(" (");
    const std::size_t close = bare.find(')');
    if (open != std::string::npos && close != std::string::npos) {
        bare.erase(open, close + 1 - open);
    }
    return {name, bare, bare.substr(0, bare.rfind(", "))};
}

class DifferenceWriter {
public:
    DifferenceWriter(const Shown& shown, const Style& style, const Strings& strings, Asked& asked)
        : shown_(&shown), style_(&style), strings_(&strings), asked_(&asked) {}

    void write(const Comparison& compared, const Rect& rect) {
        std::vector<Placed> all;
        using Form = std::pair<Face, float>;
        // as large and as far apart as leaves room for all rows
        for (const auto& [face, gap] :
             {Form{Face::body, line_gap}, Form{Face::note, line_gap}, Form{Face::note, 0.0F}}) {
            face_ = face;
            gap_ = gap;
            all = placed(compared, inner(rect));
            const bool is_whole = std::all_of(all.begin(), all.end(), [](const Placed& one) {
                return !one.is_last || one.left_over() == 0;
            });
            if (is_whole) break;
        }
        for (const Placed& one : all) draw(one);
    }

private:
    Rect inner(const Rect& rect) const {
        const float side = style_->px(side_pad);
        const float top = style_->px(0.5F * side_pad);
        return {{rect.at.x + side, rect.at.y + top},
                {rect.size.x - 2.0F * side, rect.size.y - 1.5F * top}};
    }

    float line() const { return style_->font(face_)->FontSize + style_->px(gap_); }

    /// How many lines stand in so much height under `heads` headings.
    std::size_t lines_under(float height, int heads) const {
        const auto count = static_cast<float>(heads);
        const float head = line() + style_->px(under_head);
        const float gaps = (count - 1.0F) * style_->px(between_rows);
        return static_cast<std::size_t>(std::max(0.0F, height - count * head - gaps) / line());
    }

    float width_of(const std::string& text) const { return text_width(*style_->font(face_), text); }

    float sample_room() const { return style_->px(sample_length + 5.0F); }

    /// The widest cell of a column of numbers, with what stands before it.
    float column_width(const Table& table, std::size_t column) const {
        float widest = width_of(table.head[column].name);
        if (column <= first_side + 1) widest += sample_room();
        for (const auto& row : table.rows) widest = std::max(widest, width_of(row[column]));
        return widest;
    }

    /// With names as they are, or each as short as it can be.
    float table_width(const Table& table, bool is_short) const {
        float width = width_of(table.caption);
        for (const auto& row : table.rows) {
            const auto names = shorter_names(row.front());
            width = std::max(width, width_of(is_short ? names.back() : names.front()));
        }
        for (std::size_t i = first_side; i < table.head.size(); ++i) {
            width += column_width(table, i) + style_->px(between_cells);
        }
        return width;
    }

    /// Numbers do not stand far from their names.
    float width_in(const Table& table, float room) const {
        return std::min(room, widest_share * table_width(table, false));
    }

    std::vector<Placed> placed(const Comparison& compared, const Rect& room) const {
        const float gap = style_->px(between_tables);
        const float results = table_width(compared.results, true);
        const float free = room.size.x - table_width(compared.differs, true);
        const std::size_t lines = std::max<std::size_t>(1, lines_under(room.size.y, 1));
        const std::size_t wanted = (compared.results.rows.size() + lines - 1) / lines;
        const auto most = static_cast<std::size_t>(std::max(0.0F, free / (gap + results)));
        if (most > 0) return side_by_side(compared, room, std::min(most, wanted));
        return stacked(compared, room, 2.0F * results + gap <= room.size.x ? 2 : 1);
    }

    /// What is set differently, then the results in so many columns, with their names as long as
    /// there is room.
    std::vector<Placed> side_by_side(const Comparison& compared, const Rect& room,
                                     std::size_t columns) const {
        const std::size_t most = lines_under(room.size.y, 1);
        const std::size_t results = compared.results.rows.size();
        const std::size_t each = std::min(most, (results + columns - 1) / columns);
        std::vector<Placed> all{{&compared.differs, room, most}};
        for (std::size_t i = 0; i < columns; ++i) {
            all.push_back({&compared.results, room, each, i * each, i + 1 == columns});
        }
        std::vector<float> wishes;
        float spare = room.size.x - static_cast<float>(columns) * style_->px(between_tables);
        float wished = 1.0F;
        for (Placed& one : all) {
            one.room.size.x = table_width(*one.table, true);
            spare -= one.room.size.x;
            const float most_of_it = widest_share * table_width(*one.table, false);
            wishes.push_back(most_of_it - one.room.size.x);
            wished += wishes.back();
        }
        const float share = std::min(1.0F, spare / wished);
        // what nobody wishes for stands between the tables
        const float gap = style_->px(between_tables) +
                          std::max(0.0F, spare - wished) / static_cast<float>(columns);
        float left = room.at.x;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].room.at.x = left;
            all[i].room.size.x += share * wishes[i];
            left = all[i].room.right() + gap;
        }
        return all;
    }

    /// One under the other, the results in one column or two; what is set differently has a third
    /// of a low place at least.
    std::vector<Placed> stacked(const Comparison& compared, const Rect& room,
                                std::size_t columns) const {
        const std::size_t most = lines_under(room.size.y, 2);
        if (most < fewest_rows) {  // what differs most; the sentence tells what it comes from
            const float width = width_in(compared.results, room.size.x);
            return {
                {&compared.results, {room.at, {width, room.size.y}}, lines_under(room.size.y, 1)}};
        }
        const std::size_t results = (compared.results.rows.size() + columns - 1) / columns;
        const std::size_t spare = most > results ? most - results : 0;
        // a sentence of two lines says that nothing differs
        const std::size_t wanted = compared.differs.rows.empty() ? 2 : compared.differs.rows.size();
        const std::size_t above = std::min(wanted, std::max(spare, (most + 2) / 3));
        const std::size_t below = std::min(most - above, results);
        const float high =
            static_cast<float>(above + 1) * line() + style_->px(under_head + between_rows);
        const ImVec2 under{room.at.x, room.at.y + high};
        const float width = width_in(compared.differs, room.size.x);
        std::vector<Placed> all{{&compared.differs, {room.at, {width, high}}, above}};
        const float gap = columns > 1 ? style_->px(between_tables) : 0.0F;
        const float each =
            width_in(compared.results, (room.size.x - gap) / static_cast<float>(columns));
        for (std::size_t i = 0; i < columns; ++i) {
            const float left = under.x + static_cast<float>(i) * (each + gap);
            all.push_back({&compared.results,
                           {{left, under.y}, {each, room.bottom() - under.y}},
                           below,
                           i * below,
                           i + 1 == columns});
        }
        return all;
    }

    /// The heading opens the sheet.
    void caption(const Placed& one, float room) {
        const std::string& text = one.table->caption;
        const ImFont& font = *style_->font(face_);
        ImGui::SetCursorScreenPos(one.room.at);
        const float width = std::min(room, width_of(text));
        const bool clicked =
            ImGui::InvisibleButton(text.c_str(), {std::max(1.0F, width), font.FontSize});
        const ImGuiID item = ImGui::GetItemID();
        focus_stop(*style_, 2.0F, 4.0F);
        if (clicked || pressed_by_key(item)) {
            View& view = asked_view(*shown_, *asked_);
            view = sheet_toggled(view, Sheet::compare);
        }
        fitting_text(*style_, face_, one.room.at, room, style_->colours.focus, text);
    }

    ImU32 colour_of(std::size_t column) const {
        const Colours& colours = style_->colours;
        if (column == first_side) return colours.series_a;
        return column == first_side + 1 ? colours.series_b : colours.ink2;
    }

    /// The line of a side as its curves have it.
    void sample(std::size_t column, ImVec2 right) {
        const float thick = style_->px(2.5F);
        const std::vector<ImVec2> path{{right.x - style_->px(sample_length), right.y}, right};
        const float gap = column == first_side ? 0.0F : style_->px(4.0F);
        draw_dashes(*ImGui::GetWindowDrawList(), path, colour_of(column), thick, style_->px(5.0F),
                    gap);
    }

    void head(const Placed& one, const std::vector<float>& rights, float room) {
        if (one.first == 0) caption(one, room);
        const ImFont& font = *style_->font(face_);
        ImDrawList& list = *ImGui::GetWindowDrawList();
        for (std::size_t i = first_side; i < rights.size(); ++i) {
            const std::string& name = one.table->head[i].name;
            draw_text(list, font, {rights[i], one.room.at.y}, colour_of(i), name, 1.0F);
            if (i > first_side + 1) continue;
            sample(i, {rights[i] - width_of(name) - style_->px(5.0F),
                       one.room.at.y + 0.52F * font.FontSize});
        }
        const float y = std::round(one.room.at.y + font.FontSize + style_->px(0.5F * under_head));
        list.AddLine({one.room.at.x, y}, {one.room.right(), y}, faded(style_->colours.edge, 0.6F),
                     1.0F);
    }

    void draw(const Placed& one) {
        const Table& table = *one.table;
        std::vector<float> rights(table.head.size());
        float right = one.room.right();
        for (std::size_t i = table.head.size() - 1; i >= first_side; --i) {
            rights[i] = right;
            right -= column_width(table, i) + style_->px(between_cells);
        }
        const float names = std::max(style_->px(narrowest_name), right - one.room.at.x);
        head(one, rights, names);
        ImVec2 at{one.room.at.x,
                  one.room.at.y + style_->font(face_)->FontSize + style_->px(under_head)};
        if (table.rows.empty()) return nothing_differs(at, one.room.size.x);
        const bool is_cut = one.is_last && one.left_over() > 0 && one.rows > 0;
        const std::size_t end =
            std::min(table.rows.size(), one.first + one.rows - (is_cut ? 1 : 0));
        for (std::size_t i = one.first; i < end; ++i) {
            row(table.rows[i], rights, names, at);
            at.y += line();
        }
        if (is_cut) rest(table.rows.size() - end, at);
    }

    void rest(std::size_t count, ImVec2 at) {
        draw_text(
            *ImGui::GetWindowDrawList(), *style_->font(face_), at, style_->colours.ink2,
            filled(strings_->text("control.more", shown_->view.level), {std::to_string(count)}));
    }

    void nothing_differs(ImVec2 at, float width) {
        const ImFont& font = *style_->font(face_);
        for (const std::string& words :
             fitting_lines(font, strings_->text("compare.equal", shown_->view.level), width)) {
            draw_text(*ImGui::GetWindowDrawList(), font, at, style_->colours.ink2, words);
            at.y += line();
        }
    }

    /// What is the same on both sides is fainter.
    void row(const std::vector<std::string>& cells, const std::vector<float>& rights, float names,
             ImVec2 at) {
        const bool is_same = cells[first_side] == cells[first_side + 1];
        const ImU32 ink = is_same ? style_->colours.ink2 : style_->colours.ink;
        std::string name = cells.front();
        for (const std::string& shorter : shorter_names(cells.front())) {
            name = shorter;
            if (width_of(name) <= names) break;
        }
        fitting_text(*style_, face_, at, names, ink, name);
        ImDrawList& list = *ImGui::GetWindowDrawList();
        for (std::size_t i = first_side; i < cells.size(); ++i) {
            draw_text(list, *style_->font(face_), {rights[i], at.y}, ink, cells[i], 1.0F);
        }
    }

    const Shown* shown_;
    const Style* style_;
    const Strings* strings_;
    Asked* asked_;
    Face face_ = Face::note;
    float gap_ = line_gap;
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
    DifferenceWriter(shown, style, strings, asked).write(*compared, rect);
}

}  // namespace compass::ui
