#pragma once

#include <string>
#include <string_view>

namespace compass::files {

/// The share line in a text that came by mail, chat or address bar, without what those put around
/// and into it: the address before "#", percent-encoding, line breaks, quotation marks.
std::string bare_share_line(std::string_view text);

}  // namespace compass::files
