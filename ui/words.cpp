#include "ui/words.h"

#include "render/scene/palette.h"
#include "render/scene/stroke.h"
#include "render/scene/view.h"
#include "ui/number_text.h"
#include "ui/plot_marks.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {

namespace {

using scene::Ink;
using scene::Label;
using scene::Stroke;

constexpr float word_margin = 4.0F;   // between a word and the picture's edge, design pixels
constexpr float leader_width = 1.2F;  // scene units

Face face_of(scene::Type type) {
    if (type == scene::Type::title) return Face::scene_title;
    return type == scene::Type::value ? Face::scene_value : Face::scene_note;
}

scene::View view_of(const Rect& picture) {
    return scene::fit({picture.at.x, picture.at.y}, {picture.size.x, picture.size.y});
}

ImVec2 pixels(const scene::View& view, glm::vec2 place) {
    const glm::vec2 at = view.to_pixels(place);
    return {at.x, at.y};
}

float held(float start, float length, float least, float greatest) {
    return std::max(least, std::min(start, greatest - length));
}

// The part of the line that letters fill: the font's line is 2,400 units high, its letters 2,048.
Rect letters(const Word& word) {
    constexpr float spare = 0.5F * (2400.0F - 2048.0F) / 2400.0F;
    const float height = word.box.size.y;
    return {{word.box.at.x, word.box.at.y + spare * height},
            {word.box.size.x, (1.0F - 2.0F * spare) * height}};
}

bool overlap(const Rect& a, const Rect& b) {
    return a.at.x < b.right() && b.at.x < a.right() && a.at.y < b.bottom() && b.at.y < a.bottom();
}

/// Lets a word make way: a little down where it is the next line, to the right where it is further
/// on the same line. It may stand in another one's way then.
void move_aside(const Word& kept, Word& word, const Style& style, float right_edge) {
    constexpr float most_push = 0.4F;  // of a line
    if (word.text.empty() || !overlap(letters(kept), letters(word))) return;
    const float down = letters(kept).bottom() - letters(word).at.y;
    const float beside = kept.box.right() + style.px(word_margin);
    const bool stands_right = word.box.at.x + 0.5F * word.box.size.x > kept.box.right();
    if (down <= most_push * word.box.size.y) {
        word.box.at.y += down;
    } else if (stands_right && beside + word.box.size.x <= right_edge) {
        word.box.at.x = beside;
    }
}

/// Where there is less room than words, the more important one stays. The other one is cut short if
/// most of it can still be read, and else left out: its text is then empty.
void yield_to(const Word& kept, Word& word, const Style& style) {
    constexpr float readable_share = 0.6F;
    if (word.text.empty() || !overlap(letters(kept), letters(word))) return;
    const float room = kept.box.at.x - word.box.at.x - style.px(word_margin);
    if (room < readable_share * word.box.size.x) {
        word.text.clear();
        return;
    }
    word.text = shortened(*style.font(word.face), word.text, room);
    word.box.size.x = text_size(style, word.face, word.text).x;
}

/// Finds room for a word among those that stay.
void settle(Word& word, const std::vector<const Word*>& kept, const Style& style,
            const Rect& picture) {
    const Word wished = word;
    for (const Word* other : kept) {
        move_aside(*other, word, style, picture.right() - style.px(word_margin));
    }
    const bool is_free = std::none_of(kept.begin(), kept.end(), [&word](const Word* other) {
        return overlap(letters(*other), letters(word));
    });
    if (is_free && word.box.bottom() <= picture.bottom()) return;
    word = wished;
    for (const Word* other : kept) yield_to(*other, word, style);
}

/// What must be said first, then titles before values, values before notes; else in the order of
/// the labels.
std::vector<std::size_t> by_importance(std::span<const Label> labels) {
    std::vector<std::size_t> order(labels.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [labels](std::size_t a, std::size_t b) {
        if (labels[a].first != labels[b].first) return labels[a].first;
        return labels[a].type < labels[b].type;
    });
    return order;
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

/// The numbers of a label in the unit and the language that are shown.
std::vector<std::string> number_texts(const Label& label, const Strings& strings) {
    std::vector<std::string> texts;
    for (const scene::Number& number : label.args) {
        const Measure shown = measure(number.unit, strings.units());
        const int decimals = shown.decimals(number.decimals);
        std::string text = fixed_text(shown.shown(number.value), decimals, strings);
        const bool rises = number.is_signed && shown.shown(number.value) > 0.0 &&
                           text != fixed_text(0.0, decimals, strings);
        if (rises) text.insert(0, "+");
        texts.push_back(std::move(text));
    }
    return texts;
}

}  // namespace

std::vector<Word> placed_words(std::span<const Label> labels, const Rect& picture,
                               const Style& style, const Strings& strings, Level level) {
    const scene::View view = view_of(picture);
    const float edge = style.px(word_margin);
    std::vector<Word> words;
    words.reserve(labels.size());
    for (const Label& label : labels) {
        Word word;
        const std::string key = "scene." + std::string(label.key);
        if (view.scale >= label.least_scale * style.density) {
            word.text = filled(strings.text(key, level), number_texts(label, strings));
        }
        word.face = face_of(label.type);
        word.ink = label.ink;
        word.rim = label.rim;
        word.box.size = text_size(style, word.face, word.text);
        if (word.box.size.x > picture.size.x - 2.0F * edge) word.text.clear();  // wider than all
        const ImVec2 at = pixels(view, label.at);
        word.box.at.x = held(at.x - label.align * word.box.size.x, word.box.size.x,
                             picture.at.x + edge, picture.right() - edge);
        word.box.at.y = held(at.y, word.box.size.y, picture.at.y, picture.bottom());
        words.push_back(std::move(word));
    }
    std::vector<const Word*> kept;
    for (const std::size_t next : by_importance(labels)) {
        settle(words[next], kept, style, picture);
        if (!words[next].text.empty()) kept.push_back(&words[next]);
    }
    return words;
}

void draw_words(ImDrawList& list, const scene::Scene& scene, const Rect& picture,
                const Style& style, const Strings& strings, Level level) {
    if (picture.empty()) return;
    const scene::Palette palette = scene.moment.palette;
    const scene::View view = view_of(picture);
    const std::vector<Label> labels = scene::labels(scene);
    list.PushClipRect(picture.at, {picture.right(), picture.bottom()}, true);
    for (const Stroke& stroke : scene::strokes(scene))
        draw_stroke(list, stroke, view, style, palette);
    const std::vector<Word> words = placed_words(labels, picture, style, strings, level);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Label& label = labels[i];
        if (!label.leads || words[i].text.empty()) continue;
        list.AddLine(pixels(view, label.from), pixels(view, label.to),
                     scene_colour(palette, label.ink, 0.8F),
                     std::max(1.0F, leader_width * view.scale));
    }
    for (const Word& word : words) {
        if (!word.text.empty()) draw_word(list, word, style, palette);
    }
    list.PopClipRect();
}

}  // namespace compass::ui
