#pragma once

#include "ui/layout.h"
#include "ui/style.h"

#include <optional>

namespace compass::ui {

/// What a track shows; places run from 0 at its left end to 1.
struct Track {
    double place = 0.0;
    double notch = 0.0;          ///< the default
    std::optional<double> ring;  ///< where the ghost stands, if elsewhere
};

/// What somebody did with it in this frame.
enum class Gesture {
    none,
    grab,         ///< the drag begins; followed by `drag`
    drag,         ///< to `place`
    release,      ///< the drag ended
    cancel,       ///< Esc during the drag
    step,         ///< by `steps`, up or down
    big_step,     ///< by `steps` big ones
    to_least,     ///< Home
    to_greatest,  ///< End
    to_default,   ///< double click or Backspace
    type,         ///< Enter: a number is to be typed
};

struct TrackAnswer {
    Gesture gesture = Gesture::none;
    double place = 0.0;
    int steps = 0;
};

/// A slider on a line of `rect`'s width, 6 px thick with a grab of 18 px; all of `rect` can be
/// hit. Arrows, Page keys, Home, End, Backspace and Enter work while it has the focus, the mouse
/// wheel only then.
TrackAnswer slider(const Style& style, const char* id, const Rect& rect, const Track& track);

}  // namespace compass::ui
