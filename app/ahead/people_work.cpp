#include "app/ahead/people_work.h"

#include "embedded/population.h"

namespace compass {
namespace {

constexpr std::uint64_t seed = 1;

/// Pills are what is looked at: everybody takes those of the sliders.
bool is_pill(const sim::Input& input) {
    return input.id.ends_with(".amount");
}

std::vector<sim::Scenario> scenarios_of(const PeopleWork& work) {
    const sim::Scenario& now = *work.now;
    const sim::Scenario& before = work.before ? *work.before : now;
    std::vector<sim::Scenario> scenarios;
    for (std::size_t i = 1; i <= people_wanted; ++i) {
        scenarios.push_back(person_living(*work.population, i, now, before));
        if (work.before) scenarios.push_back(person_living(*work.population, i, before, now));
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
    want(work.runs, scenarios_of(work));
    const bool is_change = before != nullptr && !(before->regimen == now.regimen);
    told = {.wanted = people_wanted,
            .against = !earlier    ? ui::Against::nothing
                       : is_change ? ui::Against::before
                                   : ui::Against::no_pills,
            .now = {},
            .before = {}};
}

bool fill_people(PeopleWork& work, ui::People& told, Slice& slice) {
    const bool all = make_some(work.runs, slice);
    const std::size_t per_person = told.has_before() ? 2 : 1;
    const std::size_t whole = work.runs.done.size() / per_person;
    for (std::size_t i = told.now.size(); i < whole; ++i) {
        told.now.push_back(work.runs.done[i * per_person]);
        if (told.has_before()) told.before.push_back(work.runs.done[i * per_person + 1]);
    }
    return all;
}

}  // namespace compass
