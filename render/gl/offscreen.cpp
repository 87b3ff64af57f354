#include "render/gl/offscreen.h"

#include <dlfcn.h>
#include <epoxy/egl.h>
#include <epoxy/gl.h>

#include <array>
#include <cstddef>
#include <utility>

namespace compass::gl {
namespace {

constexpr const char* missing =
    "this machine offers no OpenGL 3.3 for pictures without a window; install a graphics driver or "
    "Mesa's software one (packages libgl1-mesa-dri, libegl1 and libgl1)";

template <std::size_t count>
bool has_all(const char* name, const std::array<const char*, count>& functions) {
    void* library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
    if (library == nullptr) return false;
    bool all = true;
    for (const char* function : functions) all = all && dlsym(library, function) != nullptr;
    dlclose(library);
    return all;
}

// The loader of OpenGL ends the program where it cannot open EGL or lacks one of its functions; so
// ask first. Dear ImGui looks for its own functions in libGL.
bool has_libraries() {
    constexpr std::array egl{"eglGetProcAddress",       "eglQueryString",    "eglGetDisplay",
                             "eglInitialize",           "eglTerminate",      "eglBindAPI",
                             "eglChooseConfig",         "eglCreateContext",  "eglMakeCurrent",
                             "eglCreatePbufferSurface", "eglDestroySurface", "eglDestroyContext"};
    constexpr std::array gl{"glXGetProcAddressARB"};
    return has_all("libEGL.so.1", egl) && has_all("libGL.so.1", gl);
}

// Mesa's surfaceless platform needs neither display nor device; other drivers offer their own.
EGLDisplay open_display() {
    if (epoxy_has_egl_extension(EGL_NO_DISPLAY, "EGL_MESA_platform_surfaceless")) {
        EGLDisplay display =
            eglGetPlatformDisplayEXT(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        if (display != EGL_NO_DISPLAY && eglInitialize(display, nullptr, nullptr) == EGL_TRUE) {
            return display;
        }
    }
    EGLDisplay display = eglGetDisplay(EGL_DEFAULT_DISPLAY);
    if (display == EGL_NO_DISPLAY) return EGL_NO_DISPLAY;
    return eglInitialize(display, nullptr, nullptr) == EGL_TRUE ? display : EGL_NO_DISPLAY;
}

bool is_opengl_33() {
    return epoxy_is_desktop_gl() && epoxy_gl_version() >= 33;
}

}  // namespace

Result<Offscreen> Offscreen::create() {
    if (!has_libraries()) return Error{missing};
    EGLDisplay display = open_display();
    if (display == EGL_NO_DISPLAY) return Error{missing};
    // from here on the destructor gives back what there is
    Offscreen made(display, EGL_NO_CONTEXT, EGL_NO_SURFACE);
    constexpr std::array<EGLint, 5> wanted{EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE,
                                           EGL_OPENGL_BIT, EGL_NONE};
    EGLConfig config = nullptr;
    EGLint found = 0;
    const bool has_config = eglBindAPI(EGL_OPENGL_API) == EGL_TRUE &&
                            eglChooseConfig(display, wanted.data(), &config, 1, &found) == EGL_TRUE;
    if (!has_config || found == 0) return Error{missing};
    constexpr std::array<EGLint, 7> version{EGL_CONTEXT_MAJOR_VERSION,
                                            3,
                                            EGL_CONTEXT_MINOR_VERSION,
                                            3,
                                            EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                            EGL_NONE};
    made.context_ = eglCreateContext(display, config, EGL_NO_CONTEXT, version.data());
    if (made.context_ == EGL_NO_CONTEXT) return Error{missing};
    constexpr std::array<EGLint, 5> size{EGL_WIDTH, 16, EGL_HEIGHT, 16, EGL_NONE};
    made.surface_ = eglCreatePbufferSurface(display, config, size.data());
    if (eglMakeCurrent(display, made.surface_, made.surface_, made.context_) != EGL_TRUE) {
        return Error{missing};
    }
    if (!is_opengl_33()) return Error{missing};
    return made;
}

Offscreen::Offscreen(Offscreen&& other) noexcept
    : display_(std::exchange(other.display_, nullptr)),
      context_(std::exchange(other.context_, nullptr)),
      surface_(std::exchange(other.surface_, nullptr)) {
}

Offscreen& Offscreen::operator=(Offscreen&& other) noexcept {
    std::swap(display_, other.display_);
    std::swap(context_, other.context_);
    std::swap(surface_, other.surface_);
    return *this;
}

Offscreen::~Offscreen() {
    if (display_ == nullptr) return;
    eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    if (surface_ != nullptr) eglDestroySurface(display_, surface_);
    if (context_ != nullptr) eglDestroyContext(display_, context_);
    eglTerminate(display_);
}

}  // namespace compass::gl
