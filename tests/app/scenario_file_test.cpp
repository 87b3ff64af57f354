#include "app/files/scenario_file.h"

#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

#include <string>

using namespace compass;

namespace {

std::string refusal(std::string_view json) {
    const auto scenario = files::parse_scenario(json, "x.json");
    return scenario ? "no refusal" : scenario.error();
}

}  // namespace

TEST_CASE("An empty object is the default scenario") {
    const auto scenario = files::parse_scenario("{}", "x.json");
    REQUIRE(scenario);
    CHECK(*scenario == sim::Scenario());
}

TEST_CASE("Each value of a file arrives in its own field") {
    const auto scenario = files::parse_scenario(
        R"({"person": {"age_y": 61.5, "female": true}, "days": 30,
            "regimen": {"warfarin": 1, "season": false, "d3": {"amount": 2000, "stop_d": 90}}})",
        "x.json");
    REQUIRE(scenario);
    sim::Scenario expected;
    expected.person.age_y = 61.5;
    expected.person.female = 1.0;
    expected.days = 30.0;
    expected.regimen.warfarin = 1.0;
    expected.regimen.d3.amount = 2000.0;
    expected.regimen.d3.stop_d = 90.0;
    CHECK(*scenario == expected);
}

TEST_CASE("An unknown key is refused and the nearest known one named with its range") {
    CHECK(refusal(R"({"person": {"age": 50}})") ==
          R"(x.json: "person.age" is not a key of a scenario; the nearest is "person.age_y", )"
          "a number from 18 to 90 y");
    CHECK(refusal(R"({"weight_kg": 50})") ==
          R"(x.json: "weight_kg" is not a key of a scenario; the nearest is "person.weight_kg", )"
          "a number from 45 to 130 kg");
    CHECK(refusal(R"({"regimen": {"mk_7": {"amount": 90}}})") ==
          R"(x.json: "regimen.mk_7" is not a key of a scenario; the nearest is "regimen.mk7", )"
          R"(an object such as {"amount": 45, "interval_d": 1})");
    CHECK(refusal(R"({"regimen": {"d3": {"amont": 90}}})") ==
          R"(x.json: "regimen.d3.amont" is not a key of a scenario; the nearest is )"
          R"("regimen.d3.amount", a number from 0 to 6000000 IU)");
}

TEST_CASE("A key with a dot in it is not taken for a path") {
    CHECK(refusal(R"({"person.age_y": 50})") ==
          R"(x.json: "person.age_y" is not a key of a scenario; the nearest is "person.age_y", )"
          "a number from 18 to 90 y, nested in objects instead of joined by dots");
    CHECK(refusal(R"({"": {"person": {"age_y": 50}}})")
              .starts_with(R"(x.json: "" is not a key of a scenario; )"));
}

TEST_CASE("A number in place of a dose is refused with the right form") {
    CHECK(refusal(R"({"regimen": {"d3": 2000}})") ==
          R"(x.json: "regimen.d3" is 2000 but must be an object; write )"
          R"("d3": {"amount": 1000, "interval_d": 1}, the amount from 0 to 6000000 IU)");
    CHECK(refusal(R"({"d3": 2000})") ==
          R"(x.json: "d3" is not a key of a scenario; the nearest is "regimen.d3", )"
          R"(an object such as {"amount": 1000, "interval_d": 1})");
}

TEST_CASE("A value of the wrong type is refused with what would be right") {
    CHECK(refusal(R"({"person": {"age_y": "old"}})") ==
          R"(x.json: "person.age_y" is "old" but must be a number from 18 to 90 y; correct it, )"
          "or leave it out for 40 y");
    CHECK(refusal(R"({"person": {"age_y": true}})") ==
          R"(x.json: "person.age_y" is true but must be a number from 18 to 90 y; correct it, )"
          "or leave it out for 40 y");
    CHECK(refusal(R"({"regimen": {"sun": true}})") ==
          R"(x.json: "regimen.sun" is true but must be a number from 0 to 2 x; correct it, )"
          "or leave it out for 1 x");
    CHECK(refusal(R"({"days": null})") ==
          R"(x.json: "days" is null but must be a whole number from 1 to 36525 d; correct it, )"
          "or leave it out for 3650 d");
    CHECK(refusal(R"({"person": {"age_y": {}}})") ==
          R"(x.json: "person.age_y" is an object but must be a number from 18 to 90 y; )"
          "correct it, or leave it out for 40 y");
    CHECK(refusal(R"({"regimen": {"d3": {"amount": [1]}}})") ==
          R"(x.json: "regimen.d3.amount" is a list but must be a number from 0 to 6000000 IU; )"
          "correct it, or leave it out for 0 IU");
    CHECK(refusal(R"({"person": 5})") ==
          R"(x.json: "person" is 5 but must be an object; write "person": {"age_y": 40})");
    CHECK(refusal("[1, 2]") ==
          "x.json: the scenario is a list but must be an object; write "
          R"({"person": {"age_y": 40}, "days": 3650})");
}

