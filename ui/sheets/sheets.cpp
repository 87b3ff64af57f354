#include "ui/sheets/sheets.h"

#include "ui/sheets/audit.h"
#include "ui/sheets/compare.h"
#include "ui/sheets/evidence.h"
#include "ui/sheets/labs.h"
#include "ui/sheets/ledger.h"
#include "ui/sheets/sheet_names.h"

#include <algorithm>
#include <array>

namespace compass::ui {
namespace {

constexpr std::array<SheetRow, 5> rows{{
    {Sheet::ledger, "ledger", Key::l, ledger_document, nullptr},
    {Sheet::evidence, "evidence", Key::e, evidence_document, nullptr},
    {Sheet::labs, "labs", Key::v, labs_document, nullptr},
    {Sheet::compare, "compare", Key::x, compare_document, nullptr},
    {Sheet::audit, "audit", Key::a, audit_document, nullptr},
}};

}  // namespace

View sheet_toggled(View view, Sheet sheet) {
    if (view.sheet == sheet) {
        view.sheet.reset();
    } else {
        view.sheet = sheet;
        view.sheet_page = 0;
        view.large_plot.reset();
    }
    return view;
}

std::optional<Sheet> sheet_named(std::string_view id) {
    for (const SheetRow& row : rows) {
        if (row.id == id) return row.sheet;
    }
    return std::nullopt;
}

std::string sheet_names() {
    std::string names;
    for (const SheetRow& row : rows) names += (names.empty() ? "" : ", ") + std::string(row.id);
    return names;
}

std::span<const SheetRow> sheet_rows() {
    return rows;
}

const SheetRow& row_of(Sheet sheet) {
    const auto* found = std::find_if(rows.begin(), rows.end(),
                                     [sheet](const SheetRow& row) { return row.sheet == sheet; });
    return found == rows.end() ? rows.front() : *found;
}

Document document_of(const SheetRow& row, const Shown& shown, const Strings& strings) {
    return row.document(shown, strings);
}

}  // namespace compass::ui
