#include "render/gl/painter.h"

#include "embedded/shaders.h"
#include "render/gl/plate_mesh.h"
#include "render/gl/ribbon_mesh.h"
#include "render/scene/dots.h"
#include "render/scene/faces.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace compass::gl {
namespace {

using Field = Vertices::Field;
constexpr std::array<Field, 1> plane_fields{Field{2}};
constexpr std::array<Field, 2> sprite_fields{Field{4}, Field{4}};
constexpr std::array<Field, 2> ribbon_fields{Field{4}, Field{2}};
constexpr float least_dot_px = 3.5F;  // half of what an eye still tells apart by shape
constexpr double pulse_units = 4.6;   // amplitude of a springy wall, scene units [F]

}  // namespace

Painter::Painter(Plate plate, Programs programs)
    : plate_(std::move(plate)),
      programs_(std::move(programs)),
      plane_(plane_fields, false),
      sprites_(sprite_fields, true),
      ribbons_(ribbon_fields, false) {
}

Result<Painter> Painter::create(std::string_view shader_header) {
    using namespace embedded;
    auto plate_begun = Plate::begin(shader_header);
    const auto begin = [&](std::string_view name, std::string_view vertex,
                           std::string_view fragment) {
        return Program::begin({shader_header, name, vertex, fragment});
    };
    std::array begun{begin("plate still", plate_vert, plate_still_frag),
                     begin("plate bent", plate_vert, plate_frag),
                     begin("dot", sprite_vert, dot_frag),
                     begin("red cell", sprite_vert, red_cell_frag),
                     begin("gate", sprite_vert, gate_frag),
                     begin("meal", sprite_vert, meal_frag),
                     begin("cell", sprite_vert, cell_frag),
                     begin("key", sprite_vert, key_frag),
                     begin("ribbon", ribbon_vert, ribbon_frag)};
    auto plate = Plate::finish(std::move(plate_begun));
    if (!plate) return Error{plate.error()};
    std::vector<Program> made;
    for (Program::Begun& one : begun) {
        auto program = Program::finish(std::move(one));
        if (!program) return Error{program.error()};
        made.push_back(std::move(*program));
    }
    auto next = made.begin();
    const auto take = [&next] { return std::move(*next++); };
    return Painter(std::move(*plate), {.still = take(),
                                       .bent = take(),
                                       .dot = take(),
                                       .red_cell = take(),
                                       .gate = take(),
                                       .meal = take(),
                                       .cell = take(),
                                       .key = take(),
                                       .ribbon = take()});
}

void Painter::tell(std::string_view layer) const {
    if (after_layer) after_layer(layer);
}

void Painter::draw_plate(const scene::Scene& scene, const scene::View& view,
                         const Area& area) const {
    const PlateMesh mesh = plate_mesh(view.shown);
    glDisable(GL_BLEND);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, plate_.texture());
    // where the plate's last row stands in the framebuffer, whose rows count from below
    const glm::vec2 corner{area.x, area.framebuffer_height - area.y};
    const auto draw = [&](const Program& program, const std::vector<glm::vec2>& corners,
                          double pulse) {
        program.use();
        program.set(Uniform::view, view.shown);
        program.set(Uniform::pulse, static_cast<float>(pulse));
        // 3,600 s are 3,960 beats: no jump where the clock wraps
        program.set(Uniform::seconds, static_cast<float>(std::fmod(scene.moment.seconds, 3600.0)));
        program.set(Uniform::plate, 0);
        program.set(Uniform::corner, corner);
        plane_.fill(std::span<const glm::vec2>(corners));
        glDrawArrays(GL_TRIANGLES, 0, static_cast<GLsizei>(corners.size()));
    };
    draw(programs_.still, mesh.still, 0.0);
    draw(programs_.bent, mesh.bent, pulse_units * scene.elasticity);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
}

void Painter::share_uniforms(const scene::Scene& scene, const scene::View& view) const {
    const float px = scene.moment.density / view.scale;
    programs_.dot.use();
    set_shared(programs_.dot, scene, view);
    programs_.dot.set(Uniform::size,
                      glm::vec2{least_dot_px * px, (scene::dot_rim_px + 0.75F) * px});
    for (const Program* program :
         {&programs_.red_cell, &programs_.gate, &programs_.meal, &programs_.cell, &programs_.key}) {
        program->use();
        set_shared(*program, scene, view);
        program->set(Uniform::size, glm::vec2{0.0F, 1.5F + 0.5F * px});
    }
    programs_.ribbon.use();
    set_shared(programs_.ribbon, scene, view);
}

void Painter::draw_sprites(const Program& program, const scene::Sprites& sprites) const {
    if (sprites.empty()) return;
    program.use();
    sprites_.fill(std::span<const scene::Sprite>(sprites));
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(sprites.size()));
}

void Painter::draw_actors(const scene::Scene& scene, const scene::View& view) const {
    share_uniforms(scene, view);
    draw_sprites(programs_.red_cell, scene::red_cells(scene));
    tell("red cells");

    const std::vector<RibbonCorner> corners = ribbon_mesh(scene::ribbons(scene));
    ribbons_.fill(std::span<const RibbonCorner>(corners));
    const auto draw_ribbons = [&](float edge) {
        programs_.ribbon.use();
        programs_.ribbon.set(Uniform::edge, edge);
        ribbons_.bind();
        glDrawArrays(GL_TRIANGLES, 0, static_cast<GLsizei>(corners.size()));
    };
    draw_ribbons(0.0F);
    tell("arrows");

    scene::Dots dots = scene::calcium_dots(scene, field_);
    tell("placing dots");
    draw_sprites(programs_.dot, dots.lens);  // keys stay on top of these
    const scene::Faces faces = scene::faces(scene, field_);
    draw_sprites(programs_.gate, faces.gates);
    draw_sprites(programs_.meal, faces.meals);
    draw_sprites(programs_.cell, faces.cells);
    draw_sprites(programs_.key, faces.keys);
    tell("gates, cells, keys");
    scene::Sprites open = std::move(dots.gut);
    for (const scene::Sprites* list : {&dots.blood, &dots.flux, &dots.legend}) {
        open.insert(open.end(), list->begin(), list->end());
    }
    draw_sprites(programs_.dot, open);
    tell("dots");
    draw_ribbons(1.0F);
    tell("arrows' edges");
}

Result<Done> Painter::draw(const scene::Scene& scene, const Area& area, std::size_t pane) {
    if (area.width < 1 || area.height < 1) return Done{};
    GLint framebuffer = 0;
    glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &framebuffer);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glDisable(GL_SCISSOR_TEST);
    const scene::View view = scene::fit({area.x, area.y}, {area.width, area.height});
    plate_.choose(std::min(pane, Plate::pane_count - 1));
    const auto painted =
        plate_.refresh(scene, view, {area.width, area.height}, patience, after_layer);
    glBindFramebuffer(GL_FRAMEBUFFER, static_cast<GLuint>(framebuffer));
    if (!painted) return Error{painted.error()};
    glViewport(area.x, area.framebuffer_height - area.y - area.height, area.width, area.height);
    draw_plate(scene, view, area);
    tell("copy of the still layers");
    draw_actors(scene, view);
    glBindVertexArray(0);
    return Done{};
}

}  // namespace compass::gl
