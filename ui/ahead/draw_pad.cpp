#include "ui/ahead/draw_pad.h"

#include "ui/focus.h"
#include "ui/memory.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr double pad_key_step = 0.02;  // of the axis
constexpr double big_pad_key_step = 0.1;

/// Where the point of a place stands; 0 is the known start.
double x_of(const DrawPad& pad, std::size_t place) {
    const Span& x = pad.mapping.x;
    return x.least + x.width() * static_cast<double>(place) / static_cast<double>(guess_points);
}

std::size_t nearest_point(const DrawPad& pad, float mouse) {
    const auto away = [&](std::size_t point) {
        return std::abs(pad.mapping.px(x_of(pad, point + 1)) - mouse);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < guess_points; ++i) {
        if (away(i) < away(best)) best = i;
    }
    return best;
}

void take(const DrawPad& pad, std::size_t point, double value, PadAnswer& answer) {
    answer.point = point;
    answer.value = std::clamp(value, pad.mapping.y.least, pad.mapping.y.greatest);
}

void use_pad_keys(const DrawPad& pad, int& marked, PadAnswer& answer) {
    marked = std::clamp(marked + key_direction(ImGuiKey_RightArrow, ImGuiKey_LeftArrow), 0,
                        static_cast<int>(guess_points) - 1);
    const int up = key_direction(ImGuiKey_UpArrow, ImGuiKey_DownArrow);
    if (up == 0) return;
    const double step = ImGui::GetIO().KeyShift ? big_pad_key_step : pad_key_step;
    const auto point = static_cast<std::size_t>(marked);
    take(pad, point, pad.drawn[point + 1] + up * step * pad.mapping.y.width(), answer);
}

}  // namespace

PadAnswer use_pad(const DrawPad& pad) {
    const Rect& area = pad.mapping.area;
    ImGui::SetCursorScreenPos(area.at);
    ImGui::InvisibleButton("###pad", area.size);
    const bool is_focused = focus_stop(pad.style, 3.0F, 4.0F);
    const ImGuiID place = beside(ImGui::GetItemID(), "marked");
    int marked = memory().GetInt(place);
    PadAnswer answer;
    if (ImGui::IsItemActive()) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        const std::size_t point = nearest_point(pad, mouse.x);
        const auto share = static_cast<double>((area.bottom() - mouse.y) / area.size.y);
        take(pad, point, pad.mapping.y.least + share * pad.mapping.y.width(), answer);
        marked = static_cast<int>(point);
    } else if (is_focused) {
        use_pad_keys(pad, marked, answer);
    }
    memory().SetInt(place, marked);
    if (is_focused) answer.marked = marked;
    return answer;
}

void draw_guides(ImDrawList& list, const DrawPad& pad) {
    const Rect& area = pad.mapping.area;
    for (std::size_t i = 1; i <= guess_points; ++i) {
        const float x = pad.mapping.px(x_of(pad, i));
        list.AddLine({x, area.at.y}, {x, area.bottom()}, faded(pad.style.colours.edge, 0.5F));
    }
}

void draw_drawn(ImDrawList& list, const DrawPad& pad, ImU32 colour, int marked, bool has_points) {
    const Style& style = pad.style;
    std::vector<ImVec2> path;
    for (std::size_t i = 0; i < pad.drawn.size(); ++i) {
        path.push_back(pad.mapping.at({x_of(pad, i), pad.drawn[i]}));
    }
    const bool has_any =
        std::any_of(pad.is_set.begin(), pad.is_set.end(), [](bool set) { return set; });
    if (has_any) draw_dashes(list, path, colour, style.px(3.0F), style.px(3.0F), style.px(5.0F));
    list.AddCircleFilled(path.front(), style.px(6.0F), style.colours.ink);
    for (std::size_t i = 0; i < guess_points && has_points; ++i) {
        const float radius = style.px(static_cast<int>(i) == marked ? 9.0F : 6.0F);
        list.AddCircleFilled(path[i + 1], radius, pad.is_set[i] ? colour : style.colours.panel);
        list.AddCircle(path[i + 1], radius, colour, 0, style.px(2.0F));
    }
}

}  // namespace compass::ui
