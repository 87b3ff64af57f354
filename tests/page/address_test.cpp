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
    for (const char* text : {"nothing=1", "<script>", "cc1;m=1;age_y=17", "cc1;m=1;d3.amount=-1"}) {
        CAPTURE(text);
        CHECK(page::scenario_of(text).error().starts_with("share line: "));
    }
}
