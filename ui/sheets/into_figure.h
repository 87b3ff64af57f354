#pragma once

#include "ui/document/document.h"
#include "ui/sheets/figures.h"
#include "ui/sheets/sheet_words.h"

namespace compass::ui {

/// A cell of a table whose number can be looked into.
inline Table::Press into(const SheetWords& w, std::size_t row, std::size_t column, int figure) {
    return {.row = row,
            .column = column,
            .button = {.text = "", .action = LookAt{audited(w.shown.view, figure)}}};
}

}  // namespace compass::ui
