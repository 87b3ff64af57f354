#pragma once

#include "render/gl/plate.h"
#include "render/gl/program.h"
#include "render/gl/vertices.h"
#include "render/scene/scene.h"
#include "render/scene/sprite.h"

namespace compass::gl {

/// The pixels that a picture may fill: x and y of the top left corner count from the top left of
/// a framebuffer of this height.
struct Area {
    int x = 0;
    int y = 0;
    int width = 980;
    int height = 530;
    int framebuffer_height = 530;
};

/// Draws a Scene, all but its words: those, and the strokes among them, are drawn by ui over it.
class Painter {
public:
    /// Needs a current context of OpenGL 3.3, OpenGL ES 3.0 or WebGL 2. The header is what its
    /// shaders begin with: "#version 330 core\n", or "#version 300 es\nprecision highp
    /// float;\nprecision highp int;\n". Fails where the driver refuses a shader.
    static Result<Painter> create(std::string_view shader_header);

    /// Draws into the bound framebuffer, which is bound afterwards as well. The same scene gives
    /// the same pixels, whatever was drawn before, unless `patience` is set. Fails where the driver
    /// has no memory for the area.
    /// `pane` tells pictures side by side apart, 0 or 1: each keeps its still layers.
    Result<Done> draw(const scene::Scene& scene, const Area& area, std::size_t pane = 0);

    /// Did the latest drawing leave still layers for the next ones?
    bool is_behind() const { return plate_.is_behind(); }

    /// 0: still layers follow at once, as pictures and tests need it. n: at most one layer a frame
    /// is painted anew, and each at most every n-th frame; for the window, where values glide.
    int patience = 0;

    /// Called after each part of a picture with its name, for measuring; empty else.
    LayerWatch after_layer;

private:
    struct Programs {
        Program still, bent, dot, red_cell, gate, meal, cell, key, ribbon;
    };

    Painter(Plate plate, Programs programs);
    void tell(std::string_view layer) const;
    void draw_plate(const scene::Scene& scene, const scene::View& view, const Area& area) const;
    void share_uniforms(const scene::Scene& scene, const scene::View& view) const;
    void draw_sprites(const Program& program, const scene::Sprites& sprites) const;
    void draw_actors(const scene::Scene& scene, const scene::View& view) const;

    scene::BoneField field_;
    Plate plate_;
    Programs programs_;
    Vertices plane_;  ///< corners of the plate's rectangles
    Vertices sprites_;
    Vertices ribbons_;
};

}  // namespace compass::gl
