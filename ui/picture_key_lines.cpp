#include "render/scene/layout.h"
#include "render/scene/legend.h"
#include "ui/number_text.h"
#include "ui/picture_key.h"
#include "ui/plot_marks.h"
#include "ui/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <string_view>

namespace compass::ui {
namespace {

constexpr float key_pad = 8.0F;
constexpr float narrow_pad = 5.0F;  // in a place narrower than words ask for
constexpr float key_block_gap = 10.0F;
constexpr float narrowest_column = 150.0F;
constexpr float usual_line = 16.4F;  // of letters of 14 px
constexpr float pattern_width = 32.0F;
constexpr float dot_width = 13.0F;
constexpr float key_mark_gap = 4.0F;

float pad_of(const Rect& rect, const Style& style) {
    return style.px(rect.size.x < style.px(narrowest_column) ? narrow_pad : key_pad);
}

/// Lines that belong together, from their own upper left corner on.
struct KeyBlock {
    std::vector<KeyLine> lines;
    float height = 0.0F;
};

/// Large letters for a wide place; short words where the usual ones are too long for it.
enum class KeyForm { large, usual, tight };

/// Writes the blocks of a key into columns of one width.
class KeyWriter {
public:
    KeyWriter(const scene::Scene& scene, const Style& style, const Strings& strings, Level level,
              float width, KeyForm form = KeyForm::usual)
        : scene_(&scene),
          style_(&style),
          strings_(&strings),
          level_(level),
          width_(width),
          is_tight_(form == KeyForm::tight),
          note_(form == KeyForm::large ? Face::scene_value : Face::scene_note),
          heading_(form == KeyForm::large ? Face::scene_title : Face::scene_value) {}

    std::vector<KeyBlock> blocks() {
        sure();
        dots();
        widths();
        not_drawn();
        true_scale();
        return std::move(blocks_);
    }

    /// The dots alone, each line beside the one before.
    std::vector<KeyLine> row() {
        begin();
        constexpr std::array<std::string_view, 4> words{"food", "tablets", "from_bone_short",
                                                        "at_start_short"};
        for (std::size_t i = 0; i < words.size(); ++i) {
            line(static_cast<KeyMark>(static_cast<std::size_t>(KeyMark::food) + i),
                 text("scene.", words[i]));
        }
        line(KeyMark::none, filled(text("scene.", is_day() ? "dot_hour_short" : "dot_day_short"),
                                   {fixed_text(scene_->mg_per_dot, 0, *strings_)}));
        line(KeyMark::width, width_text());
        line(KeyMark::none, own("not_drawn"));
        return std::move(blocks_.back().lines);
    }

private:
    bool is_day() const { return scene_->moment.lens == scene::Lens::day; }

    std::string text(std::string_view group, std::string_view key) const {
        return std::string(strings_->text(std::string(group) + std::string(key), level_));
    }

    std::string own(std::string_view key) const { return text("picture_key.", key); }

    void begin() { blocks_.emplace_back(); }

    void put(KeyMark mark, Face face, std::string words, ImVec2 mark_size, float left) {
        KeyBlock& block = blocks_.back();
        KeyLine made;
        made.mark = mark;
        made.face = face;
        made.text = std::move(words);
        made.box = {{left, block.height}, text_size(*style_, face, made.text)};
        const float high = style_->font(face)->FontSize;
        made.mark_box = {{0.0F, block.height + 0.5F * (high - mark_size.y)}, mark_size};
        block.height += high;
        block.lines.push_back(std::move(made));
    }

    ImVec2 size_of(KeyMark mark) const {
        const float scale = scene_->moment.scale * scene_->moment.density;
        const float line = style_->font(note_)->FontSize;
        if (is_pattern(mark)) return {pattern_width * line / usual_line, 2.0F};
        if (is_dot(mark)) return {dot_width * line / usual_line, dot_width * line / usual_line};
        if (mark == KeyMark::none) return {};
        return {20.0F * std::max(scale, 0.7F * scene_->moment.density),
                scene::layout::width_key_mg_day * scene::layout::units_per_mg_day * scale};
    }

    /// Words in as many lines as they need; the mark stands before the first.
    void line(KeyMark mark, const std::string& words) { line(mark, words, note_); }

    void line(KeyMark mark, const std::string& words, Face face) {
        const ImFont& font = *style_->font(face);
        const ImVec2 size = size_of(mark);
        const float beside = size.x > 0.0F ? size.x + style_->px(key_mark_gap) : 0.0F;
        std::vector<std::string> lines =
            fitting_lines(font, words, std::max(1.0F, width_ - beside));
        float left = beside;
        if (is_pattern(mark) && lines.size() > 1) {
            // its letter beside the pattern, the words under it
            const std::size_t letter = std::min(words.find(' '), words.size());
            lines = fitting_lines(font, std::string_view(words).substr(letter), width_);
            lines.insert(lines.begin(), words.substr(0, letter));
        }
        for (std::string& one : lines) {
            put(mark, face, std::move(one), mark == KeyMark::none ? ImVec2{} : size, left);
            if (is_pattern(mark)) left = 0.0F;
            mark = KeyMark::none;
        }
    }

