#include "app/sweeps/population.h"

#include "sim/columns.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace compass;
using sweeps::parse_population;

namespace {

std::string refusal(std::string_view json) {
    const auto population = parse_population(json, "p");
    return population ? "taken" : population.error();
}

std::string age(const std::string& distribution) {
    return refusal(R"({"person": {"age_y": )" + distribution + "}}");
}

}  // namespace

TEST_CASE("A scenario file is a population of equals") {
    const auto population = parse_population(R"({"person": {"age_y": 55}, "days": 100})", "p");
    REQUIRE(population);
    CHECK(population->drawn.empty());
    CHECK(population->base.person.age_y == 55.0);
    CHECK(population->base.days == 100.0);
    CHECK(population->outputs.size() == 10);
    CHECK(sweeps::person_of(*population, 1, 1) == sweeps::person_of(*population, 2, 9));
}

TEST_CASE("Distributions stand where numbers would, in any order of the file") {
    const auto one = parse_population(
        R"({"person": {"gfr": 80, "age_y": {"uniform": {"from": 50, "to": 70}}},
            "regimen": {"diet_ca": {"same_as": "diet_ca_base"}, "d3": {"interval_d": 7,
              "amount": {"choice": {"values": [0, 7000]}}},
              "diet_ca_base": {"lognormal": {"median": 800, "factor": 1.4, "to": 2000}}},
            "outputs": ["valid", "cac_AU", "inr"], "note": "whoever"})",
        "p");
    REQUIRE(one);
    std::vector<std::string_view> ids;
    for (const auto& drawn : one->drawn) ids.push_back(drawn.input->id);
    CHECK(ids == std::vector<std::string_view>{"age_y", "diet_ca_base", "diet_ca", "d3.amount"});
    CHECK(one->base.person.gfr == 80.0);
    CHECK(one->base.regimen.d3.interval_d == 7.0);
    CHECK(one->outputs == std::vector<int>{sim::column_index("cac_AU"), sim::column_index("inr"),
                                           sim::column_index("valid")});
    const auto other = parse_population(
        R"({"regimen": {"d3": {"amount": {"choice": {"values": [0, 7000]}}, "interval_d": 7},
              "diet_ca_base": {"lognormal": {"median": 800, "factor": 1.4, "to": 2000}},
              "diet_ca": {"same_as": "diet_ca_base"}},
            "person": {"age_y": {"uniform": {"from": 50, "to": 70}}, "gfr": 80}})",
        "p");
    REQUIRE(other);
    for (std::uint64_t person = 1; person <= 50; ++person) {
        const auto scenario = sweeps::person_of(*one, 4, person);
        CHECK(scenario == sweeps::person_of(*other, 4, person));
        CHECK(scenario.regimen.diet_ca == scenario.regimen.diet_ca_base);
        CHECK(scenario.regimen.diet_ca <= 2000.0);
        for (const sim::Input& input : sim::inputs()) {
            CHECK(sim::is_accepted(input, input.get(scenario)));
        }
    }
}

TEST_CASE("A further distribution leaves the draws of the others alone, a seed does not") {
    const auto few =
        parse_population(R"({"person": {"age_y": {"uniform": {"from": 50, "to": 70}}}})", "p");
    const auto more = parse_population(
        R"({"person": {"female": {"bernoulli": {"p": 0.5}},
                       "age_y": {"uniform": {"from": 50, "to": 70}}}})",
        "p");
    REQUIRE(few);
    REQUIRE(more);
    int women = 0;
    for (std::uint64_t person = 1; person <= 400; ++person) {
        const auto drawn = sweeps::person_of(*more, 1, person);
        CHECK(drawn.person.age_y == sweeps::person_of(*few, 1, person).person.age_y);
        CHECK(drawn.person.age_y != sweeps::person_of(*few, 2, person).person.age_y);
        women += drawn.person.female == 1.0 ? 1 : 0;
    }
    CHECK(women > 160);
    CHECK(women < 240);
}

