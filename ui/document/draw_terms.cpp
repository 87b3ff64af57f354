#include "ui/document/draw_terms.h"

#include "ui/focus.h"
#include "ui/plot_marks.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <algorithm>

namespace compass::ui {
namespace {

constexpr float tip_width = 320.0F;

/// A piece of one line.
Rect piece_rect(const ImFont& font, const std::string& text, ImVec2 at, std::size_t begin,
                std::size_t end) {
    const std::size_t feed = begin == 0 ? std::string::npos : text.rfind('\n', begin - 1);
    const std::size_t line = feed == std::string::npos ? 0 : feed + 1;
    const auto above =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(line), '\n');
    const std::string_view whole(text);
    const float left = text_width(font, whole.substr(line, begin - line));
    return {{at.x + left, at.y + static_cast<float>(above) * font.FontSize},
            {text_width(font, whole.substr(begin, end - begin)), font.FontSize}};
}

}  // namespace

void TermMarks::mark(Face face, const std::string& text, ImVec2 at) {
    for (const FoundTerm& found : terms_in(text, terms_)) {
        if (is_marked_[found.term]) continue;
        is_marked_[found.term] = true;
        mark_one(*style_->font(face), text, at, found);
    }
}

void TermMarks::mark_one(const ImFont& font, const std::string& text, ImVec2 at,
                         const FoundTerm& found) {
    const std::size_t end = found.at + found.length;
    const std::size_t first_end = std::min(end, text.find('\n', found.at));
    const Rect first = piece_rect(font, text, at, found.at, first_end);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto underline = [&](const Rect& rect) {
        const float y = rect.bottom() + 0.5F;
        draw_dashes(list, {{rect.at.x, y}, {rect.right(), y}}, style_->colours.ink2,
                    style_->px(1.0F), style_->px(2.0F), style_->px(2.0F));
    };
    underline(first);
    if (first_end < end) underline(piece_rect(font, text, at, first_end + 1, end));
    ImGui::PushID(static_cast<int>(found.term));
    ImGui::SetCursorScreenPos(first.at);
    ImGui::InvisibleButton("###term", {std::max(first.size.x, 1.0F), first.size.y});
    const bool is_over = ImGui::IsItemHovered();
    if (focus_stop(*style_, 1.0F, 3.0F) || is_over) {
        const Term& term = terms_[found.term];
        draw_tip(*style_, term.title + '\n' + term.text,
                 {first.at.x, first.bottom() + style_->px(6.0F)}, style_->px(tip_width));
    }
    ImGui::PopID();
}

}  // namespace compass::ui