TEST_CASE("A number out of range is refused with the range, its unit and the default") {
    CHECK(refusal(R"({"person": {"age_y": 200}})") ==
          R"(x.json: "person.age_y" is 200 but must be a number from 18 to 90 y; correct it, )"
          "or leave it out for 40 y");
    CHECK(refusal(R"({"regimen": {"mk7": {"amount": -0.5}}})") ==
          R"(x.json: "regimen.mk7.amount" is -0.5 but must be a number from 0 to 20000 ug; )"
          "correct it, or leave it out for 0 ug");
    CHECK(refusal(R"({"regimen": {"d3": {"stop_d": 40000}}})") ==
          R"(x.json: "regimen.d3.stop_d" is 40000 but must be a whole number from 0 to 36525 d; )"
          "correct it, or leave it out for never");
    CHECK(refusal(R"({"regimen": {"warfarin": 2}})") ==
          R"(x.json: "regimen.warfarin" is 2 but must be 0 or 1 (or false, true); correct it, )"
          "or leave it out for 0");
    CHECK(refusal(R"({"regimen": {"d3": {"miss_every": 1}}})") ==
          R"(x.json: "regimen.d3.miss_every" is 1 but must be 0 or a whole number from 2 to )"
          "365 doses; correct it, or leave it out for 0 doses");
}

TEST_CASE("A broken number is refused where a whole one is needed") {
    CHECK(refusal(R"({"days": 30.5})") ==
          R"(x.json: "days" is 30.5 but must be a whole number from 1 to 36525 d; correct it, )"
          "or leave it out for 3650 d");
}

TEST_CASE("NaN, Infinity and numbers too large to hold are refused at their key") {
    const std::string rest =
        " but must be a number from 18 to 90 y; correct it, or leave it out for 40 y";
    for (const std::string word : {"NaN", "nan", "Infinity", "-Infinity", "inf", "1e999"}) {
        CHECK(refusal(R"({"person": {"age_y": )" + word + "}}") ==
              "x.json: \"person.age_y\" is " + word + rest);
    }
}

TEST_CASE("A number that is too long to show is shown cut, with its length") {
    CHECK(refusal("{\"days\": 1" + std::string(400, '0') + "}") ==
          "x.json: \"days\" is 1" + std::string(39, '0') +
              "... (401 characters) but must be a whole number from 1 to 36525 d; correct it, or "
              "leave it out for 3650 d");
}

TEST_CASE("A key that stands twice is refused") {
    CHECK(refusal(R"({"days": 3, "days": 3})") ==
          R"(x.json: "days" is given twice; keep one of them)");
    CHECK(refusal(R"({"person": {}, "person": {"age_y": 50}})") ==
          R"(x.json: "person" is given twice; keep one of them)");
    CHECK(refusal(R"({"regimen": {"d3": {"amount": 1, "amount": 2}}})") ==
          R"(x.json: "regimen.d3.amount" is given twice; keep one of them)");
}

TEST_CASE("A text that breaks off is refused with the place") {
    CHECK(refusal("{\"person\":\n {\"age_y\": 40") ==
          "x.json: is not complete JSON at line 2, column 13; look for a missing comma, quotation "
          "mark or bracket there");
    CHECK(refusal("") == "x.json: is empty; the least it may hold is {}");
    CHECK(refusal(" \n ") == "x.json: is empty; the least it may hold is {}");
    CHECK(refusal("{} {}") ==
          "x.json: is not complete JSON at line 1, column 4; look for a missing comma, quotation "
          "mark or bracket there");
}

TEST_CASE("What is no UTF-8 text is told, and nothing behind a zero byte is overlooked") {
    using namespace std::string_literals;
    CHECK(refusal("{\"days\": 2}\0 not JSON"s) == "x.json: holds no UTF-8 text; save it as UTF-8");
    CHECK(refusal("\xFF\xFE{\0\"\0"s) == "x.json: holds no UTF-8 text; save it as UTF-8");
    CHECK(refusal("{\"d\xFFys\": 2}") ==
          "x.json: holds no UTF-8 text at line 1, column 4; save it as UTF-8");
    const auto marked = files::parse_scenario("\xEF\xBB\xBF{\"days\": 2}", "x.json");
    REQUIRE(marked);  // a byte order mark is UTF-8
    CHECK(marked->days == 2.0);
}

