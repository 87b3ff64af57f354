#pragma once

#include "ui/keys.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// Keeps the last of the keys that went down, for the class to see. Needs a frame begun.
void tell_presses(const Typed& typed);

/// What helps a class to follow: a ring around the pointer, 28 px wide at 1920 x 1080, and for a
/// second the key that was pressed, in the lower right corner. Nothing unless something is
/// presented.
void presenter_marks(const Shown& shown, const Style& style, const Strings& strings,
                     const Layout& layout);

}  // namespace compass::ui
