#include "app/report/subject.h"

#include "tests/report/material_for_tests.h"

using namespace compass;
using test::english;

TEST_CASE("A report of a session tells its story, what was changed since, and the state before") {
    Session session = start_session(test::stories(), "d3_alone", english());
    report::Subject subject = report::subject_of(session, "p");
    CHECK(subject.story == "d3_alone");
    CHECK_FALSE(subject.changed);
    CHECK_FALSE(subject.before);
    CHECK(subject.neutral == test::neutral());
    CHECK(subject.program == "p");

    const sim::Scenario opened = session.scenario;
    ui::Asked asked;
    asked.scenario = opened;
    asked.scenario->regimen.d3.amount = 1000.0;
    carry_out(session, asked, english());
    subject = report::subject_of(session, "p");
    CHECK(subject.changed);
    CHECK(subject.scenario == session.scenario);
    REQUIRE(subject.before);
    CHECK(*subject.before == opened);

    session.view.ghost = false;
    CHECK_FALSE(report::subject_of(session, "p").before);
}

TEST_CASE("Settings from outside have no story") {
    const Session session = start_session(test::stories(), sim::Scenario());
    CHECK(report::subject_of(session, "p").story.empty());
}
