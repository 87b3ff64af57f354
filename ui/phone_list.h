#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// All stories, in place of the picture; a tap opens one and goes back to the picture.
void story_list(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                Asked& asked);

/// What else there is: how things are shown, what is kept and shared, and all other controls.
void more_list(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
               Asked& asked);

}  // namespace compass::ui