TEST_CASE("What is wrong in a scenario file is wrong here") {
    CHECK(refusal("") == "p: is empty; the least it may hold is {}");
    CHECK(refusal(R"({"person": {"agey": 50}})") ==
          "p: \"person.agey\" is not a key of a scenario; the nearest is \"person.age_y\", a "
          "number from 18 to 90 y");
    CHECK(refusal(R"({"person": {"age_y": 10}})") ==
          "p: \"person.age_y\" is 10 but must be a number from 18 to 90 y; correct it, or leave "
          "it out for 40 y");
    CHECK(refusal(R"({"age_y": {"uniform": {"from": 50, "to": 70}}})")
              .starts_with("p: \"age_y\" is not a key of a scenario; the nearest is "
                           "\"person.age_y\""));
    CHECK(refusal(R"({"person": {"age_y": 40, "age_y": 50}})") ==
          "p: \"person.age_y\" is given twice; keep one of them");
    CHECK(refusal(std::string(1000001, ' ')).starts_with("p: is larger than 1 MB"));
}

TEST_CASE("A distribution that cannot be says what is wrong and what would be right") {
    CHECK(age("{}") ==
          "p: \"person.age_y\" is an empty object; write a number, or {\"uniform\": {\"from\": "
          "50, \"to\": 70}}");
    CHECK(age(R"({"unifrom": {"from": 50, "to": 70}})") ==
          "p: \"person.age_y.unifrom\" is no distribution; the nearest is \"uniform\"");
    CHECK(age(R"({"uniform": {"from": 50, "up_to": 70}})") ==
          "p: \"person.age_y.uniform.up_to\" is no member of \"uniform\"; the nearest is \"to\", "
          "as in {\"uniform\": {\"from\": 50, \"to\": 70}}");
    CHECK(age(R"({"uniform": {"from": 50}})") ==
          "p: \"person.age_y.uniform\" lacks \"to\"; write {\"uniform\": {\"from\": 50, \"to\": "
          "70}}");
    CHECK(age(R"({"uniform": [50, 70]})") ==
          "p: \"person.age_y.uniform\" must be an object; write {\"uniform\": {\"from\": 50, "
          "\"to\": 70}}");
    CHECK(age(R"({"uniform": {"from": 70, "to": 50}})") ==
          "p: \"person.age_y.uniform\" goes from 70 to 50; \"from\" must be less than \"to\"");
    CHECK(age(R"({"uniform": {"from": 10, "to": 50}})") ==
          "p: \"person.age_y.uniform\" may give 10, but age_y must be a number from 18 to 90 y");
    CHECK(age(R"({"normal": {"mean": "old", "sd": 1}})") ==
          "p: \"person.age_y.normal.mean\" must be a finite number; correct it");
    CHECK(age(R"({"normal": {"mean": 50, "sd": NaN}})") ==
          "p: \"person.age_y.normal.sd\" must be a finite number; correct it");
    CHECK(age(R"({"normal": {"mean": 50, "sd": 0}})") ==
          "p: \"person.age_y.normal.sd\" must be above 0; correct it");
    CHECK(age(R"({"normal": {"mean": 500, "sd": 10}})") ==
          "p: \"person.age_y.normal\" has less than 1 % of its values from 18 to 90; move its "
          "middle or its edges");
    CHECK(age(R"({"normal": {"mean": 50, "sd": 10, "beyond": "cut"}})") ==
          "p: \"person.age_y.normal.beyond\" must be \"redraw\" or \"clip\"");
    CHECK(age(R"({"lognormal": {"median": 50, "factor": 1}})") ==
          "p: \"person.age_y.lognormal.factor\" must be above 1; correct it");
    CHECK(age(R"({"lognormal": {"median": -5, "factor": 2}})") ==
          "p: \"person.age_y.lognormal.median\" must be above 0; correct it");
    CHECK(age(R"({"uniform": {"from": 50, "to": 70}, "normal": {"mean": 1, "sd": 1}})") ==
          "p: \"person.age_y.normal\" is a second distribution for one input; keep one of them");
    CHECK(age("[50, 70]").starts_with("p: \"person.age_y\" is a list but must be a number"));
}

