#pragma once

#include "app/report/report.h"
#include "app/session/session.h"

#include <string>

namespace compass::report {

/// What a report of the present state is about: with the state before where that is shown.
/// `program` is for the foot.
Subject subject_of(const Session& session, std::string program);

}  // namespace compass::report
