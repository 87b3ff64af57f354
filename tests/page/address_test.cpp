#include "app/page/address.h"

#include "app/files/stories.h"

#include <doctest/doctest.h>

using namespace compass;

TEST_CASE("Every story survives the way into an address and back") {
    const auto stories = files::stories();
    REQUIRE(stories);
    for (const sim::Story& story : *stories) {
        CAPTURE(story.id);
        const auto back = page::scenario_of(page::address_of(story.scenario));
        REQUIRE(back);
        CHECK(*back == story.scenario);
    }
}

TEST_CASE("An address that is none of ours is refused in words") {
    CHECK(page::scenario_of("nothing=1").error() ==
          "the link holds something that is no input of this program");
    CHECK(page::scenario_of("<script>").error() ==
          "the link holds something that is no input of this program");
    CHECK(page::scenario_of(std::string(100000, 'x')).error() ==
          "the link is too long to be one of ours");
    for (const char* text : {"age_y=", "age_y=1e999", "age_y=nan", "age_y=17", "d3.amount=-1"}) {
        CAPTURE(text);
        CHECK(page::scenario_of(text).error().find("must be") != std::string::npos);
    }
}