TEST_CASE("A choice is checked value by value") {
    CHECK(age(R"({"choice": {"values": []}})") ==
          "p: \"person.age_y.choice\" has no values to choose from; name some");
    CHECK(age(R"({"choice": {"values": [50, "60"]}})") ==
          "p: \"person.age_y.choice.values.1\" must be a finite number; correct it");
    CHECK(age(R"({"choice": {"values": 50}})") ==
          "p: \"person.age_y.choice.values\" must be a list of numbers");
    CHECK(age(R"({"choice": {"values": [50, 95]}})") ==
          "p: \"person.age_y.choice\" may give 95, but age_y must be a number from 18 to 90 y");
    CHECK(age(R"({"choice": {"values": [50, 60], "weights": [1]}})") ==
          "p: \"person.age_y.choice\" has 2 values but 1 weights; give each value one");
    CHECK(age(R"({"choice": {"values": [50, 60], "weights": [1, -1]}})") ==
          "p: \"person.age_y.choice\" has a weight below 0; correct it");
    CHECK(age(R"({"choice": {"values": [50, 60], "weights": [0, 0]}})") ==
          "p: \"person.age_y.choice\" has no weight above 0; correct one");
    CHECK(age(R"({"bernoulli": {"p": 0.5}})") ==
          "p: \"person.age_y.bernoulli\" is for inputs that are 0 or 1; use \"choice\" for "
          "others");
    CHECK(refusal(R"({"person": {"female": {"bernoulli": {"p": 1.5}}}})") ==
          "p: \"person.female.bernoulli.p\" is 1.5 but must be from 0 to 1");
    CHECK(refusal(R"({"person": {"female": {"uniform": {"from": 0, "to": 1}}}})") ==
          "p: \"person.female.uniform\" is 0 or 1; write {\"bernoulli\": {\"p\": 0.5}}");
    CHECK(refusal(R"({"regimen": {"d3": {"miss_every": {"uniform": {"from": 0, "to": 4}}}}})") ==
          "p: \"regimen.d3.miss_every.uniform\" may give 1, but d3.miss_every must be 0 or a "
          "whole number from 2 to 365 doses");
}

TEST_CASE("A copy needs a drawn input of its kind") {
    CHECK(age(R"({"same_as": "gfr"})") ==
          "p: \"person.age_y.same_as\" is \"gfr\", which has no distribution of its own; name an "
          "input that has one");
    CHECK(refusal(R"({"person": {"gfr": {"normal": {"mean": 80, "sd": 9}},
                                 "age_y": {"same_as": "gfr"}}})") ==
          "p: \"person.age_y.same_as\" is \"gfr\", but age_y must be a number from 18 to 90 y; "
          "name an input of that kind");
    CHECK(age(R"({"same_as": 3})").starts_with("p: \"person.age_y.same_as\" must be the id"));
}

TEST_CASE("Outputs are columns, each once, and days are one number") {
    CHECK(
        refusal(R"({"outputs": ["cac_au"]})") ==
        "p: \"outputs.0\" names \"cac_au\", which is no column of run; the nearest is \"cac_AU\"");
    CHECK(refusal(R"({"outputs": ["inr", "inr"]})") ==
          "p: \"outputs.1\" names \"inr\" a second time; leave one of them out");
    CHECK(refusal(R"({"outputs": []})") ==
          "p: \"outputs\" must be a list of columns, such as [\"cac_AU\"]");
    CHECK(refusal(R"({"outputs": [7]})") == "p: \"outputs.0\" must be the name of a column");
    CHECK(refusal(R"({"note": 7})") == "p: \"note\" must be a text");
    CHECK(refusal(R"({"days": {"uniform": {"from": 1, "to": 9}}})") ==
          "p: \"days\" is one number for the whole population, or left out for --days");
}

TEST_CASE("The population that comes with the program can be read and is plausible") {
    std::ifstream file(std::string(COMPASS_SOURCE_DIR) + "/assets/population.json");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto population = parse_population(text, "population.json");
    REQUIRE_MESSAGE(population, (population ? "" : population.error()));
    CHECK(population->drawn.size() >= 10);
    double age_sum = 0.0;
    for (std::uint64_t person = 1; person <= 300; ++person) {
        age_sum += sweeps::person_of(*population, 1, person).person.age_y;
    }
    CHECK(age_sum / 300.0 > 55.0);
    CHECK(age_sum / 300.0 < 65.0);
}
