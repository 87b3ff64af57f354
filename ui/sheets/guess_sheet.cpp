#include "ui/sheets/guess_sheet.h"

#include "ui/ahead/guess.h"
#include "ui/cards.h"
#include "ui/curves.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/pick.h"
#include "ui/plot_marks.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float guess_row_height = 30.0F;
constexpr double key_step = 0.02;  // of the axis
constexpr double big_key_step = 0.1;

ImU32 guess_colour(const Shown& shown) {
    return shown.view.palette == scene::Palette::paper ? IM_COL32(0x8C, 0x2F, 0x7D, 0xFF)
                                                       : IM_COL32(0xF2, 0x9B, 0xE0, 0xFF);
}

struct Pad {
    const Shown& shown;
    const Style& style;
    const Plot& plot;
    Mapping mapping;
    Guess guess;  ///< in the unit of the plot
    double start = 0.0;

    double x(std::size_t place) const {
        return plot.x.least +
               plot.x.width() * static_cast<double>(place) / static_cast<double>(guess_points);
    }
};

std::size_t nearest_point(const Pad& pad, float mouse) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < guess_points; ++i) {
        const auto away = [&](std::size_t point) {
            return std::abs(pad.mapping.px(pad.x(point + 1)) - mouse);
        };
        if (away(i) < away(best)) best = i;
    }
    return best;
}

void set_point(const Pad& pad, std::size_t point, double value, Asked& asked) {
    View& view = asked_view(pad.shown, asked);
    view.guess.points[point] =
        pad.plot.in_one * std::clamp(value, pad.plot.y.least, pad.plot.y.greatest);
    view.guess.is_asked_early = false;
}

void use_keys_on(const Pad& pad, int& marked, Asked& asked) {
    const auto direction = [](ImGuiKey more, ImGuiKey less) {
        return (key_pressed(more) ? 1 : 0) - (key_pressed(less) ? 1 : 0);
    };
    marked = std::clamp(marked + direction(ImGuiKey_RightArrow, ImGuiKey_LeftArrow), 0,
                        static_cast<int>(guess_points) - 1);
    const int up = direction(ImGuiKey_UpArrow, ImGuiKey_DownArrow);
    if (up == 0) return;
    const double step = ImGui::GetIO().KeyShift ? big_key_step : key_step;
    const auto point = static_cast<std::size_t>(marked);
    const double from = drawn_curve(pad.guess.points, pad.start)[point + 1];
    set_point(pad, point, from + up * step * pad.plot.y.width(), asked);
}

/// The area as a pad to draw on; the point chosen by keys, or -1.
int use_pad(const Pad& pad, Asked& asked) {
    const Rect& area = pad.mapping.area;
    ImGui::SetCursorScreenPos(area.at);
    ImGui::InvisibleButton("###pad", area.size);
    const bool is_focused = focus_stop(pad.style, 3.0F, 4.0F);
    const ImGuiID place = beside(ImGui::GetItemID(), "marked");
    int marked = memory().GetInt(place);
    if (ImGui::IsItemActive()) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        const std::size_t point = nearest_point(pad, mouse.x);
        const auto share = static_cast<double>((area.bottom() - mouse.y) / area.size.y);
        set_point(pad, point, pad.plot.y.least + share * pad.plot.y.width(), asked);
        marked = static_cast<int>(point);
    } else if (is_focused) {
        use_keys_on(pad, marked, asked);
    }
    memory().SetInt(place, marked);
    return is_focused ? marked : -1;
}

void draw_guides(ImDrawList& list, const Pad& pad) {
    const Rect& area = pad.mapping.area;
    for (std::size_t i = 1; i <= guess_points; ++i) {
        const float x = pad.mapping.px(pad.x(i));
        list.AddLine({x, area.at.y}, {x, area.bottom()}, faded(pad.style.colours.edge, 0.5F));
    }
}

void draw_guess(ImDrawList& list, const Pad& pad, int marked) {
    const Style& style = pad.style;
    const ImU32 colour = guess_colour(pad.shown);
    const Drawn drawn = drawn_curve(pad.guess.points, pad.start);
    std::vector<ImVec2> path;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        path.push_back(pad.mapping.at({pad.x(i), drawn[i]}));
    }
    if (has_points(pad.guess)) {
        draw_dashes(list, path, colour, style.px(3.0F), style.px(3.0F), style.px(5.0F));
    }
    list.AddCircleFilled(path.front(), style.px(6.0F), style.colours.ink);
    for (std::size_t i = 0; i < guess_points; ++i) {
        const bool is_set = std::isfinite(pad.guess.points[i]);
        const float radius = style.px(static_cast<int>(i) == marked ? 9.0F : 6.0F);
        list.AddCircleFilled(path[i + 1], radius, is_set ? colour : style.colours.panel);
        list.AddCircle(path[i + 1], radius, colour, 0, style.px(2.0F));
    }
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
    const Pad pad{shown,
                  style,
                  plot,
                  {plot_area(plot, inner, style), plot.x, plot.y},
                  shown_guess(shown.view.guess, plot),
                  start_of_guess(shown, plot)};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool is_shown = shown.view.guess.state == Guess::State::shown;
    const int marked = is_shown ? -1 : use_pad(pad, asked);
    draw_plot(list, plot, inner, style, strings, level, std::nullopt);
    if (!is_shown) draw_guides(list, pad);
    draw_guess(list, pad, marked);
    const bool is_early = shown.view.guess.is_asked_early;
    const std::string said =
        is_shown ? guess_feedback(pad.guess, plot, strings, level)
                 : std::string(strings.text(is_early ? "guess.no_points" : "guess.how", level));
    const Face face = is_shown ? Face::sentence : Face::body;
    fitting_text(style, face,
                 {rect.at.x, rect.bottom() - style.font(face)->FontSize - style.px(2.0F)},
                 rect.size.x, is_early ? style.colours.caution : style.colours.ink, said);
}

}  // namespace compass::ui
