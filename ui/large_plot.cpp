#include "ui/cards.h"
#include "ui/evidence_band.h"
#include "ui/focus.h"
#include "ui/lab_marks.h"
#include "ui/memory.h"
#include "ui/playhead.h"
#include "ui/plot_marks.h"
#include "ui/sheets/figures.h"
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace compass::ui {

namespace {

constexpr float pad = 16.0F;
constexpr float head_height = 50.0F;
constexpr float foot_height = 28.0F;
constexpr float button_height = 30.0F;
constexpr float widest_button = 0.28F;  // of the window
constexpr float key_step = 0.01F;       // of the axis
constexpr float big_key_step = 0.1F;

// Where the crosshair stands, as a share of the axis, is kept between frames; there is none until
// a key or the mouse asked for it.
std::optional<double> keyboard_crosshair(const Plot& plot, ImGuiID place) {
    const double width = std::max(plot.x.width(), 1e-9);
    float& share = *memory().GetFloatRef(place, -1.0F);
    const float step = ImGui::GetIO().KeyShift ? big_key_step : key_step;
    const bool left = key_pressed(ImGuiKey_LeftArrow);
    const bool right = key_pressed(ImGuiKey_RightArrow);
    if (share < 0.0F && !left && !right) return std::nullopt;
    if (share < 0.0F) share = static_cast<float>((plot.head - plot.x.least) / width);
    if (left) share -= step;
    if (right) share += step;
    share = std::clamp(share, 0.0F, 1.0F);
    return plot.x.least + static_cast<double>(share) * width;
}

// The mouse leads while it is over the curves; a drag there moves the play head.
std::optional<double> crosshair(const Shown& shown, int index, const Plot& plot, const Rect& area,
                                const Style& style, Asked& asked) {
    ImGui::SetCursorScreenPos(area.at);
    const std::string identity = "###curves_" + std::to_string(index);
    ImGui::InvisibleButton(identity.c_str(),
                           {std::max(area.size.x, 1.0F), std::max(area.size.y, 1.0F)});
    focus_stop(style, 2.0F);
    const ImGuiID place = beside(ImGui::GetItemID(), "crosshair");
    if (!ImGui::IsItemHovered() && !ImGui::IsItemActive()) return keyboard_crosshair(plot, place);
    const double x = x_at(plot, area, ImGui::GetIO().MousePos.x);
    const double share = (x - plot.x.least) / std::max(plot.x.width(), 1e-9);
    memory().SetFloat(place, static_cast<float>(share));
    if (ImGui::IsItemActive()) {
        View& view = asked_view(shown, asked);
        view = moved_to(view, day_at(plot, x), shown.now.days);
        view.playing = false;
    }
    return x;
}

void draw_frame(ImDrawList& list, const Rect& rect, const Style& style) {
    const ImVec2 end{rect.right(), rect.bottom()};
    list.AddRectFilled(rect.at, end, style.colours.panel, style.px(10.0F));
    list.AddRect({rect.at.x + 0.5F, rect.at.y + 0.5F}, {end.x - 0.5F, end.y - 0.5F},
                 style.colours.edge, style.px(10.0F), 0, style.px(1.0F));
}

// Only where the curve has a band: to the left of `next`. Gives back the left edge.
float band_button(const Shown& shown, int index, const Rect& next, float window_width,
                  const Style& style, const Strings& strings, Asked& asked) {
    if (!curves()[static_cast<std::size_t>(index)].disputed) return next.at.x;
    const Level level = shown.view.level;
    const float wanted = std::max(button_width(style, strings.text("plot.band_on", level)),
                                  button_width(style, strings.text("plot.band_off", level)));
    const float width = std::min(wanted, widest_button * window_width);
    const Rect rect{{next.at.x - style.px(8.0F) - width, next.at.y}, {width, next.size.y}};
    const std::string_view text =
        strings.text(shown.view.band ? "plot.band_on" : "plot.band_off", level);
    if (button(style, "###band", text, rect)) {
        View& view = asked_view(shown, asked);
        view.band = !view.band;
    }
    tooltip(style, strings.text("plot.band_tip", level),
            {rect.at.x, rect.bottom() + style.px(6.0F)}, style.px(300.0F));
    return rect.at.x;
}

// Band, copy and close; they answer through `asked`. Gives back where the buttons begin.
float buttons(const Shown& shown, int index, const Rect& rect, const Style& style,
              const Strings& strings, Asked& asked) {
    const float top = rect.at.y + style.px(10.0F);
    const float height = style.px(button_height);
    const Rect close{{rect.right() - style.px(pad) - height, top}, {height, height}};
    const std::string_view copy_text = strings.text("plot.copy", shown.view.level);
    const float width = std::min(button_width(style, copy_text), widest_button * rect.size.x);
    const Rect copy{{close.at.x - style.px(8.0F) - width, top}, {width, height}};
    if (button(style, "###copy_plot", copy_text, copy)) asked.actions.emplace_back(CopyPlot{index});
    if (button(style, "###close_plot", "", close)) asked_view(shown, asked).large_plot.reset();
    const float first = band_button(shown, index, copy, rect.size.x, style, strings, asked);
    const ImVec2 middle{close.at.x + height * 0.5F, close.at.y + height * 0.5F};
    const float arm = style.px(5.0F);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const float side : {-arm, arm}) {
        list.AddLine({middle.x - side, middle.y - arm}, {middle.x + side, middle.y + arm},
                     style.colours.ink, style.px(2.0F));
    }
    return first;
}

// Name and number of the curve; the number can be looked into. Gives back where they end.
float head(const Shown& shown, int index, const Plot& plot, const Rect& picture, float room_end,
           const Style& style, const Strings& strings, Asked& asked) {
    const Level level = shown.view.level;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float left = picture.at.x + style.px(pad);
    const float top = picture.at.y + style.px(12.0F);
    const float name = fitting_text(style, Face::sentence, {left, top}, room_end - left,
                                    style.colours.ink, titled(plot, strings, level));
    const float after_name = left + name + style.px(14.0F);
    const Readout read = readout(plot);
    const ImVec2 size = text_size(style, Face::sentence, read.value);
    const float unit_left = after_name + size.x + style.px(5.0F);
    const float end = unit_left + text_size(style, Face::note, plot.unit).x;
    if (end > room_end) return after_name;
    draw_text(list, *style.font(Face::sentence), {after_name, top}, style.colours.ink, read.value);
    draw_text(list, *style.font(Face::note), {unit_left, top + style.px(3.0F)}, style.colours.ink2,
              plot.unit);
    if (dotted_button(style, "###number", {{after_name, top}, size})) {
        View& view = asked_view(shown, asked);
        view = audited(view, figure_of_curve(index));
    }
    tooltip(style, strings.text("plot.audit_tip", level),
            {after_name, top + size.y + style.px(8.0F)}, style.px(300.0F));
    return end + style.px(14.0F);
}

/// At the right of the foot; gives back where it begins.
float hear_button(const Shown& shown, int index, const Rect& rect, const Style& style,
                  const Strings& strings, Asked& asked) {
    const std::string_view text = strings.text("plot.hear", shown.view.level);
    const float width = button_width(style, text);
    const float height = style.px(foot_height - 2.0F);
    const Rect place{
        {rect.right() - style.px(pad) - width, rect.bottom() - style.px(foot_height + 1.0F)},
        {width, height}};
    if (button(style, "###hear_plot", text, place)) asked.actions.emplace_back(PlayCurve{index});
    return place.at.x;
}

void draw_all(const Shown& shown, int index, const Plot& plot, const Style& style,
              const Strings& strings, const Rect& picture, Asked& asked) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Level level = shown.view.level;
    draw_frame(list, picture, style);
    const float left = picture.at.x + style.px(pad);
    const Rect inner{{left, picture.at.y + style.px(head_height)},
                     {picture.size.x - style.px(2.0F * pad),
                      picture.size.y - style.px(head_height + foot_height)}};
    const auto x = crosshair(shown, index, plot, plot_area(plot, inner, style), style, asked);
    draw_plot(list, plot, inner, style, strings, level, x);
    const Mapping mapping{plot_area(plot, inner, style), plot.x, plot.y};
    draw_meals(list, shown, plot, mapping, style, strings);
    const bool has_visits = draw_lab_marks(list, shown, index, plot, mapping, style, strings);
    const Curve& curve = curves()[static_cast<std::size_t>(index)];
    std::string foot = usual_text(curve, strings, level);
    if (curve.usual) foot += " " + source_text(curve, strings, level);
    if (has_visits) {
        const char* key = shown.view.lab_real ? "plot.visits_real" : "plot.visits";
        foot = std::string(strings.text(key, level)) + ". " + foot;
    }
    const float hear = hear_button(shown, index, picture, style, strings, asked);
    fitting_text(style, Face::note, {left, picture.bottom() - style.px(foot_height)},
                 hear - left - style.px(8.0F), style.colours.ink2, foot);
    const float end = buttons(shown, index, picture, style, strings, asked) - style.px(12.0F);
    const float begin = head(shown, index, plot, picture, end, style, strings, asked);
    const Rect room{{begin, picture.at.y + style.px(10.0F)},
                    {end - begin, style.px(button_height)}};
    draw_band_caption(list, plot, mapping, style, band_words(style, strings, level, room.size.x),
                      room);
}

}  // namespace

void large_plot(const Shown& shown, const Plots& plots, const Style& style, const Strings& strings,
                const Rect& picture, Asked& asked) {
    const int index = shown.view.large_plot.value_or(-1);
    if (index < 0 || index >= plot_count || picture.empty()) return;
    ImGui::SetNextWindowPos(picture.at);
    ImGui::SetNextWindowSize(picture.size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{});
    // unlike a Panel it may come to the front: it lies over the picture and its words
    const bool open = ImGui::Begin("###large_plot", nullptr,
                                   ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                                       ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleVar();
    const Plot& plot = plots[static_cast<std::size_t>(index)];
    if (open) draw_all(shown, index, plot, style, strings, picture, asked);
    ImGui::End();
}

}  // namespace compass::ui
