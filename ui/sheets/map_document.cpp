#include "ui/ahead/ahead.h"
#include "ui/ahead/ranges.h"
#include "ui/number_text.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/sheets/map_dots.h"
#include "ui/sheets/map_sheet.h"

#include <array>
#include <cstdio>

namespace compass::ui {
namespace {

constexpr int table_side = 7;

double at_share(const MapAxis& axis, double share) {
    return axis.least * (1.0 - share) + axis.greatest * share;
}

Table table_of(const MapPicture& map, const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    Table table{.caption = filled(strings.text("dose_map.table", level),
                                  {outcome_name(map.outcome, strings, level),
                                   outcome_unit(map.outcome, strings, level)}),
                .head = {{filled(strings.text("dose_map.corner", level),
                                 {control_name(map.up.control, strings, level),
                                  control_name(map.across.control, strings, level)})}},
                .rows = {}};
    const auto share = [](int i) { return static_cast<double>(i) / (table_side - 1); };
    for (int i = 0; i < table_side; ++i) {
        const double x = at_share(map.across, share(i));
        table.head.push_back({control_value(map.across.control, x, strings, level), true});
    }
    for (int row = table_side - 1; row >= 0; --row) {
        const double y = at_share(map.up, share(row));
        std::vector<std::string> cells{control_value(map.up.control, y, strings, level)};
        for (int i = 0; i < table_side; ++i) {
            const double x = at_share(map.across, share(i));
            const std::string text = outcome_number(map.outcome, map_value(map, x, y), strings);
            cells.push_back(map_is_valid(map, x, y) ? text : "(" + text + ")");
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Buttons axis_buttons(const Shown& shown, const Strings& strings, int AheadChoice::*axis,
                     const char* question) {
    const Level level = shown.view.level;
    Buttons row{.question = std::string(strings.text(question, level)), .buttons = {}};
    for (const int index : axis_controls(shown.scenario)) {
        View view = shown.view;
        view.ahead.*axis = index;
        row.buttons.push_back({.text = control_name(index, strings, level),
                               .action = LookAt{view},
                               .is_chosen = shown.view.ahead.*axis == index});
    }
    return row;
}

std::string plain_number(double value) {
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.9g", value);
    return {text.data(), static_cast<std::size_t>(length)};
}

void add_picture(Document& document, const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const MapPicture& map = shown.ahead->map;
    document.blocks.emplace_back(
        Paragraph{filled(strings.text("dose_map.intro", level),
                         {outcome_name(map.outcome, strings, level),
                          days_text(shown.scenario.days, strings, level, Stretch::after),
                          control_name(map.across.control, strings, level),
                          control_name(map.up.control, strings, level)})});
    document.blocks.emplace_back(table_of(map, shown, strings));
    document.blocks.emplace_back(
        Paragraph{std::string(strings.text("dose_map.brackets", level)), Tone::note});
    document.blocks.emplace_back(table_of_dots(shown, strings));
    document.blocks.emplace_back(
        Buttons{.question = "",
                .buttons = {{.text = std::string(strings.text("ahead.copy", level)),
                             .action = CopyText{map_csv(map, strings, level)}}}});
}

}  // namespace

std::string map_trouble(const Shown& shown, const Strings& strings) {
    const AheadChoice& choice = shown.view.ahead;
    const Level level = shown.view.level;
    if (choice.across == choice.up) return std::string(strings.text("dose_map.same_axes", level));
    if (shown.ahead == nullptr) return std::string(strings.text("ahead.pending", level));
    const MapPicture& map = shown.ahead->map;
    const bool is_other = map.across.control != choice.across || map.up.control != choice.up;
    if (is_other || (map.side == 0 && !map.is_finest)) {
        return std::string(strings.text("ahead.pending", level));
    }
    if (map.side == 0) return std::string(strings.text("dose_map.no_width", level));
    return "";
}

std::string map_csv(const MapPicture& map, const Strings& strings, Level level) {
    const auto axis = [&](const char* name, const MapAxis& one) {
        return std::string(name) + " " + std::string(control_at(one.control).id) + ", " +
               control_name(one.control, strings, level);
    };
    // what machines read stays in the units of the model
    const std::string_view unit = outcomes()[static_cast<std::size_t>(map.outcome)].unit;
    std::string csv = "# " + axis("x", map.across) + "; " + axis("y", map.up) + "; value " +
                      outcome_name(map.outcome, strings, level) + " " + std::string(unit) + "\n";
    csv += "# " + std::string(strings.text("foot.advice", level)) + "\n";
    csv += "x,y,value,valid\n";
    for (std::size_t row = 0; row < map.side; ++row) {
        for (std::size_t column = 0; column < map.side; ++column) {
            const auto share = [&map](std::size_t i) {
                return static_cast<double>(i) / static_cast<double>(map.side - 1);
            };
            const std::size_t at = row * map.side + column;
            csv += plain_number(at_share(map.across, share(column))) + "," +
                   plain_number(at_share(map.up, share(row))) + "," + plain_number(map.values[at]) +
                   (map.valid[at] ? ",1\n" : ",0\n");
        }
    }
    return csv;
}

sim::Scenario moved_on_map(const MapPicture& map, const sim::Scenario& now, double across,
                           double up) {
    sim::Scenario moved = now;
    for (const auto& [axis, share] : {std::pair{map.across, across}, std::pair{map.up, up}}) {
        const Control& control = control_at(axis.control);
        const sim::Slider slider = slider_of(control, moved);
        const double value = at_share(axis, share);
        const double on_step = sim::track_value(slider, sim::track_position(slider, value));
        moved = with_value(control, moved, on_step);
    }
    return moved;
}

Document map_document(const Shown& shown, const Strings& strings) {
    Document document{.title = std::string(strings.text("sheet.map.name", shown.view.level)),
                      .blocks = {}};
    const std::string trouble = map_trouble(shown, strings);
    if (trouble.empty()) {
        add_picture(document, shown, strings);
    } else {
        document.blocks.emplace_back(Paragraph{trouble});
    }
    document.blocks.emplace_back(outcome_buttons(shown, strings));
    document.blocks.emplace_back(
        axis_buttons(shown, strings, &AheadChoice::across, "dose_map.across_question"));
    document.blocks.emplace_back(
        axis_buttons(shown, strings, &AheadChoice::up, "dose_map.up_question"));
    return document;
}

}  // namespace compass::ui