    void heading(const std::string& words) {
        begin();
        line(KeyMark::none, words, heading_);
        for (KeyLine& made : blocks_.back().lines) made.is_heading = true;
    }

    void sure() {
        heading(own("sure"));
        for (KeyLine& made : blocks_.back().lines) made.is_link = true;
        line(KeyMark::measured, own("measured"));
        line(KeyMark::mechanism, own("mechanism"));
        line(KeyMark::choice, own("choice"));
    }

    void dots() {
        heading(filled(own("dot"), {fixed_text(scene_->mg_per_dot, 0, *strings_)}));
        line(KeyMark::none, own(is_day() ? "second_hour" : "second_day"));
        line(KeyMark::food, text("scene.", "food"));
        line(KeyMark::tablet, text("scene.", "tablets"));
        line(KeyMark::bone, text("scene.", is_tight_ ? "from_bone_short" : "from_bone"));
        line(KeyMark::start, text("scene.", is_tight_ ? "at_start_short" : "at_start"));
    }

    void widths() {
        heading(own("arrows"));
        line(KeyMark::width, width_text());
    }

    std::string width_text() const {
        const std::array<std::string_view, 3> keys{"width_hour", "width_month", "width_year"};
        const auto lens = static_cast<std::size_t>(scene_->moment.lens);
        const auto amounts = scene::width_amounts(scene_->moment.lens);
        return filled(own(keys[lens]),
                      {fixed_text(amounts[0], 0, *strings_), fixed_text(amounts[1], 0, *strings_)});
    }

    void not_drawn() {
        begin();
        line(KeyMark::none, own("not_drawn"));
    }

    void true_scale() {
        begin();
        line(KeyMark::none, own("true_scale"));
    }

