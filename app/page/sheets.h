#pragma once

#include "app/session/session.h"
#include "ui/strings.h"

#include <string>

namespace compass::page {

/// The names of all sheets: [{"id": ..., "name": ..., "tip": ...}].
std::string sheets_json(const ui::Strings& strings, ui::Level level);

/// What the sheet of this place in ui::sheet_rows() says now; "" where there is none.
std::string sheet_json(Session& session, const ui::Strings& strings, int sheet);

/// Does what the button at this place of the sheet does. Places that do not exist are ignored.
void press(Session& session, const ui::Strings& strings, int sheet, int place);

/// Lines were typed or pasted into the field of a sheet.
void enter(Session& session, const ui::Strings& strings, std::string_view lines);

}  // namespace compass::page
