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
        if (is_pill(input) || input.get(scenario) != input.get(other)) continue;
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
    // the horizon is that of now for both, or there would be two questions at once
    std::optional<sim::Scenario> earlier;
    if (before != nullptr && !(*before == now)) {
        earlier = *before;
        earlier->days = now.days;
    }
    if (work.now == now && work.before == earlier) return;
    work.now = now;
    work.before = earlier;
    want(work.runs, scenarios_of(work));
    told = {.wanted = people_wanted, .has_before = earlier.has_value(), .now = {}, .before = {}};
}

bool fill_people(PeopleWork& work, ui::People& told, Slice& slice) {
    const bool all = make_some(work.runs, slice);
    const std::size_t per_person = told.has_before ? 2 : 1;
    const std::size_t whole = work.runs.done.size() / per_person;
    for (std::size_t i = told.now.size(); i < whole; ++i) {
        told.now.push_back(work.runs.done[i * per_person]);
        if (told.has_before) told.before.push_back(work.runs.done[i * per_person + 1]);
    }
    return all;
}

}  // namespace compass
