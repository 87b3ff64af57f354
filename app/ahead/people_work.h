#pragma once

#include "app/ahead/slices.h"
#include "app/sweeps/population.h"
#include "ui/ahead/ahead.h"

#include <optional>

namespace compass {

/// The population that comes with the program (assets/population.json).
Result<sweeps::Population> own_population();

/// A person of the population, by number from 1, who lives by this scenario: the body is drawn, and
/// so is the diet; the pills are those of the scenario, and so is all that is eaten or lived
/// through in which it differs from `other`.
sim::Scenario person_living(const sweeps::Population& population, std::uint64_t number,
                            const sim::Scenario& scenario, const sim::Scenario& other);

/// One person's outcomes from day 0 to the horizon.
using Course = std::vector<ui::Ending>;

/// The runs of a few hundred persons, each now and before the change; see ui::Against.
struct PeopleWork {
    std::optional<sweeps::Population> population;  ///< read when first wanted
    std::optional<sim::Scenario> now;
    std::optional<sim::Scenario> before;
    std::vector<sim::Scenario> wanted;   ///< a person after the other
    std::vector<sim::Scenario> earlier;  ///< the same before; empty where nothing is compared
    std::vector<Course> courses;         ///< of those done so far
};

inline constexpr std::size_t people_wanted = 300;

/// Over how many equal steps a person's way to the horizon is told; fewer in runs shorter than so
/// many days.
inline constexpr int steps_of_course = 10;

void want_people(PeopleWork& work, ui::People& told, const sim::Scenario& now,
                 const sim::Scenario* before);

/// Makes runs and tells what there is so far. True when all persons are there.
bool fill_people(PeopleWork& work, ui::People& told, Slice& slice);

}  // namespace compass
