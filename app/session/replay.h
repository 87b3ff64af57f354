#pragma once

#include "app/session/session.h"

namespace compass {

// The last change played once more, and why it made a difference.

bool can_replay(const Session& session);
void start_tape(Session& session);

/// Ends a replay where it would have ended.
void stop_tape(Session& session);

/// Lets a replay go on for `seconds`.
void run_tape(Session& session, double seconds);

/// Lights the way that the sentence names, from its first link on; as soon as it is known.
void light_path(Session& session);

/// Asks why now differs from what it is compared with; a hand on a slider or a tape has no answer
/// yet.
void wonder(Session& session);

/// What was found, unless it belongs to a change that is past; a tape shows the change it tells of.
const ui::Reasons* known_reasons(const Session& session);

}  // namespace compass
