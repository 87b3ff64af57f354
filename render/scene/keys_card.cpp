#include "render/scene/keys_card.h"

#include "render/scene/layout.h"

#include <algorithm>

namespace compass::scene {
namespace {

/// The card for letters that are so many times as large as in the design.
KeysCard card_of(float letters) {
    constexpr float title = 23.0F;
    constexpr float line = 14.0F;
    const float over_row = 11.0F + 2.0F * letters;  // from the words' end to the middle of the keys
    constexpr float under_row = 12.0F;              // from there to the next words
    constexpr float foot = 17.0F;
    KeysCard card;
    card.box = layout::keys_card;
    card.first_words = card.box.y + title * letters;
    card.first_row = card.first_words + line * letters + over_row;
    card.second_words = card.first_row + under_row;
    card.second_row = card.second_words + line * letters + over_row;
    card.box.w = card.second_row + foot;
    return card;
}

}  // namespace

float room_for_words(const Moment& moment) {
    return std::min(moment.scale, 1.0F / std::max(moment.words, 0.01F));
}

KeysCard keys_card(const Moment& moment) {
    const float lowest = moment.has_key ? 524.0F : 486.0F;  // over the legend, where there is one
    KeysCard card = card_of(std::max(moment.words, 1.0F));
    const bool has_room = room_for_words(moment) >= layout::words_least_room;
    if (has_room && card.box.w <= lowest) return card;
    card = card_of(1.0F);
    card.has_words = false;
    return card;
}

}  // namespace compass::scene
