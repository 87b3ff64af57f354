#pragma once

#include "render/gl/bone_network.h"
#include "render/gl/program.h"
#include "render/gl/target.h"
#include "render/gl/vertices.h"
#include "render/scene/bone_field.h"
#include "render/scene/grains.h"
#include "render/scene/scene.h"
#include "render/scene/view.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace compass::gl {

/// Is told which layer was just painted.
using LayerWatch = std::function<void(std::string_view layer)>;

/// The still layers of the picture, kept as pixels. A layer is painted again only when what it
/// shows has changed by a visible step, together with the layers that touch its rectangle.
class Plate {
public:
    /// Its shaders on their way: see Program::Begun.
    struct Begun {
        std::vector<Program::Begun> layers;
        Program::Begun network;
    };
    static Begun begin(std::string_view shader_header);
    static Result<Plate> finish(Begun begun);

    /// Brings the plate up to date for a view of this many pixels. With `patience` 0 at once; with
    /// n at most one layer a call, and each at most every n-th call. Returns the number of layers
    /// painted, or an Error where the driver has no room for the pixels. Leaves another
    /// framebuffer bound than before where it painted.
    Result<int> refresh(const scene::Scene& scene, const scene::View& view, glm::ivec2 pixels,
                        int patience, const LayerWatch& watch);

    /// Which of the pictures side by side the calls that follow are about: each keeps its pixels.
    void choose(std::size_t pane) { pane_ = pane; }
    static constexpr std::size_t pane_count = 2;

    /// Does a layer of the chosen picture still wait for its turn?
    bool is_behind() const { return pane().is_behind; }

    GLuint texture() const { return panes_[pane_].target->texture(); }

private:
    enum Layer : std::uint8_t { backdrop, vessel, gut, kidney, bone, ring, lens, layer_count };
    using Dirty = std::array<bool, layer_count>;
    // what is shown, in steps that the eye can just see
    struct Shown {
        scene::Palette palette{};
        glm::vec4 view{};
        float card = 0.0F;  // its lower edge
        int bone = 0;
        int bone_start = 0;
        int ring = 0;
        int ring_start = 0;
        int lens = 0;
    };

    Plate(std::vector<Program> programs, BoneNetwork network)
        : programs_(std::move(programs)), network_(std::move(network)) {}
    static Shown steps(const scene::Scene& scene, const scene::View& view);
    static glm::vec4 rectangle(Layer layer);
    Dirty find_dirty(const Shown& wanted, int patience);
    int repaint(const scene::Scene& scene, const scene::View& view, glm::vec4 rect,
                const LayerWatch& watch);
    /// Paints all, or the layers that are dirty; how many were painted.
    int paint_stale(const scene::Scene& scene, const scene::View& view, bool is_all,
                    const Dirty& dirty, const LayerWatch& watch);
    void set_bone(const Program& program, const scene::Scene& scene) const;
    void set_artery(Layer layer, const Program& program, const scene::Scene& scene) const;
    void paint(Layer layer, const scene::Scene& scene, const scene::View& view) const;

    scene::BoneField field_;
    scene::Grains grains_;
    std::vector<Program> programs_;
    BoneNetwork network_;
    Vertices corners_;
    struct Pane {
        std::optional<Target> target;
        std::optional<Shown> shown;
        BoneNetwork::Pixels network;
        long call = 0;
        std::array<long, layer_count> painted_at{};
        bool is_behind = false;
    };
    Pane& pane() { return panes_[pane_]; }
    const Pane& pane() const { return panes_[pane_]; }
    std::array<Pane, pane_count> panes_;
    std::size_t pane_ = 0;
};

/// The uniforms that all shaders of the picture share. Needs program.use() before.
void set_shared(const Program& program, const scene::Scene& scene, const scene::View& view);

}  // namespace compass::gl
