#include "app/files/facts.h"
#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

using namespace compass;

TEST_CASE("The model shows every published fact of the table") {
    const auto rows =
        files::parse_facts(test::content(COMPASS_SOURCE_DIR "/assets/facts.csv"), "facts.csv");
    REQUIRE(rows);
    CHECK(rows->size() == 71);
    const auto verdicts = files::check_facts(*rows);
    for (const files::Verdict& verdict : verdicts.rows) {
        CAPTURE(verdict.line);
        CHECK(verdict.kind == files::Verdict::Kind::inside);
    }
}
