#pragma once

#include "ui/document/document.h"
#include "ui/layout.h"
#include "ui/style.h"

namespace compass::ui {

struct TornadoBar;

/// What matters most from here (experience 7.11): bars and a table of both ends of each control.
Document tornado_document(const Shown& shown, const Strings& strings);

/// The same to be worked with: the ends of a bar are handles that move its slider.
void tornado_sheet(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                   Asked& asked);

/// From the low end of the control to the high end.
double change_of(const TornadoBar& bar, int outcome);

}  // namespace compass::ui
