#include "ui/document/document.h"

namespace compass::ui {
namespace {

/// The buttons of a block in their order.
std::vector<const Buttons::Button*> buttons_of(const Block& block) {
    std::vector<const Buttons::Button*> all;
    if (const auto* row = std::get_if<Buttons>(&block)) {
        for (const Buttons::Button& button : row->buttons) all.push_back(&button);
    }
    if (const auto* table = std::get_if<Table>(&block)) {
        for (const Table::Press& press : table->presses) all.push_back(&press.button);
    }
    return all;
}

std::vector<const Entries::Entry*> entries_of(const Block& block) {
    std::vector<const Entries::Entry*> all;
    const auto* list = std::get_if<Entries>(&block);
    const auto* sketch = std::get_if<Sketch>(&block);
    if (sketch != nullptr && sketch->came.empty()) list = &sketch->entries;
    if (list == nullptr) return all;
    for (const Entries::Entry& entry : list->entries) all.push_back(&entry);
    return all;
}

/// The item at this place, counted over what blocks hold of its kind.
template <typename Item>
const Item* item_at(const Document& document, std::vector<const Item*> (*items)(const Block&),
                    int place) {
    if (place < 0) return nullptr;
    auto left = static_cast<std::size_t>(place);
    for (const Block& block : document.blocks) {
        const auto all = items(block);
        if (left < all.size()) return all[left];
        left -= all.size();
    }
    return nullptr;
}

}  // namespace

const Buttons::Button* button_at(const Document& document, int place) {
    return item_at(document, buttons_of, place);
}

const Entries::Entry* entry_at(const Document& document, int place) {
    return item_at(document, entries_of, place);
}

}  // namespace compass::ui
