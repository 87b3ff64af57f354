#include "ui/sheets/class_sheet.h"

#include "ui/ahead/guess.h"
#include "ui/curves.h"
#include "ui/learn/class_room.h"
#include "ui/learn/lessons.h"
#include "ui/number_text.h"
#include "ui/sheets/teller.h"

#include <algorithm>
#include <array>
#include <utility>

namespace compass::ui {
namespace {

using Blocks = std::vector<Block>;

void add_own(const Shown& shown, const Teller& teller, Blocks& blocks) {
    blocks.emplace_back(Heading{teller.text("class.own")});
    const auto entry = entry_of(shown.scenario, shown.story, shown.stories, teller.progress());
    if (!entry) {
        blocks.emplace_back(Paragraph{teller.text("class.too_much")});
        return;
    }
    const std::string code = class_code(*entry);
    blocks.emplace_back(Paragraph{code});
    blocks.emplace_back(
        Buttons{.question = "",
                .buttons = {{.text = teller.text("class.copy"), .action = CopyText{code}}}});
    blocks.emplace_back(Paragraph{teller.text("class.holds"), Tone::note});
}

std::string_view fault_key(CodeFault fault) {
    constexpr std::array<std::string_view, 4> keys{"class.fault.length", "class.fault.letter",
                                                   "class.fault.check", "class.fault.version"};
    return keys[static_cast<std::size_t>(fault)];
}

/// How many chose what; `of` gives the choice of a pupil.
template <typename Of>
Bars histogram(const Question& question, const std::string& key, const Teller& teller,
               const ClassRoom& room, const Of& of) {
    Bars bars{.caption = teller.text(key + ".ask"), .bars = {}};
    const auto whole = static_cast<double>(std::max<std::size_t>(room.pupils.size(), 1));
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const auto count = std::count_if(
            room.pupils.begin(), room.pupils.end(),
            [&](const Pupil& pupil) { return of(pupil.entry) == static_cast<int>(i); });
        bars.bars.push_back({.name = teller.text(key + "." + std::string(question.choices[i].id)),
                             .share = static_cast<double>(count) / whole,
                             .text = std::to_string(count)});
    }
    return bars;
}

/// The curve that a pupil drew, from the start on; nothing of one who drew none.
std::optional<Drawn> drawn_by(const Pupil& pupil, const SketchAxis& axis, double start) {
    DrawnPoints points = nothing_drawn();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const int height{pupil.entry.sketch[i]};
        if (height < 0) continue;
        points[i] = static_cast<std::int16_t>(height * most_of_axis / sketch_top);
    }
    if (points == nothing_drawn()) return std::nullopt;
    const auto values = drawn_values(axis, start, points);
    return drawn_curve(std::span(values).subspan<1>(), start);
}

/// How many drew which shape.
void add_drawn(const Lesson& lesson, const Teller& teller, const ClassRoom& room, Blocks& blocks) {
    const auto start = teller.numbers().find(sketch_number(lesson.id, 0));
    if (start == teller.numbers().end()) return;
    const double width = lesson.sketch.greatest - lesson.sketch.least;
    std::array<int, shape_count> counts{};
    for (const Pupil& pupil : room.pupils) {
        const auto drawn = drawn_by(pupil, lesson.sketch, start->second);
        if (drawn) ++counts[static_cast<std::size_t>(shape_of(*drawn, width))];
    }
    Bars bars{.caption = teller.text("lesson." + std::string(lesson.id) + ".sketch.ask"),
              .bars = {}};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        const std::string name = shape_name(static_cast<Shape>(i));
        bars.bars.push_back(
            {.name = teller.text("guess.expected." + name),
             .share = static_cast<double>(counts[i]) / static_cast<double>(room.pupils.size()),
             .text = std::to_string(counts[i])});
    }
    if (bars.bars.empty()) return;
    blocks.emplace_back(Heading{teller.text("class.drawn")});
    blocks.emplace_back(std::move(bars));
}

