#include "app/files/facts.h"
#include "tests/app/temporary_folder.h"
#include "tests/thinned.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

/// The lines of the facts that the runs of this integrator do not show.
std::vector<std::string> not_shown(sim::Integrator* integrator) {
    const auto rows =
        files::parse_facts(test::content(COMPASS_SOURCE_DIR "/assets/facts.csv"), "facts.csv");
    REQUIRE(rows);
    REQUIRE(rows->size() == 71);
    std::vector<files::FactRow> some;
    test::Thinned thinned;
    for (const files::FactRow& row : *rows) {
        if (!thinned.skips()) some.push_back(row);
    }
    std::vector<std::string> lines;
    for (const files::Verdict& verdict : files::check_facts(some, integrator).rows) {
        if (verdict.kind != files::Verdict::Kind::inside) lines.push_back(verdict.line);
    }
    return lines;
}

const std::vector<std::string> none;

}  // namespace

TEST_CASE("The model shows every published fact of the table") {
    CHECK(not_shown(sim::simulate) == none);
}

TEST_CASE("Step by step it shows them too") {
    CHECK(not_shown(sim::simulate_by_steps) == none);
}
