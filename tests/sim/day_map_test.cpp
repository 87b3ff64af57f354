#include "sim/daymap/day_flow.h"
#include "sim/solver/baseline.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

constexpr std::array<sim::Entry, sim::integrals> kept{sim::m_gut, sim::m_ecf,  sim::a_abs,
                                                      sim::m_pth, sim::m_form, sim::m_res};

struct Person {
    explicit Person(const sim::Scenario& wanted) : scenario(wanted) {
        subject = sim::subject_of(scenario, sim::Parameters{});
        body.state = sim::baseline_state(subject.model, scenario, 15);
        for (int day = 0; day < 3; ++day) sim::flow_day(subject, {day, day}, body, {});
    }

    sim::Body after(const sim::Body& start, int calendar) const {
        sim::Body end = start;
        sim::flow_day(subject, {calendar, 3}, end, {});
        return end;
    }

    sim::Scenario scenario;
    sim::Subject subject;
    sim::Body body;
};

/// Typical sizes, so that slopes of all entries can be compared.
double size_of(const sim::State& y, std::size_t entry) {
    return std::fmax(std::abs(y[entry]), entry == sim::gut ? 100.0 : 1.0);
}

/// The greatest gap between the map and difference quotients of the day, in typical sizes.
double worst_gap(const Person& person, const sim::DayMap& map) {
    double worst = 0.0;
    for (std::size_t column = 0; column < sim::movers; ++column) {
        sim::Body less = person.body;
        sim::Body more = person.body;
        const double h = 1e-4 * size_of(person.body.state, column);
        less.state[column] -= h;
        more.state[column] += h;
        const auto low = person.after(less, 3).state;
        const auto high = person.after(more, 3).state;
        for (std::size_t row = 0; row < sim::movers; ++row) {
            const double quotient = (high[row] - low[row]) / (2.0 * h);
            const double unit = size_of(high, row) / size_of(person.body.state, column);
            tests::raise_to(worst, std::abs(map.row[row][column] - quotient) / unit);
        }
        for (std::size_t i = 0; i < sim::integrals; ++i) {
            const double quotient = (high[kept.at(i)] - low[kept.at(i)]) / (2.0 * h);
            const double unit =
                (size_of(high, kept.at(i)) + 300.0) / size_of(person.body.state, column);
            tests::raise_to(worst, std::abs(map.integral[i][column] - quotient) / unit);
        }
    }
    return worst;
}

}  // namespace

TEST_CASE("The map of a day is the slope of that day") {
    for (const auto& scenario : tests::random_scenarios(12)) {
        Person person(scenario);
        sim::DayTangent tangent;
        sim::Body end = person.body;
        sim::flow_day(person.subject, {3, 3}, end, {.tangent = &tangent});
        CHECK(worst_gap(person, tangent.map) < 0.015);
    }
}

TEST_CASE("The map of a day knows what a day more of age does") {
    for (const auto& scenario : tests::random_scenarios(12)) {
        sim::Scenario steady = scenario;
        steady.regimen.season = 0.0;
        Person person(steady);
        sim::DayTangent tangent;
        sim::Body end = person.body;
        sim::flow_day(person.subject, {3, 3}, end, {.tangent = &tangent});
        const auto later = person.after(person.body, 4).state;
        for (std::size_t row = 0; row < sim::movers; ++row) {
            CAPTURE(row);
            const double change = later[row] - end.state[row];
            CHECK(std::abs(tangent.map.row[row][sim::elapsed] - change) <=
                  0.03 * std::abs(change) + 1e-9 * size_of(later, row));
        }
    }
}

TEST_CASE("Two days chained are the map of two days") {
    Person person(tests::busy_scenario());
    sim::DayTangent first;
    sim::DayTangent second;
    sim::Body body = person.body;
    sim::flow_day(person.subject, {3, 3}, body, {.tangent = &first});
    sim::flow_day(person.subject, {4, 4}, body, {.tangent = &second});
    const auto both = sim::chained(first.map, second.map);
    sim::Shift z{};
    for (std::size_t i = 0; i < sim::map_rows; ++i) z[i] = std::sin(1.0 + static_cast<double>(i));
    const auto stepwise = sim::applied(second.map, sim::applied(first.map, z));
    const auto at_once = sim::applied(both, z);
    for (std::size_t i = 0; i < sim::map_rows; ++i) {
        CHECK(at_once[i] == doctest::Approx(stepwise[i]).epsilon(1e-12));
    }
    const auto of_first = sim::applied_integrals(first.map, z);
    const auto of_second = sim::applied_integrals(second.map, sim::applied(first.map, z));
    const auto of_both = sim::applied_integrals(both, z);
    for (std::size_t i = 0; i < sim::integrals; ++i) {
        CHECK(of_both[i] == doctest::Approx(of_first[i] + of_second[i]).epsilon(1e-12));
    }
}
