#include "app/session/extra_runs.h"

#include "app/session/evidence_runs.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

/// A clock that moves only while the model runs, by so many ms a run.
struct FakeMachine {
    double ms_per_run = 1.0;
    double now_ms = 1000.0;
    int runs = 0;

    Clock clock() {
        return [this] { return now_ms; };
    }
    RunOf model() {
        return [this](const sim::Scenario& scenario) {
            now_ms += ms_per_run;
            ++runs;
            return sim::Trajectory{.scenario = scenario, .parameters = {}, .samples = {}};
        };
    }
};

std::vector<sim::Scenario> scenarios_of(int count, double first_age) {
    std::vector<sim::Scenario> scenarios(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        scenarios[i].person.age_y = first_age + static_cast<double>(i);
    }
    return scenarios;
}

int runs_in_a_frame(double ms_per_run) {
    FakeMachine machine{ms_per_run};
    ExtraRuns extra;
    want(extra, scenarios_of(10, 40.0));
    make_some(extra, machine.clock(), machine.model());
    return machine.runs;
}

}  // namespace

TEST_CASE("A frame makes as many extra runs as fit into six milliseconds, and never none") {
    CHECK(runs_in_a_frame(0.5) == 10);
    CHECK(runs_in_a_frame(1.0) == 6);
    CHECK(runs_in_a_frame(2.0) == 3);
    CHECK(runs_in_a_frame(2.5) == 2);
    CHECK(runs_in_a_frame(4.0) == 1);
    CHECK(runs_in_a_frame(500.0) == 1);
}

TEST_CASE("Six milliseconds of a quick frame go to what looks ahead, more of a slow one at rest") {
    for (const bool is_calm : {false, true}) {
        CHECK(ahead_ms_beside(0.0, is_calm) == extra_ms_per_frame);
        CHECK(ahead_ms_beside(1.0 / 60.0, is_calm) == extra_ms_per_frame);
        for (double frame_s = 0.02; frame_s < 0.25; frame_s += 0.01) {
            // never more than a frame takes already, so the next ones grow no further
            CHECK(ahead_ms_beside(frame_s, is_calm) < 0.7 * 1000.0 * frame_s);
        }
    }
    CHECK(ahead_ms_beside(0.06, true) > 30.0);
    CHECK(ahead_ms_beside(0.06, false) < 18.0);
    CHECK(ahead_ms_beside(0.25, true) == 70.0);
    CHECK(ahead_ms_beside(0.25, false) == 30.0);
}

TEST_CASE("A sentence gets what is left of a frame of 50 ms, and a third of a slow one") {
    CHECK(sentence_ms_beside(10.0) == doctest::Approx(40.0));
    CHECK(sentence_ms_beside(45.0) == doctest::Approx(15.0));
    CHECK(sentence_ms_beside(75.0) == doctest::Approx(25.0));
}

TEST_CASE("Later frames go on where the budget ended, in the order asked for") {
    FakeMachine machine{2.0};
    ExtraRuns extra;
    const auto wanted = scenarios_of(4, 40.0);
    for (int frame = 0; frame < 5; ++frame) {
        want(extra, wanted);  // a frame asks for what it needs, whether it is there or not
        make_some(extra, machine.clock(), machine.model());
    }
    CHECK(extra.all_done());
    CHECK(machine.runs == 4);
    REQUIRE(extra.done.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) CHECK(extra.done[i].scenario == wanted[i]);
}

TEST_CASE("A changed wish drops what is queued and what was done") {
    FakeMachine machine{2.0};
    ExtraRuns extra;
    want(extra, scenarios_of(5, 40.0));
    make_some(extra, machine.clock(), machine.model());
    REQUIRE(extra.done.size() == 3);
    want(extra, scenarios_of(1, 70.0));
    CHECK(extra.done.empty());
    make_some(extra, machine.clock(), machine.model());
    CHECK(machine.runs == 4);
    CHECK(extra.done[0].scenario.person.age_y == 70.0);
    want(extra, {});
    CHECK(extra.done.empty());
    make_some(extra, machine.clock(), machine.model());
    CHECK(machine.runs == 4);
}

TEST_CASE("A frame that has more to spend makes more of the runs at once") {
    FakeMachine machine{5.0};
    ExtraRuns extra;
    want(extra, scenarios_of(10, 40.0));
    make_some(extra, machine.clock(), machine.model(), 30.0);
    CHECK(extra.done.size() == 6);
}

TEST_CASE("A run that took long in an earlier frame is not begun at the end of a budget") {
    FakeMachine machine{5.0};
    ExtraRuns extra;
    want(extra, scenarios_of(4, 40.0));
    make_some(extra, machine.clock(), machine.model());
    machine.ms_per_run = 2.0;  // the next could be as slow as the first
    make_some(extra, machine.clock(), machine.model());
    CHECK(extra.done.size() == 2);
}

TEST_CASE("A coarse run shows the same days as the run of the sliders, with 365 to 730 samples") {
    for (const int days : {1, 30, 730, 731, 3650, 10950}) {
        CAPTURE(days);
        sim::Scenario scenario;
        scenario.days = days;
        scenario.regimen.mk7.amount = 180.0;
        const sim::Trajectory coarse = coarse_run(scenario);
        CHECK(coarse.days == days);
        CHECK(coarse.samples.back().days() == days);
        CHECK(coarse.samples.size() <= 732);
        CHECK(coarse.samples.size() >= static_cast<std::size_t>(std::min(days, 365)));
        const sim::Trajectory fine = sim::simulate(scenario, days);
        for (const sim::Sample& sample : coarse.samples) {
            const auto& same_day = sim::sample_at(fine, sample.days());
            REQUIRE(sample.body.state[sim::ves] ==
                    doctest::Approx(same_day.body.state[sim::ves]).epsilon(1e-9));
            REQUIRE(sample.body.state[sim::trab] ==
                    doctest::Approx(same_day.body.state[sim::trab]).epsilon(1e-9));
        }
    }
}

TEST_CASE("The ends of the evidence differ from the scenario by its three dials alone") {
    sim::Scenario scenario;
    scenario.person.age_y = 71.0;
    scenario.regimen.dial_k_vessel = 2.0;
    const auto ends = evidence_ends(scenario);
    REQUIRE(ends.size() == 2);
    for (const double dial : {0.0, 3.0}) {
        sim::Scenario expected = scenario;
        expected.regimen.dial_k_vessel = dial;
        expected.regimen.dial_k_bone = dial;
        expected.regimen.dial_sup_vessel = dial;
        CHECK(ends[dial == 0.0 ? 0 : 1] == expected);
    }
}
