#include "render/gl/bone_network.h"

#include "embedded/shaders.h"
#include "render/scene/layout.h"

#include <glm/common.hpp>

#include <utility>

namespace compass::gl {

Program::Begun BoneNetwork::begin(std::string_view shader_header) {
    return Program::begin(
        {shader_header, "bone field", embedded::quad_vert, embedded::bone_field_frag});
}

Result<BoneNetwork> BoneNetwork::finish(Program::Begun begun) {
    auto program = Program::finish(std::move(begun));
    if (!program) return Error{program.error()};
    return BoneNetwork(std::move(*program));
}

Result<Done> BoneNetwork::refresh(const scene::BoneField& field, const scene::View& view,
                                  Pixels& pixels) const {
    const glm::vec4 rect = scene::layout::bone;
    const glm::vec2 shown{view.shown};
    pixels.corner = glm::ivec2(glm::floor((glm::vec2(rect) - shown) * view.scale));
    const glm::ivec2 end(glm::ceil((glm::vec2(rect.z, rect.w) - shown) * view.scale));
    const glm::ivec2 size = end - pixels.corner + 1;
    const glm::vec2 from = shown + glm::vec2(pixels.corner) / view.scale;
    const glm::vec4 covered(from, from + glm::vec2(size) / view.scale);
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
    corners_.bind();
    program_.use();
    program_.set(Uniform::view, covered);
    program_.set(Uniform::rect, covered);
    program_.set(Uniform::seeds, field.seeds());
    for (const bool is_back : {false, true}) {
        std::optional<Target>& target = is_back ? pixels.back : pixels.front;
        if (!target || target->width() != size.x || target->height() != size.y) {
            auto made = Target::create(size.x, size.y);
            if (!made) return Error{made.error()};
            target = std::move(*made);
        }
        target->bind();
        program_.set(Uniform::mirror, is_back ? 1.0F : 0.0F);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    }
    return Done{};
}

void BoneNetwork::bind(const Pixels& pixels, const Program& program) {
    glActiveTexture(GL_TEXTURE1);
    glBindTexture(GL_TEXTURE_2D, pixels.front->texture());
    glActiveTexture(GL_TEXTURE2);
    glBindTexture(GL_TEXTURE_2D, pixels.back->texture());
    glActiveTexture(GL_TEXTURE0);
    program.set(Uniform::front, 1);
    program.set(Uniform::back, 2);
    program.set(Uniform::corner, glm::vec2(pixels.corner));
}

}  // namespace compass::gl
