#pragma once

#include "ui/document/document.h"
#include "ui/layout.h"
#include "ui/style.h"

namespace compass::ui {

/// Draw your prediction (experience 7.12), as five numbers for the page.
Document guess_document(const Shown& shown, const Strings& strings);

/// The same by mouse, touch and arrow keys over the plot.
void guess_sheet(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked);

/// The view with the guess begun on a plot, or asked to be shown: without points it stays hidden
/// and says so.
View guess_begun(View view, int plot);
View guess_shown(View view);

}  // namespace compass::ui
