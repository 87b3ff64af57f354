#pragma once

#include "render/scene/scene.h"

#include <imgui.h>

#include <cstdint>
#include <span>
#include <vector>

namespace compass {

/// Tells frames that look like the one before, so that a picture in which nothing moves need not be
/// painted again: with motion put to "still" a laptop then rests as the picture does.
class Rest {
public:
    /// Would a frame of these scenes, and of what Dear ImGui made of its words and panels, look
    /// like the one that was painted? Once a second it says no all the same, in case the screen has
    /// lost what was on it.
    bool holds(std::span<const scene::Scene> scenes, const ImDrawData& words);

    /// The next frame is to be painted whatever it shows: something was left for it, or lost.
    void end() { has_ended_ = true; }

private:
    std::vector<scene::Scene> scenes_;
    std::uint64_t words_ = 0;
    bool has_ended_ = true;
    double since_s_ = 0.0;  ///< of the latest frame that was painted
};

/// A number that differs, but for chance, where anything would be drawn differently.
std::uint64_t fingerprint(const ImDrawData& words);

}  // namespace compass
