#include "ui/document/document.h"

namespace compass::ui {
namespace {

/// The item at this place, counted over all lists of one kind of block.
template <typename List, typename Item>
const Item* item_at(const Document& document, std::vector<Item> List::*items, int place) {
    if (place < 0) return nullptr;
    auto left = static_cast<std::size_t>(place);
    for (const Block& block : document.blocks) {
        const auto* list = std::get_if<List>(&block);
        if (list == nullptr) continue;
        const std::vector<Item>& all = list->*items;
        if (left < all.size()) return &all[left];
        left -= all.size();
    }
    return nullptr;
}

}  // namespace

const Buttons::Button* button_at(const Document& document, int place) {
    return item_at(document, &Buttons::buttons, place);
}

const Entries::Entry* entry_at(const Document& document, int place) {
    return item_at(document, &Entries::entries, place);
}

}  // namespace compass::ui
