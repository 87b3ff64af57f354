#pragma once

#include "sim/evidence.h"
#include "sim/model/parameters.h"

#include <span>
#include <string_view>

namespace compass::sim {

/// A constant of the model with the value at which a link has no effect.
struct Switch {
    double Parameters::*constant = nullptr;
    double off = 0.0;
};

/// An arrow of the model as a thing that can be left out. What is known about it, and from whom,
/// stands in assets/evidence.csv under the same id.
struct Link {
    std::string_view id;
    Evidence mark = Evidence::free_choice;  ///< is there such a link in humans
    /// 4 repeated trials agree; 3 trials mostly agree; 2 markers or cohorts; 1 animals, cells or
    /// conflicting trials; 0 our choice.
    int strength = 0;
    bool carries_calcium = false;  ///< a flow: it is never cut, calcium would have nowhere to go
    std::span<const Switch> switches;
};

/// The arrows that can be left out, the best known last.
std::span<const Link> links();

/// The link of this id, or nullptr.
const Link* find_link(std::string_view id);

/// Is the link left out where links weaker than `hide_weak` (0 to 4) are?
bool is_left_out(const Link& link, double hide_weak);

/// The constants of the model without its weak links. Doing it twice is doing it once.
Parameters without_weak(Parameters parameters, double hide_weak);

}  // namespace compass::sim
