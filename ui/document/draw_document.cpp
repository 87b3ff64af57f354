#include "ui/document/draw_document.h"

#include "ui/document/draw_sketch.h"
#include "ui/document/draw_terms.h"
#include "ui/document/table_layout.h"
#include "ui/layout.h"
#include "ui/number_text.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

constexpr float block_gap = 12.0F;
constexpr float cell_gap = 18.0F;
constexpr float row_gap = 5.0F;
constexpr float least_column = 60.0F;
constexpr float button_height = 30.0F;
constexpr float bar_height = 14.0F;
constexpr float sketch_width = 620.0F;
constexpr float sketch_height = 210.0F;

/// Where the next block goes, and what it may use.
class Pen {
public:
    Pen(const Document& document, const Style& style, const Strings& strings, float width,
        Asked& asked)
        : style_(&style),
          strings_(&strings),
          width_(width),
          asked_(&asked),
          at_(ImGui::GetCursorScreenPos()),
          terms_(document.terms, style) {}

    void write(const Heading& heading) {
        at_.y += style_->px(6.0F);
        lines(Face::bold, style_->colours.ink, heading.text, width_);
        gap(4.0F);
    }

    void write(const Paragraph& paragraph) {
        const bool is_note = paragraph.tone == Tone::note;
        const ImU32 colour = paragraph.tone == Tone::caution ? style_->colours.caution
                             : is_note                       ? style_->colours.ink2
                                                             : style_->colours.ink;
        lines(is_note ? Face::note : Face::body, colour, paragraph.text, width_);
        gap(block_gap);
    }

    void write(const Table& table) {
        if (!table.caption.empty()) {
            lines(Face::note, style_->colours.ink2, table.caption, width_);
            gap(4.0F);
        }
        const std::vector<float> widths = widths_of(table);
        std::vector<std::string> names;
        for (const Table::Column& column : table.head) names.push_back(column.name);
        row(table, names, widths, Face::note, style_->colours.ink2);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            rule(widths);
            const ImVec2 start = at_;
            row(table, table.rows[i], widths, Face::body, style_->colours.ink);
            press_cells(table, i, widths, start);
        }
        gap(block_gap);
    }

    void write(const Bars& bars) {
        if (!bars.caption.empty()) {
            lines(Face::note, style_->colours.ink2, bars.caption, width_);
            gap(4.0F);
        }
        for (const Bars::Bar& bar : bars.bars) draw_bar(bar);
        gap(block_gap);
    }

    void write(const Buttons& row) {
        if (!row.question.empty()) {
            lines(Face::body, style_->colours.ink, row.question, width_);
            gap(6.0F);
        }
        const float left = at_.x;
        float highest = 0.0F;
        for (const Buttons::Button& one : row.buttons) {
            const ImVec2 size = button_size(one.text);
            if (at_.x > left && at_.x + size.x > left + width_) {
                at_ = {left, at_.y + highest + style_->px(6.0F)};
                highest = 0.0F;
            }
            highest = std::max(highest, size.y);
            press(one, {at_, size});
            at_.x += size.x + style_->px(8.0F);
        }
        at_ = {left, at_.y + highest};
        gap(block_gap);
    }

    void write(const Entries& list) {
        lines(Face::body, style_->colours.ink, list.question, width_);
        gap(6.0F);
        for (const Entries::Entry& entry : list.entries) write_entry(entry);
        gap(block_gap);
    }

    void write(const Sketch& sketch) {
        lines(Face::body, style_->colours.ink, sketch.entries.question, width_);
        gap(6.0F);
        const Rect rect{at_,
                        {std::min(width_, style_->px(sketch_width)), style_->px(sketch_height)}};
        ImGui::PushID(count_++);
        draw_sketch(sketch, *style_, rect, *asked_);
        ImGui::PopID();
        at_.y = rect.bottom();
        gap(block_gap);
    }

    void write(const Entry& entry) {
        write(Buttons{.question = entry.label,
                      .buttons = {{.text = entry.paste, .action = PasteCodes{}}}});
    }

    /// Tells the window how far down it goes.
    void finish() const {
        ImGui::SetCursorScreenPos(at_);
        ImGui::Dummy({std::max(widest_, 1.0F), 1.0F});
    }

