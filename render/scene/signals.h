#pragma once

#include "render/scene/palette.h"
#include "render/scene/scene.h"
#include "render/scene/stroke.h"
#include "sim/evidence.h"

#include <glm/vec2.hpp>

#include <array>
#include <string_view>
#include <vector>

namespace compass::scene {

/// A message from one place to another: no calcium moves along it. Its pattern says how well the
/// link is known: solid measured, dashes mechanism, dots our choice.
struct Signal {
    Source source = Source::store_d;
    bool raises = true;  ///< more of the source means more (+) or less (-) at the head
    sim::Evidence mark = sim::Evidence::measured;
    Ink ink = Ink::ink;
    std::vector<glm::vec2> line;  ///< 2 points or more, to the head
    std::string_view link{};      ///< its id among the links of the model (sim/model/links.h)
};

/// Sun to store, store to active D, active D to gut and watchdog, blood to watchdog and artery,
/// watchdog to kidney (twice) and bone, vitamin K to the two proteins, these to bone and wall.
std::vector<Signal> signals(const Scene& scene);

/// Is the signal drawn as an outline with a cut, because the model runs without it?
bool is_left_out(const Scene& scene, const Signal& signal);

/// The level of a source over its level at the start of the run; 1 where that was 0.
double level_ratio(const Scene& scene, Source source);

/// How many chevrons run along a signal: 0 at or under the level of the start, then 1 to 3.
int chevrons(double ratio);

/// Has the source moved from its level of the start by a twentieth or more?
bool has_moved(double ratio);

/// Radius of a bead: its area follows the level over the start; at most twice as wide. The ring
/// round it stands for the start.
float bead_size(double ratio);

/// Is the line long enough for its sign, and where does that stand?
bool has_sign(const Signal& signal);
glm::vec2 sign_place(const Signal& signal);

/// How far the rays of the sun reach from its middle.
float sun_size(double light);

/// All signals with heads, signs, chevrons and beads, in the order of painting.
std::vector<Stroke> signal_strokes(const Scene& scene);

}  // namespace compass::scene
