#pragma once

#include "app/window/paint_frame.h"

namespace compass {

/// Carries out what was asked for the browser: a report of the present state, or the documents.
/// Tells the user where it is, or why there is none.
void take_away(Session& session, const Stage& stage, const ui::Asked& asked);

}  // namespace compass
