#include "app/page/document_json.h"

#include "app/files/json_nodes.h"
#include "app/page/json.h"

namespace compass::page {
namespace {

using files::json_text;

std::string texts(const std::vector<std::string>& all) {
    std::vector<std::string> quoted;
    quoted.reserve(all.size());
    for (const std::string& one : all) quoted.push_back(json_text(one));
    return json_list(quoted);
}

class Writer {
public:
    std::string operator()(const ui::Heading& heading) {
        return json_object({{"kind", json_text("heading")}, {"text", json_text(heading.text)}});
    }

    std::string operator()(const ui::Paragraph& paragraph) {
        const bool is_caution = paragraph.tone == ui::Tone::caution;
        const char* tone = paragraph.tone == ui::Tone::note ? "note" : "body";
        return json_object({{"kind", json_text("paragraph")},
                            {"text", json_text(paragraph.text)},
                            {"tone", json_text(is_caution ? "caution" : tone)}});
    }

    std::string operator()(const ui::Table& table) {
        std::vector<std::string> head;
        for (const ui::Table::Column& column : table.head) {
            head.push_back(json_object(
                {{"name", json_text(column.name)}, {"number", json_flag(column.is_number)}}));
        }
        std::vector<std::string> rows;
        for (const auto& row : table.rows) rows.push_back(texts(row));
        std::vector<std::string> presses;
        for (const ui::Table::Press& press : table.presses) {
            presses.push_back(json_list({std::to_string(press.row), std::to_string(press.column),
                                         std::to_string(place_++)}));
        }
        return json_object({{"kind", json_text("table")},
                            {"caption", json_text(table.caption)},
                            {"head", json_list(head)},
                            {"rows", json_list(rows)},
                            {"presses", json_list(presses)}});
    }

    std::string operator()(const ui::Bars& bars) {
        std::vector<std::string> all;
        for (const ui::Bars::Bar& bar : bars.bars) {
            all.push_back(json_object({{"name", json_text(bar.name)},
                                       {"share", json_number(bar.share)},
                                       {"text", json_text(bar.text)},
                                       {"free", json_flag(bar.is_free_choice)}}));
        }
        return json_object({{"kind", json_text("bars")},
                            {"caption", json_text(bars.caption)},
                            {"bars", json_list(all)}});
    }

    std::string operator()(const ui::Buttons& row) {
        std::vector<std::string> all;
        for (const ui::Buttons::Button& button : row.buttons) {
            all.push_back(json_object({{"text", json_text(button.text)},
                                       {"place", json_number(place_++)},
                                       {"chosen", json_flag(button.is_chosen)},
                                       {"enabled", json_flag(button.is_enabled)},
                                       {"copy", json_text(copied(button.action))}}));
        }
        return json_object({{"kind", json_text("buttons")},
                            {"question", json_text(row.question)},
                            {"buttons", json_list(all)}});
    }

    std::string operator()(const ui::Entries& list) {
        std::vector<std::string> all;
        for (const ui::Entries::Entry& entry : list.entries) {
            all.push_back(json_object({{"name", json_text(entry.name)},
                                       {"unit", json_text(entry.unit)},
                                       {"text", json_text(entry.text)},
                                       {"place", json_number(entry_place_++)}}));
        }
        return json_object({{"kind", json_text("entries")},
                            {"question", json_text(list.question)},
                            {"entries", json_list(all)}});
    }

    /// As numbers to be typed; once it is seen, as a table.
    std::string operator()(const ui::Sketch& sketch) {
        return sketch.came.empty() ? (*this)(sketch.entries) : (*this)(sketch.told);
    }

    std::string operator()(const ui::Entry& entry) {
        return json_object({{"kind", json_text("entry")},
                            {"label", json_text(entry.label)},
                            {"take", json_text(entry.take)}});
    }

private:
    /// What the page puts on the clipboard by itself; empty for all other buttons.
    static std::string copied(const ui::Action& action) {
        const auto* copy = std::get_if<ui::CopyText>(&action);
        return copy == nullptr ? std::string() : copy->text;
    }

    int place_ = 0;
    int entry_place_ = 0;
};

std::string term_json(const ui::Term& term) {
    return json_object({{"names", texts(term.names)},
                        {"title", json_text(term.title)},
                        {"text", json_text(term.text)}});
}

}  // namespace

std::string document_json(const ui::Document& document) {
    Writer writer;
    std::vector<std::string> blocks;
    for (const ui::Block& block : document.blocks) blocks.push_back(std::visit(writer, block));
    std::vector<std::string> terms;
    for (const ui::Term& term : document.terms) terms.push_back(term_json(term));
    return json_object({{"title", json_text(document.title)},
                        {"blocks", json_list(blocks)},
                        {"terms", json_list(terms)}});
}

}  // namespace compass::page
