#include "app/files/stories.h"

#include "sim/columns.h"
#include "sim/inputs/input.h"
#include "sim/trajectory.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace compass;

namespace {

std::vector<sim::Scenario> all_scenarios() {
    std::vector<sim::Scenario> all;
    const auto stories = files::stories();
    REQUIRE(stories);
    for (const sim::Story& story : *stories) {
        all.push_back(story.scenario);
        if (story.other) all.push_back(*story.other);
    }
    return all;
}

sim::Scenario scenario_of(std::string_view id) {
    const auto found = files::story_scenario(*files::stories(), id);
    REQUIRE(found);
    return *found;
}

std::string story_refusal(std::string_view json) {
    const auto entries = files::parse_stories(json, "s.json");
    return entries ? "no refusal" : entries.error();
}

}  // namespace

TEST_CASE("The program carries every story it promises") {
    const auto stories = files::stories();
    REQUIRE(stories);
    std::vector<std::string> ids;
    for (const sim::Story& story : *stories) ids.push_back(story.id);
    const std::vector<std::string> promised{
        "balanced", "d3_alone", "k2_alone",   "ca_high",     "winter",
        "mega_d",   "natto4",   "egg_liver",  "warfarin",    "thin_bone",
        "steady",   "k1_mk7",   "mk4_mk7",    "meal",        "people",
        "article",  "trials",   "stop",       "order",       "weak_link",
        "baseline", "duet",     "mega_d3_k2", "warfarin_k2", "osteoporosis_treated",
        "weekly",   "spikes",   "forgetful",  "weak_kidney"};
    CHECK(ids == promised);
}

TEST_CASE("Every story holds accepted values only") {
    for (const sim::Scenario& scenario : all_scenarios()) {
        for (const sim::Input& input : sim::inputs()) {
            CHECK(sim::is_accepted(input, input.get(scenario)));
        }
    }
}

TEST_CASE("Every story runs for a month and shows numbers in every column") {
    for (const sim::Scenario& scenario : all_scenarios()) {
        const auto run = sim::simulate(scenario, 30);
        REQUIRE(run.samples.size() == 31);
        for (const sim::Sample& sample : run.samples) {
            const auto values = sim::values(run, sample);
            REQUIRE(std::all_of(values.begin(), values.end(),
                                [](double value) { return std::isfinite(value); }));
        }
    }
}

TEST_CASE("The two sides of a story differ, and in what the story is about only") {
    const auto stories = files::stories();
    REQUIRE(stories);
    for (const sim::Story& story : *stories) {
        if (!story.other) continue;
        CAPTURE(story.id);
        CHECK_FALSE(story.scenario == *story.other);
        CHECK(story.scenario.days == story.other->days);
        if (story.id != "people") CHECK(story.scenario.person == story.other->person);
    }
    CHECK(scenario_of("people").regimen == scenario_of("people.b").regimen);
}

TEST_CASE("Believing the article and believing the trials are two sides of one person") {
    CHECK(scenario_of("article") == scenario_of("trials.b"));
    CHECK(scenario_of("article.b") == scenario_of("trials"));
    CHECK(scenario_of("article").regimen.dial_k_vessel == 3.0);
    CHECK(scenario_of("trials").regimen.dial_k_vessel == 0.0);
}

TEST_CASE("D3 without K2 holds D3 and no K2") {
    const sim::Scenario scenario = scenario_of("d3_alone");
    CHECK(scenario.regimen.d3.amount == 4000.0);
    CHECK(scenario.regimen.mk7.amount == 0.0);
    CHECK(scenario.person.base_25ohd == 50.0);
    CHECK(scenario.days == 3650.0);
}

TEST_CASE("An unknown story names the nearest") {
    CHECK(files::story_scenario(*files::stories(), "balancd").error() ==
          "there is no story \"balancd\"; the nearest is \"balanced\", and "
          "`calcium-compass stories` lists them all");
    CHECK(files::story_scenario(*files::stories(), "balanced.b")
              .error()
              .starts_with("there is no story \"balanced.b\""));
}

TEST_CASE("A file of stories that is out of form is refused at the place") {
    CHECK(story_refusal("[]") == "s.json: \"\" must be an object with a member per story");
    CHECK(story_refusal(R"({"a": 1})") ==
          "s.json: \"a\" must be a name without dots and an object with the member scenario");
    CHECK(story_refusal(R"({"a": {"note": "x"}})") == "s.json: \"a\" needs the member scenario");
    CHECK(story_refusal(R"({"a": {"scenario": {}, "note": 1}})") ==
          "s.json: \"a.note\" must be a text");
    CHECK(story_refusal(R"({"a": {"scenario": {}, "otter": {}}})") ==
          "s.json: \"a.otter\" is not a member of a story: scenario, other, note");
    CHECK(story_refusal(R"({"a": {"scenario": {"person": {"age_y": 7}}}})") ==
          "s.json: \"a.scenario.person.age_y\" is 7 but must be a number from 18 to 90 y; "
          "correct it, or leave it out for 40 y");
}
