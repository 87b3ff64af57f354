#include "ui/sheets/lesson_sketch.h"

#include "ui/number_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass::ui {
namespace {

std::string key_of(const Lesson& lesson, const char* part) {
    return "lesson." + std::string(lesson.id) + part;
}

std::string value_text(const Teller& teller, const SketchAxis& axis, double value) {
    return teller.value(value, {"", axis.decimals, axis.unit});
}

/// The same of a value in the reader's unit.
std::string shown_text(const Teller& teller, const SketchAxis& axis, double value) {
    return value_text(teller, axis, teller.measured(axis.unit).of_model(value));
}

/// "year 4"
std::string place_text(const Teller& teller, const Lesson& lesson, std::size_t point) {
    const std::string id = sketch_place(lesson.id, point);
    NumberUse use = lesson.sketch.at;
    use.id = id;
    return teller.with(key_of(lesson, ".sketch.at"), {teller.number(use)});
}

/// `value` is in the reader's unit; an entry gives its action one in the unit of the model.
Entries::Entry entry(const Teller& teller, const Lesson& lesson, std::size_t point, double value) {
    const SketchAxis axis = lesson.sketch;
    const Progress& progress = teller.progress();  // the action keeps a copy
    const Measure shown = teller.measured(axis.unit);
    const auto act = [=](double typed) {
        const double share = (typed - axis.least) / (axis.greatest - axis.least);
        return Action{Learn{drawn(progress, point, share)}};
    };
    return {.name = place_text(teller, lesson, point + 1),
            .unit = teller.unit(shown.unit),
            .text = std::isfinite(value) ? teller.bare(value, axis.decimals, shown) : "",
            .measured_in = axis.unit,
            .action = act};
}

/// What the model does there; the foot of the axis while that is not known.
double true_value(const Teller& teller, const Lesson& lesson, std::size_t point) {
    const auto found = teller.numbers().find(sketch_number(lesson.id, point));
    return found == teller.numbers().end() ? lesson.sketch.least : found->second;
}

Table both(const Teller& teller, const Lesson& lesson, const Sketch& sketch) {
    Table table{.caption = sketch.entries.question,
                .head = {{teller.text("lesson.sketch_point")},
                         {teller.text("guess.yours"), true},
                         {teller.text("guess.model"), true}},
                .rows = {}};
    for (std::size_t i = 1; i < sketch.came.size(); ++i) {
        const bool is_set = std::isfinite(sketch.drawn[i]);
        table.rows.push_back({sketch.entries.entries[i - 1].name,
                              is_set ? shown_text(teller, lesson.sketch, sketch.drawn[i]) : "",
                              shown_text(teller, lesson.sketch, sketch.came[i])});
    }
    return table;
}

}  // namespace

Sketch lesson_sketch(const Teller& teller, const Lesson& lesson, const LessonProgress& mine) {
    const SketchAxis& axis = lesson.sketch;
    const Measure shown = teller.measured(axis.unit);
    auto values = drawn_values(axis, true_value(teller, lesson, 0), mine.drawn);
    for (double& one : values) one = shown.shown(one);
    Sketch sketch{
        .entries = {.question = teller.text(key_of(lesson, ".sketch.ask")), .entries = {}},
        .least = shown.shown(axis.least),
        .greatest = shown.shown(axis.greatest),
        .in_one = shown.in_one,
        .least_text = value_text(teller, axis, axis.least),
        .greatest_text = value_text(teller, axis, axis.greatest),
        .drawn = {values.begin(), values.end()},
        .came = {},
        .told = {}};
    for (std::size_t i = 0; i < drawn_points; ++i) {
        sketch.entries.entries.push_back(entry(teller, lesson, i, values[i + 1]));
    }
    return sketch;
}

void add_drawn(const Teller& teller, const Lesson& lesson, const LessonProgress& mine,
               std::vector<Block>& blocks) {
    Sketch sketch = lesson_sketch(teller, lesson, mine);
    Drawn came{};
    const Measure shown = teller.measured(lesson.sketch.unit);
    for (std::size_t i = 0; i < came.size(); ++i) {
        came[i] = shown.shown(true_value(teller, lesson, i));
    }
    sketch.came.assign(came.begin(), came.end());
    sketch.told = both(teller, lesson, sketch);
    const Drawn expected = drawn_curve(
        std::span<const double, guess_points>(sketch.drawn.data() + 1, guess_points), came.front());
    blocks.emplace_back(std::move(sketch));
    if (mine.drawn == nothing_drawn()) return;
    const double width = shown.shown(lesson.sketch.greatest - lesson.sketch.least);
    blocks.emplace_back(Paragraph{teller.shapes(expected, came, width)});
}

}  // namespace compass::ui
