#include "ui/difference_rows.h"

#include "ui/text.h"

#include <algorithm>
#include <utility>

namespace compass::ui {
namespace {

constexpr float side_pad = 10.0F;
constexpr float between_tables = 20.0F;
constexpr float between_rows = 8.0F;    ///< of tables one under the other
constexpr std::size_t fewest_rows = 5;  ///< of two tables one under the other
constexpr std::size_t kept_lines = 2;   ///< of the results, under names of two lines
constexpr float widest_share = 1.3F;    ///< of the width that a table needs
constexpr float line_gap = 2.0F;        ///< none where rows would be left out else

Rect inner(const Rect& rect, const Style& style) {
    const float side = style.px(side_pad);
    const float top = style.px(0.5F * side_pad);
    return {{rect.at.x + side, rect.at.y + top},
            {rect.size.x - 2.0F * side, rect.size.y - 1.5F * top}};
}

class DifferencePlacer {
public:
    explicit DifferencePlacer(const DifferenceLetters& letters) : letters_(&letters) {}

    std::vector<DifferenceRows> placed(const Comparison& compared, const Rect& room) const {
        const float gap = letters_->style->px(between_tables);
        const float results = table_width(compared.results, true);
        const float free = room.size.x - table_width(compared.differs, true);
        const std::size_t lines = std::max<std::size_t>(1, lines_under(room.size.y, 1));
        const std::size_t wanted = (compared.results.rows.size() + lines - 1) / lines;
        const auto most = static_cast<std::size_t>(std::max(0.0F, free / (gap + results)));
        if (most > 0) return side_by_side(compared, room, std::min(most, wanted));
        return stacked(compared, room, 2.0F * results + gap <= room.size.x ? 2 : 1);
    }

private:
    /// How many lines stand in so much height under `heads` headings.
    std::size_t lines_under(float height, int heads) const {
        const auto count = static_cast<float>(heads);
        const float head = letters_->line() + letters_->style->px(under_heads);
        const float gaps = (count - 1.0F) * letters_->style->px(between_rows);
        return static_cast<std::size_t>(std::max(0.0F, height - count * head - gaps) /
                                        letters_->line());
    }

    /// How many rows from one on stand in so many lines.
    std::size_t rows_in(const Table& table, float width, std::size_t first,
                        std::size_t lines) const {
        const float room = letters_->name_room(table, width);
        std::size_t count = 0;
        for (std::size_t used = 0; first + count < table.rows.size(); ++count) {
            used += letters_->name_lines(table.rows[first + count].front(), room).size();
            if (used > lines) break;
        }
        return count;
    }

    /// The lines that the first rows of a table need.
    std::size_t lines_of(const Table& table, float width, std::size_t rows) const {
        const float room = letters_->name_room(table, width);
        std::size_t lines = 0;
        for (std::size_t i = 0; i < std::min(rows, table.rows.size()); ++i) {
            lines += letters_->name_lines(table.rows[i].front(), room).size();
        }
        return lines;
    }

    /// With names as they are, or each as short as it can be.
    float table_width(const Table& table, bool is_short) const {
        float width = letters_->width_of(table.caption);
        for (const auto& row : table.rows) {
            const auto names = shorter_names(row.front());
            width = std::max(width, letters_->width_of(is_short ? names.back() : names.front()));
        }
        for (std::size_t i = side_column; i < table.head.size(); ++i) {
            width += letters_->column_width(table, i) + letters_->style->px(between_cells);
        }
        return width;
    }

    /// Numbers do not stand far from their names.
    float width_in(const Table& table, float room) const {
        return std::min(room, widest_share * table_width(table, false));
    }

    /// What is set differently, then the results in so many columns, with their names as long as
    /// there is room.
    std::vector<DifferenceRows> side_by_side(const Comparison& compared, const Rect& room,
                                             std::size_t columns) const {
        const std::size_t most = lines_under(room.size.y, 1);
        const std::size_t results = compared.results.rows.size();
        const std::size_t each = std::min(most, (results + columns - 1) / columns);
        std::vector<DifferenceRows> all{{&compared.differs, room, most}};
        for (std::size_t i = 0; i < columns; ++i) {
            all.push_back({&compared.results, room, each, i * each, i + 1 == columns});
        }
        std::vector<float> wishes;
        float spare =
            room.size.x - static_cast<float>(columns) * letters_->style->px(between_tables);
        float wished = 1.0F;
        for (DifferenceRows& one : all) {
            one.room.size.x = table_width(*one.table, true);
            spare -= one.room.size.x;
            const float most_of_it = widest_share * table_width(*one.table, false);
            wishes.push_back(most_of_it - one.room.size.x);
            wished += wishes.back();
        }
        const float share = std::min(1.0F, spare / wished);
        // what nobody wishes for stands between the tables
        const float gap = letters_->style->px(between_tables) +
                          std::max(0.0F, spare - wished) / static_cast<float>(columns);
        float left = room.at.x;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].room.at.x = left;
            all[i].room.size.x += share * wishes[i];
            left = all[i].room.right() + gap;
        }
        return all;
    }

