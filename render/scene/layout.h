#pragma once

#include "render/scene/view.h"

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include <array>
#include <cmath>

/// Where everything stands in the picture, in scene units. Rectangles are left, top, right,
/// bottom. The shaders repeat the few numbers that they need.
namespace compass::scene::layout {

// Gut: a strip of small intestine cut lengthwise, the lumen at its left.
inline constexpr glm::vec4 gut{0.0F, 50.0F, 250.0F, 490.0F};
inline constexpr int villi = 4;
inline constexpr float villus_tip = 88.0F;
inline constexpr float villus_root = 188.0F;
inline constexpr float villus_radius = 27.0F;
constexpr float villus_y(int villus) {
    return 126.0F + 96.0F * static_cast<float>(villus);
}
inline constexpr float venule_x = 202.0F;
inline constexpr float secretion_y = 461.0F;  ///< below the last villus
inline constexpr float faeces_top = 440.0F;   ///< the arrow out of the gut
inline constexpr float faeces_tip = 527.0F;
inline constexpr float portal_y = 282.0F;  ///< where the vein of the gut meets the vessel

// The large vessel, cut lengthwise.
inline constexpr glm::vec4 vessel{222.0F, 216.0F, 790.0F, 350.0F};
inline float vessel_y(float x) {
    return 282.0F + 6.0F * std::sin(x * 0.0125F - 0.6F);
}

// An artery cut across, and the lens on its wall.
inline constexpr glm::vec2 ring{366.0F, 110.0F};
inline constexpr glm::vec4 ring_box{270.0F, 14.0F, 462.0F, 206.0F};
inline constexpr glm::vec2 lens{604.0F, 110.0F};
inline constexpr float lens_radius = 86.0F;
inline constexpr glm::vec4 lens_box{410.0F, 12.0F, 706.0F, 208.0F};

inline constexpr glm::vec4 day_curve{481.0F, 192.0F, 529.0F, 222.0F};  ///< of the day lens

inline constexpr glm::vec4 kidney{246.0F, 334.0F, 420.0F, 530.0F};

inline constexpr glm::vec4 bone{740.0F, 46.0F, 980.0F, 484.0F};

/// With letters of their usual size; where these are larger the card is higher (keys_card.h).
inline constexpr glm::vec4 keys_card{482.0F, 376.0F, 726.0F, 482.0F};

inline constexpr float width_key_mg_day = 200.0F;  ///< of the arrow in the key

// Messages: the beads of the hormones, round the kidney that makes the active form of vitamin D.
inline constexpr glm::vec2 sun{234.0F, 505.0F};
inline constexpr glm::vec2 store_bead{276.0F, 511.0F};
inline constexpr glm::vec2 active_bead{256.0F, 356.0F};
inline constexpr glm::vec2 watchdog_bead{466.0F, 359.0F};
inline constexpr float bead_radius = 7.5F;  ///< of a level that is as at the start
inline constexpr float signal_least_scale = 0.7F;
inline constexpr float values_least_room = 0.48F;  ///< of a picture with numbers beside its titles
inline constexpr float words_least_room = 0.62F;   ///< of a picture with more than its titles

inline constexpr float units_per_mg_day = 0.05F;  ///< width of every arrow
inline constexpr float greatest_width = 130.0F;   ///< 2,600 mg a day; wider arrows are cut here

}  // namespace compass::scene::layout
