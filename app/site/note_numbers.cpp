#include "app/site/lesson_words.h"
#include "ui/learn/lesson_runs.h"

namespace compass::site {
namespace {

using Stories = std::span<const sim::Story>;

/// Is the goal of this lesson's own try met?
bool is_reached(std::size_t lesson, const sim::Scenario& scenario, Stories stories,
                const ui::Numbers& numbers) {
    return ui::lessons()[lesson].judge(ui::run_of(scenario), numbers, stories) == ui::Near::reached;
}

/// The end of what reaches the goal, on a grid of `step` between `out`, which does not, and `in`,
/// which does; all between them behaves like the nearer end.
template <typename At>
double edge(std::size_t lesson, double out, double in, double step, const At& at, Stories stories,
            const ui::Numbers& numbers) {
    const double way = in > out ? step : -step;
    auto left = static_cast<int>((in - out) / way);
    double start = out;
    while (left > 1) {
        const int half = left / 2;
        const double middle = start + half * way;
        if (is_reached(lesson, at(middle), stories, numbers)) {
            left = half;
        } else {
            start = middle;
            left -= half;
        }
    }
    return start + left * way;
}

}  // namespace

void add_note_numbers(Stories stories, ui::Numbers& numbers) {
    const sim::Scenario thin = ui::scenario_of(stories, "thin_bone");
    const auto with_food = [&](double mg) {
        sim::Scenario scenario = thin;
        scenario.regimen.diet_ca = mg;
        return scenario;
    };
    numbers["notes.l1.food"] =
        edge(0, thin.regimen.diet_ca, 2000.0, 50.0, with_food, stories, numbers);

    const sim::Scenario little = ui::little_of_all(stories);
    const auto with_d3 = [&](double iu) {
        return ui::with_mk7(ui::with_d3(little, iu), ui::plain_mk7_ug);
    };
    const double least_d3 = edge(1, 0.0, ui::plain_d3_iu, 100.0, with_d3, stories, numbers);
    const auto with_mk7 = [&](double ug) {
        return ui::with_mk7(ui::with_d3(little, least_d3), ug);
    };
    numbers["notes.l2.d3"] = least_d3;
    numbers["notes.l2.mk7"] = edge(1, 0.0, ui::plain_mk7_ug, 10.0, with_mk7, stories, numbers);

    const sim::Scenario mega = ui::scenario_of(stories, "mega_d");
    const auto with_dose = [&](double iu) { return ui::with_d3(mega, iu); };
    numbers["notes.l4.d3"] =
        edge(3, mega.regimen.d3.amount, 0.0, 1000.0, with_dose, stories, numbers);

    const sim::Scenario man = ui::scanned_man(stories, 1.0);
    const auto with_pill = [&](double ug) { return ui::with_mk7(man, ug); };
    numbers["notes.l5.mk7"] =
        edge(4, 0.0, 2.0 * ui::plain_mk7_ug, 10.0, with_pill, stories, numbers);
}

ui::Numbers lesson_numbers(Stories stories) {
    ui::Numbers numbers;
    for (const ui::Lesson& lesson : ui::lessons()) ui::add_numbers(lesson.id, stories, numbers);
    add_note_numbers(stories, numbers);
    return numbers;
}

}  // namespace compass::site
