#pragma once

#include "app/session/session.h"
#include "ui/curves.h"

#include <optional>
#include <string>
#include <string_view>

namespace compass {

/// A text for the clipboard, and what to tell the user of it.
struct Copied {
    std::string text;
    std::string_view notice;  ///< refers to the strings
};

/// What an action puts on the clipboard: the data of a curve, or the share line of the state.
std::optional<Copied> copied(const ui::Action& action, const Session& session,
                             const ui::Strings& strings);

/// Asks for the scenario of a pasted share line, or tells why nothing was opened.
void paste(std::string_view text, const ui::Strings& strings, ui::Level level, ui::Asked& asked);

}  // namespace compass