TEST_CASE("A key that is the id of an input or a path with dots is told its place") {
    const std::string rest =
        " is not a key of a scenario; the nearest is \"regimen.d3.amount\", a number from 0 to "
        "6000000 IU, nested in objects instead of joined by dots";
    CHECK(refusal(R"({"d3.amount": 5})") == "x.json: \"d3.amount\"" + rest);
    CHECK(refusal(R"({"regimen.d3.amount": 5})") == "x.json: \"regimen.d3.amount\"" + rest);
    CHECK(refusal(R"({"diet_ca": 5})") ==
          R"(x.json: "diet_ca" is not a key of a scenario; the nearest is "regimen.diet_ca", )"
          "a number from 0 to 25000 mg/d");
    CHECK(refusal(R"({"person": {"": 5}})").find("joined") == std::string::npos);
}

TEST_CASE("A million brackets are refused, not followed") {
    const std::string deep = "x.json: has brackets more than 12 levels deep at line ";
    const std::string remedy = "; remove those that are too many";
    CHECK(refusal(std::string(900000, '[')) == deep + "1, column 13" + remedy);
    CHECK(refusal("[\"[[\\\"[[\",\n[[], " + std::string(11, '[')) ==
          deep + "2, column 16" + remedy);
    std::string objects;
    for (int i = 0; i < 100000; ++i) objects += "{\"a\":";
    CHECK(refusal(objects) == deep + "1, column 61" + remedy);
}

TEST_CASE("A text that only costs memory is refused") {
    std::string many = "[0";
    for (int i = 0; i < 30000; ++i) many += ",0";
    CHECK(refusal(many + "]") ==
          "x.json: holds more than 20,000 values; check that it is the file you mean");
    CHECK(refusal("{\n \"" + std::string(5000, 'k') + "\": 1}") ==
          "x.json: a key is longer than 100 characters: it begins with \"kkkkkkkkkkkkkkkkkkkk\" at "
          "line 2, column 2; shorten it, or look for a missing quotation mark there");
}

TEST_CASE("A dose every minute, no dose at all and ten thousand changes are refused") {
    CHECK(refusal(R"({"regimen": {"d3": {"amount": 1, "interval_d": 0.000694}}})") ==
          R"(x.json: "regimen.d3.interval_d" is 0.000694 but must be a whole number from 0 to 365 )"
          "d; correct it, or leave it out for 1 d");
    CHECK(refusal(R"({"regimen": {"d3": {"amount": 1, "interval_d": 400}}})") ==
          R"(x.json: "regimen.d3.interval_d" is 400 but must be a whole number from 0 to 365 d; )"
          "correct it, or leave it out for 1 d");
    CHECK(refusal(R"({"regimen": {"d3": {"amount": 1, "miss_every": 1}}})")
              .starts_with(R"(x.json: "regimen.d3.miss_every" is 1 but must be 0 or a whole)"));
    std::string changes;
    for (int i = 0; i < 10000; ++i) {
        changes += (i == 0 ? "" : ",") + ("{\"amount\": " + std::to_string(i) + "}");
    }
    CHECK(refusal("{\"regimen\": {\"d3\": [" + changes + "]}}") ==
          "x.json: holds more than 20,000 values; check that it is the file you mean");
}

TEST_CASE("A horizon of no days or of more than a hundred years is refused") {
    for (const std::string days : {"0", "-1", "36526", "1e9"}) {
        CHECK(refusal("{\"days\": " + days + "}")
                  .ends_with(" but must be a whole number from 1 to 36525 d; correct it, or leave "
                             "it out for 3650 d"));
    }
}

TEST_CASE("A key with control characters cannot break the sentence into lines") {
    CHECK(refusal("{\"a\\nge\": 1}").find('\n') == std::string::npos);
}

TEST_CASE("A file that cannot be a scenario is refused before it is read") {
    const test::TemporaryFolder folder;
    const std::string large = folder.file("large.json");
    test::put(large, std::string(1000001, ' '));
    CHECK(files::read_scenario(large).error() ==
          large + ": is larger than 1 MB, so it was not read; check that it is the file you mean");
    const std::string missing = folder.file("missing.json");
    CHECK(files::read_scenario(missing).error() ==
          missing + ": cannot be read (No such file or directory); check the name");
    CHECK(files::read_scenario(folder.path()).error() ==
          folder.path() + ": cannot be read (Is a directory); name a file in it");
}

TEST_CASE("A file without end is not read to its end") {
    CHECK(files::read_scenario("/dev/zero").error() ==
          "/dev/zero: is larger than 1 MB, so it was not read; check that it is the file you mean");
}
