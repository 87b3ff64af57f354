#pragma once

#include "app/session/session.h"
#include "ui/strings.h"

#include <string>

namespace compass::page {

/// What the page shows of a session now, as JSON: each control's value, range and words; the values
/// of all columns at the midnight of the play head, digit for digit as the command line prints
/// them; the five results with their change; sentences.
std::string state_json(const Session& session, const ui::Strings& strings);

}  // namespace compass::page
