#pragma once

#include "app/session/session.h"
#include "ui/strings.h"

#include <string>
#include <string_view>

namespace compass::page {

/// The names of all sheets: [{"id": ..., "name": ..., "tip": ...}].
std::string sheets_json(const ui::Strings& strings, ui::Level level);

/// What the sheet of this place in ui::sheet_rows() says now; "" where there is none. What it needs
/// to know is worked out from now on.
std::string sheet_json(Session& session, const ui::Strings& strings, int sheet);

/// Does what the button at this place of the sheet does. Places that do not exist are ignored.
/// Gives back what is to be copied, or "".
std::string press(Session& session, const ui::Strings& strings, int sheet, int place);

/// Takes a number typed into the entry at this place; what is no number changes nothing but the
/// notice.
void enter(Session& session, const ui::Strings& strings, int sheet, int place,
           std::string_view text);

/// Lines were typed or pasted into the field of a sheet.
void take_codes(Session& session, const ui::Strings& strings, std::string_view lines);

}  // namespace compass::page
