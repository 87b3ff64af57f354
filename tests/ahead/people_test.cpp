#include "ui/sheets/people.h"

#include "app/ahead/people_work.h"
#include "sim/numeric/quantile.h"
#include "tests/ahead/looking.h"
#include "tests/page/balanced.h"
#include "tests/thinned.h"
#include "ui/curves.h"

#include <algorithm>

using namespace compass;

namespace {

constexpr std::size_t crowd = test::thinned(people_wanted);

ui::People people_of(const sim::Scenario& now, const sim::Scenario* before) {
    PeopleWork work;
    ui::People people;
    want_people(work, people, now, before);
    REQUIRE(work.wanted.size() == people_wanted);
    work.wanted.resize(crowd);
    Slice slice = tests::forever();
    CHECK(fill_people(work, people, slice));
    return people;
}

/// What people are compared with, which is told before the first of them was run.
ui::Against against_of(const sim::Scenario& now, const sim::Scenario* before) {
    PeopleWork work;
    ui::People people;
    want_people(work, people, now, before);
    CHECK(work.earlier.empty() == (people.against == ui::Against::nothing));
    return people.against;
}

}  // namespace

TEST_CASE(
    "The population that is built in can be read, and its persons take the pills of the sliders") {
    const auto population = own_population();
    REQUIRE(population);
    sim::Scenario before = tests::story("balanced");
    sim::Scenario now = before;
    now.regimen.mk7.amount = 333.0;
    now.regimen.diet_ca = 1234.0;
    for (std::uint64_t number = 1; number <= 20; ++number) {
        const sim::Scenario person = person_living(*population, number, now, before);
        CHECK(person.regimen.mk7.amount == 333.0);
        CHECK(person.regimen.diet_ca == 1234.0);  // it was changed
        CHECK(person.person.age_y >= 50.0);
        CHECK(person.person.age_y <= 70.0);
        CHECK(person.days == now.days);
        for (const sim::Input& input : sim::inputs()) {
            CHECK(sim::is_accepted(input, input.get(person)));
        }
    }
    CHECK_FALSE(person_living(*population, 1, now, before) ==
                person_living(*population, 2, now, before));
}

TEST_CASE("What a person comes to is a single run of that person") {
    sim::Scenario before = tests::story("balanced");
    sim::Scenario now = before;
    now.regimen.d3.amount = 4000.0;
    const ui::People people = people_of(now, &before);
    CHECK(people.against == ui::Against::before);
    REQUIRE(people.now.size() == crowd);
    REQUIRE(people.before.size() == crowd);
    const auto population = own_population();
    for (const std::size_t i : {std::size_t{0}, std::size_t{17}, crowd - 1}) {
        const sim::Scenario person = person_living(*population, i + 1, now, before);
        CHECK(ui::value_in(people.now[i], ui::bone_outcome) ==
              doctest::Approx(tests::single(person, ui::bone_outcome)).epsilon(1e-6));
    }
}

TEST_CASE(
    "Another body on the sliders is no change for many people: they are compared without pills") {
    const sim::Scenario before = tests::story("balanced");
    sim::Scenario now = before;
    now.person.age_y = 30.0;
    CHECK(against_of(now, &before) == ui::Against::no_pills);
    for (auto dose : {&sim::Regimen::ca, &sim::Regimen::d3, &sim::Regimen::mk7, &sim::Regimen::mk4,
                      &sim::Regimen::k1}) {
        (now.regimen.*dose).amount = 0.0;
    }
    CHECK(against_of(now, nullptr) == ui::Against::nothing);
    CHECK(people_of(now, nullptr).before.empty());
}

TEST_CASE("Quantiles are those of sweeps, and of one person all are the same") {
    const std::vector<double> values{3.0, 9.0, 1.0, 4.0, 1.5, 7.0};
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const ui::Quantiles quantiles = ui::quantiles_of(values);
    const std::array<double, 5> shares{0.05, 0.25, 0.5, 0.75, 0.95};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        CHECK(quantiles[i] == doctest::Approx(sim::quantile(sorted, shares[i])));
    }
    for (const double value : ui::quantiles_of({5.0})) CHECK(value == 5.0);
}

TEST_CASE("People come a few at a time, and a new change drops those of the old one") {
    const sim::Scenario now = tests::story("balanced");
    PeopleWork work;
    ui::People people;
    want_people(work, people, now, nullptr);
    Slice slice{.clock = [time = 0.0]() mutable { return time += 1.0; }, .end_ms = 20.0};
    CHECK_FALSE(fill_people(work, people, slice));
    CHECK(people.now.size() > 0);
    CHECK(people.now.size() < people.wanted);
    sim::Scenario other = now;
    other.regimen.sun = 0.0;
    want_people(work, people, other, &now);
    CHECK(people.now.empty());
}

TEST_CASE("The ribbon ends in the spread of the endings, and runs from day 0 to the horizon") {
    const sim::Scenario now = tests::story("balanced");
    const ui::People people = people_of(now, nullptr);
    REQUIRE(people.days.size() == steps_of_course + 1);
    CHECK(people.days.front() == 0.0);
    CHECK(people.days.back() == now.days);
    for (std::size_t i = 0; i < ui::outcome_count; ++i) {
        REQUIRE(people.over_time[i].size() == people.days.size());
        const auto outcome = static_cast<int>(i);
        CHECK(people.over_time[i].back() == ui::quantiles_of(ui::values_of(people.now, outcome)));
        for (const ui::Quantiles& spread : people.over_time[i]) {
            CHECK(std::is_sorted(spread.begin(), spread.end()));
        }
    }
}

TEST_CASE("A run of three days has a ribbon of its four midnights") {
    sim::Scenario now = tests::story("balanced");
    now.days = 3.0;
    CHECK(people_of(now, nullptr).days == std::vector<double>{0.0, 1.0, 2.0, 3.0});
}

TEST_CASE("Curves have the ribbon while the people are looked at, in place of the band of belief") {
    Session session = tests::balanced();
    const scene::Scene nothing;
    const auto bone = [&] {
        return ui::plots(shown(session, nothing), tests::english())[ui::bone_outcome];
    };
    session.view.sheet = ui::Sheet::people;
    for (int i = 0; i < 400 && session.ahead.told.people.now.size() < people_wanted; ++i) {
        make_extra_runs(session, [] { return 0.0; });
    }
    REQUIRE(session.ahead.told.people.now.size() == people_wanted);
    const ui::Plot with_people = bone();
    REQUIRE(with_people.ribbon.size() == steps_of_course + 1);
    CHECK(with_people.ribbon.back().x == doctest::Approx(with_people.x.greatest));
    CHECK(with_people.band.empty());
    CHECK(with_people.y.holds(with_people.ribbon.back().spread.front()));
    CHECK(with_people.y.holds(with_people.ribbon.back().spread.back()));
    session.view.sheet.reset();
    CHECK(bone().ribbon.empty());
    CHECK_FALSE(bone().band.empty());
}
