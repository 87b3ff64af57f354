#include "render/scene/grains.h"

#include <doctest/doctest.h>
#include <glm/geometric.hpp>

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

using namespace compass::scene;

namespace {

constexpr double pi = 3.14159265358979;
constexpr double hexagon = 3.46410161513775;  // area over the square of half the width

template <typename All>
double squares(const All& grains) {
    double sum = 0.0;
    for (const glm::vec4& grain : grains) sum += static_cast<double>(grain.z * grain.z);
    return sum;
}

// How far the two grains that lie deepest in each other do.
template <typename All>
float deepest_lap(const All& grains, float corner) {
    float lap = 0.0F;
    for (std::size_t i = 0; i < grains.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const float away = glm::distance(glm::vec2(grains[i]), glm::vec2(grains[j]));
            lap = std::max(lap, corner * (grains[i].z + grains[j].z) - away);
        }
    }
    return lap;
}

std::string text_of(const std::string& path) {
    std::ifstream file(COMPASS_SOURCE_DIR + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("The area of all grains is proportional to the artery's calcium, within 1 %") {
    const Grains grains;
    for (double score = 5.0; score <= Grains::greatest_score; score += 35.0) {
        CAPTURE(score);
        const double ring = pi * squares(grains.ring(score));
        CHECK(ring == doctest::Approx(Grains::ring_area_per_au * score).epsilon(0.01));
        const double lens = hexagon * squares(Grains::in_lens(score));
        CHECK(lens == doctest::Approx(Grains::lens_area_per_au * score).epsilon(0.01));
    }
    CHECK(squares(grains.ring(0.0)) == 0.0);
    CHECK(squares(grains.ring(5000.0)) == squares(grains.ring(Grains::greatest_score)));
}

TEST_CASE("Grains never cover each other, so that what is seen is all of them") {
    const Grains grains;
    for (const double score : {60.0, 334.0, 1000.0, Grains::greatest_score}) {
        CAPTURE(score);
        CHECK(deepest_lap(grains.ring(score), 1.0F) < 0.3F);
        CHECK(deepest_lap(Grains::in_lens(score), 1.155F) < 0.3F);
    }
}

TEST_CASE("A grain stays where it started and never shrinks") {
    const Grains grains;
    Grains::Ring before = grains.ring(0.0);
    for (double score = 20.0; score <= 1300.0; score += 20.0) {
        const Grains::Ring now = grains.ring(score);
        for (std::size_t i = 0; i < now.size(); ++i) {
            CHECK(glm::vec2(now[i]) == glm::vec2(before[i]));
            CHECK(now[i].z >= before[i].z);
        }
        before = now;
    }
}

TEST_CASE("Grains lie in the plaque when they begin, and the shaders have room for all of them") {
    const Grains grains;
    for (const double score : {30.0, 200.0, 800.0, 1300.0}) {
        for (const glm::vec4& grain : grains.ring(score)) {
            if (grain.z <= 0.0F) continue;
            const float angle = std::atan2(grain.y, grain.x);
            const float depth = 56.0F - glm::length(glm::vec2(grain));
            CHECK(depth <= Grains::plaque(score, angle) + 2.5F);
            CHECK(depth >= 0.0F);
        }
    }
    const auto declares = [](const std::string& path, const std::string& name, std::size_t count) {
        return text_of(path).find(name + "[" + std::to_string(count) + "]") != std::string::npos;
    };
    CHECK(declares("/shaders/ring.frag", "uGrains", Grains::ring_count));
    CHECK(declares("/shaders/ring.frag", "uGrainsStart", Grains::ring_count));
    CHECK(declares("/shaders/lens.frag", "uGrains", Grains::lens_count));
}
