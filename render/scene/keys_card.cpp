#include "render/scene/keys_card.h"

#include "render/scene/layout.h"

#include <algorithm>

namespace compass::scene {
namespace {

constexpr float title = 23.0F;
constexpr float foot = 17.0F;  ///< from the middle of the last keys

/// The card for letters that are so many times as large as in the design.
KeysCard card_of(float letters) {
    constexpr float line = 14.0F;
    const float over_row = 11.0F + 2.0F * letters;  // from the words' end to the middle of the keys
    constexpr float under_row = 12.0F;              // from there to the next words
    KeysCard card;
    card.box = layout::keys_card;
    card.first_words = card.box.y + title * letters;
    card.first_row = card.first_words + line * letters + over_row;
    card.second_words = card.first_row + under_row;
    card.second_row = card.second_words + line * letters + over_row;
    card.box.w = card.second_row + foot;
    return card;
}

/// The card of a title of such letters and the keys alone.
KeysCard card_without_words(float letters) {
    KeysCard card;
    card.has_words = false;
    card.box = layout::keys_card;
    card.first_row = card.box.y + title * letters + 11.0F;
    card.second_row = card.first_row + 27.0F;
    card.box.w = card.second_row + foot;
    return card;
}

/// The two rows of keys, as low as they can be: the title stands over it or under it.
KeysCard rows_alone() {
    KeysCard card;
    card.has_title = false;
    card.has_words = false;
    card.box = layout::keys_card;
    card.first_row = card.box.y + foot - 3.0F;
    card.second_row = card.first_row + 24.0F;
    card.box.w = card.second_row + foot - 3.0F;
    return card;
}

}  // namespace

float room_for_words(float scale, float words) {
    return std::min(scale, 1.0F / std::max(words, 0.01F));
}

float room_for_words(const Moment& moment) {
    return room_for_words(moment.scale, moment.words);
}

bool has_small_room(const Moment& moment) {
    return room_for_words(moment) < layout::words_least_room;
}

KeysCard keys_card(const Moment& moment) {
    const float lowest = moment.has_key ? 524.0F : 486.0F;  // over the legend, where there is one
    const float letters = std::max(moment.words, 1.0F);
    KeysCard card = card_of(letters);
    if (!has_small_room(moment) && card.box.w <= lowest) return card;
    card = card_without_words(letters);
    if (card.box.w <= lowest) return card;
    return rows_alone();
}

}  // namespace compass::scene
