#pragma once

#include "app/session/session.h"
#include "ui/strings.h"

#include <string>

namespace compass::page {

/// The five curves as JSON for tables and simple drawings: of each its one-line summary ("falls
/// steadily from 1,021 to 1,012 g"), some rows with their time in words, and its points.
std::string curves_json(const Session& session, const ui::Strings& strings);

}  // namespace compass::page
