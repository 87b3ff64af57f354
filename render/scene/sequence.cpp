#include "render/scene/sequence.h"

#include <algorithm>
#include <cmath>

namespace compass::scene {

float chance(std::uint32_t number) {
    // integers only: sines differ between processors in the last digits
    number ^= number >> 16U;
    number *= 0x7feb352dU;
    number ^= number >> 15U;
    number *= 0x846ca68bU;
    number ^= number >> 16U;
    return static_cast<float>(number >> 8U) / 16777216.0F;
}

float chance(std::uint32_t number, std::uint32_t salt) {
    return chance(number * 0x9E3779B9U + salt * 0x85EBCA6BU + 1U);
}

float wrapped(double value) {
    return static_cast<float>(value - std::floor(value));
}

float evenly(double number, double offset) {
    return wrapped(number * 0.61803398874989485 + offset);
}

float ramp(float from, float to, float value) {
    const float share = std::clamp((value - from) / (to - from), 0.0F, 1.0F);
    return share * share * (3.0F - 2.0F * share);
}

}  // namespace compass::scene
