#include "tests/render/studio.h"

#include <doctest/doctest.h>

#include <cmath>

namespace compass::tests {
namespace {

template <typename T>
T required(Result<T> made) {
    const std::string message = made ? std::string() : made.error();
    REQUIRE_MESSAGE(made, message);
    return std::move(*made);
}

template <typename Visit>
void each_pixel(const image::Image& picture, glm::ivec4 rect, Visit visit) {
    for (int y = rect.y; y < rect.w; ++y) {
        for (int x = rect.x; x < rect.z; ++x) {
            visit(static_cast<std::size_t>(y * picture.width + x) * 4U);
        }
    }
}

}  // namespace

Studio::Studio()
    : context_(required(gl::Offscreen::create())),
      painter_(required(gl::Painter::create("#version 330 core\n"))),
      target_(required(gl::Target::create(980, 530))) {
}

image::Image Studio::picture(const scene::Scene& scene) {
    target_.bind();
    REQUIRE(painter_.draw(scene, {0, 0, 980, 530, 530}));
    CHECK(glGetError() == static_cast<GLenum>(GL_NO_ERROR));
    return gl::read_pixels(980, 530);
}

int pixels_near(const image::Image& picture, glm::ivec4 rect, glm::vec3 colour, float reach) {
    int count = 0;
    each_pixel(picture, rect, [&](std::size_t at) {
        float away = 0.0F;
        for (int channel = 0; channel < 3; ++channel) {
            const auto shown =
                static_cast<float>(picture.rgba[at + static_cast<std::size_t>(channel)]) / 255.0F;
            away = std::fmax(away, std::fabs(shown - colour[channel]));
        }
        if (away < reach) ++count;
    });
    return count;
}

int pixels_changed(const image::Image& before, const image::Image& after, glm::ivec4 rect) {
    int count = 0;
    each_pixel(before, rect, [&](std::size_t at) {
        bool differs = false;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            differs = differs || before.rgba[at + channel] != after.rgba[at + channel];
        }
        if (differs) ++count;
    });
    return count;
}

double brightness(const image::Image& picture, glm::ivec4 rect, std::size_t channel) {
    double sum = 0.0;
    each_pixel(picture, rect, [&](std::size_t at) { sum += picture.rgba[at + channel]; });
    return sum;
}

}  // namespace compass::tests
