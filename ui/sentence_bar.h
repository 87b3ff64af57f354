#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <string>

namespace compass::ui {

/// What the strip over the picture says: the sentence; the cause alone while its reasons are still
/// looked for; or that nothing differs, or how to begin.
std::string strip_text(const Shown& shown, const Strings& strings);

/// The strip over the picture with its buttons. A click on the words lights the path.
void sentence_bar(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                  Asked& asked);

}  // namespace compass::ui
