#pragma once

#include COMPASS_GL_HEADER

#include <utility>

namespace compass::gl {

/// Owns one GL object and releases it; can be moved, not copied. Needs the context it was made in.
template <typename Kind>
class Handle {
public:
    Handle() = default;
    explicit Handle(GLuint id) : id_(id) {}
    ~Handle() {
        if (id_ != 0) Kind::release(id_);
    }
    Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, 0)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(id_, other.id_);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    GLuint id() const { return id_; }

private:
    GLuint id_ = 0;
};

struct ProgramKind {
    static void release(GLuint id) { glDeleteProgram(id); }
};
struct ShaderKind {
    static void release(GLuint id) { glDeleteShader(id); }
};
struct TextureKind {
    static void release(GLuint id) { glDeleteTextures(1, &id); }
};
struct FramebufferKind {
    static void release(GLuint id) { glDeleteFramebuffers(1, &id); }
};
struct BufferKind {
    static void release(GLuint id) { glDeleteBuffers(1, &id); }
};
struct ArrayKind {
    static void release(GLuint id) { glDeleteVertexArrays(1, &id); }
};

}  // namespace compass::gl
