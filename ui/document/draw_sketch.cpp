#include "ui/document/draw_sketch.h"

#include "ui/ahead/guess.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/plot_marks.h"
#include "ui/text.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::ui {
namespace {

constexpr double key_step = 0.02;  // of the axis
constexpr double big_key_step = 0.1;

struct Pad {
    const Sketch& sketch;
    const Style& style;
    Mapping mapping;

    std::size_t last() const { return sketch.drawn.size() - 1; }
    float x(std::size_t place) const { return mapping.px(static_cast<double>(place)); }
    double height() const { return sketch.greatest - sketch.least; }
};

/// What is drawn, with the points left out on straight lines between the others.
Drawn drawn_of(const Sketch& sketch) {
    return drawn_curve(std::span<const double, guess_points>(sketch.drawn.data() + 1, guess_points),
                       sketch.drawn.front());
}

Rect area_of(const Sketch& sketch, const Style& style, const Rect& rect) {
    const ImFont& font = *style.font(Face::note);
    const float left =
        std::max(text_width(font, sketch.least_text), text_width(font, sketch.greatest_text)) +
        style.px(8.0F);
    const float foot = font.FontSize + style.px(6.0F);
    const float head = sketch.came.empty() ? style.px(4.0F) : foot;
    const float side = style.px(30.0F);  // half a label stands out at the right
    return {{rect.at.x + left, rect.at.y + head},
            {rect.size.x - left - side, rect.size.y - head - foot}};
}

void set_point(const Pad& pad, std::size_t point, double value, Asked& asked) {
    const double inside = std::clamp(value, pad.sketch.least, pad.sketch.greatest);
    if (inside == pad.sketch.drawn[point + 1]) return;
    asked.actions.push_back(pad.sketch.entries.entries[point].action(inside));
}

std::size_t nearest_point(const Pad& pad, float mouse) {
    std::size_t best = 1;
    for (std::size_t i = 2; i <= pad.last(); ++i) {
        if (std::abs(pad.x(i) - mouse) < std::abs(pad.x(best) - mouse)) best = i;
    }
    return best - 1;
}

void use_keys_on(const Pad& pad, int& marked, Asked& asked) {
    const auto direction = [](ImGuiKey more, ImGuiKey less) {
        return (key_pressed(more) ? 1 : 0) - (key_pressed(less) ? 1 : 0);
    };
    marked = std::clamp(marked + direction(ImGuiKey_RightArrow, ImGuiKey_LeftArrow), 0,
                        static_cast<int>(pad.last()) - 1);
    const int up = direction(ImGuiKey_UpArrow, ImGuiKey_DownArrow);
    if (up == 0) return;
    const double step = ImGui::GetIO().KeyShift ? big_key_step : key_step;
    const auto point = static_cast<std::size_t>(marked);
    set_point(pad, point, drawn_of(pad.sketch)[point + 1] + up * step * pad.height(), asked);
}

/// The point chosen by keys, or -1.
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
        set_point(pad, point, pad.sketch.least + share * pad.height(), asked);
        marked = static_cast<int>(point);
    } else if (is_focused) {
        use_keys_on(pad, marked, asked);
    }
    memory().SetInt(place, marked);
    return is_focused ? marked : -1;
}

void draw_axes(ImDrawList& list, const Pad& pad) {
    const Rect& area = pad.mapping.area;
    const Style& style = pad.style;
    const ImFont& font = *style.font(Face::note);
    list.AddRect(area.at, {area.right(), area.bottom()}, style.colours.edge);
    draw_text(list, font, {area.at.x - style.px(6.0F), area.at.y}, style.colours.ink2,
              pad.sketch.greatest_text, 1.0F);
    draw_text(list, font, {area.at.x - style.px(6.0F), area.bottom() - font.FontSize},
              style.colours.ink2, pad.sketch.least_text, 1.0F);
    const float room = area.size.x / static_cast<float>(pad.last()) - style.px(4.0F);
    for (std::size_t i = 1; i <= pad.last(); ++i) {
        const float x = pad.x(i);
        list.AddLine({x, area.at.y}, {x, area.bottom()}, faded(style.colours.edge, 0.5F));
        draw_text(list, font, {x, area.bottom() + style.px(4.0F)}, style.colours.ink2,
                  shortened(font, pad.sketch.entries.entries[i - 1].name, room), 0.5F);
    }
}

