#include "sim/inputs/input.h"

#include "sim/inputs/tables.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::sim {
namespace {

std::vector<Input> joined() {
    std::vector<Input> all;
    for (const auto part : {person_inputs(), food_inputs(), dose_inputs(), setting_inputs()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

constexpr double usual_part = 0.8;  // of a track that goes on beyond usual values

double usual_position(const Slider& slider, double value) {
    const double share =
        (value - slider.range.least) / (slider.range.greatest - slider.range.least);
    const double inside = std::clamp(share, 0.0, 1.0);
    return slider.scale == Scale::power ? std::sqrt(inside) : inside;
}

double usual_value(const Slider& slider, double position) {
    const double share = slider.scale == Scale::power ? position * position : position;
    return slider.range.least + share * (slider.range.greatest - slider.range.least);
}

/// Two leading digits are as fine as a decade of the track can be set.
double to_two_digits(double value) {
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1.0);
    return std::round(value / unit) * unit;
}

}  // namespace

std::span<const Input> inputs() {
    static const std::vector<Input> all = joined();
    return all;
}

const Input* find_input(std::string_view id_or_path) {
    for (const Input& input : inputs()) {
        if (input.id == id_or_path || input.path == id_or_path) return &input;
    }
    return nullptr;
}

bool is_accepted(const Input& input, double value) {
    if (value == never && input.initial == never) return true;
    if (!std::isfinite(value)) return false;
    if (value < input.accepted.least || value > input.accepted.greatest) return false;
    if (input.id.ends_with("miss_every") && value == 1.0) return false;  // that would be no dose
    return input.kind == Kind::number || value == std::floor(value);
}

double track_position(const Slider& slider, double value) {
    if (slider.beyond == 0.0) return usual_position(slider, value);
    if (value <= slider.range.greatest) return usual_part * usual_position(slider, value);
    const double decades = std::log(slider.beyond / slider.range.greatest);
    const double share = std::log(value / slider.range.greatest) / decades;
    return usual_part + (1.0 - usual_part) * std::min(share, 1.0);
}

double track_value(const Slider& slider, double position) {
    const double place = std::clamp(position, 0.0, 1.0);
    if (slider.beyond != 0.0 && place > usual_part) {
        const double share = (place - usual_part) / (1.0 - usual_part);
        const double value =
            slider.range.greatest * std::pow(slider.beyond / slider.range.greatest, share);
        return std::min(to_two_digits(value), slider.beyond);
    }
    const double part = slider.beyond == 0.0 ? 1.0 : usual_part;
    if (place == part) return slider.range.greatest;
    const double value = usual_value(slider, place / part);
    const double steps = std::round((value - slider.range.least) / slider.step);
    // dividing by the inverse step keeps 0.15 from becoming 0.15000000000000002
    const double inverse = std::round(1.0 / slider.step);
    const double stepped =
        slider.step < 1.0
            ? std::round((slider.range.least + steps * slider.step) * inverse) / inverse
            : slider.range.least + steps * slider.step;
    return std::clamp(stepped, slider.range.least, slider.range.greatest);
}

}  // namespace compass::sim
