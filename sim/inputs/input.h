#pragma once

#include "sim/evidence.h"
#include "sim/scenario.h"

#include <span>
#include <string_view>

namespace compass::sim {

struct Range {
    double least = 0.0;
    double greatest = 0.0;
};

enum class Kind { number, whole, flag };

/// How a slider spreads its range: evenly, or finely at the low end (quadratic).
enum class Scale { linear, power };

/// The fold of the panel in which an input is found.
enum class Group { food, vitamin_d, vitamin_k, body, timing, evidence };

/// How an input is offered as a slider. Files and typed numbers may go beyond, to Input::accepted.
struct Slider {
    Range range;
    double step = 1.0;
    double big_step = 10.0;
    Scale scale = Scale::linear;
    double beyond = 0.0;  ///< if set: the last fifth of the track goes on by decades to this value
};

/// Where a value stands on the track, 0 to 1; values off the track stand at its ends.
double track_position(const Slider& slider, double value);

/// The value at a place on the track, rounded to the slider's step; 0 and 1 give the exact ends.
double track_value(const Slider& slider, double position);

/// One thing a user can set. Defaults, files, sliders, tooltips, command line, documentation and
/// tests are all made from these rows, so a fact about an input is written down once. Its words
/// are in the string files under "control.<id>.name" and "control.<id>.tip".
struct Input {
    std::string_view id{};    ///< short name: "age_y", "d3.amount"
    std::string_view path{};  ///< place in a scenario file: "person.age_y", "regimen.d3.amount"
    std::string_view unit{};
    double& (*at)(Scenario&) = nullptr;
    Kind kind = Kind::number;
    double initial = 0.0;  ///< the default; `never` for an open end
    Range accepted{};      ///< what files and typed numbers may hold
    Slider slider{};
    Group group = Group::food;
    Evidence mark = Evidence::free_choice;
    std::string_view source{};

    double get(const Scenario& scenario) const { return at(const_cast<Scenario&>(scenario)); }
    void set(Scenario& scenario, double value) const { at(scenario) = value; }
};

/// All rows, in the order of files and tables.
std::span<const Input> inputs();

/// The row with this id or path, or nullptr.
const Input* find_input(std::string_view id_or_path);

/// Would a file with this value be taken? Refuses values that are not finite (but for `never`
/// where that is the default), out of range, or not whole where they must be.
bool is_accepted(const Input& input, double value);

}  // namespace compass::sim
