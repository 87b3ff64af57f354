#pragma once

#include "render/gl/handle.h"
#include "sim/result.h"

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace compass::gl {

/// The uniforms of all shaders of the house; their names there are in program.cpp.
enum class Uniform : std::uint8_t {
    view,
    rect,
    palette,
    px,
    light,
    seeds,
    half_width,
    lost,
    shell,
    shell_start,
    score,
    score_start,
    grains,
    grains_start,
    half_start,
    lost_start,
    mirror,
    front,
    back,
    pulse,
    seconds,
    plate,
    corner,
    size,
    edge,
    card
};
inline constexpr std::size_t uniform_count = static_cast<std::size_t>(Uniform::card) + 1;

/// A linked pair of shaders. Places of uniforms are looked up once; a uniform that the shaders do
/// not have is ignored.
class Program {
public:
    struct Texts {
        std::string_view header;  ///< version line, on the web also the precision lines
        std::string_view name;    ///< for messages
        std::string_view vertex;
        std::string_view fragment;
    };
    /// A program on its way. A driver compiles many side by side, and a browser lets ours go on
    /// meanwhile, as long as nobody asks how it went: begin all before the first is finished.
    struct Begun {
        std::string_view name;
        Handle<ShaderKind> vertex;
        Handle<ShaderKind> fragment;
        Handle<ProgramKind> id;
    };
    static Begun begin(const Texts& texts);

    /// Fails with the driver's words where the shaders do not compile or link.
    static Result<Program> finish(Begun begun);

    void use() const { glUseProgram(id_.id()); }

    // These need use() before.
    void set(Uniform uniform, float value) const;
    void set(Uniform uniform, int value) const;
    void set(Uniform uniform, glm::vec2 value) const;
    void set(Uniform uniform, glm::vec4 value) const;
    void set(Uniform uniform, std::span<const glm::vec3> values) const;
    void set(Uniform uniform, std::span<const glm::vec4> values) const;

private:
    explicit Program(Handle<ProgramKind> id);
    GLint place(Uniform uniform) const { return places_[static_cast<std::size_t>(uniform)]; }

    Handle<ProgramKind> id_;
    std::array<GLint, uniform_count> places_{};
};

}  // namespace compass::gl