    const scene::Scene* scene_;
    const Style* style_;
    const Strings* strings_;
    Level level_;
    float width_;
    bool is_tight_;
    Face note_;
    Face heading_;
    std::vector<KeyBlock> blocks_;
};

void move_line(KeyLine& line, ImVec2 by) {
    for (Rect* rect : {&line.box, &line.mark_box}) {
        rect->at.x = std::floor(rect->at.x + by.x);
        rect->at.y = std::floor(rect->at.y + by.y);
    }
}

/// The width of a line with its mark.
float line_width(const KeyLine& line) {
    return line.box.at.x + line.box.size.x;
}

/// The dots in one row, in the middle. Where it is too long its last parts give way, the amount of
/// a dot too; nothing where not even the dots have room.
std::vector<KeyLine> key_in_a_row(std::vector<KeyLine> lines, const Rect& rect,
                                  const Style& style) {
    const auto gap_of = [&](const std::vector<KeyLine>& row) {
        const auto add = [](float sum, const KeyLine& line) { return sum + line_width(line); };
        const float spare = rect.size.x - 4.0F - std::accumulate(row.begin(), row.end(), 0.0F, add);
        return std::min(style.px(2.0F * key_pad), spare / static_cast<float>(row.size() - 1));
    };
    constexpr std::size_t dot_count = 4;
    const float least_gap =
        6.0F * style.density;  // or a word would seem to belong to the next mark
    while (lines.size() > dot_count && gap_of(lines) < least_gap) lines.pop_back();
    const float gap = gap_of(lines);
    if (gap < least_gap) return {};
    float all = -gap;
    for (const KeyLine& line : lines) all += line_width(line) + gap;
    float x = rect.at.x + 0.5F * (rect.size.x - all);
    for (KeyLine& line : lines) {
        const float width = line_width(line);
        const float down = 0.5F * (rect.size.y - line.box.size.y) - line.box.at.y;
        move_line(line, {x, rect.at.y + down});
        x += width + gap;
    }
    return lines;
}

/// The same in as many rows as the place is high for.
std::vector<KeyLine> key_in_rows(std::vector<KeyLine> lines, const Rect& rect, const Style& style) {
    const float high = 1.2F * style.font(Face::scene_note)->FontSize;
    const auto most = static_cast<std::size_t>(rect.size.y / high);
    if (most < 2) return key_in_a_row(std::move(lines), rect, style);
    const float gap = style.px(1.5F * key_pad);
    std::vector<std::vector<KeyLine>> rows(1);
    float used = 0.0F;
    for (KeyLine& line : lines) {
        const float wide = line_width(line) + gap;
        if (used > 0.0F && used + wide > rect.size.x) {
            if (rows.size() == most) break;
            rows.emplace_back();
            used = 0.0F;
        }
        used += wide;
        rows.back().push_back(std::move(line));
    }
    std::vector<KeyLine> all;
    Rect place{rect.at, {rect.size.x, std::floor(rect.size.y / static_cast<float>(rows.size()))}};
    for (std::vector<KeyLine>& row : rows) {
        for (KeyLine& line : key_in_a_row(std::move(row), place, style)) {
            all.push_back(std::move(line));
        }
        place.at.y += place.size.y;
    }
    return all;
}

/// The height of blocks one under the other without what stands between them.
float blocks_height(const std::vector<KeyBlock>& blocks) {
    const auto add = [](float sum, const KeyBlock& block) { return sum + block.height; };
    return std::accumulate(blocks.begin(), blocks.end(), 0.0F, add);
}

/// How many blocks stand in each column of a height, one under the other with `gap` between them;
/// those left over have none.
std::vector<std::size_t> shared_out(const std::vector<KeyBlock>& blocks, float height, float gap) {
    std::vector<std::size_t> columns{0};
    float used = 0.0F;
    for (const KeyBlock& block : blocks) {
        if (columns.back() > 0 && used + block.height > height) {
            columns.push_back(0);
            used = 0.0F;
        }
        used += block.height + gap;
        ++columns.back();
    }
    return columns;
}

/// Blocks in columns from left to right, as they were shared out; what finds no room is left out.
std::vector<KeyLine> key_in_columns(std::vector<KeyBlock> blocks, int columns, const Rect& rect,
                                    const Style& style) {
    const float side = pad_of(rect, style);
    const float width = (rect.size.x - side) / static_cast<float>(columns);
    const float height = rect.size.y - side;
    // closer to each other where the place is full
    const float spare = (height - blocks_height(blocks)) / static_cast<float>(blocks.size());
    float gap = std::clamp(spare, style.px(2.0F), style.px(key_block_gap));
    if (columns > 1) gap = style.px(0.5F * key_block_gap);
    const auto shared =
        columns > 1 ? shared_out(blocks, height, gap) : std::vector<std::size_t>{blocks.size()};
    std::vector<KeyLine> all;
    std::size_t next = 0;
    for (int column = 0; column < columns && static_cast<std::size_t>(column) < shared.size();
         ++column) {
        ImVec2 at{rect.at.x + side + static_cast<float>(column) * width, rect.at.y + 0.5F * side};
        for (std::size_t i = 0; i < shared[static_cast<std::size_t>(column)]; ++i) {
            KeyBlock& block = blocks[next++];
            if (at.y + block.height > rect.bottom()) continue;
            for (KeyLine& one : block.lines) {
                move_line(one, at);
                all.push_back(std::move(one));
            }
            at.y += block.height + gap;
        }
    }
    return all;
}

/// The fewest columns that hold all blocks, at most `most`.
int fitting_columns(const std::function<std::vector<KeyBlock>(float)>& blocks_of, int most,
                    const Rect& rect, const Style& style) {
    const float side = style.px(key_pad);
    for (int columns = 1; columns < most; ++columns) {
        const float width = (rect.size.x - side) / static_cast<float>(columns);
        const auto shared =
            shared_out(blocks_of(width), rect.size.y - side, style.px(0.5F * key_block_gap));
        if (shared.size() <= static_cast<std::size_t>(columns)) return columns;
    }
    return most;
}

}  // namespace

std::vector<KeyLine> key_lines(const scene::Scene& scene, const Rect& rect, const Style& style,
                               const Strings& strings, Level level) {
    constexpr float dot_block_lines = 6.0F;  // what a dot is and its colours, the highest block
    const float line = style.font(Face::scene_note)->FontSize;
    const float side = pad_of(rect, style);
    const float room = rect.size.x - side;
    // as wide as its letters ask for, which grow with the picture
    const float narrowest = narrowest_column * line / usual_line;
    const int most = std::clamp(static_cast<int>(room / narrowest), 1, 5);
    if (rect.size.y < dot_block_lines * line + side) {  // the dots matter most
        return key_in_rows(KeyWriter(scene, style, strings, level, rect.size.x).row(), rect, style);
    }
    const auto blocks_of = [&](float width, KeyForm form) {
        return KeyWriter(scene, style, strings, level, width - 2.0F, form).blocks();
    };
    if (most > 1) {
        const int columns = fitting_columns(
            [&](float width) { return blocks_of(width, KeyForm::usual); }, most, rect, style);
        const float width = room / static_cast<float>(columns);
        return key_in_columns(blocks_of(width, KeyForm::usual), columns, rect, style);
    }
    std::vector<KeyBlock> blocks;
    for (const KeyForm form : {KeyForm::large, KeyForm::usual, KeyForm::tight}) {
        if (form == KeyForm::large && room < narrowest) continue;
        blocks = blocks_of(room, form);
        const float gaps = style.px(2.0F) * static_cast<float>(blocks.size()) + side;
        if (blocks_height(blocks) + gaps <= rect.size.y) break;
    }
    return key_in_columns(std::move(blocks), 1, rect, style);
}

}  // namespace compass::ui
