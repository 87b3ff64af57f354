#include "ui/document/document.h"

namespace compass::ui {

const Buttons::Button* button_at(const Document& document, int place) {
    for (const Block& block : document.blocks) {
        const auto* row = std::get_if<Buttons>(&block);
        if (row == nullptr || place < 0) continue;
        const auto count = static_cast<int>(row->buttons.size());
        if (place < count) return &row->buttons[static_cast<std::size_t>(place)];
        place -= count;
    }
    return nullptr;
}

const Entries::Entry* entry_at(const Document& document, int place) {
    for (const Block& block : document.blocks) {
        const auto* list = std::get_if<Entries>(&block);
        const auto* sketch = std::get_if<Sketch>(&block);
        if (sketch != nullptr && sketch->came.empty()) list = &sketch->entries;
        if (list == nullptr || place < 0) continue;
        const auto count = static_cast<int>(list->entries.size());
        if (place < count) return &list->entries[static_cast<std::size_t>(place)];
        place -= count;
    }
    return nullptr;
}

}  // namespace compass::ui
