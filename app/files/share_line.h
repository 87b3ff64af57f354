#pragma once

#include "sim/result.h"
#include "sim/scenario.h"
#include "ui/link.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace compass::files {

/// Longer texts are refused before they are looked at. A line that was percent-encoded, in the
/// longest address that is usual, stays below.
inline constexpr std::size_t most_share_bytes = 10000;

/// A scenario as one line to paste into an address behind "#", a mail or a chat: format, model
/// version, and by their ids the inputs that differ from the defaults, as in
/// "cc1;m=1;d3.amount=2000;days=7300". Only letters, digits and . - _ = ; stand in it. Reading it
/// back gives an equal scenario, digit for digit.
std::string share_line(const sim::Scenario& scenario);

/// Reads a share line, bare, behind "#" or in a whole address; percent-encoding, line breaks that a
/// mail program put in, and quotation marks or brackets around it do no harm. Within the line it is
/// strict, and takes all of it or nothing. Fails with one sentence that begins with "share line: ".
/// What a link asks of the way of looking (below) is known here, and no part of the scenario.
Result<sim::Scenario> parse_share_line(std::string_view text);

/// Reads a line as a page and a window open it: ids that it does not know and another version of
/// the model are told, not refused. All else as parse_share_line.
Result<ui::SharedLink> open_share_line(std::string_view text);

}  // namespace compass::files
