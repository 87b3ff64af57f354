#include "render/scene/layout.h"
#include "render/scene/path.h"
#include "render/scene/sequence.h"
#include "render/scene/signals.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace compass::scene {
namespace {

using sim::Evidence;
constexpr float least = layout::signal_least_scale;
constexpr float arrow_head = 8.0F;
constexpr float head_half = 4.2F;

/// A place on a signal's line and the direction there.
struct OnLine {
    glm::vec2 at{};
    glm::vec2 way{};
};

OnLine on_line(const std::vector<glm::vec2>& line, float along) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        const float piece = glm::distance(line[i], line[i - 1]);
        if (along <= piece || i + 1 == line.size()) {
            const glm::vec2 way = (line[i] - line[i - 1]) / std::max(piece, 1e-4F);
            return {line[i - 1] + way * std::min(along, piece), way};
        }
        along -= piece;
    }
    return {line.front(), {1.0F, 0.0F}};
}

class Pen {
public:
    Pen(std::vector<Stroke>& all, Ink ink, float opacity)
        : all_(&all), ink_(ink), opacity_(opacity) {}

    void line(glm::vec2 from, glm::vec2 to, float width = 1.5F, bool halo = true) {
        put(Stroke::Shape::line, from, to, width, halo);
    }
    void disc(glm::vec2 middle, float radius, float width) {
        put(Stroke::Shape::disc, middle, middle + glm::vec2{radius, 0.0F}, width, false);
    }
    void triangle(glm::vec2 tip, glm::vec2 base, float half) {
        put(Stroke::Shape::triangle, tip, base, half, true);
    }

private:
    void put(Stroke::Shape shape, glm::vec2 from, glm::vec2 to, float width, bool halo) {
        all_->push_back({shape, from, to, width, ink_, opacity_, least, halo});
    }
    std::vector<Stroke>* all_;
    Ink ink_;
    float opacity_;
};

// Dash and gap by the mark of the evidence, scene units; a gap of 0 is a solid line.
glm::vec2 pattern(Evidence mark) {
    if (mark == Evidence::measured) return {1e6F, 0.0F};
    return mark == Evidence::mechanistic ? glm::vec2{8.0F, 5.0F} : glm::vec2{1.6F, 4.0F};
}

void draw_pattern(Pen& pen, const Signal& signal, float length) {
    const glm::vec2 dash = pattern(signal.mark);
    float corner = 0.0F;
    for (std::size_t i = 1; i < signal.line.size(); ++i) {
        const float piece = glm::distance(signal.line[i], signal.line[i - 1]);
        const glm::vec2 way = (signal.line[i] - signal.line[i - 1]) / std::max(piece, 1e-4F);
        const float end = std::min(piece, length - arrow_head * 0.8F - corner);
        const float period = dash.x + dash.y;
        const int count = std::max(0, static_cast<int>(std::ceil(end / period)));
        for (int k = 0; k < count; ++k) {
            const float at = static_cast<float>(k) * period;
            pen.line(signal.line[i - 1] + way * at,
                     signal.line[i - 1] + way * std::min(at + dash.x, end));
        }
        corner += piece;
    }
}

void draw_sign(std::vector<Stroke>& all, const Signal& signal, float opacity) {
    constexpr float radius = 6.0F;
    const glm::vec2 at = sign_place(signal);
    Pen ground(all, Ink::background, 1.0F);
    ground.disc(at, radius, 0.0F);
    Pen pen(all, signal.ink, opacity);
    pen.disc(at, radius, 1.2F);
    pen.line(at - glm::vec2{3.2F, 0.0F}, at + glm::vec2{3.2F, 0.0F}, 1.5F, false);
    if (signal.raises)
        pen.line(at - glm::vec2{0.0F, 3.2F}, at + glm::vec2{0.0F, 3.2F}, 1.5F, false);
}

void draw_chevrons(Pen& pen, const Scene& scene, const Signal& signal, float length) {
    const int count = chevrons(level_ratio(scene, signal.source));
    for (int i = 0; i < count; ++i) {
        constexpr double seconds_along = 4.0;
        const float share = wrapped(scene.moment.seconds / seconds_along + i / 3.0);
        const OnLine here = on_line(signal.line, share * (length - arrow_head));
        const glm::vec2 side{-here.way.y, here.way.x};
        const glm::vec2 back = here.at - here.way * 4.0F;
        pen.line(back + side * 3.6F, here.at, 1.6F);
        pen.line(back - side * 3.6F, here.at, 1.6F);
    }
}

