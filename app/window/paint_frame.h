#pragma once

#include "app/picture/canvas.h"
#include "app/session/session.h"
#include "app/window/platform.h"

namespace compass {

/// What a session is shown on.
struct Stage {
    Canvas& canvas;
    platform::Display& display;
};

/// One frame, in the one direction data flows here: input -> scenario -> trajectory -> scene ->
/// pixels. False when the user asked to end; fails where the driver refuses to draw.
Result<bool> paint_frame(Session& session, const Stage& stage);

}  // namespace compass
