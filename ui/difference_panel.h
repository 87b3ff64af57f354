#pragma once

#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// What two sides are compared by, beside or under their pictures: what is set differently, and
/// what comes of it, most changed first. The same tables as the sheet's; in a low place their last
/// rows give way. Its headings open the sheet. Nothing where `rect` is empty or there is one side.
void difference_panel(const Shown& shown, const Style& style, const Strings& strings,
                      const Rect& rect, Asked& asked);

}  // namespace compass::ui
