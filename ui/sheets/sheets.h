#pragma once

#include "ui/document/document.h"
#include "ui/keys.h"
#include "ui/layout.h"
#include "ui/style.h"

#include <optional>
#include <span>
#include <string_view>

namespace compass::ui {

/// A sheet lies over the picture and tells one thing at length. What it tells is a document; one
/// that is worked with by hand draws itself, and its document is the twin for the page.
struct SheetRow {
    Sheet sheet;
    std::string_view id;     ///< its words stand under "sheet.<id>.name" and "sheet.<id>.tip"
    std::optional<Key> key;  ///< opens and closes it; some are only in the menu
    Document (*document)(const Shown& shown, const Strings& strings);
    void (*draw)(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked);  ///< nullptr: the document is drawn
};

/// The view with this sheet open, or closed if it was; a large plot makes room for it.
View sheet_toggled(View view, Sheet sheet);

/// All sheets, in the order of the menu.
std::span<const SheetRow> sheet_rows();

const SheetRow& row_of(Sheet sheet);

/// What the open sheet says, or the sheet with this row.
Document document_of(const SheetRow& row, const Shown& shown, const Strings& strings);

/// The open sheet, if any, over `picture`: its title, a button that closes it, what it says.
void sheet_panel(const Shown& shown, const Style& style, const Strings& strings,
                 const Rect& picture, Asked& asked);

/// The button that opens the list of sheets, and the list.
void sheet_menu(const Shown& shown, const Style& style, const Strings& strings, const Rect& box,
                Asked& asked);

}  // namespace compass::ui
