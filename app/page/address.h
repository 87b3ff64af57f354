#pragma once

#include "app/session/session.h"
#include "sim/result.h"
#include "sim/scenario.h"
#include "ui/link.h"

#include <string>
#include <string_view>

namespace compass::page {

/// What stands behind the # of the page's address for a scenario, in letters that need no escape;
/// `view` adds the locks and hidden curves of the link that was opened, while they are in force.
std::string address_of(const sim::Scenario& scenario, const ui::View& view = {});

/// What such a text asks for, which anybody may have written. Fails with a sentence.
Result<ui::SharedLink> link_of(std::string_view address);

/// A session that begins with an address: its state (by its story where it is one), the balanced
/// story for an empty one, and that with a notice for one that is refused.
Session first_session(std::vector<sim::Story> stories, const std::string& address,
                      const ui::Strings& strings);

}  // namespace compass::page
