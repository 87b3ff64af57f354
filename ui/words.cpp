#include "ui/words.h"

#include "render/scene/palette.h"
#include "render/scene/stroke.h"
#include "render/scene/view.h"
#include "ui/plot_marks.h"
#include "ui/widgets.h"
#include "ui/word_places.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {

namespace {

using scene::Ink;
using scene::Label;
using scene::Stroke;

constexpr float leader_width = 1.2F;  // scene units

scene::View view_of(const Rect& picture) {
    return scene::fit({picture.at.x, picture.at.y}, {picture.size.x, picture.size.y});
}

ImVec2 pixels(const scene::View& view, glm::vec2 place) {
    const glm::vec2 at = view.to_pixels(place);
    return {at.x, at.y};
}

struct Paint {
    ImU32 colour;
    ImU32 halo;
};

void draw_disc(ImDrawList& list, ImVec2 middle, float radius, float rim, Paint paint, float edge) {
    if (rim > 0.0F) list.AddCircleFilled(middle, radius + rim, paint.halo);
    if (edge > 0.0F) {
        list.AddCircle(middle, radius, paint.colour, 0, edge);
    } else {
        list.AddCircleFilled(middle, radius, paint.colour);
    }
}

/// The head of a line: a triangle with its tip at `tip` and half its base to each side of `base`.
void draw_head(ImDrawList& list, ImVec2 tip, ImVec2 base, float half, float rim, Paint paint) {
    const ImVec2 way{tip.x - base.x, tip.y - base.y};
    const float length = std::max(std::hypot(way.x, way.y), 0.01F);
    const ImVec2 along{way.x / length, way.y / length};
    const auto draw = [&](float more, ImU32 colour) {
        const float side = half + more;
        const ImVec2 end{tip.x + along.x * 2.0F * more, tip.y + along.y * 2.0F * more};
        const ImVec2 low{base.x - along.x * more, base.y - along.y * more};
        list.AddTriangleFilled({low.x - along.y * side, low.y + along.x * side}, end,
                               {low.x + along.y * side, low.y - along.x * side}, colour);
    };
    if (rim > 0.0F) draw(rim, paint.halo);
    draw(0.0F, paint.colour);
}

void draw_stroke(ImDrawList& list, const Stroke& stroke, const scene::View& view,
                 const Style& style, scene::Palette palette) {
    if (view.scale < stroke.least_scale * style.density) return;
    const ImVec2 from = pixels(view, stroke.from);
    const ImVec2 to = pixels(view, stroke.to);
    const ImU32 colour = scene_colour(palette, stroke.ink, stroke.opacity);
    const ImU32 halo = scene_colour(palette, Ink::background, 0.75F * stroke.opacity);
    const float rim = stroke.halo ? std::max(style.density, view.scale) : 0.0F;
    const float width = std::max(style.density, stroke.width * view.scale);
    const bool is_filled = stroke.width <= 0.0F;
    switch (stroke.shape) {
        case Stroke::Shape::line:
            if (stroke.halo) list.AddLine(from, to, halo, width + 2.0F * rim);
            list.AddLine(from, to, colour, width);
            break;
        case Stroke::Shape::box:
            if (is_filled) list.AddRectFilled(from, to, colour);
            if (!is_filled) list.AddRect(from, to, colour, 0.0F, 0, width);
            break;
        case Stroke::Shape::disc:
            draw_disc(list, from, to.x - from.x, rim, {colour, halo}, is_filled ? 0.0F : width);
            break;
        case Stroke::Shape::triangle:
            draw_head(list, from, to, stroke.width * view.scale, rim, {colour, halo});
            break;
    }
}

void draw_word(ImDrawList& list, const Word& word, const Style& style, scene::Palette palette) {
    const ImFont& font = *style.font(word.face);
    const ImU32 halo = scene_colour(palette, Ink::background, 0.85F);
    const float reach = std::max(1.0F, std::round(style.unit));
    const ImVec2 at{std::round(word.box.at.x), std::round(word.box.at.y)};
    for (const ImVec2 side :
         {ImVec2{-reach, 0.0F}, ImVec2{reach, 0.0F}, ImVec2{0.0F, -reach}, ImVec2{0.0F, reach}}) {
        if (!word.rim) break;
        draw_text(list, font, {at.x + side.x, at.y + side.y}, halo, word.text);
    }
    draw_text(list, font, at, scene_colour(palette, word.ink, 1.0F), word.text);
}

/// From the words to what they name, where that is not far.
void draw_leader(ImDrawList& list, const Label& label, const Word& word, const scene::View& view,
                 scene::Palette palette) {
    constexpr float longest = 30.0F;  // scene units
    if (!label.leads || word.text.empty()) return;
    const Rect box = letters_of(word);
    const ImVec2 to = pixels(view, label.to);
    const ImVec2 from{std::clamp(to.x, box.at.x, box.right()),
                      std::clamp(to.y, box.at.y, box.bottom())};
    if (std::hypot(to.x - from.x, to.y - from.y) > longest * view.scale) return;
    list.AddLine(from, to, scene_colour(palette, label.ink, 0.8F),
                 std::max(1.0F, leader_width * view.scale));
}

}  // namespace

void draw_words(ImDrawList& list, const scene::Scene& scene, const Rect& picture,
                const Style& style, const Strings& strings, Level level, const SideMark& mark) {
    if (picture.empty()) return;
    const scene::Palette palette = scene.moment.palette;
    const scene::View view = view_of(picture);
    const std::vector<Label> labels = scene::labels(scene);
    list.PushClipRect(picture.at, {picture.right(), picture.bottom()}, true);
    for (const Stroke& stroke : scene::strokes(scene))
        draw_stroke(list, stroke, view, style, palette);
    std::vector<scene::Obstacle> obstacles = scene::obstacles(scene);
    if (!mark.badge.empty()) {
        const glm::vec2 from = view.to_scene({mark.badge.at.x, mark.badge.at.y});
        const glm::vec2 to = view.to_scene({mark.badge.right(), mark.badge.bottom()});
        obstacles.push_back({scene::Part::badge, true, from, to, 0.0F});
    }
    const std::vector<Word> words =
        placed_words(labels, obstacles, picture, style, strings, level, mark.frame);
    for (std::size_t i = 0; i < labels.size(); ++i)
        draw_leader(list, labels[i], words[i], view, palette);
    for (const Word& word : words) {
        if (!word.text.empty()) draw_word(list, word, style, palette);
    }
    list.PopClipRect();
}

}  // namespace compass::ui
