#include "ui/document/document.h"

namespace compass::ui {

const Buttons::Button* button_at(const Document& document, int place) {
    if (place < 0) return nullptr;
    auto left = static_cast<std::size_t>(place);
    for (const Block& block : document.blocks) {
        const auto* row = std::get_if<Buttons>(&block);
        if (row == nullptr) continue;
        if (left < row->buttons.size()) return &row->buttons[left];
        left -= row->buttons.size();
    }
    return nullptr;
}

const Entries::Entry* entry_at(const Document& document, int place) {
    if (place < 0) return nullptr;
    auto left = static_cast<std::size_t>(place);
    for (const Block& block : document.blocks) {
        const auto* list = std::get_if<Entries>(&block);
        if (list == nullptr) continue;
        if (left < list->entries.size()) return &list->entries[left];
        left -= list->entries.size();
    }
    return nullptr;
}

}  // namespace compass::ui
