#include "app/page/address.h"

#include "app/files/stories.h"
#include "app/page/wishes.h"
#include "tests/page/balanced.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

Session opened(const std::string& address) {
    return page::first_session(*files::stories(), address, tests::english());
}

}  // namespace

TEST_CASE("Every story survives the way into an address and back") {
    const auto stories = files::stories();
    REQUIRE(stories);
    for (const sim::Story& story : *stories) {
        CAPTURE(story.id);
        const auto back = page::link_of(page::address_of(story.scenario));
        REQUIRE(back);
        CHECK(back->scenario == story.scenario);
    }
}

TEST_CASE("An address that is none of ours is refused in words") {
    for (const char* text : {"nothing=1", "<script>", "cc1;m=1;age_y=17", "cc1;m=1;d3.amount=-1"}) {
        CAPTURE(text);
        CHECK(page::link_of(text).error().starts_with("share line: "));
        const Session session = opened(text);
        CHECK(session.notice.starts_with("share line: "));
        CHECK(session.story == "balanced");
    }
}

TEST_CASE("An address opens but for what is not known, which is named") {
    const Session session = opened("cc1;m=2;foo=3;d3.amount=2000;view=cinema");
    CHECK(session.scenario.regimen.d3.amount == 2000.0);
    CHECK(session.notice.find("version 2") != std::string::npos);
    CHECK(session.notice.find("foo, view=cinema") != std::string::npos);
    CHECK(session.undo.empty());
    CHECK(page::address_of(session.scenario, session.view) == "cc1;m=1;d3.amount=2000");
}

TEST_CASE("A teacher's address presents, hides a curve until it is played, and locks a slider") {
    Session session = opened("cc1;m=1;d3.amount=2000;view=projector;hide=bone;lock=age");
    CHECK(session.notice.empty());
    CHECK(session.view.presenting == ui::Presenting::projector);
    CHECK(session.view.day == 0.0);
    CHECK(session.view.hidden_curves == 2U);
    CHECK(page::address_of(session.scenario, session.view) ==
          "cc1;m=1;d3.amount=2000;hide=bone;lock=age_y");
    sim::Scenario wished = session.scenario;
    wished.person.age_y = 70.0;
    wished.regimen.mk7.amount = 90.0;
    ui::Asked asked;
    asked.scenario = wished;
    carry_out(session, asked, tests::english());
    CHECK(session.scenario.person.age_y == 40.0);
    CHECK(session.scenario.regimen.mk7.amount == 90.0);
    CHECK(session.notice.find("Age") != std::string::npos);
    page::unlock(session, tests::english());
    carry_out(session, asked, tests::english());
    CHECK(session.scenario.person.age_y == 70.0);
    session.view.playing = true;
    advance(session, 0.1);
    CHECK(session.view.hidden_curves == 0U);
}
