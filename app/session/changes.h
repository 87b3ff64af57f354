#pragma once

#include "app/session/session.h"

#include <optional>
#include <string_view>

namespace compass {

// How a session gets from one state to the next: runs, undo steps, stories, A and B. What people
// ask for reaches them through carry_out (session.h).

/// The story of that id, or nullptr.
const sim::Story* find_story(const Session& session, std::string_view id);

/// A text in the session's words.
std::string_view said(const Session& session, const ui::Strings& strings, std::string_view key);

/// Replaces scenario and run; the play head stays, or stays at the end if it stood there.
void adopt(Session& session, const sim::Scenario& scenario);

/// As a slider does: a new undo step unless a hand is on one.
void change(Session& session, const sim::Scenario& scenario);

void open_story(Session& session, std::string_view id, const ui::Strings& strings);

/// A state from outside; the play head goes to its end, as in a story.
void open_scenario(Session& session, const sim::Scenario& scenario);

/// A run from its first day, with nothing over the picture.
void watch(Session& session, const ui::Watch& asked);

/// The present state is kept as A and goes on as B; or the side that is worked on goes on alone.
void split(Session& session);
void swap_sides(Session& session);

/// Takes the last step of `from`, and leaves the present state in `to`.
void go_back(Session& session, std::vector<Session::Step>& from, std::vector<Session::Step>& to);

}  // namespace compass
