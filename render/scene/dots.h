#pragma once

#include "render/scene/bone_field.h"
#include "render/scene/scene.h"
#include "render/scene/sprite.h"

#include <array>

namespace compass::scene {

inline constexpr double plasma_dl = 30.0;     ///< the blood that is drawn [R]
inline constexpr float dot_half_size = 3.6F;  ///< of a dot's body without rim, scene units
inline constexpr float dot_rim_px = 2.0F;     ///< on tissue, in pixels; 1.5 elsewhere

/// The calcium of the picture. Every dot stands for Scene::mg_per_dot (in the lens for that over
/// Scene::lens_factor); `look` is: rim in pixels, unused, origin (sim::Origin), opacity.
struct Dots {
    Sprites gut;     ///< content of the lumen
    Sprites blood;   ///< content of 30 dL of plasma
    Sprites flux;    ///< on the way through pipes
    Sprites lens;    ///< on the way into the artery wall
    Sprites legend;  ///< one of each origin
};
Dots calcium_dots(const Scene& scene, const BoneField& field);

/// Whole dots nearest to an amount of calcium; 0 for amounts below 0.
int dot_count(double mg, double mg_per_dot);

/// Splits dots by shares so that the parts always sum to the total and each is within one dot of
/// its share. Shares that sum to 0 leave all dots `at_start`.
std::array<int, sim::origin_count> split_by_share(
    int total, const std::array<double, sim::origin_count>& share);

/// How many dots are on their way through a pipe, with the part of the one that fades in:
/// dots a second times the seconds that the way takes.
double dots_in_flight(const Scene& scene, Flux flux);

/// Seconds that a dot needs from one end of a pipe to the other.
double transit_seconds(Flux flux, Lens lens);

/// Dots of pools and pipes together, as many as calcium_dots() gives apart from the legend.
int total_dots(const Scene& scene);

/// How many dots a picture of this scale (1 at 1280 x 720) has room for: dots keep their size in
/// pixels, so their number goes with the picture's area.
int most_dots(float picture_scale);

/// The amount of a dot that keeps the picture under Moment::most_dots: 5 mg (2 in the day lens),
/// doubled as often as it takes.
int fitting_mg_per_dot(const Scene& scene);

}  // namespace compass::scene
