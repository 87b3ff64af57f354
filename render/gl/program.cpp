#include "render/gl/program.h"

#include "embedded/shaders.h"

#include <optional>
#include <string>
#include <utility>

namespace compass::gl {
namespace {

constexpr std::array<const char*, uniform_count> names{
    "uView",      "uRect",      "uPal",        "uPx",    "uLight",      "uSeeds",  "uHalf",
    "uLost",      "uShell",     "uShellStart", "uScore", "uScoreStart", "uGrains", "uGrainsStart",
    "uHalfStart", "uLostStart", "uMirror",     "uFront", "uBack",       "uPulse",  "uSeconds",
    "uPlate",     "uCorner",    "uSize",       "uEdge",  "uCard"};

Handle<ShaderKind> compile(GLenum kind, const Program::Texts& texts, std::string_view body) {
    std::string all(texts.header);
    all += embedded::common_glsl;
    all += "#line 1\n";
    all += body;
    Handle<ShaderKind> shader(glCreateShader(kind));
    const char* source = all.c_str();
    glShaderSource(shader.id(), 1, &source, nullptr);
    glCompileShader(shader.id());
    return shader;
}

/// What the driver says against a shader; nothing where it takes it.
std::optional<std::string> refusal(const Handle<ShaderKind>& shader, std::string_view name) {
    GLint is_compiled = 0;
    glGetShaderiv(shader.id(), GL_COMPILE_STATUS, &is_compiled);
    if (is_compiled != 0) return std::nullopt;
    std::array<char, 2048> log{};
    glGetShaderInfoLog(shader.id(), static_cast<GLsizei>(log.size()), nullptr, log.data());
    return "the graphics driver refuses the shader " + std::string(name) + ": " + log.data();
}

}  // namespace

Program::Program(Handle<ProgramKind> id) : id_(std::move(id)) {
    for (std::size_t i = 0; i < uniform_count; ++i) {
        places_[i] = glGetUniformLocation(id_.id(), names[i]);
    }
}

Program::Begun Program::begin(const Texts& texts) {
    Begun begun{.name = texts.name,
                .vertex = compile(GL_VERTEX_SHADER, texts, texts.vertex),
                .fragment = compile(GL_FRAGMENT_SHADER, texts, texts.fragment),
                .id = Handle<ProgramKind>(glCreateProgram())};
    glAttachShader(begun.id.id(), begun.vertex.id());
    glAttachShader(begun.id.id(), begun.fragment.id());
    glLinkProgram(begun.id.id());
    return begun;
}

Result<Program> Program::finish(Begun begun) {
    GLint is_linked = 0;
    glGetProgramiv(begun.id.id(), GL_LINK_STATUS, &is_linked);
    if (is_linked != 0) return Program(std::move(begun.id));
    for (const auto* shader : {&begun.vertex, &begun.fragment}) {
        if (auto said = refusal(*shader, begun.name)) return Error{std::move(*said)};
    }
    std::array<char, 2048> log{};
    glGetProgramInfoLog(begun.id.id(), static_cast<GLsizei>(log.size()), nullptr, log.data());
    return Error{"the graphics driver cannot link the shader " + std::string(begun.name) + ": " +
                 log.data()};
}

void Program::set(Uniform uniform, float value) const {
    glUniform1f(place(uniform), value);
}

void Program::set(Uniform uniform, int value) const {
    glUniform1i(place(uniform), value);
}

void Program::set(Uniform uniform, glm::vec2 value) const {
    glUniform2f(place(uniform), value.x, value.y);
}

void Program::set(Uniform uniform, glm::vec4 value) const {
    glUniform4f(place(uniform), value.x, value.y, value.z, value.w);
}

void Program::set(Uniform uniform, std::span<const glm::vec3> values) const {
    glUniform3fv(place(uniform), static_cast<GLsizei>(values.size()), &values.front().x);
}

void Program::set(Uniform uniform, std::span<const glm::vec4> values) const {
    glUniform4fv(place(uniform), static_cast<GLsizei>(values.size()), &values.front().x);
}

}  // namespace compass::gl
