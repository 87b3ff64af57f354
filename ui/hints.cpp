#include "ui/hints.h"

#include "ui/caution.h"
#include "ui/text.h"

#include <imgui.h>

#include <array>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

constexpr float hint_width = 300.0F;
constexpr float hint_pad = 12.0F;

struct Place {
    ImVec2 tip;  ///< where the callout points
    ImVec2 box;  ///< its upper left corner
    bool points_left = false;
};

/// Of the six simple sliders vitamin D3 is the third.
Place beside_slider(const Layout& layout, const Style& style) {
    const float third = layout.controls.at.y + 0.44F * layout.controls.size.y;
    const float x = layout.controls.right() + style.px(6.0F);
    return {{x, third}, {x + style.px(14.0F), third - style.px(24.0F)}, true};
}

Place under(ImVec2 tip, const Style& style) {
    return {tip, {tip.x - style.px(30.0F), tip.y + style.px(12.0F)}, false};
}

Place place_of(int hint, const Layout& layout, const Style& style) {
    if (hint == 0) return beside_slider(layout, style);
    if (hint == 1) {
        return under({layout.sentence.at.x + style.px(120.0F), layout.sentence.bottom()}, style);
    }
    return under({layout.top.at.x + style.px(260.0F), layout.top.bottom()}, style);
}

void draw_pointer(ImDrawList& list, const Place& place, const Style& style) {
    const float half = style.px(7.0F);
    const float reach = style.px(14.0F);
    const ImVec2 tip = place.tip;
    if (place.points_left) {
        list.AddTriangleFilled(tip, {tip.x + reach, tip.y - half}, {tip.x + reach, tip.y + half},
                               style.colours.focus);
    } else {
        list.AddTriangleFilled(tip, {tip.x - half, tip.y + reach}, {tip.x + half, tip.y + reach},
                               style.colours.focus);
    }
}

}  // namespace

bool has_hint(const Shown& shown) {
    const int hint = shown.progress == nullptr ? -1 : shown.progress->hint;
    // not over what somebody opened to read
    const View& view = shown.view;
    const bool is_covered = view.help || view.sheet || view.large_plot ||
                            view.presenting == Presenting::picture ||
                            unread_cautions(shown) != no_caution;
    return hint >= 0 && hint < hint_count && !is_covered;
}

void hints(const Shown& shown, const Style& style, const Strings& strings, const Layout& layout) {
    const bool has_room = !layout.phone && !layout.controls.empty() && !layout.top.empty();
    if (!has_room || !has_hint(shown)) return;
    const int hint = shown.progress->hint;
    if (hint == 1 && layout.sentence.empty()) return;
    constexpr std::array<std::string_view, hint_count> keys{"hint.slider", "hint.sentence",
                                                            "hint.story"};
    const Level level = shown.view.level;
    const ImFont& font = *style.font(Face::body);
    const ImFont& note = *style.font(Face::note);
    const float width = style.px(hint_width);
    const float side = style.px(hint_pad);
    const std::string text = wrapped(
        font, strings.text(keys[static_cast<std::size_t>(hint)], level), width - 2.0F * side);
    const float high = font.CalcTextSizeA(font.FontSize, 1e9F, 0.0F, text.c_str()).y;
    const Place place = place_of(hint, layout, style);
    const ImVec2 end{place.box.x + width, place.box.y + high + note.FontSize + 2.5F * side};
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    draw_pointer(list, place, style);
    list.AddRectFilled(place.box, end, style.colours.raised, style.px(8.0F));
    list.AddRect(place.box, end, style.colours.focus, style.px(8.0F), 0, style.px(2.0F));
    const ImVec2 at{std::floor(place.box.x + side), std::floor(place.box.y + side)};
    list.AddText(&font, font.FontSize, at, style.colours.ink, text.c_str());
    draw_text(list, note, {at.x, at.y + high + 0.5F * side}, style.colours.ink2,
              strings.text("hint.away", level));
}

}  // namespace compass::ui
