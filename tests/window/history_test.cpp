#include "app/window/history.h"

#include <doctest/doctest.h>

#include <string>

using namespace compass;

namespace {

KeptSteps some_steps() {
    KeptSteps kept;
    kept.now.story = "balanced";
    kept.now.scenario.regimen.hide_weak = 2.0;
    Session::Step alone = kept.now;
    alone.scenario.regimen.mk7.amount = 90.0;
    Session::Step compared = alone;
    compared.other = sim::Scenario();
    compared.side = ui::Side::b;
    kept.undo = {alone, compared};
    kept.redo = {compared};
    return kept;
}

bool is_same(const Session::Step& one, const Session::Step& other) {
    return one.scenario == other.scenario && one.story == other.story && one.other == other.other &&
           one.side == other.side;
}

}  // namespace

TEST_CASE("Steps kept over a restart come back as they were, with A and B where there were two") {
    const KeptSteps kept = some_steps();
    const auto read = parse_history(history_text(kept));
    REQUIRE(read);
    REQUIRE(read->undo.size() == 2);
    REQUIRE(read->redo.size() == 1);
    CHECK(is_same(read->now, kept.now));
    CHECK(is_same(read->undo[0], kept.undo[0]));
    CHECK(is_same(read->undo[1], kept.undo[1]));
    CHECK(is_same(read->redo[0], kept.redo[0]));
}

TEST_CASE("A side that is neither A nor B is a damaged history") {
    std::string text = history_text(some_steps());
    const std::string side = "\"side\":\"b\"";
    const std::size_t at = text.find(side);
    REQUIRE(at != std::string::npos);
    text.replace(at, side.size(), "\"side\":\"c\"");
    CHECK_FALSE(parse_history(text));
}
