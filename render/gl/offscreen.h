#pragma once

#include "sim/result.h"

namespace compass::gl {

/// A context of OpenGL 3.3 that needs no window and no display, for pictures and tests. It is
/// current on the thread that made it until it is released. Draw into a Target. One at a time: a
/// second one ends the first.
class Offscreen {
public:
    /// Fails where the machine has no OpenGL 3.3.
    static Result<Offscreen> create();

    ~Offscreen();
    Offscreen(Offscreen&& other) noexcept;
    Offscreen& operator=(Offscreen&& other) noexcept;
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

private:
    Offscreen(void* display, void* context, void* surface)
        : display_(display), context_(context), surface_(surface) {}

    void* display_ = nullptr;
    void* context_ = nullptr;
    void* surface_ = nullptr;
};

}  // namespace compass::gl
