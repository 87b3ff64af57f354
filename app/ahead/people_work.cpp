#include "app/ahead/people_work.h"

#include "embedded/population.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass {
namespace {

constexpr std::uint64_t seed = 1;
constexpr std::size_t persons_a_ribbon = 50;  ///< sorting again for each of them would cost more

/// Pills are what is looked at: everybody takes those of the sliders.
bool is_pill(const sim::Input& input) {
    return input.id.ends_with(".amount");
}

/// All persons living by a scenario; they take over what it changes of another one.
std::vector<sim::Scenario> all_living(const PeopleWork& work, const sim::Scenario& scenario,
                                      const sim::Scenario& other) {
    std::vector<sim::Scenario> scenarios;
    for (std::size_t i = 1; i <= people_wanted; ++i) {
        scenarios.push_back(person_living(*work.population, i, scenario, other));
    }
    return scenarios;
}

/// What the same people had before, or would have without pills; nothing where that is the same.
/// Bodies and horizon are no change: they are those of now.
std::optional<sim::Scenario> compared_with(const sim::Scenario& now, const sim::Scenario* before) {
    sim::Scenario other = now;
    if (before != nullptr && !(before->regimen == now.regimen)) {
        other.regimen = before->regimen;
        return other;
    }
    for (const sim::Input& input : sim::inputs()) {
        if (is_pill(input)) input.set(other, 0.0);
    }
    if (other == now) return std::nullopt;
    return other;
}

int step_of_course(double days) {
    return std::max(1, static_cast<int>(std::ceil(days / steps_of_course)));
}

/// The next person: the way now, and the end before.
void run_next(PeopleWork& work, ui::People& told) {
    const sim::Scenario& scenario = work.wanted[work.courses.size()];
    sim::Starts starts;  // that of this person, of whom there are two runs
    if (told.has_before())
        told.before.push_back(end_run(work.earlier[work.courses.size()], starts));
    const auto run =
        sim::simulate(scenario, static_cast<int>(scenario.days),
                      {.every_min = step_of_course(scenario.days) * sim::minutes_per_day,
                       .with_labels = false,
                       .starts = &starts});
    Course course;
    told.days.clear();
    for (const sim::Sample& sample : run.samples) {
        told.days.push_back(sample.days());
        course.push_back(ui::outcomes_at(run, sample));
    }
    told.now.push_back(course.back());
    work.courses.push_back(std::move(course));
}

/// How the persons so far are spread at each moment.
void tell_courses(const PeopleWork& work, ui::People& told) {
    for (std::size_t outcome = 0; outcome < ui::outcome_count; ++outcome) {
        auto& spreads = told.over_time[outcome];
        spreads.clear();
        for (std::size_t moment = 0; moment < told.days.size(); ++moment) {
            std::vector<double> values;
            values.reserve(work.courses.size());
            for (const Course& course : work.courses) {
                values.push_back(course[moment].values[outcome]);
            }
            spreads.push_back(ui::quantiles_of(std::move(values)));
        }
    }
}

}  // namespace

Result<sweeps::Population> own_population() {
    return sweeps::parse_population(embedded::population_json, "population.json");
}

sim::Scenario person_living(const sweeps::Population& population, std::uint64_t number,
                            const sim::Scenario& scenario, const sim::Scenario& other) {
    const sim::Scenario drawn = sweeps::person_of(population, seed, number);
    sim::Scenario person = scenario;
    for (const sweeps::Drawn& one : population.drawn) {
        const sim::Input& input = *one.input;
        const bool is_body = input.path.starts_with("person.");
        if (is_pill(input) || (!is_body && input.get(scenario) != input.get(other))) continue;
        input.set(person, input.get(drawn));
    }
    return person;
}

void want_people(PeopleWork& work, ui::People& told, const sim::Scenario& now,
                 const sim::Scenario* before) {
    if (!work.population) {
        auto read = own_population();
        if (!read) return;  // a test reads the file that is built in
        work.population = std::move(*read);
    }
    const std::optional<sim::Scenario> earlier = compared_with(now, before);
    if (work.now == now && work.before == earlier) return;
    work.now = now;
    work.before = earlier;
    work.wanted = all_living(work, now, earlier.value_or(now));
    work.earlier.clear();
    if (earlier) work.earlier = all_living(work, *earlier, now);
    work.courses.clear();
    const bool is_change = before != nullptr && !(before->regimen == now.regimen);
    told = {.wanted = people_wanted,
            .against = !earlier    ? ui::Against::nothing
                       : is_change ? ui::Against::before
                                   : ui::Against::no_pills,
            .now = {},
            .before = {},
            .days = {},
            .over_time = {}};
}

bool fill_people(PeopleWork& work, ui::People& told, Slice& slice) {
    const std::size_t known = told.now.size();
    const auto next = [&] { run_next(work, told); };
    while (work.courses.size() < work.wanted.size() && make_one(slice, next)) {
    }
    const bool is_whole = work.courses.size() == work.wanted.size();
    const bool is_enough = told.now.size() / persons_a_ribbon > known / persons_a_ribbon;
    if (is_enough || (is_whole && told.now.size() > known)) tell_courses(work, told);
    return is_whole;
}

}  // namespace compass
