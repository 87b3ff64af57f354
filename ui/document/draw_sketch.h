#pragma once

#include "ui/document/document.h"
#include "ui/layout.h"
#include "ui/style.h"

namespace compass::ui {

/// The curve as a pad to draw on by mouse, touch and arrow keys; beside the true curve, once it is
/// there. A drawn point becomes an action of its entry.
void draw_sketch(const Sketch& sketch, const Style& style, const Rect& rect, Asked& asked);

}  // namespace compass::ui
