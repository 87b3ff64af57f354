#pragma once

#include "ui/ahead/ahead.h"
#include "ui/layout.h"

#include <imgui.h>

namespace compass::ui {

/// Where the bars of a tornado lie: least and greatest outcome of all their ends, and of now. While
/// a hand is on the bars it stays as it was when a bar was taken: the end that was pulled keeps its
/// place under the hand, also after it is let go, until the pointer leaves the rows. From there it
/// glides to where the bars ask for, and so does each row to its place, so that the eye can follow.
class TornadoAxis {
public:
    /// `id` is that of the rows, whose state Dear ImGui keeps. Needs a frame begun. What does not
    /// glide is there at once: for those who want no motion.
    TornadoAxis(ImGuiID id, bool glides) : id_(id), glides_(glides) {}

    /// The axis of this frame for the bars as they are now.
    Reach held(const Reach& of_bars, int outcome) const;

    /// Room beside it, in pixels, which must not change under a hand either. To be asked after
    /// held.
    float held_room(float wanted) const;

    /// Where the row of a control stands whose place among the rows is `place`. To be asked after
    /// held, once a frame.
    float place_of(int control, float place) const;

    bool is_held() const;
    void take() const;  ///< a bar was taken
    void let_go_outside(
        const Rect& rows) const;  ///< if nothing is pressed and the pointer is off them

private:
    bool goes_on(int outcome) const;
    double share_of_way() const;

    ImGuiID id_;
    bool glides_;
};

}  // namespace compass::ui
