#include "sim/columns.h"
#include "sim/daymap/path.h"
#include "sim/daymap/start.h"
#include "sim/solver/baseline.h"
#include "sim/solver/collector.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

using namespace compass;
using tests::reference_scenario;

namespace {

sim::Path path_of(const sim::Scenario& scenario, int days, const sim::PathTask& task) {
    const auto subject = sim::subject_of(scenario, sim::Parameters{});
    return sim::find_path(subject, sim::all_there_at_start(sim::start_state(subject)), days, task);
}

/// The largest relative difference of pools and cells, which mean something at midnight.
double difference(const sim::State& a, const sim::State& b) {
    double most = 0.0;
    for (const auto entry : {sim::ecf, sim::exch, sim::trab, sim::cort, sim::ves, sim::soft,
                             sim::oc, sim::ob, sim::d3f, sim::c25, sim::coc, sim::cmgp}) {
        most = std::fmax(most, std::abs(a[entry] / b[entry] - 1.0));
    }
    return most;
}

/// FNV-1a over the bits of all states of a run.
std::uint64_t hash_of(const sim::Trajectory& run) {
    std::uint64_t hash = 14695981039346656037ULL;
    const auto mix = [&hash](double value) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        for (int i = 0; i < 8; ++i) {
            hash = (hash ^ ((bits >> (8 * i)) & 0xffU)) * 1099511628211ULL;
        }
    };
    for (const auto& sample : run.samples) {
        for (const double value : sample.body.state) mix(value);
        for (const auto& place : sample.body.origins) {
            for (const double value : place) mix(value);
        }
    }
    return hash;
}

}  // namespace

TEST_CASE("A stricter tolerance comes nearer to the run that was walked day by day") {
    const auto scenario = reference_scenario();
    const auto subject = sim::subject_of(scenario, sim::Parameters{});
    sim::Body walked = sim::all_there_at_start(sim::start_state(subject));
    for (int day = 0; day < 1500; ++day) sim::flow_day(subject, {day, day}, walked, {});
    const auto error = [&](double tolerance) {
        const auto path = path_of(scenario, 1500, {.with_labels = false, .tolerance = tolerance});
        return difference(path.end.state, walked.state);
    };
    const double loose = error(1e-2);
    const double strict = error(1e-5);
    CAPTURE(loose);
    CAPTURE(strict);
    CHECK(loose < 5e-3);
    CHECK(strict < 1e-6);
    CHECK(strict < loose / 10.0);
}

TEST_CASE("Two dozen maps cross ten years, and nobody needs many more") {
    CHECK(path_of(reference_scenario(), 3650, {}).maps < 30);
    int most = 0;
    for (auto scenario : tests::random_scenarios(40)) {
        sim::Regimen& r = scenario.regimen;
        for (auto* dose : {&r.ca, &r.d3, &r.mk7, &r.mk4, &r.k1}) {
            *dose = {.amount = dose->amount, .interval_d = 1.0, .stop_d = sim::never};
        }
        r.natto_per_week = 0.0;
        r.season = 0.0;
        most = std::max(most, path_of(scenario, 3650, {.with_labels = false}).maps);
    }
    CAPTURE(most);
    CHECK(most < 100);
}

namespace {

/// The greatest relative difference of a column from steps at the end of any day.
double worst(const sim::Scenario& scenario, int days, std::string_view column,
             bool with_labels = false) {
    const auto ours = sim::simulate(scenario, days, {.with_labels = with_labels});
    const auto steps = sim::simulate_by_steps(scenario, days, {.with_labels = with_labels});
    const int at = sim::column_index(column);
    double most = 0.0;
    for (std::size_t i = 1; i < ours.samples.size(); ++i) {
        const double right = sim::value(steps, steps.samples[i], at);
        const double own = sim::value(ours, ours.samples[i], at);
        most = std::fmax(most, std::abs(own / right - 1.0));
    }
    return most;
}

}  // namespace

TEST_CASE("What poison makes of PTH is as right in the midst of a leap as at its ends") {
    sim::Scenario poisoned;
    poisoned.person.gfr = 15.0;
    poisoned.person.age_y = 38.0;
    poisoned.regimen.d3 = {.amount = 400000.0, .interval_d = 1.0, .stop_d = sim::never};
    CHECK(worst(poisoned, 300, "day_pth_mean_pg_mL") < 4e-4);
}

TEST_CASE("PTH is right while D3 wears off, in the midst of leaps over weeks too") {
    sim::Scenario past;
    past.person.base_25ohd = 8.0;
    past.regimen.natto_per_week = 3.0;
    for (const double amount_iu : {4000.0, 7800.0}) {
        past.regimen.d3 = {.amount = amount_iu, .interval_d = 1.0, .stop_d = 800.0};
        CHECK(worst(past, 1600, "day_pth_mean_pg_mL") < 6e-4);
    }
}