std::vector<ImVec2> path_of(const Pad& pad, std::span<const double> values) {
    std::vector<ImVec2> path;
    for (std::size_t i = 0; i < values.size(); ++i) {
        path.push_back(pad.mapping.at({static_cast<double>(i), values[i]}));
    }
    return path;
}

void draw_guess(ImDrawList& list, const Pad& pad, int marked) {
    const Style& style = pad.style;
    const Drawn drawn = drawn_of(pad.sketch);
    const std::vector<ImVec2> path = path_of(pad, drawn);
    const ImU32 colour = style.colours.series_b;
    const bool has_any = std::any_of(pad.sketch.drawn.begin() + 1, pad.sketch.drawn.end(),
                                     [](double point) { return std::isfinite(point); });
    if (has_any) draw_dashes(list, path, colour, style.px(3.0F), style.px(3.0F), style.px(5.0F));
    if (pad.sketch.came.empty() || has_any) {
        for (std::size_t i = 1; i < path.size(); ++i) {
            const bool is_set = std::isfinite(pad.sketch.drawn[i]);
            const float radius = style.px(static_cast<int>(i) - 1 == marked ? 9.0F : 6.0F);
            list.AddCircleFilled(path[i], radius, is_set ? colour : style.colours.panel);
            list.AddCircle(path[i], radius, colour, 0, style.px(2.0F));
        }
    }
    list.AddCircleFilled(path.front(), style.px(6.0F), style.colours.ink);
}

/// The true curve, and which of the two is which.
void draw_truth(ImDrawList& list, const Pad& pad, const Rect& rect) {
    if (pad.sketch.came.empty()) return;
    const Style& style = pad.style;
    const std::vector<ImVec2> path = path_of(pad, pad.sketch.came);
    list.AddPolyline(path.data(), static_cast<int>(path.size()), style.colours.series_now,
                     ImDrawFlags_None, style.px(2.5F));
    const ImFont& font = *style.font(Face::note);
    ImVec2 at{pad.mapping.area.at.x, rect.at.y};
    for (std::size_t i = 1; i < pad.sketch.told.head.size(); ++i) {
        const ImU32 colour = i == 1 ? style.colours.series_b : style.colours.series_now;
        const float middle = at.y + 0.5F * font.FontSize;
        const std::vector<ImVec2> sign{{at.x, middle}, {at.x + style.px(28.0F), middle}};
        const float gap = i == 1 ? style.px(5.0F) : 0.0F;
        draw_dashes(list, sign, colour, style.px(3.0F), style.px(3.0F), gap);
        at.x += style.px(34.0F);
        const std::string& name = pad.sketch.told.head[i].name;
        draw_text(list, font, at, style.colours.ink, name);
        at.x += text_width(font, name) + style.px(20.0F);
    }
}

}  // namespace

void draw_sketch(const Sketch& sketch, const Style& style, const Rect& rect, Asked& asked) {
    if (sketch.drawn.size() != guess_points + 1) return;
    const Pad pad{sketch,
                  style,
                  {area_of(sketch, style, rect),
                   {0.0, static_cast<double>(guess_points)},
                   {sketch.least, sketch.greatest}}};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_axes(list, pad);
    const int marked = sketch.came.empty() ? use_pad(pad, asked) : -1;
    draw_truth(list, pad, rect);
    draw_guess(list, pad, marked);
}

}  // namespace compass::ui
