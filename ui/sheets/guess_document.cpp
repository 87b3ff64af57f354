#include "ui/ahead/guess.h"
#include "ui/curves.h"
#include "ui/number_text.h"
#include "ui/sheets/guess_sheet.h"

#include <cmath>

namespace compass::ui {
namespace {

Buttons plot_buttons(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    Buttons row{.question = std::string(strings.text("guess.which", level)), .buttons = {}};
    for (int i = 0; i < plot_count; ++i) {
        const std::string key =
            "plot." + std::string(curves()[static_cast<std::size_t>(i)].id) + ".name";
        View view = guess_begun(shown.view, i);
        view.guess.is_on_page = true;
        row.buttons.push_back({.text = std::string(strings.text(key, level)),
                               .action = LookAt{view},
                               .is_chosen = shown.view.guess.state != Guess::State::none &&
                                            shown.view.guess.plot == i});
    }
    return row;
}

Entries entries_of(const Shown& shown, const Plot& plot, const Strings& strings) {
    const Level level = shown.view.level;
    Entries entries{.question = filled(strings.text("guess.enter", level), {plot.name, plot.unit}),
                    .entries = {}};
    const View view = shown.view;
    const Curve& curve = curves()[static_cast<std::size_t>(view.guess.plot)];
    const Measure shown_in = measure_of(curve, strings);
    for (std::size_t i = 0; i < guess_points; ++i) {
        const double point = view.guess.points[i];
        const double days = guess_share(i) * shown.scenario.days;
        entries.entries.push_back(
            {.name = filled(strings.text("guess.after", level),
                            {days_text(days, strings, level, Stretch::after)}),
             .unit = plot.unit,
             .text = std::isfinite(point) ? number_text(point, shown_in, strings) : "",
             .measured_in = curve.unit,
             .action = [view, i](double value) {
                 View next = view;
                 next.guess.points[i] = value;
                 next.guess.is_asked_early = false;
                 return Action{LookAt{next}};
             }});
    }
    return entries;
}

Buttons do_buttons(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const auto word = [&](const char* key) { return std::string(strings.text(key, level)); };
    View stopped = shown.view;
    stopped.guess = {.plot = shown.view.guess.plot};
    return {.question = "",
            .buttons = {{.text = word("guess.show"),
                         .action = LookAt{guess_shown(shown.view)},
                         .is_enabled = shown.view.guess.state == Guess::State::drawing},
                        {.text = word("guess.stop"), .action = LookAt{stopped}}}};
}

}  // namespace

View guess_begun(View view, int plot) {
    view.guess = {
        .state = Guess::State::drawing, .plot = plot, .is_on_page = view.guess.is_on_page};
    return view;
}

View guess_shown(View view) {
    view.guess.is_asked_early = !has_points(view.guess);
    if (!view.guess.is_asked_early) view.guess.state = Guess::State::shown;
    return view;
}

Document guess_document(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    Document document{.title = std::string(strings.text("sheet.guess.name", level)), .blocks = {}};
    document.blocks.emplace_back(Paragraph{std::string(strings.text("guess.intro", level))});
    document.blocks.emplace_back(plot_buttons(shown, strings));
    if (shown.view.guess.state == Guess::State::none) return document;
    const Plot plot = plot_of_guess(shown, strings);
    const Guess guess = shown_guess(shown.view.guess, plot);
    document.blocks.emplace_back(Paragraph{
        filled(strings.text("guess.start", level),
               {fixed_text(start_of_guess(shown, plot), plot.decimals, strings), plot.unit})});
    document.blocks.emplace_back(entries_of(shown, plot, strings));
    document.blocks.emplace_back(do_buttons(shown, strings));
    if (guess.is_asked_early) {
        document.blocks.emplace_back(
            Paragraph{std::string(strings.text("guess.no_points", level))});
    }
    if (guess.state != Guess::State::shown) return document;
    document.blocks.emplace_back(Paragraph{guess_feedback(guess, plot, strings, level)});
    Table table{.caption = plot.name + ", " + plot.unit,
                .head = {{std::string(strings.text("guess.time", level))},
                         {std::string(strings.text("guess.yours", level)), true},
                         {std::string(strings.text("guess.model", level)), true}},
                .rows = {}};
    const Drawn came = true_curve(plot);
    const Drawn drawn = drawn_curve(guess.points, came.front());
    for (std::size_t i = 1; i < came.size(); ++i) {
        const double days = guess_share(i - 1) * shown.scenario.days;
        table.rows.push_back({days_text(days, strings, level),
                              fixed_text(drawn[i], plot.decimals, strings),
                              fixed_text(came[i], plot.decimals, strings)});
    }
    document.blocks.emplace_back(std::move(table));
    return document;
}

}  // namespace compass::ui
