#include "ui/word_places.h"

#include "render/scene/keys_card.h"
#include "render/scene/view.h"
#include "ui/number_text.h"
#include "ui/plot_marks.h"
#include "ui/word_placer.h"

#include <algorithm>
#include <utility>

namespace compass::ui {
namespace {

using scene::Label;
using scene::Obstacle;
using words::PictureGround;
using words::Placer;
using words::Spoken;
using words::Wording;

constexpr float word_margin = 3.0F;  // to the picture's edge, design pixels
constexpr float word_gap = 10.0F;    // between words beside each other: two things, no sentence
constexpr float least_gap = 1.5F;    // to an obstacle, scene units; a pixel at least

Face face_of(scene::Type type) {
    if (type == scene::Type::title) return Face::scene_title;
    return type == scene::Type::value ? Face::scene_value : Face::scene_note;
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

/// A form of a label's words; without text where it is wider than the picture.
Wording form_of(const Label& label, std::string_view text, const Strings& strings,
                const Style& style, float scale, float widest) {
    Wording form;
    form.text = filled(text, number_texts(label, strings));
    const ImVec2 size = text_size(style, face_of(label.type), form.text);
    form.size = glm::vec2{size.x, size.y} / scale;
    if (form.size.x > widest) form.text.clear();
    return form;
}

std::vector<Spoken> entries_of(std::span<const Label> labels, const Style& style,
                               const Strings& strings, Level level, float scale, float widest) {
    const float room = scene::room_for_words(scale / style.density, words_ratio(style, scale));
    std::vector<Spoken> entries(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        Spoken& entry = entries[i];
        entry.label = &labels[i];
        entry.head = labels[i].follows && i > 0 ? entries[i - 1].head : i;
        if (room < labels[i].least_scale) continue;
        const std::string key = "scene." + std::string(labels[i].key);
        for (std::size_t form = 0; form < words::form_count; ++form) {
            const std::string name = key + std::string(words::form_endings[form]);
            if (form > 0 && !strings.has(name)) continue;
            entry.forms[form] =
                form_of(labels[i], strings.text(name, level), strings, style, scale, widest);
        }
    }
    return entries;
}

Placer best_placed(const std::vector<Spoken>& entries, const PictureGround& ground) {
    Placer best(entries, ground);
    best.place(0);
    if (!best.has_lost()) return best;
    // said shorter, and at last as short as can be: what is lost counts more than length
    for (const std::size_t first_form : {std::size_t{1}, words::form_count - 1}) {
        Placer shortly(entries, ground);
        shortly.place(first_form);
        shortly.lengthen();
        if (shortly.worth() > best.worth()) best = shortly;
        // a note alone is not worth that others are said at their shortest
        if (!best.has_lost(scene::Type::title) && !best.has_lost(scene::Type::value)) break;
    }
    return best;
}

/// Words move closer to each other only where a name would have no room else.
std::vector<Spoken> settled(const std::vector<Spoken>& entries, PictureGround ground) {
    const Placer apart = best_placed(entries, ground);
    if (!apart.has_lost(scene::Type::title)) return apart.entries();
    ground.beside = ground.least;
    const Placer close = best_placed(entries, ground);
    return close.worth() > apart.worth() ? close.entries() : apart.entries();
}

}  // namespace

Rect letters_of(const Word& word) {
    const float height = word.box.size.y;
    return {{word.box.at.x, word.box.at.y + words::over_letters * height},
            {word.box.size.x, (1.0F - 2.0F * words::over_letters) * height}};
}

float words_ratio(const Style& style, float scale) {
    constexpr float design = 14.0F * 2400.0F / 2048.0F;  // the line of a note
    return style.font(Face::scene_note)->FontSize / (design * std::max(scale, 0.01F));
}

std::vector<Word> placed_words(std::span<const Label> labels, std::span<const Obstacle> obstacles,
                               const Rect& picture, const Style& style, const Strings& strings,
                               Level level, float frame) {
    const scene::View view =
        scene::fit({picture.at.x, picture.at.y}, {picture.size.x, picture.size.y});
    const float px = style.density / view.scale;
    PictureGround ground;
    ground.obstacles = obstacles;
    ground.beside = style.px(word_gap) / view.scale;
    ground.gap = std::max(least_gap, px);
    ground.inside = view.shown;
    const float edge = frame / view.scale;
    ground.inside += glm::vec4{edge, edge, -edge, -edge};
    words::measure_obstacles(ground);
    const float margin = style.px(word_margin) / view.scale;
    ground.least = margin;
    ground.inside.x += margin;
    ground.inside.z -= margin;
    const std::vector<Spoken> entries = settled(
        entries_of(labels, style, strings, level, view.scale, ground.inside.z - ground.inside.x),
        ground);
    std::vector<Word> placed;
    placed.reserve(entries.size());
    for (const Spoken& entry : entries) {
        Word word;
        word.face = face_of(entry.label->type);
        word.ink = entry.label->ink;
        word.rim = entry.label->rim;
        word.on = entry.on;
        if (entry.is_placed) {
            word.text = entry.forms[entry.form].text;
            const glm::vec2 at = view.to_pixels({entry.box.x, entry.box.y});
            const glm::vec2 size =
                glm::vec2{entry.box.z - entry.box.x, entry.box.w - entry.box.y} * view.scale;
            word.box = {{at.x, at.y}, {size.x, size.y}};
        }
        placed.push_back(std::move(word));
    }
    return placed;
}

}  // namespace compass::ui