// Two thin lines with nothing between them, and a cut across the middle: the model runs without it.
void draw_outline(std::vector<Stroke>& all, const Signal& signal) {
    constexpr float half = 2.5F;
    constexpr float room = 5.0F;
    Pen pen(all, signal.ink, 0.62F);
    const float length = length_of(signal.line);
    float corner = 0.0F;
    for (std::size_t i = 1; i < signal.line.size(); ++i) {
        const float piece = glm::distance(signal.line[i], signal.line[i - 1]);
        const glm::vec2 way = (signal.line[i] - signal.line[i - 1]) / std::max(piece, 1e-4F);
        const glm::vec2 side = half * glm::vec2{-way.y, way.x};
        const float cut = std::clamp(0.5F * length - corner, 0.0F, piece);
        const glm::vec2 before = signal.line[i - 1] + way * std::max(cut - room, 0.0F);
        const glm::vec2 after = signal.line[i - 1] + way * std::min(cut + room, piece);
        for (const float sign : {-1.0F, 1.0F}) {
            pen.line(signal.line[i - 1] + sign * side, before + sign * side, 1.0F);
            pen.line(after + sign * side, signal.line[i] + sign * side, 1.0F);
        }
        corner += piece;
    }
    const OnLine middle = on_line(signal.line, 0.5F * length);
    const glm::vec2 across{-middle.way.y, middle.way.x};
    for (const float sign : {-1.0F, 1.0F}) {
        const glm::vec2 at = middle.at + sign * 3.0F * middle.way;
        pen.line(at - 6.0F * across - 2.0F * middle.way, at + 6.0F * across + 2.0F * middle.way,
                 1.5F);
    }
}

void draw_signal(std::vector<Stroke>& all, const Scene& scene, const Signal& signal) {
    if (is_left_out(scene, signal)) return draw_outline(all, signal);
    const float opacity = has_moved(level_ratio(scene, signal.source)) ? 1.0F : 0.62F;
    const float length = length_of(signal.line);
    Pen pen(all, signal.ink, opacity);
    draw_pattern(pen, signal, length);
    const OnLine end = on_line(signal.line, length);
    pen.triangle(end.at, end.at - end.way * arrow_head, head_half);
    draw_chevrons(pen, scene, signal, length);
    if (has_sign(signal)) draw_sign(all, signal, opacity);
}

void draw_bead(std::vector<Stroke>& all, const Scene& scene, glm::vec2 at, Source source, Ink ink) {
    Pen ground(all, Ink::background, 0.9F);
    const float size = bead_size(level_ratio(scene, source));
    ground.disc(at, std::max(size, layout::bead_radius) + 2.0F, 0.0F);
    Pen(all, ink, 1.0F).disc(at, size, 0.0F);
    Pen(all, Ink::ink, 0.9F).disc(at, layout::bead_radius, 1.2F);
}

constexpr float sun_radius = 5.4F;
constexpr float ray_gap = 2.0F;

float ray_length(double light) {
    constexpr float usual = 3.6F;
    return usual * static_cast<float>(std::clamp(light, 0.0, 2.0));
}

/// Rays as long as the sunlight is; without any an empty ring.
void draw_sun(std::vector<Stroke>& all, double light) {
    Pen pen(all, Ink::gold_text, 1.0F);
    const float rays = ray_length(light);
    if (rays <= 0.0F) return pen.disc(layout::sun, sun_radius, 1.6F);
    pen.disc(layout::sun, sun_radius, 0.0F);
    for (int ray = 0; ray < 8; ++ray) {
        const float angle = 0.7853982F * static_cast<float>(ray);
        const glm::vec2 way{std::cos(angle), std::sin(angle)};
        const glm::vec2 foot = layout::sun + way * (sun_radius + ray_gap);
        pen.line(foot, foot + way * rays, 1.8F, false);
    }
}

}  // namespace

bool has_sign(const Signal& signal) {
    constexpr float room_for_sign = 26.0F;
    return length_of(signal.line) > room_for_sign;
}

glm::vec2 sign_place(const Signal& signal) {
    return on_line(signal.line, 0.5F * (length_of(signal.line) - arrow_head)).at;
}

float sun_size(double light) {
    return sun_radius + (light > 0.0 ? ray_gap + ray_length(light) : 0.0F);
}

std::vector<Stroke> signal_strokes(const Scene& scene) {
    std::vector<Stroke> all;
    for (const Signal& signal : signals(scene)) draw_signal(all, scene, signal);
    draw_sun(all, scene.sun);
    draw_bead(all, scene, layout::store_bead, Source::store_d, Ink::gold);
    draw_bead(all, scene, layout::active_bead, Source::active_d, Ink::gate);
    draw_bead(all, scene, layout::watchdog_bead, Source::pth, Ink::osteoclast);
    return all;
}

}  // namespace compass::scene