    /// One under the other, the results in one column or two; what is set differently has as many
    /// rows as lines are in a third of a low place at least.
    std::vector<DifferenceRows> stacked(const Comparison& compared, const Rect& room,
                                        std::size_t columns) const {
        const std::size_t most = lines_under(room.size.y, 2);
        if (most < fewest_rows) {  // what differs most; the sentence tells what it comes from
            const float width = width_in(compared.results, room.size.x);
            const std::size_t lines = lines_under(room.size.y, 1);
            return {{&compared.results,
                     {room.at, {width, room.size.y}},
                     rows_in(compared.results, width, 0, lines)}};
        }
        const std::size_t results = (compared.results.rows.size() + columns - 1) / columns;
        const std::size_t spare = most > results ? most - results : 0;
        const std::size_t third = (most + 2) / 3;
        const float width = width_in(compared.differs, room.size.x);
        // a sentence of two lines says that nothing differs
        const std::size_t wanted = std::max<std::size_t>(2, compared.differs.rows.size());
        const std::size_t rows = std::min(wanted, std::max(spare, third));
        const std::size_t lines = std::max(rows, lines_of(compared.differs, width, rows));
        const bool wraps = lines <= std::max({spare, third, most - kept_lines});
        const std::size_t above = wraps ? lines : rows;
        const float high = static_cast<float>(above + 1) * letters_->line() +
                           letters_->style->px(under_heads + between_rows);
        const Rect under{{room.at.x, room.at.y + high}, {room.size.x, room.size.y - high}};
        std::vector<DifferenceRows> all{{&compared.differs, {room.at, {width, high}}, rows}};
        all.front().wraps = wraps;
        add_results(compared.results, under, columns, most - above, all);
        return all;
    }

    /// The results in columns, each of so many lines.
    void add_results(const Table& results, const Rect& room, std::size_t columns, std::size_t lines,
                     std::vector<DifferenceRows>& all) const {
        const float gap = columns > 1 ? letters_->style->px(between_tables) : 0.0F;
        const float each = width_in(results, (room.size.x - gap) / static_cast<float>(columns));
        const std::size_t share = (results.rows.size() + columns - 1) / columns;
        std::size_t first = 0;
        for (std::size_t i = 0; i < columns; ++i) {
            const std::size_t rows = std::min(share, rows_in(results, each, first, lines));
            const float left = room.at.x + static_cast<float>(i) * (each + gap);
            all.push_back({&results,
                           {{left, room.at.y}, {each, room.size.y}},
                           rows,
                           first,
                           i + 1 == columns});
            first += rows;
        }
    }

    const DifferenceLetters* letters_;
};

}  // namespace

std::size_t DifferenceRows::left_over() const {
    return table->rows.size() - std::min(table->rows.size(), first + rows);
}

float DifferenceLetters::line() const {
    return style->font(face)->FontSize + style->px(gap);
}

float DifferenceLetters::width_of(const std::string& text) const {
    return text_width(*style->font(face), text);
}

std::vector<std::string> DifferenceLetters::name_lines(const std::string& name, float room) const {
    const std::vector<std::string> names = shorter_names(name);
    for (const std::string& shorter : names) {
        if (width_of(shorter) <= room) return {shorter};
    }
    std::vector<std::string> lines = fitting_lines(*style->font(face), names.back(), room);
    if (lines.size() <= 2) return lines;
    return {lines.front(), names.back().substr(names.back().find(lines[1], lines[0].size()))};
}

float DifferenceLetters::name_room(const Table& table, float width) const {
    for (std::size_t i = side_column; i < table.head.size(); ++i) {
        width -= column_width(table, i) + style->px(between_cells);
    }
    return std::max(width, style->px(narrowest_name));
}

float DifferenceLetters::column_width(const Table& table, std::size_t column) const {
    float widest = width_of(table.head[column].name);
    if (column <= side_column + 1) widest += style->px(side_sample + beside_sample);
    for (const auto& row : table.rows) widest = std::max(widest, width_of(row[column]));
    return widest;
}

DifferencePlaces difference_places(const Comparison& compared, const Style& style,
                                   const Rect& rect) {
    DifferencePlaces result{{&style}, {}};
    using Form = std::pair<Face, float>;
    for (const auto& [face, gap] :
         {Form{Face::body, line_gap}, Form{Face::note, line_gap}, Form{Face::note, 0.0F}}) {
        result.letters = {&style, face, gap};
        result.parts = DifferencePlacer(result.letters).placed(compared, inner(rect, style));
        const bool is_whole = std::all_of(
            result.parts.begin(), result.parts.end(),
            [](const DifferenceRows& one) { return !one.is_last || one.left_over() == 0; });
        if (is_whole) break;
    }
    return result;
}

std::vector<std::string> shorter_names(const std::string& name) {
    std::string bare = name;
    const std::size_t open = bare.find(" (");
    const std::size_t close = bare.find(')');
    if (open != std::string::npos && close != std::string::npos) {
        bare.erase(open, close + 1 - open);
    }
    return {name, bare, bare.substr(0, bare.rfind(", "))};
}

}  // namespace compass::ui
