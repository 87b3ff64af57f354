#pragma once

#include "ui/ahead/ahead.h"
#include "ui/layout.h"

#include <imgui.h>

namespace compass::ui {

/// Where the bars of a tornado lie: least and greatest outcome of all their ends, and of now. While
/// a hand is on the bars it stays as it was when a bar was taken: the end that was pulled keeps its
/// place under the hand, also after it is let go, until the pointer leaves the rows.
class TornadoAxis {
public:
    /// `id` is that of the rows, whose state Dear ImGui keeps. Needs a frame begun.
    explicit TornadoAxis(ImGuiID id) : id_(id) {}

    /// The axis of this frame for the bars as they are now.
    Reach held(const Reach& of_bars, int outcome) const;

    /// Room beside it, in pixels, which must not change under a hand either. To be asked after
    /// held.
    float held_room(float wanted) const;

    bool is_held() const;
    void take() const;  ///< a bar was taken
    void let_go_outside(
        const Rect& rows) const;  ///< if nothing is pressed and the pointer is off them

private:
    ImGuiID id_;
};

}  // namespace compass::ui
