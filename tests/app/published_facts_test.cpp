#include "app/files/facts.h"
#include "tests/app/temporary_folder.h"
#include "tests/thinned.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

std::vector<files::FactRow> facts() {
    const auto rows =
        files::parse_facts(test::content(COMPASS_SOURCE_DIR "/assets/facts.csv"), "facts.csv");
    REQUIRE(rows);
    REQUIRE(rows->size() == 71);
    return *rows;
}

/// The lines of the facts that the runs of this integrator do not show.
std::vector<std::string> not_shown(const std::vector<files::FactRow>& rows,
                                   sim::Integrator* integrator) {
    std::vector<std::string> lines;
    for (const files::Verdict& verdict : files::check_facts(rows, integrator).rows) {
        if (verdict.kind != files::Verdict::Kind::inside) lines.push_back(verdict.line);
    }
    return lines;
}

const std::vector<std::string> none;

}  // namespace

TEST_CASE("The model shows every published fact of the table") {
    CHECK(not_shown(facts(), sim::simulate) == none);
}

TEST_CASE("Step by step it shows them too") {
    auto some = facts();
    test::Thinned thinned;
    std::erase_if(some, [&](const files::FactRow&) { return thinned.skips(); });
    CHECK(not_shown(some, sim::simulate_by_steps) == none);
}
