#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// The first minute: a plain callout beside the thing it speaks about, one after the other: the
/// sliders, the sentence, the stories. It takes no clicks and hides nothing that is needed; what it
/// waits for is decided by the session. Draws nothing while no hint is due.
void hints(const Shown& shown, const Style& style, const Strings& strings, const Layout& layout);

/// Is a hint due, and nothing open that would hide it?
bool has_hint(const Shown& shown);

/// Hints come in this order; one more ends them.
inline constexpr int hint_count = 3;

}  // namespace compass::ui