TEST_CASE("Every day of a rhythm is as right in the midst of a leap as at its ends") {
    for (const int interval_d : {7, 14}) {
        CAPTURE(interval_d);
        sim::Scenario low_in_d;
        low_in_d.person.base_25ohd = 10.0;
        low_in_d.regimen.d3 = {
            .amount = 2000.0, .interval_d = 1.0 * interval_d, .stop_d = sim::never};
        CHECK(worst(low_in_d, 200, "D3_lean_nmol") < 5e-4);
        sim::Scenario weekly_calcium;
        weekly_calcium.person.gfr = 40.0;
        weekly_calcium.regimen.ca = {
            .amount = 2000.0, .interval_d = 1.0 * interval_d, .stop_d = sim::never};
        CHECK(worst(weekly_calcium, 400, "day_urine_mg") < 5e-4);
    }
    // grams every day but each seventh, long after more D3 than anybody took
    sim::Scenario grams;
    grams.person.female = 1.0;
    grams.person.age_y = 40.0;
    grams.regimen.diet_ca = 0.0;
    grams.regimen.ca = {
        .amount = 25000.0, .interval_d = 1.0, .stop_d = sim::never, .miss_every = 7.0};
    grams.regimen.d3 = {.amount = 5e6, .interval_d = 7.0, .stop_d = 300.0, .miss_every = 3.0};
    CHECK(worst(grams, 1500, "day_urine_mg") < 1e-3);
    // the season turns inside of a leap, and little urine tells of it most
    sim::Scenario hungry_in_spring;
    hungry_in_spring.person.age_y = 82.0;
    hungry_in_spring.person.base_25ohd = 9.5;
    hungry_in_spring.person.gfr = 43.0;
    hungry_in_spring.regimen.diet_ca = 404.0;
    hungry_in_spring.regimen.diet_ca_base = 1800.0;
    hungry_in_spring.regimen.natto_per_week = 2.0;
    hungry_in_spring.regimen.season = 1.0;
    hungry_in_spring.regimen.latitude = 59.0;
    hungry_in_spring.regimen.sun = 0.28;
    CHECK(worst(hungry_in_spring, 1000, "day_urine_mg") < 4e-4);
}

TEST_CASE("Origins are right on each day of the months in which a change of diet dies away") {
    struct Case {
        double female, age_y, gfr, diet_ca_mg, c25_nmol_l, d3_iu;
    };
    for (const Case& one :
         {Case{1.0, 43.4, 24.0, 1988.0, 100.0, 0.0}, Case{1.0, 69.6, 21.0, 1990.0, 100.0, 0.0},
          Case{1.0, 70.2, 20.0, 1768.0, 90.0, 0.0}, Case{1.0, 31.5, 37.0, 1182.0, 60.0, 0.0},
          Case{1.0, 41.1, 62.0, 1193.0, 28.0, 0.0}, Case{1.0, 34.5, 31.0, 1073.0, 99.0, 0.0},
          Case{0.0, 37.0, 34.0, 717.0, 34.0, 3935.0}}) {
        sim::Scenario scenario;
        scenario.person.female = one.female;
        scenario.person.age_y = one.age_y;
        scenario.person.gfr = one.gfr;
        scenario.person.base_25ohd = one.c25_nmol_l;
        scenario.regimen.diet_ca = one.diet_ca_mg;
        scenario.regimen.d3 = {.amount = one.d3_iu, .interval_d = 1.0, .stop_d = sim::never};
        CAPTURE(one.age_y);
        for (const char* column : {"Ca_ecf_food_mg", "Ca_exch_bone_mg", "Ca_exch_food_mg"}) {
            CHECK(worst(scenario, 260, column, true) < 8e-4);
        }
    }
}

TEST_CASE("Leaps are short where a woman's body changes, as nothing at their ends tells of it") {
    sim::Scenario scenario;
    scenario.person.female = 1.0;
    scenario.person.age_y = 46.0;
    scenario.person.menopause_age = 50.0;
    int longest = 0;
    int longest_in_midst = 0;
    constexpr int begins_d = 2 * 365 + 183;  // a year and a half before its middle
    constexpr int ends_d = 5 * 365 + 183;
    for (const auto& leap : path_of(scenario, 2500, {.with_labels = false}).leaps) {
        const int length = leap.end_day() - leap.day();
        longest = std::max(longest, length);
        const bool is_in_midst = leap.end_day() > begins_d && leap.day() < ends_d;
        if (is_in_midst) longest_in_midst = std::max(longest_in_midst, length);
    }
    CHECK(longest <= 256);
    CHECK(longest_in_midst <= 128);
}

TEST_CASE("In a woman's change of life leaps end on the same days whatever her kidneys do") {
    const auto ends = [](double gfr) {
        sim::Scenario scenario;
        scenario.person.female = 1.0;
        scenario.person.age_y = 40.0;
        scenario.person.menopause_age = 50.0;
        scenario.person.gfr = gfr;
        std::vector<int> days;
        for (const auto& leap : path_of(scenario, 3650, {.with_labels = false}).leaps) {
            if (leap.day() > 2400) days.push_back(leap.day());
        }
        return days;
    };
    const auto usual = ends(100.0);
    CHECK(usual.size() >= 7);
    for (const double gfr : {30.0, 40.0, 61.0, 75.0, 110.0}) CHECK(ends(gfr) == usual);
}

