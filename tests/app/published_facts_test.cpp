#include "app/files/facts.h"
#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

void all_inside(sim::Integrator* integrator) {
    const auto rows =
        files::parse_facts(test::content(COMPASS_SOURCE_DIR "/assets/facts.csv"), "facts.csv");
    REQUIRE(rows);
    CHECK(rows->size() == 71);
    const auto verdicts = files::check_facts(*rows, integrator);
    for (const files::Verdict& verdict : verdicts.rows) {
        CAPTURE(verdict.line);
        CHECK(verdict.kind == files::Verdict::Kind::inside);
    }
}

}  // namespace

TEST_CASE("The model shows every published fact of the table") {
    all_inside(sim::simulate);
}

TEST_CASE("Step by step it shows them too") {
    all_inside(sim::simulate_by_steps);
}
