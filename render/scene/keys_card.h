#pragma once

#include "render/scene/scene.h"

#include <glm/vec4.hpp>

namespace compass::scene {

/// The card of the two proteins that vitamin K switches on: a title, then twice a line of words
/// over a row of ten keys. In scene units.
struct KeysCard {
    glm::vec4 box{};
    float first_row = 0.0F;     ///< middle of the keys of osteocalcin
    float second_row = 0.0F;    ///< of matrix Gla protein
    float first_words = 0.0F;   ///< top of the line over the first row
    float second_words = 0.0F;  ///< over the second
    bool has_title = true;      ///< else the title stands outside
    bool has_words = true;      ///< else there is room for title and keys only
};

/// Where letters are large for their picture the card is higher, so that no line lies on a row.
KeysCard keys_card(const Moment& moment);

/// How much room words have in a picture of this scale whose letters are so many times as large as
/// that makes them: its scale, or less where text is larger. 980 x 530 with its own letters has 1.
float room_for_words(float scale, float words);
float room_for_words(const Moment& moment);

/// Has the picture room for little more than its titles?
bool has_small_room(const Moment& moment);

}  // namespace compass::scene
