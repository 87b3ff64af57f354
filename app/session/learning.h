#pragma once

#include "app/session/session.h"

namespace compass {

// What the session does for learners (ui/learn).

/// A run is over for which the sheet made way: the sheet comes back.
void come_back_from_watching(Session& session);

/// The first minute goes on with what the user did: a slider moved, then anything, then anything.
void follow_hints(Session& session, const ui::Asked& asked);

/// Writes down that the goal of an own try is met, if it is.
void note_goal(Session& session);

}  // namespace compass
