#include "render/scene/grains.h"

#include "render/scene/sequence.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace compass::scene {
namespace {

constexpr double pi = 3.14159265358979;
constexpr float lamina = 56.0F;        // radius of the sheet on which the plaque lies
constexpr float widest = 32.0F;        // of the plaque at a score of 1,000
constexpr float arc = 1.15F;           // half the angle over which grains lie
constexpr float hexagon = 3.4641016F;  // area over the square of half the width

float side(float angle) {
    return std::pow(0.5F + 0.5F * std::cos(angle), 1.2F);
}

// The score at which the plaque has grown round a place.
double start_at(glm::vec2 place) {
    const float depth = lamina - glm::length(place) + 2.0F;
    const float full = widest * side(std::atan2(place.y, place.x));
    return 1000.0 * std::pow(static_cast<double>(depth / full), 2.0);
}

double held(double score) {
    return std::clamp(score, 0.0, Grains::greatest_score);
}

// Early places near the sheet and towards the middle, later ones further in.
glm::vec2 first_place(std::size_t grain, std::size_t count) {
    const auto n = static_cast<std::uint32_t>(grain);
    const float share = static_cast<float>(grain) / static_cast<float>(count);
    const float angle = arc * (2.0F * evenly(static_cast<double>(grain), 0.5) - 1.0F);
    const float full = widest * side(angle);
    const float depth = std::max(1.5F, full * (0.08F + 0.80F * share * chance(n, 31)));
    return (lamina - depth) * glm::vec2{std::cos(angle), std::sin(angle)};
}

glm::vec2 kept_in_plaque(glm::vec2 place) {
    const float angle = std::clamp(std::atan2(place.y, place.x), -arc, arc);
    const float full = widest * side(angle);
    const float depth = std::clamp(lamina - glm::length(place), 1.5F, std::max(0.9F * full, 2.0F));
    return (lamina - depth) * glm::vec2{std::cos(angle), std::sin(angle)};
}

}  // namespace

Grains::Grains() {
    for (std::size_t i = 0; i < ring_count; ++i) places_[i] = first_place(i, ring_count);
    spread();
}

// Pushes grains apart until the largest that they can become do not touch.
void Grains::spread() {
    constexpr int rounds = 400;
    for (int round = 0; round < rounds; ++round) {
        std::sort(places_.begin(), places_.end(),
                  [](glm::vec2 a, glm::vec2 b) { return start_at(a) < start_at(b); });
        for (std::size_t i = 0; i < ring_count; ++i) starts_[i] = start_at(places_[i]);
        const Ring full = ring(greatest_score);
        for (std::size_t i = 0; i < ring_count; ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const glm::vec2 between = places_[i] - places_[j];
                const float away = std::max(glm::length(between), 0.01F);
                const float lap = full[i].z + full[j].z + 0.3F - away;
                if (lap <= 0.0F) continue;
                places_[i] = kept_in_plaque(places_[i] + between / away * 0.5F * lap);
                places_[j] = kept_in_plaque(places_[j] - between / away * 0.5F * lap);
            }
        }
    }
    std::sort(places_.begin(), places_.end(),
              [](glm::vec2 a, glm::vec2 b) { return start_at(a) < start_at(b); });
    for (std::size_t i = 0; i < ring_count; ++i) starts_[i] = start_at(places_[i]);
    starts_.front() = 0.0;  // the first grain is there as soon as there is anything
}

// What is added is shared evenly by the grains that have begun.
double Grains::ring_area(std::size_t grain, double score) const {
    double area = 0.0;
    for (std::size_t begun = grain; begun < ring_count; ++begun) {
        const double from = std::max(starts_[begun], starts_[grain]);
        const double upto = begun + 1 < ring_count ? std::min(starts_[begun + 1], score) : score;
        if (upto > from)
            area += ring_area_per_au * (upto - from) / (static_cast<double>(begun) + 1.0);
    }
    return area;
}

Grains::Ring Grains::ring(double score) const {
    Ring all{};
    for (std::size_t i = 0; i < ring_count; ++i) {
        const double radius = std::sqrt(ring_area(i, held(score)) / pi);
        const auto n = static_cast<std::uint32_t>(i);
        all[i] = {places_[i], static_cast<float>(radius), 6.2831853F * chance(n, 47)};
    }
    return all;
}

Grains::InLens Grains::in_lens(double score) {
    InLens all{};
    float weights = 0.0F;
    for (std::size_t i = 0; i < lens_count; ++i) {
        const auto n = static_cast<std::uint32_t>(i);
        // two staggered rows in the matrix, a little out of step
        const float y = -62.0F + 6.6F * static_cast<float>(i) + 3.0F * (chance(n, 44) - 0.5F);
        const float x = (i % 2 == 0 ? -12.0F : 9.0F) + 8.0F * (chance(n, 45) - 0.5F);
        all[i] = {x, y, 0.6F + 0.8F * chance(n, 41), chance(n, 43) * 1.0471976F};
        weights += all[i].z;
    }
    const auto area = static_cast<float>(lens_area_per_au * held(score));
    for (glm::vec4& crystal : all) crystal.z = std::sqrt(area * crystal.z / weights / hexagon);
    return all;
}

float Grains::plaque(double score, float angle) {
    return widest * std::sqrt(static_cast<float>(held(score) / 1000.0)) * side(angle);
}

}  // namespace compass::scene
