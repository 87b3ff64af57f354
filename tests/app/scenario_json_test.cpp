#include "app/files/scenario_file.h"
#include "tests/app/random_scenario.h"
#include "tests/thinned.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace compass;

namespace {

/// Changes a text a little, as a slip of the hand or a broken disk would.
std::string mutated(std::string text, std::mt19937_64& random) {
    constexpr std::string_view alphabet = "{}[]\":,.-+eE0123456789 \n\tadnpNaIfu\\/\x01\x80\xC3";
    const auto below = [&random](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    for (std::size_t times = 1 + below(4); times > 0 && !text.empty(); --times) {
        const std::size_t at = below(text.size());
        const std::size_t length = 1 + below(std::min<std::size_t>(12, text.size() - at));
        switch (below(5)) {
            case 0:
                text[at] = alphabet[below(alphabet.size())];
                break;
            case 1:
                text.erase(at, length);
                break;
            case 2:
                text.insert(at, 1, alphabet[below(alphabet.size())]);
                break;
            case 3:
                text.insert(below(text.size()), text.substr(at, length));
                break;
            default:
                text.resize(at);
                break;
        }
    }
    return text;
}

}  // namespace

TEST_CASE("What a scenario is written as shows only what is not the default") {
    sim::Scenario scenario;
    CHECK(files::scenario_json(scenario) == "{\n  \"days\": 3650\n}");
    scenario.person.age_y = 61.5;
    scenario.regimen.d3.amount = 1e5;
    scenario.regimen.d3.stop_d = 90.0;
    scenario.regimen.sun = 0.1;
    CHECK(files::scenario_json(scenario) ==
          "{\n  \"person\": {\n    \"age_y\": 61.5\n  },\n  \"regimen\": {\n    \"d3\": {\n"
          "      \"amount\": 100000,\n      \"stop_d\": 90\n    },\n    \"sun\": 0.1\n  },\n"
          "  \"days\": 3650\n}");
    CHECK(files::scenario_json(scenario, files::Lines::one) ==
          R"({"person": {"age_y": 61.5}, "regimen": {"d3": {"amount": 100000, "stop_d": 90}, )"
          R"("sun": 0.1}, "days": 3650})");
}

TEST_CASE("2,000 random scenarios come back from a file digit for digit") {
    std::mt19937_64 random(20);
    for (std::size_t i = 0; i < test::thinned(2000); ++i) {
        const sim::Scenario scenario = test::random_scenario(random);
        for (const auto lines : {files::Lines::many, files::Lines::one}) {
            const std::string json = files::scenario_json(scenario, lines);
            CAPTURE(json);
            const auto back = files::parse_scenario(json, "x.json");
            REQUIRE(back);
            REQUIRE(*back == scenario);
        }
    }
}

TEST_CASE("5,000 damaged files are either accepted values or one sentence") {
    std::mt19937_64 random(21);
    int refused = 0;
    for (int i = 0; i < 5000; ++i) {
        const std::string text =
            mutated(files::scenario_json(test::random_scenario(random)), random);
        CAPTURE(text);
        const auto scenario = files::parse_scenario(text, "x.json");
        if (scenario) {
            for (const sim::Input& input : sim::inputs()) {
                REQUIRE(sim::is_accepted(input, input.get(*scenario)));
            }
            continue;
        }
        ++refused;
        REQUIRE(scenario.error().starts_with("x.json: "));
        REQUIRE(scenario.error().size() < 400);
        REQUIRE(std::none_of(scenario.error().begin(), scenario.error().end(),
                             [](char c) { return c >= 0 && c < ' '; }));
    }
    CHECK(refused > 2500);  // else the damage was none
}
