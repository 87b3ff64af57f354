#include "ui/sheets/tornado_axis.h"

#include "ui/memory.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float seconds_of_glide = 0.35F;

ImGuiID hold(ImGuiID id) {
    return beside(id, "held");
}

/// How much longer it glides, s.
ImGuiID left(ImGuiID id) {
    return beside(id, "left");
}

/// Was the sheet opened in this frame, or tells it of something else now?
ImGuiID anew(ImGuiID id) {
    return beside(id, "anew");
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
    if (!is_held() || ImGui::IsMouseDown(ImGuiMouseButton_Left) || is_on_rows) return;
    memory().SetBool(hold(id_), false);
    memory().SetFloat(left(id_), glides_ ? seconds_of_glide : 0.0F);
}

/// Was it there in the frame before, for the same outcome?
bool TornadoAxis::goes_on(int outcome) const {
    const ImGuiID frame = beside(id_, "frame");
    const ImGuiID shown = beside(id_, "outcome");
    const bool is_same = memory().GetInt(frame) + 1 == ImGui::GetFrameCount() &&
                         memory().GetInt(shown, -1) == outcome;
    memory().SetInt(frame, ImGui::GetFrameCount());
    memory().SetInt(shown, outcome);
    return is_same;
}

/// What of the way that is left a glide makes in this frame: it slows down to its end, which it
/// meets in time wherever that has gone meanwhile.
double TornadoAxis::share_of_way() const {
    const float seconds = memory().GetFloat(left(id_));
    if (seconds <= 0.0F) return 1.0;
    return static_cast<double>(std::min(2.0F * ImGui::GetIO().DeltaTime / seconds, 1.0F));
}

Reach TornadoAxis::held(const Reach& of_bars, int outcome) const {
    const ImGuiID least = beside(id_, "least");
    const ImGuiID greatest = beside(id_, "greatest");
    const bool is_new = !goes_on(outcome);
    memory().SetBool(anew(id_), is_new);
    if (is_new) memory().SetBool(hold(id_), false);
    const float before = is_new ? 0.0F : memory().GetFloat(left(id_));
    memory().SetFloat(left(id_), std::max(before - ImGui::GetIO().DeltaTime, 0.0F));
    const Reach last{remembered(least), remembered(greatest)};
    if (is_held()) return last;
    const double share = share_of_way();
    const Reach reach = share < 1.0
                            ? Reach{last.least + share * (of_bars.least - last.least),
                                    last.greatest + share * (of_bars.greatest - last.greatest)}
                            : of_bars;
    remember(least, reach.least);
    remember(greatest, reach.greatest);
    return reach;
}

float TornadoAxis::held_room(float wanted) const {
    const ImGuiID room = beside(id_, "room");
    const float last = memory().GetFloat(room, wanted);
    if (is_held()) return last;
    const auto share = static_cast<float>(share_of_way());
    const float glided = share < 1.0F ? last + share * (wanted - last) : wanted;
    memory().SetFloat(room, glided);
    return glided;
}

float TornadoAxis::place_of(int control, float place) const {
    constexpr float pace_s = 0.08F;
    constexpr float near = 0.02F;
    const ImGuiID id = beside(id_ + static_cast<ImGuiID>(control), "place");
    const float last = memory().GetFloat(id, place);
    const bool is_there = !glides_ || memory().GetBool(anew(id_)) || std::abs(place - last) < near;
    const float share = 1.0F - std::exp(-ImGui::GetIO().DeltaTime / pace_s);
    const float glided = is_there ? place : last + share * (place - last);
    memory().SetFloat(id, glided);
    return glided;
}

}  // namespace compass::ui
