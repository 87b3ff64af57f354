#pragma once

#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

#include <imgui.h>

namespace compass::ui {

/// The list of keys over everything else while `view.help` is on, made from key_rows(). Its close
/// button, or a click beside it, turns it off.
void help_panel(const Shown& shown, const Style& style, const Strings& strings, Asked& asked);

}  // namespace compass::ui
