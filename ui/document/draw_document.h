#pragma once

#include "ui/document/document.h"
#include "ui/style.h"

namespace compass::ui {

/// Draws the blocks one under the other into the present window, from its cursor on and as wide as
/// `width`; the title is left to the frame around them. What a button does goes to `asked`.
void draw_document(const Document& document, const Style& style, const Strings& strings,
                   float width, Asked& asked);

}  // namespace compass::ui