private:
    void gap(float design) { at_.y += style_->px(design); }

    /// Height of `text` in lines of this width; draws it if `colour` is not 0.
    float text_block(Face face, ImU32 colour, const std::string& text, ImVec2 at, float width,
                     bool right) {
        const ImFont& font = *style_->font(face);
        const std::string broken = wrapped(font, text, width);
        const float height = font.CalcTextSizeA(font.FontSize, 1e9F, 0.0F, broken.c_str()).y;
        if (colour == 0) return height;
        ImDrawList& list = *ImGui::GetWindowDrawList();
        if (right && broken.find('\n') == std::string::npos) at.x += width - text_width(font, text);
        list.AddText(&font, font.FontSize, {std::floor(at.x), std::floor(at.y)}, colour,
                     broken.c_str());
        if (!right) terms_.mark(face, broken, {std::floor(at.x), std::floor(at.y)});
        return height;
    }

    void lines(Face face, ImU32 colour, const std::string& text, float width) {
        at_.y += text_block(face, colour, text, at_, width, false);
    }

    std::vector<float> widths_of(const Table& table) const {
        std::vector<float> wanted;
        for (std::size_t i = 0; i < table.head.size(); ++i) {
            float widest = text_width(*style_->font(Face::note), table.head[i].name);
            for (const auto& cells : table.rows) {
                if (i >= cells.size()) continue;
                widest = std::max(widest, text_width(*style_->font(Face::body), cells[i]));
            }
            wanted.push_back(std::ceil(widest) + 1.0F);
        }
        const auto gaps = static_cast<float>(std::max<std::size_t>(wanted.size(), 1) - 1);
        std::vector<float> widths =
            fitted_widths(wanted, width_ - gaps * style_->px(cell_gap), style_->px(least_column));
        // no word is broken: a table that has no room for its words is wider than the sheet
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], widest_word(table, i));
        }
        return widths;
    }

    float widest_word(const Table& table, std::size_t column) const {
        const auto widest = [this](Face face, const std::string& text) {
            const ImFont& font = *style_->font(face);
            const std::string words = wrapped(font, text, 0.0F);  // each on its own line
            return font.CalcTextSizeA(font.FontSize, 1e9F, 0.0F, words.c_str()).x;
        };
        float width = widest(Face::note, table.head[column].name);
        for (const auto& cells : table.rows) {
            if (column < cells.size()) width = std::max(width, widest(Face::body, cells[column]));
        }
        return std::ceil(width);
    }

    void row(const Table& table, const std::vector<std::string>& cells,
             const std::vector<float>& widths, Face face, ImU32 colour) {
        ImVec2 cell = at_;
        float highest = style_->font(face)->FontSize;
        for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) {
            highest = std::max(highest, text_block(face, colour, cells[i], cell, widths[i],
                                                   table.head[i].is_number));
            cell.x += widths[i] + style_->px(cell_gap);
        }
        if (cell.x - style_->px(cell_gap) > at_.x + width_ + 1.0F) {
            widest_ = std::max(widest_, cell.x - style_->px(cell_gap) - at_.x);
        }
        at_.y += highest + style_->px(row_gap);
    }

    /// A dotted line says of a number that it can be looked into.
    void press_cells(const Table& table, std::size_t row, const std::vector<float>& widths,
                     ImVec2 start) {
        const ImFont& font = *style_->font(Face::body);
        for (const Table::Press& press : table.presses) {
            if (press.row != row || press.column >= widths.size()) continue;
            float left = start.x;
            for (std::size_t i = 0; i < press.column; ++i) left += widths[i] + style_->px(cell_gap);
            const float width =
                std::min(text_width(font, table.rows[row][press.column]), widths[press.column]);
            if (table.head[press.column].is_number) left += widths[press.column] - width;
            ImGui::PushID(count_++);
            const Rect place{{left, start.y}, {std::max(width, 1.0F), font.FontSize}};
            if (dotted_button(*style_, "###cell", place)) {
                asked_->actions.push_back(press.button.action);
            }
            ImGui::PopID();
        }
    }

    void rule(const std::vector<float>& widths) {
        float length = -style_->px(cell_gap);
        for (const float width : widths) length += width + style_->px(cell_gap);
        const float y = std::floor(at_.y) + 0.5F;
        ImGui::GetWindowDrawList()->AddLine({at_.x, y}, {at_.x + length, y},
                                            faded(style_->colours.edge, 0.5F), 1.0F);
        gap(row_gap);
    }

    void draw_bar(const Bars::Bar& bar) {
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const ImFont& font = *style_->font(Face::body);
        const float name_width = 0.34F * width_;
        const float text_room = 0.22F * width_;
        const float half = 0.5F * (width_ - name_width - text_room) - style_->px(12.0F);
        const float high =
            std::max(text_block(Face::body, style_->colours.ink, bar.name, at_, name_width, false),
                     font.FontSize);
        const float zero = at_.x + name_width + style_->px(12.0F) + half;
        const float top = at_.y + 0.5F * (font.FontSize - style_->px(bar_height));
        const auto share = static_cast<float>(std::clamp(bar.share, -1.0, 1.0));
        const float end = zero + share * half;
        const ImVec2 from{std::min(zero, end), top};
        const ImVec2 to{std::max({zero, end, from.x + 1.0F}), top + style_->px(bar_height)};
        if (bar.is_free_choice) {
            list.AddRect(from, to, style_->colours.focus, 0.0F, 0, style_->px(1.5F));
        } else {
            list.AddRectFilled(from, to, style_->colours.focus);
        }
        list.AddLine({zero, at_.y}, {zero, at_.y + font.FontSize}, style_->colours.edge, 1.0F);
        draw_text(list, font, {at_.x + width_, at_.y}, style_->colours.ink, bar.text, 1.0F);
        at_.y += high + style_->px(row_gap);
    }

    void write_entry(const Entries::Entry& entry) {
        const ImFont& font = *style_->font(Face::body);
        const float name_width = 0.4F * width_;
        const float field = style_->px(120.0F);
        fitting_text(*style_, Face::body, {at_.x, at_.y + style_->px(4.0F)}, name_width,
                     style_->colours.ink, entry.name);
        draw_text(*ImGui::GetWindowDrawList(), font,
                  {at_.x + name_width + field + style_->px(8.0F), at_.y + style_->px(4.0F)},
                  style_->colours.ink2, entry.unit);
        std::array<char, 32> typed{};
        entry.text.copy(typed.data(), typed.size() - 1);
        ImGui::PushID(count_++);
        ImGui::SetCursorScreenPos({at_.x + name_width, at_.y});
        ImGui::SetNextItemWidth(field);
        const bool entered = ImGui::InputText("###entry", typed.data(), typed.size(),
                                              ImGuiInputTextFlags_EnterReturnsTrue);
        const auto value =
            entered ? typed_value(typed.data(), entry.measured_in, *strings_) : std::nullopt;
        if (value) asked_->actions.push_back(entry.action(*value));
        ImGui::PopID();
        at_.y += style_->px(button_height + 4.0F);
    }

    /// A text that is too long for the sheet takes more lines; bold, as it is when chosen.
    ImVec2 button_size(const std::string& text) const {
        const ImFont& font = *style_->font(Face::bold);
        const float side = style_->px(24.0F);
        const float width = std::min(std::ceil(text_width(font, text)) + side, width_);
        const std::string lines = wrapped(font, text, width - style_->px(16.0F));
        const auto breaks = static_cast<float>(std::count(lines.begin(), lines.end(), '\n'));
        return {width, style_->px(button_height) + breaks * font.FontSize};
    }

    void press(const Buttons::Button& one, const Rect& rect) {
        ImGui::PushID(count_++);
        const ButtonState state{.look = one.is_chosen ? ButtonLook::filled : ButtonLook::raised,
                                .enabled = one.is_enabled};
        const std::string text =
            wrapped(*style_->font(Face::bold), one.text, rect.size.x - style_->px(16.0F));
        if (button(*style_, "###press", text, rect, state)) {
            asked_->actions.push_back(one.action);
        }
        ImGui::PopID();
    }

    const Style* style_;
    const Strings* strings_;
    float width_;
    Asked* asked_;
    ImVec2 at_;
    TermMarks terms_;
    int count_ = 0;
    float widest_ = 0.0F;  ///< of tables that are wider than the sheet
};

}  // namespace

void draw_document(const Document& document, const Style& style, const Strings& strings,
                   float width, Asked& asked) {
    Pen pen(document, style, strings, width, asked);
    for (const Block& block : document.blocks) {
        std::visit([&](const auto& one) { pen.write(one); }, block);
    }
    pen.finish();
}

}  // namespace compass::ui
