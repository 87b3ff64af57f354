#include "ui/slider.h"

#include "ui/focus.h"
#include "ui/memory.h"

#include <algorithm>

namespace compass::ui {
namespace {

constexpr float thickness = 6.0F;
constexpr float grab_radius = 9.0F;

TrackAnswer answer_of_keys() {
    const int pages = key_direction(ImGuiKey_PageUp, ImGuiKey_PageDown);
    if (pages != 0) return {.gesture = Gesture::big_step, .steps = pages};
    const int arrows = key_direction(ImGuiKey_RightArrow, ImGuiKey_LeftArrow) +
                       key_direction(ImGuiKey_UpArrow, ImGuiKey_DownArrow);
    const bool shift = ImGui::GetIO().KeyShift;
    if (arrows != 0) return {.gesture = shift ? Gesture::big_step : Gesture::step, .steps = arrows};
    if (key_pressed(ImGuiKey_Home, false)) return {.gesture = Gesture::to_least};
    if (key_pressed(ImGuiKey_End, false)) return {.gesture = Gesture::to_greatest};
    if (key_pressed(ImGuiKey_Backspace, false)) return {.gesture = Gesture::to_default};
    return {.gesture = enter_pressed() ? Gesture::type : Gesture::none};
}

TrackAnswer answer_of_wheel() {
    if (!ImGui::IsItemHovered()) return {};
    ImGui::SetItemUsingMouseWheel();  // else the panel would scroll away under the pointer
    const float wheel = ImGui::GetIO().MouseWheel;
    if (wheel == 0.0F) return {};
    return {.gesture = Gesture::step, .steps = wheel > 0.0F ? 1 : -1};
}

/// The last item is the track; `left` and `width` are those of its line.
TrackAnswer answer_of_mouse(float left, float width) {
    const ImGuiIO& io = ImGui::GetIO();
    if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(0)) {
        ImGui::ClearActiveID();
        return {.gesture = Gesture::to_default};
    }
    const auto place = static_cast<double>(std::clamp((io.MousePos.x - left) / width, 0.0F, 1.0F));
    if (ImGui::IsItemActivated()) return {.gesture = Gesture::grab, .place = place};
    if (ImGui::IsItemActive()) {
        if (!key_pressed(ImGuiKey_Escape, false)) return {.gesture = Gesture::drag, .place = place};
        ImGui::ClearActiveID();
        return {.gesture = Gesture::cancel};
    }
    return {.gesture = ImGui::IsItemDeactivated() ? Gesture::release : Gesture::none};
}

void draw_track(ImDrawList& list, const Style& style, ImVec2 at, float width, const Track& track) {
    const Colours& colours = style.colours;
    const float half = 0.5F * style.px(thickness);
    const auto x = [&](double place) { return at.x + static_cast<float>(place) * width; };
    const ImU32 rest = mixed(colours.raised, colours.edge, 0.30F);
    list.AddRectFilled({at.x, at.y - half}, {at.x + width, at.y + half}, rest, half);
    list.AddRectFilled({at.x, at.y - half}, {x(track.place), at.y + half}, colours.focus, half);
    const float notch = std::max(1.0F, style.px(1.0F));
    list.AddRectFilled({x(track.notch) - notch, at.y + half + style.px(2.0F)},
                       {x(track.notch) + notch, at.y + half + style.px(8.0F)}, colours.ink2);
    const float radius = style.px(grab_radius);
    const bool busy = ImGui::IsItemActive() || ImGui::IsItemHovered();
    const ImVec2 grab{x(track.place), at.y};
    if (busy) list.AddCircleFilled(grab, radius + style.px(4.0F), faded(colours.focus, 0.25F));
    list.AddCircleFilled(grab, radius + style.px(1.5F), colours.panel);
    list.AddCircleFilled(grab, radius, colours.focus);
    if (!track.ring) return;
    list.AddCircle({x(*track.ring), at.y}, radius - style.px(0.5F), colours.ink2, 0,
                   std::max(1.5F, style.px(2.0F)));
}

}  // namespace

TrackAnswer slider(const Style& style, const char* id, const Rect& rect, const Track& track) {
    // the grab overhangs the line's ends, and there it can be taken too
    const float over = style.px(grab_radius);
    ImGui::SetCursorScreenPos({rect.at.x - over, rect.at.y});
    ImGui::InvisibleButton(id, {rect.size.x + 2.0F * over, rect.size.y});
    const TrackAnswer by_mouse = answer_of_mouse(rect.at.x, rect.size.x);
    draw_track(*ImGui::GetWindowDrawList(), style, {rect.at.x, rect.at.y + 0.5F * rect.size.y},
               rect.size.x, track);
    const bool focused = focus_stop(style, -3.0F, 10.0F);
    if (focused) take_ends();
    // while a list hangs open, keys are for it
    const bool is_list_open =
        ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
    if (by_mouse.gesture != Gesture::none || !focused || is_list_open) return by_mouse;
    const TrackAnswer by_wheel = answer_of_wheel();
    return by_wheel.gesture == Gesture::none ? answer_of_keys() : by_wheel;
}

}  // namespace compass::ui