TEST_CASE("What ten years of her change of life end in follows her age without steps") {
    // second differences of a smooth curve over tenths of a year; with leaps that ended on the same
    // days before the change they lay between -0.044 and -0.001 mg
    constexpr int days = 3650;
    std::vector<double> balance;
    for (int tenth = 0; tenth <= 12; ++tenth) {
        sim::Scenario scenario;
        scenario.person.female = 1.0;
        scenario.person.gfr = 32.0;
        scenario.person.age_y = 38.0 + 0.1 * tenth;
        const auto run = sim::simulate(scenario, days, {.every_min = days * sim::minutes_per_day});
        balance.push_back(sim::value(run, run.samples.back(), sim::column_index("day_balance_mg")));
    }
    for (std::size_t i = 2; i < balance.size(); ++i) {
        const double bent = balance[i] - 2.0 * balance[i - 1] + balance[i - 2];
        CHECK(bent < -0.012);
        CHECK(bent > -0.026);
    }
}

TEST_CASE("A turn of ageing costs few maps, as leaps go on nearly as long as before") {
    const auto maps = [](double gfr, double age_y) {
        sim::Scenario scenario;
        scenario.person.gfr = gfr;
        scenario.person.age_y = age_y;
        return path_of(scenario, 3650, {.with_labels = false}).maps;
    };
    CHECK(maps(90.0, 37.0) <= maps(90.0, 45.0) + 3);  // 40 lies inside, or nothing
    CHECK(maps(15.5, 37.0) <= maps(15.5, 45.0) + 3);  // 40, and a kidney that comes to its floor
}

TEST_CASE("The map of a day forgets what was in the blood, however much PTH there is") {
    sim::Scenario scenario;
    scenario.person.base_25ohd = 5.0;
    scenario.regimen.diet_ca = 200.0;
    scenario.regimen.sun = 0.0;
    for (const double gfr : {15.0, 31.0, 46.0, 90.0}) {
        scenario.person.gfr = gfr;
        sim::Body body = path_of(scenario, 1500, {.with_labels = false}).end;
        sim::DayTangent tangent;
        const auto subject = sim::subject_of(scenario, sim::Parameters{});
        const double before = body.state[sim::m_pth];
        sim::flow_day(subject, {1500, 1500}, body, {.tangent = &tangent});
        CHECK(body.state[sim::m_pth] - before > 200.0);
        CHECK(std::abs(tangent.map.row[sim::ecf][sim::ecf]) < 0.1);
    }
}

TEST_CASE("Following where calcium came from changes not one bit of the rest") {
    const auto scenario = tests::busy_scenario();
    const auto with = path_of(scenario, 3000, {.with_labels = true});
    const auto without = path_of(scenario, 3000, {.with_labels = false});
    CHECK(with.end.state == without.end.state);
    CHECK(with.maps == without.maps);
}

TEST_CASE("A day on foot neither makes nor loses calcium, so no closing of accounts hides a leak") {
    for (const auto& scenario : tests::random_scenarios(30)) {
        const auto subject = sim::subject_of(scenario, sim::Parameters{});
        sim::Body body{.state = sim::start_state(subject)};
        const double before = sim::ledger_mg(body.state);
        for (int day = 0; day < 30; ++day) sim::flow_day(subject, {day, day}, body, {});
        CHECK(std::abs(sim::ledger_mg(body.state) - before) < 1e-6);
    }
}

TEST_CASE("The start found with maps is the one found by steps") {
    for (const auto& scenario : tests::random_scenarios(40)) {
        const auto subject = sim::subject_of(scenario, sim::Parameters{});
        const auto fast = sim::start_state(subject);
        const auto slow = sim::baseline_state(subject.model, scenario, 15);
        for (const auto entry : sim::settling_entries) {
            CAPTURE(entry);
            CHECK(fast[entry] == doctest::Approx(slow[entry]).epsilon(4e-4));
        }
    }
}

TEST_CASE("The last bit of a run is the same with every compiler, option and platform") {
    const auto daily = sim::simulate(reference_scenario(), 3650, {.every_min = 100 * 1440});
    const auto busy = sim::simulate(tests::busy_scenario(), 1000, {.every_min = 50 * 1440});
    auto woman = reference_scenario();
    woman.person.female = 1.0;
    woman.person.age_y = 47.0;
    woman.regimen.season = 1.0;
    woman.regimen.warfarin = 1.0;
    woman.regimen.warfarin_start_d = 800.0;
    const auto seasons = sim::simulate(woman, 2000, {.every_min = 90 * 1440});
    CHECK(hash_of(daily) == 0x98958a8c6e78459bULL);
    CHECK(hash_of(busy) == 0x5906d1f57e5beb0eULL);
    CHECK(hash_of(seasons) == 0x3e4403083afe69f0ULL);
}
