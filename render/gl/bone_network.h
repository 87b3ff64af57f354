#pragma once

#include "render/gl/program.h"
#include "render/gl/target.h"
#include "render/gl/vertices.h"
#include "render/scene/bone_field.h"
#include "render/scene/view.h"

#include <optional>

namespace compass::gl {

/// Where the struts of the bone run, as pixels, so that a change of the mineral need not find them
/// again: made once for a view, for the front layer of the network and the deeper one.
class BoneNetwork {
public:
    static Program::Begun begin(std::string_view shader_header);
    static Result<BoneNetwork> finish(Program::Begun begun);

    struct Pixels {
        std::optional<Target> front;
        std::optional<Target> back;
        glm::ivec2 corner{};  ///< pixel of the plate where they begin
    };

    /// Makes the pixels for a view whose plate has its first pixel at the view's corner. Leaves
    /// another framebuffer bound. Fails where the driver has no room.
    Result<Done> refresh(const scene::BoneField& field, const scene::View& view,
                         Pixels& pixels) const;

    /// Sets the uniforms through which shaders/bone.frag reads them. Needs program.use() before.
    static void bind(const Pixels& pixels, const Program& program);

private:
    explicit BoneNetwork(Program program) : program_(std::move(program)) {}

    Program program_;
    Vertices corners_;
};

}  // namespace compass::gl