/// Predictions and answers, where all speak of the same lesson.
void add_answers(const Teller& teller, const ClassRoom& room, Blocks& blocks) {
    const int lesson = room.pupils.front().entry.lesson;
    const bool is_one =
        std::all_of(room.pupils.begin(), room.pupils.end(),
                    [&](const Pupil& pupil) { return pupil.entry.lesson == lesson; });
    if (lesson < 0 || !is_one) {
        blocks.emplace_back(Paragraph{teller.text("class.mixed"), Tone::note});
        return;
    }
    const Lesson& told = lessons()[static_cast<std::size_t>(lesson)];
    const std::string key = "lesson." + std::string(told.id) + ".";
    blocks.emplace_back(Heading{teller.with("class.guesses", {teller.text(key + "name")})});
    const std::size_t count = std::min(told.predict.size(), most_guesses);
    for (std::size_t i = 0; i < count; ++i) {
        blocks.emplace_back(histogram(told.predict[i], key + std::string(told.predict[i].id),
                                      teller, room,
                                      [i](const ClassEntry& entry) { return entry.guesses[i]; }));
    }
    add_drawn(told, teller, room, blocks);
    blocks.emplace_back(Heading{teller.text("class.check")});
    blocks.emplace_back(histogram(told.check.front(), key + std::string(told.check.front().id),
                                  teller, room,
                                  [](const ClassEntry& entry) { return entry.check; }));
}

Table spread(const Teller& teller, const ClassRoom& room) {
    Table table{.caption = teller.text("class.spread"),
                .head = {{teller.text("class.quantity")},
                         {teller.text("class.least"), true},
                         {teller.text("class.middle"), true},
                         {teller.text("class.greatest"), true}},
                .rows = {}};
    for (std::size_t i = 0; i < told_curves; ++i) {
        const Curve& curve = curves()[i];
        const std::string key = "plot." + std::string(curve.id);
        std::vector<double> values;
        for (const Pupil& pupil : room.pupils) values.push_back(pupil.outcomes[i]);
        std::sort(values.begin(), values.end());
        std::vector<std::string> row{
            teller.with("class.of_unit", {teller.text(key + ".name"), teller.text(key + ".unit")})};
        const NumberUse use{"", curve.decimals, curve.unit, true};
        for (const double value : {values.front(), values[values.size() / 2], values.back()}) {
            row.push_back(teller.value(value, use));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

void add_class(const Teller& teller, const ClassRoom& room, Blocks& blocks) {
    blocks.emplace_back(Paragraph{
        teller.with("class.read", {std::to_string(room.pupils.size()),
                                   std::to_string(room.pupils.size() + room.faults.size())})});
    for (const auto& [line, fault] : room.faults) {
        blocks.emplace_back(Paragraph{teller.with(fault_key(fault), {line}), Tone::note});
    }
    if (room.pupils.empty()) return;
    add_answers(teller, room, blocks);
    blocks.emplace_back(Heading{teller.text("class.outcomes")});
    blocks.emplace_back(spread(teller, room));
    Buttons row{.question = teller.text("class.open"), .buttons = {}};
    for (std::size_t i = 0; i < room.pupils.size(); ++i) {
        row.buttons.push_back(
            {.text = std::to_string(i + 1), .action = OpenScenario{room.pupils[i].scenario}});
    }
    blocks.emplace_back(std::move(row));
}

}  // namespace

Document class_document(const Shown& shown, const Strings& strings) {
    const Teller teller(shown, strings);
    Document document{.title = teller.text("sheet.class.name"), .blocks = {}};
    document.blocks.emplace_back(Paragraph{teller.text("class.intro")});
    add_own(shown, teller, document.blocks);
    document.blocks.emplace_back(Heading{teller.text("class.teacher")});
    document.blocks.emplace_back(Entry{.label = teller.text("class.label"),
                                       .paste = teller.text("class.paste"),
                                       .take = teller.text("class.take")});
    const bool has_class = shown.class_room != nullptr &&
                           (!shown.class_room->pupils.empty() || !shown.class_room->faults.empty());
    if (has_class) add_class(teller, *shown.class_room, document.blocks);
    return document;
}

}  // namespace compass::ui
