#pragma once

#include "render/scene/links.h"
#include "ui/reasons/reasons.h"

#include <vector>

namespace compass::ui {

/// The links that a way runs through from the control that was moved to the outcome, in order; one
/// or more. Calcium that a message frees or holds goes on to the outcome by its pipes.
std::vector<scene::Link> links_of(const Reasons& reasons, sim::Way way);

/// How well a lit link is known, as the table of evidence has it; pipes that only carry calcium are
/// measured.
sim::Evidence mark_of(const Reasons& reasons, sim::Way way, scene::Link link);

}  // namespace compass::ui
