#pragma once

#include "render/scene/scene.h"

#include <imgui.h>

#include <cstdint>
#include <span>
#include <vector>

namespace compass {

/// Tells frames that look like the one before, so that a picture in which nothing moves need not be
/// painted again, and after a while not even be built sixty times a second: with motion put to
/// "still" a laptop then rests as the picture does.
class Rest {
public:
    /// First in each frame, with the seconds since the one before: need it not be built? After a
    /// second and a half in which nothing was stirred or looked different, one in a quarter second
    /// is enough to see what goes by the clock.
    bool sleeps(bool is_stirred, double seconds);

    /// Would a frame of these scenes, and of what Dear ImGui made of its words and panels, look
    /// like the one that was painted? Once a second it says no all the same, in case the screen has
    /// lost what was on it.
    bool holds(std::span<const scene::Scene> scenes, const ImDrawData& words);

    /// The next frame is to be painted whatever it shows: something was left for it, or lost.
    void end() { has_ended_ = true; }

    /// Frames are to be built for a while: work is left, to be done in them.
    void stay_awake() { same_s_ = 0.0; }

private:
    std::vector<scene::Scene> scenes_;
    std::uint64_t words_ = 0;
    bool has_ended_ = true;
    // for how long: no frame was painted, none was built, none looked different
    double unpainted_s_ = 0.0;
    double unbuilt_s_ = 0.0;
    double same_s_ = 0.0;
};

/// A number that differs, but for chance, where anything would be drawn differently.
std::uint64_t fingerprint(const ImDrawData& words);

}  // namespace compass
