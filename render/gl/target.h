#pragma once

#include "render/gl/handle.h"
#include "render/image/image.h"
#include "sim/result.h"

namespace compass::gl {

/// A picture in the memory of the graphics driver that can be drawn into and drawn from.
class Target {
public:
    /// Fails where the driver cannot make a picture of this size (1 or more each way).
    static Result<Target> create(int width, int height);

    void bind() const;  ///< draws go here, over its whole size
    GLuint texture() const { return texture_.id(); }
    int width() const { return width_; }
    int height() const { return height_; }

private:
    Target(int width, int height);

    Handle<TextureKind> texture_;
    Handle<FramebufferKind> framebuffer_;
    int width_ = 0;
    int height_ = 0;
};

/// The pixels of the bound framebuffer, from its lower left corner on, top row first, opaque.
image::Image read_pixels(int width, int height);

}  // namespace compass::gl
