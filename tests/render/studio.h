#pragma once

#include "render/gl/offscreen.h"
#include "render/gl/painter.h"
#include "render/gl/target.h"
#include "render/scene/palette.h"

#include <glm/vec4.hpp>

namespace compass::tests {

/// A place without a window where pictures of 980 x 530 are painted, one pixel per scene unit.
class Studio {
public:
    Studio();
    image::Image picture(const scene::Scene& scene);

private:
    // the context goes last: what was made in it is released before
    gl::Offscreen context_;
    gl::Painter painter_;
    gl::Target target_;
};

/// How many pixels of a rectangle (left, top, right, bottom) are within `reach` (0 to 1, in each
/// channel) of a colour.
int pixels_near(const image::Image& picture, glm::ivec4 rect, glm::vec3 colour, float reach);

/// How many pixels of a rectangle differ between two pictures.
int pixels_changed(const image::Image& before, const image::Image& after, glm::ivec4 rect);

/// Sum of the brightness of a channel (0 red, 1 green, 2 blue) over a rectangle.
double brightness(const image::Image& picture, glm::ivec4 rect, std::size_t channel);

}  // namespace compass::tests
