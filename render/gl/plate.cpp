#include "render/gl/plate.h"

#include "embedded/shaders.h"
#include "render/scene/keys_card.h"
#include "render/scene/layout.h"
#include "render/scene/palette.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass::gl {
namespace {

// In the order of Plate::Layer.
constexpr std::array<std::string_view, 7> layer_names{"backdrop", "vessel",     "gut", "kidney",
                                                      "bone",     "artery cut", "lens"};

bool touch(glm::vec4 a, glm::vec4 b) {
    return a.x < b.z && b.x < a.z && a.y < b.w && b.y < a.w;
}

int score_step(double cac) {
    return static_cast<int>(std::lround(std::sqrt(std::max(cac, 0.0)) * 8.0));
}

int bone_step(double ratio) {
    return static_cast<int>(std::lround(ratio * 500.0));
}

// Painted from the steps, not from the exact values: so the same scene gives the same pixels
// whatever was shown before.
float score_shown(double cac) {
    const double root = score_step(cac) / 8.0;
    return static_cast<float>(root * root / 1000.0);
}

double bone_shown(double ratio) {
    return bone_step(ratio) / 500.0;
}

}  // namespace

void set_shared(const Program& program, const scene::Scene& scene, const scene::View& view) {
    program.set(Uniform::palette, scene::ink_colours(scene.moment.palette));
    program.set(Uniform::px, 1.0F / view.scale);
    program.set(Uniform::light, scene.moment.palette == scene::Palette::paper ? 1.0F : 0.0F);
    program.set(Uniform::view, view.shown);
}

Plate::Begun Plate::begin(std::string_view shader_header) {
    using namespace embedded;
    constexpr std::array<std::pair<std::string_view, std::string_view>, layer_count> shaders{
        {{"backdrop", backdrop_frag},
         {"vessel", vessel_frag},
         {"gut", gut_frag},
         {"kidney", kidney_frag},
         {"bone", bone_frag},
         {"ring", ring_frag},
         {"lens", lens_frag}}};
    Begun begun;
    for (const auto& [name, text] : shaders) {
        begun.layers.push_back(Program::begin({shader_header, name, quad_vert, text}));
    }
    begun.network = BoneNetwork::begin(shader_header);
    return begun;
}

Result<Plate> Plate::finish(Begun begun) {
    std::vector<Program> programs;
    for (Program::Begun& layer : begun.layers) {
        auto program = Program::finish(std::move(layer));
        if (!program) return Error{program.error()};
        programs.push_back(std::move(*program));
    }
    auto network = BoneNetwork::finish(std::move(begun.network));
    if (!network) return Error{network.error()};
    return Plate(std::move(programs), std::move(*network));
}

glm::vec4 Plate::rectangle(Layer layer) {
    namespace at = scene::layout;
    switch (layer) {
        case vessel:
            return at::vessel;
        case gut:
            return at::gut;
        case kidney:
            return at::kidney;
        case bone:
            return at::bone;
        case ring:
            return at::ring_box;
        case lens:
            return at::lens_box;
        default:
            return {0.0F, 0.0F, scene::scene_size.x, scene::scene_size.y};
    }
}

Plate::Shown Plate::steps(const scene::Scene& scene, const scene::View& view) {
    const int score = score_step(scene.cac);
    const int lens_step = scene.moment.true_scale ? -1 : score;
    return {scene.moment.palette,
            view.shown,
            scene::keys_card(scene.moment).box.w,
            bone_step(scene.bone_ratio),
            bone_step(scene.bone_ratio_start),
            score,
            score_step(scene.cac_start),
            lens_step};
}

Plate::Dirty Plate::find_dirty(const Shown& wanted, int patience) {
    Dirty dirty{};
    bool is_busy = false;
    pane().is_behind = false;
    const auto compare = [&](Layer layer, bool differs) {
        const bool waits =
            patience > 0 && (is_busy || pane().call - pane().painted_at[layer] < patience);
        pane().is_behind = pane().is_behind || (differs && waits);
        if (!differs || waits) return false;
        dirty[layer] = true;
        is_busy = true;
        pane().painted_at[layer] = pane().call;
        return true;
    };
    if (compare(ring, pane().shown->ring != wanted.ring ||
                          pane().shown->ring_start != wanted.ring_start)) {
        pane().shown->ring = wanted.ring;
        pane().shown->ring_start = wanted.ring_start;
    }
    if (compare(lens, pane().shown->lens != wanted.lens)) pane().shown->lens = wanted.lens;
    if (compare(bone, pane().shown->bone != wanted.bone ||
                          pane().shown->bone_start != wanted.bone_start)) {
        pane().shown->bone = wanted.bone;
        pane().shown->bone_start = wanted.bone_start;
    }
    return dirty;
}

