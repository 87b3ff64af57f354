#include "ui/sheets/tornado_axis.h"

#include "ui/memory.h"

namespace compass::ui {
namespace {

ImGuiID hold(ImGuiID id) {
    return beside(id, "held");
}

}  // namespace

bool TornadoAxis::is_held() const {
    return memory().GetBool(hold(id_));
}

void TornadoAxis::take() const {
    memory().SetBool(hold(id_), true);
}

void TornadoAxis::let_go_outside(const Rect& rows) const {
    const bool is_on_rows =
        ImGui::IsMouseHoveringRect(rows.at, {rows.right(), rows.bottom()}, false);
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left) && !is_on_rows)
        memory().SetBool(hold(id_), false);
}

Reach TornadoAxis::held(const Reach& of_bars, int outcome) const {
    const ImGuiID least = beside(id_, "least");
    const ImGuiID greatest = beside(id_, "greatest");
    const ImGuiID frame = beside(id_, "frame");
    const ImGuiID shown = beside(id_, "outcome");
    // a sheet that was closed in between, or tells of something else, begins anew
    const bool goes_on = memory().GetInt(frame) + 1 == ImGui::GetFrameCount() &&
                         memory().GetInt(shown, -1) == outcome;
    if (!goes_on) memory().SetBool(hold(id_), false);
    memory().SetInt(frame, ImGui::GetFrameCount());
    memory().SetInt(shown, outcome);
    if (is_held()) return {remembered(least), remembered(greatest)};
    remember(least, of_bars.least);
    remember(greatest, of_bars.greatest);
    return of_bars;
}

float TornadoAxis::held_room(float wanted) const {
    const ImGuiID room = beside(id_, "room");
    if (!is_held()) memory().SetFloat(room, wanted);
    return memory().GetFloat(room, wanted);
}

}  // namespace compass::ui
