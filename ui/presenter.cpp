#include "ui/presenter.h"

#include "ui/memory.h"
#include "ui/text.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <string>

namespace compass::ui {
namespace {

constexpr float ring_width = 28.0F;
constexpr float projector_unit = 1.8F;  // of a window of 1920 x 1080
constexpr double shown_s = 1.0;
constexpr int with_shift = 1 << 8;
constexpr int with_ctrl = 1 << 9;

ImGuiID pressed_key() {
    return ImHashStr("compass pressed key");  // from 1 on
}
ImGuiID pressed_at() {
    return ImHashStr("compass pressed at");
}

KeyPress kept_press(int kept) {
    return {.key = static_cast<Key>((kept & 0xFF) - 1),
            .shift = (kept & with_shift) != 0,
            .ctrl = (kept & with_ctrl) != 0};
}

void draw_ring(ImDrawList& list, const Style& style) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!ImGui::IsMousePosValid() || io.MousePos.x < 0.0F || io.MousePos.y < 0.0F) return;
    const float width = ring_width * std::max(style.density, style.unit / projector_unit);
    const float radius = 0.5F * width;
    const float thick = 0.11F * width;
    if (ImGui::IsMouseDown(0)) {
        list.AddCircleFilled(io.MousePos, radius, faded(style.colours.focus, 0.3F));
    }
    // light around dark: it is seen on any ground
    list.AddCircle(io.MousePos, radius, style.colours.panel, 0, 2.0F * thick);
    list.AddCircle(io.MousePos, radius, style.colours.focus, 0, thick);
}

void draw_press(ImDrawList& list, const Style& style, const std::string& name,
                const Layout& layout) {
    const ImFont& font = *style.font(Face::readout);
    const float side = style.px(14.0F);
    const float width = std::max(text_width(font, name) + 2.0F * side, style.px(48.0F));
    const float height = font.FontSize + side;
    const ImVec2 end{layout.foot.right() - style.px(16.0F), layout.foot.at.y - style.px(12.0F)};
    const ImVec2 at{end.x - width, end.y - height};
    list.AddRectFilled(at, end, style.colours.ink, style.px(8.0F));
    list.AddRect(at, end, style.colours.panel, style.px(8.0F), 0, style.px(2.0F));
    draw_text(list, font, {at.x + 0.5F * width, at.y + 0.5F * side}, style.colours.panel, name,
              0.5F);
}

}  // namespace

void tell_presses(const Typed& typed) {
    if (typed.in_text || typed.presses.empty()) return;
    const KeyPress& press = typed.presses.back();
    const int kept = static_cast<int>(press.key) + 1 + (press.shift ? with_shift : 0) +
                     (press.ctrl ? with_ctrl : 0);
    memory().SetInt(pressed_key(), kept);
    remember(pressed_at(), ImGui::GetTime());
}

void presenter_marks(const Shown& shown, const Style& style, const Strings& strings,
                     const Layout& layout) {
    if (shown.view.presenting == Presenting::no) return;
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    const int kept = memory().GetInt(pressed_key());
    if (kept > 0 && ImGui::GetTime() - remembered(pressed_at()) < shown_s) {
        draw_press(list, style, press_name(kept_press(kept), strings, shown.view.level), layout);
    }
    draw_ring(list, style);
}

}  // namespace compass::ui