void Plate::set_bone(const Program& program, const scene::Scene& scene) const {
    using Field = scene::BoneField;
    const double now = bone_shown(scene.bone_ratio);
    const double start = bone_shown(scene.bone_ratio_start);
    BoneNetwork::bind(pane().network, program);
    program.set(Uniform::half_width, Field::half_width(now));
    program.set(Uniform::lost, Field::lost_struts(now));
    program.set(Uniform::shell, Field::shell(now));
    program.set(Uniform::half_start, Field::half_width(start));
    program.set(Uniform::lost_start, Field::lost_struts(start));
    program.set(Uniform::shell_start, Field::shell(start));
}

void Plate::set_artery(Layer layer, const Program& program, const scene::Scene& scene) const {
    const float now = score_shown(scene.cac);
    const float start = score_shown(scene.cac_start);
    program.set(Uniform::score, now);
    program.set(Uniform::score_start, start);
    if (layer == lens) {
        program.set(Uniform::grains, scene::Grains::in_lens(1000.0 * static_cast<double>(now)));
    } else {
        program.set(Uniform::grains, grains_.ring(1000.0 * static_cast<double>(now)));
        program.set(Uniform::grains_start, grains_.ring(1000.0 * static_cast<double>(start)));
    }
}

void Plate::paint(Layer layer, const scene::Scene& scene, const scene::View& view) const {
    const Program& program = programs_[layer];
    program.use();
    set_shared(program, scene, view);
    program.set(Uniform::rect, layer == backdrop ? view.shown : rectangle(layer));
    if (layer == backdrop) program.set(Uniform::card, scene::keys_card(scene.moment).box);
    if (layer == bone) set_bone(program, scene);
    if (layer == ring || layer == lens) set_artery(layer, program, scene);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

int Plate::repaint(const scene::Scene& scene, const scene::View& view, glm::vec4 rect,
                   const LayerWatch& watch) {
    const auto pixel = [&](float units) { return units * view.scale; };
    glScissor(static_cast<GLint>(std::floor(pixel(rect.x - view.shown.x))),
              static_cast<GLint>(std::floor(pixel(rect.y - view.shown.y))),
              static_cast<GLsizei>(std::ceil(pixel(rect.z - rect.x))) + 1,
              static_cast<GLsizei>(std::ceil(pixel(rect.w - rect.y))) + 1);
    int painted = 0;
    for (int i = 0; i < layer_count; ++i) {
        const auto layer = static_cast<Layer>(i);
        if (!touch(rectangle(layer), rect)) continue;
        if (layer == lens && scene.moment.true_scale) continue;
        paint(layer, scene, view);
        if (watch) watch(layer_names[layer]);
        ++painted;
    }
    return painted;
}

Result<int> Plate::refresh(const scene::Scene& scene, const scene::View& view, glm::ivec2 pixels,
                           int patience, const LayerWatch& watch) {
    const Shown wanted = steps(scene, view);
    ++pane().call;
    bool is_all = !pane().shown || pane().shown->palette != wanted.palette ||
                  pane().shown->view != wanted.view || pane().shown->card != wanted.card;
    bool is_new = false;
    if (!pane().target || pane().target->width() != pixels.x ||
        pane().target->height() != pixels.y) {
        auto target = Target::create(pixels.x, pixels.y);
        if (!target) return Error{target.error()};
        pane().target = std::move(*target);
        is_all = true;
        is_new = true;
    }
    if (!pane().shown || pane().shown->view != wanted.view || is_new) {
        if (auto made = network_.refresh(field_, view, pane().network); !made)
            return Error{made.error()};
    }
    if (is_all) pane().shown = wanted;
    const Dirty dirty = find_dirty(wanted, patience);
    if (!is_all && std::none_of(dirty.begin(), dirty.end(), [](bool d) { return d; })) return 0;

    return paint_stale(scene, view, is_all, dirty, watch);
}

int Plate::paint_stale(const scene::Scene& scene, const scene::View& view, bool is_all,
                       const Dirty& dirty, const LayerWatch& watch) {
    pane().target->bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);  // colours are premultiplied everywhere
    glEnable(GL_SCISSOR_TEST);
    corners_.bind();
    int painted = is_all ? repaint(scene, view, view.shown, watch) : 0;
    for (int i = 0; i < layer_count && !is_all; ++i) {
        if (!dirty[static_cast<std::size_t>(i)]) continue;
        painted += repaint(scene, view, rectangle(static_cast<Layer>(i)), watch);
    }
    glDisable(GL_SCISSOR_TEST);
    return painted;
}

}  // namespace compass::gl
