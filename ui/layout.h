#pragma once

#include <imgui.h>

#include <array>

namespace compass::ui {

struct Rect {
    ImVec2 at{};
    ImVec2 size{};
};

inline constexpr int plot_count = 5;  ///< blood calcium, bone, artery, vitamin D store, PTH

/// Where everything stands in a window of this size, in pixels. At 1280 x 720: top bar 44, controls
/// 276 wide, the picture 980 x 530, five cards below it, foot line 28. Other sizes scale with the
/// height; a window too small for that (under 640 x 400) keeps picture and foot line only.
struct Layout {
    float unit = 1.0F;
    bool small = false;
    Rect top, controls, picture, foot;
    std::array<Rect, plot_count> cards;
};

Layout layout(ImVec2 window, bool presentation);

}  // namespace compass::ui
