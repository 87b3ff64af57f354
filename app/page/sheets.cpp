#include "app/page/sheets.h"

#include "app/files/json_nodes.h"
#include "app/page/document_json.h"
#include "app/page/json.h"
#include "render/scene/scene.h"
#include "ui/number_text.h"
#include "ui/sheets/sheets.h"

#include <optional>

namespace compass::page {
namespace {

using files::json_text;

std::optional<ui::Document> document(Session& session, const ui::Strings& strings, int sheet) {
    const auto rows = ui::sheet_rows();
    if (sheet < 0 || static_cast<std::size_t>(sheet) >= rows.size()) return std::nullopt;
    prepare(session, rows[static_cast<std::size_t>(sheet)].sheet);
    const scene::Scene scene;  // words and numbers come from the run
    return ui::document_of(rows[static_cast<std::size_t>(sheet)], shown(session, scene), strings);
}

}  // namespace

std::string sheets_json(const ui::Strings& strings, ui::Level level) {
    std::vector<std::string> all;
    for (const ui::SheetRow& row : ui::sheet_rows()) {
        const std::string key = "sheet." + std::string(row.id);
        all.push_back(json_object({{"id", json_text(row.id)},
                                   {"name", json_text(strings.text(key + ".name", level))},
                                   {"tip", json_text(strings.text(key + ".tip", level))}}));
    }
    return json_list(all);
}

std::string sheet_json(Session& session, const ui::Strings& strings, int sheet) {
    const auto rows = ui::sheet_rows();
    if (sheet >= 0 && static_cast<std::size_t>(sheet) < rows.size()) {
        note_read(session, rows[static_cast<std::size_t>(sheet)].sheet);
    }
    const auto said = document(session, strings, sheet);
    return said ? document_json(*said) : "";
}

std::string press(Session& session, const ui::Strings& strings, int sheet, int place) {
    const auto said = document(session, strings, sheet);
    if (!said) return "";
    const ui::Buttons::Button* button = ui::button_at(*said, place);
    if (button == nullptr || !button->is_enabled) return "";
    if (const auto* copy = std::get_if<ui::CopyText>(&button->action)) return copy->text;
    ui::Asked asked;
    asked.actions.push_back(button->action);
    carry_out(session, asked, strings);
    return "";
}

void enter(Session& session, const ui::Strings& strings, int sheet, int place,
           std::string_view text) {
    const auto said = document(session, strings, sheet);
    const ui::Entries::Entry* entry = said ? ui::entry_at(*said, place) : nullptr;
    if (entry == nullptr) return;
    ui::Asked asked;
    if (const auto value = ui::typed_value(text, entry->measured_in, strings)) {
        asked.actions.push_back(entry->action(*value));
    } else {
        asked.notice = ui::filled(strings.text("control.refused", session.view.level),
                                  {entry->name, std::string(text)});
    }
    carry_out(session, asked, strings);
}

void take_codes(Session& session, const ui::Strings& strings, std::string_view lines) {
    ui::Asked asked;
    asked.actions.emplace_back(ui::TakeCodes{std::string(lines)});
    carry_out(session, asked, strings);
}

}  // namespace compass::page
