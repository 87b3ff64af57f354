#pragma once

#include "app/window/curve_sound.h"
#include "app/window/paint_frame.h"

#include <functional>

namespace compass {

/// Carries out what was asked of the browser and the loudspeakers: a report of the present state,
/// the documents, a curve as sound. Tells the user where it is, or why there is none.
void take_away(Session& session, const Stage& stage, const ui::Asked& asked);

/// Plays a curve by `play`, which says whether anybody can hear it; tells why where nothing is
/// heard.
void hear_curve(Session& session, const ui::Strings& strings, int plot,
                const std::function<bool(const Sound&)>& play);

/// A curve of the session as it is shown, to be heard; empty while a guess hides it.
Sound curve_sound(const Session& session, const ui::Strings& strings, int plot);

}  // namespace compass
