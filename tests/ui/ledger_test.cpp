#include "ui/sheets/ledger.h"

#include "app/files/stories.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

TEST_CASE("Both sides of the account of every story are equal to a hundredth of a milligram") {
    const auto stories = files::stories();
    REQUIRE(stories);
    for (const sim::Story& story : *stories) {
        CAPTURE(story.id);
        const auto run = sim::simulate(story.scenario, static_cast<int>(story.scenario.days));
        for (const double share : {0.0, 0.01, 0.5, 1.0}) {
            CHECK(std::abs(ui::closing_error_mg(run, share * story.scenario.days)) < 0.01);
        }
    }
}

TEST_CASE("Calcium that vanishes is told, not rounded away") {
    auto run = sim::simulate(sim::Scenario{}, 30);
    run.samples.back().body.state[sim::a_uri] -= 5.0;
    CHECK(ui::closing_error_mg(run, 30.0) == doctest::Approx(-5.0).epsilon(1e-6));
}
