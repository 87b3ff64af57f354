#pragma once

#include "render/scene/places.h"
#include "render/scene/scene.h"
#include "render/scene/sprite.h"

#include <vector>

namespace compass::scene {

/// The building sites on the struts, drawn as examples [F]. Each goes through a cycle of the dots'
/// clock: an osteoclast digs a pit, a pause, a row of osteoblasts fills it, rest. How long a site
/// is dug or filled follows the model's rates, so that at any moment one site is at work for each
/// 100 mg a day, within one.
enum class Work : std::uint8_t { dig, fill };

inline constexpr double mg_day_per_crew = 100.0;
inline constexpr double cycle_seconds = 48.0;

/// Share of its cycle for which a site does this work, 0 to 0.46.
double work_share(const Scene& scene, Work work);

/// How much of a crew is at work at a site at this second of the dots' clock, 0 to 1: crews fade
/// in and out.
float at_work(const Scene& scene, Work work, std::size_t site, double seconds);

/// The pit of a site: how far it is dug and how far filled again, 0 to 1.
struct Pit {
    float dug = 0.0F;
    float filled = 0.0F;
};
Pit pit(const Scene& scene, std::size_t site);

/// The sites at work at this second; those of an idle skeleton are none.
std::vector<std::size_t> sites_at_work(const Scene& scene, Work work, double seconds);

/// The site at work that a dot of this number goes to. Few dots change theirs when one begins or
/// ends. Any site where none is at work: calcium moves then as well.
std::size_t site_for(const std::vector<std::size_t>& busy, std::uint32_t number);

}  // namespace compass::scene
