#include "ui/sheets/guess_sheet.h"

#include "ui/ahead/draw_pad.h"
#include "ui/cards.h"
#include "ui/curves.h"
#include "ui/pick.h"
#include "ui/plot_marks.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float guess_row_height = 30.0F;
ImU32 guess_colour(const Shown& shown) {
    return shown.view.palette == scene::Palette::paper ? IM_COL32(0x8C, 0x2F, 0x7D, 0xFF)
                                                       : IM_COL32(0xF2, 0x9B, 0xE0, 0xFF);
}

/// The pad of a plot, in its unit.
DrawPad pad_of(const Guess& guess, const Plot& plot, double start, const Rect& inner,
               const Style& style) {
    DrawPad pad{.style = style,
                .mapping = {plot_area(plot, inner, style), plot.x, plot.y},
                .drawn = drawn_curve(guess.points, start)};
    for (std::size_t i = 0; i < guess_points; ++i) pad.is_set[i] = std::isfinite(guess.points[i]);
    return pad;
}

/// What a hand draws; the point that is marked, or -1.
int draw_by_hand(const Shown& shown, const Plot& plot, const DrawPad& pad, Asked& asked) {
    const PadAnswer answer = use_pad(pad);
    if (!answer.point) return answer.marked;
    View& view = asked_view(shown, asked);
    view.guess.points[*answer.point] = plot.in_one * answer.value;
    view.guess.is_asked_early = false;
    return answer.marked;
}

/// Which curve, show, start anew.
void head(const Shown& shown, const Style& style, const Strings& strings, const Rect& row,
          Asked& asked) {
    const Level level = shown.view.level;
    std::vector<std::string> names;
    for (const Curve& curve : curves()) {
        names.emplace_back(strings.text("plot." + std::string(curve.id) + ".name", level));
    }
    const float menu = std::min(style.px(280.0F), 0.5F * row.size.x);
    const int chosen = pick(style,
                            {.id = "curve",
                             .label = strings.text("guess.curve", level),
                             .items = names,
                             .chosen = shown.view.guess.plot},
                            {row.at, {menu, row.size.y}});
    if (chosen >= 0) asked.view = guess_begun(shown.view, chosen);
    const bool is_shown = shown.view.guess.state == Guess::State::shown;
    const std::string_view again = strings.text("guess.again", level);
    const std::string_view show = strings.text("guess.show", level);
    const float gap = style.px(8.0F);
    const float show_width = button_width(style, show);
    const Rect first{{row.at.x + menu + gap, row.at.y}, {show_width, row.size.y}};
    const Rect second{{first.right() + gap, row.at.y}, {button_width(style, again), row.size.y}};
    const ButtonState state{.look = is_shown ? ButtonLook::raised : ButtonLook::filled,
                            .enabled = !is_shown};
    if (button(style, "###show_guess", show, first, state)) asked.view = guess_shown(shown.view);
    if (button(style, "###again", again, second)) {
        asked.view = guess_begun(shown.view, shown.view.guess.plot);
    }
}

}  // namespace

void guess_sheet(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked) {
    const Level level = shown.view.level;
    const Rect row{rect.at, {rect.size.x, style.px(guess_row_height)}};
    head(shown, style, strings, row, asked);
    const ImFont& font = *style.font(Face::sentence);
    const float top = row.bottom() + style.px(10.0F);
    const float foot = font.FontSize + style.px(10.0F);
    const Plot plot = plot_of_guess(shown, strings);
    const Rect inner{{rect.at.x, top}, {rect.size.x, rect.bottom() - top - foot}};
    if (inner.size.y < style.px(90.0F)) return;
    const Guess guess = shown_guess(shown.view.guess, plot);
    const DrawPad pad = pad_of(guess, plot, start_of_guess(shown, plot), inner, style);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool is_shown = shown.view.guess.state == Guess::State::shown;
    const int marked = is_shown ? -1 : draw_by_hand(shown, plot, pad, asked);
    draw_plot(list, plot, inner, style, strings, level, std::nullopt);
    if (!is_shown) draw_guides(list, pad);
    draw_drawn(list, pad, guess_colour(shown), marked, true);
    const bool is_early = shown.view.guess.is_asked_early;
    const std::string said =
        is_shown ? guess_feedback(guess, plot, strings, level)
                 : std::string(strings.text(is_early ? "guess.no_points" : "guess.how", level));
    const Face face = is_shown ? Face::sentence : Face::body;
    fitting_text(style, face,
                 {rect.at.x, rect.bottom() - style.font(face)->FontSize - style.px(2.0F)},
                 rect.size.x, is_early ? style.colours.caution : style.colours.ink, said);
}

}  // namespace compass::ui
