#include "app/files/share_line.h"

#include "app/files/stories.h"
#include "sim/inputs/input.h"
#include "tests/app/random_scenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace compass;
using files::parse_share_line;
using files::share_line;

namespace {

sim::Scenario example() {
    sim::Scenario scenario;
    scenario.person.t_score = -2.5;
    scenario.regimen.d3.amount = 2000.0;
    scenario.days = 7300.0;
    return scenario;
}

const std::string example_line = "cc1;m=1;t_score=-2.5;d3.amount=2000;days=7300";

/// An accepted value that takes as many letters as one can.
double longest_value(const sim::Input& input) {
    if (input.kind != sim::Kind::number) return input.accepted.greatest;
    if (input.accepted.least == 0.0) return 1.2345678901234567e-300;
    const double width = input.accepted.greatest - input.accepted.least;
    return input.accepted.least + width * 0.123456789012345678;
}

bool reads_as(const std::string& text, const sim::Scenario& scenario) {
    const auto read = parse_share_line(text);
    CAPTURE(text);
    CAPTURE((read ? "" : read.error()));
    return read && *read == scenario;
}

std::string every_letter_encoded(const std::string& text) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string encoded;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        encoded += {'%', hex[code / 16U], hex[code % 16U]};
    }
    return encoded;
}

}  // namespace

TEST_CASE("A share line names the model version and what differs from the defaults, no more") {
    CHECK(share_line({}) == "cc1;m=1");
    CHECK(share_line(example()) == example_line);
    CHECK(reads_as("cc1;m=1", {}));
    CHECK(reads_as(example_line, example()));
}

TEST_CASE("A thousand random states come back from their share lines digit for digit") {
    std::mt19937_64 random(7713);
    std::size_t longest = 0;
    for (int i = 0; i < 1000; ++i) {
        const sim::Scenario scenario = test::random_scenario(random);
        const std::string line = share_line(scenario);
        longest = std::max(longest, line.size());
        REQUIRE(reads_as(line, scenario));
    }
    CHECK(longest <= 2000);
}

TEST_CASE("Numbers next to each other have different share lines") {
    sim::Scenario scenario;
    for (const double value : {0.1, 0.3, 1.0 / 3.0, 1e-7, 5e-324, 59.99999999999999}) {
        scenario.person.base_cac = value;
        const std::string line = share_line(scenario);
        CHECK(reads_as(line, scenario));
        scenario.person.base_cac = std::nextafter(value, 2000.0);
        CHECK(share_line(scenario) != line);
    }
}

TEST_CASE("No state needs more than two thousand letters, and only those that addresses leave") {
    sim::Scenario scenario;
    for (const sim::Input& input : sim::inputs()) input.set(scenario, longest_value(input));
    const std::string line = share_line(scenario);
    MESSAGE("all inputs with as many digits as they take: ", line.size(), " letters");
    CHECK(line.size() <= 2000);
    CHECK(line.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "0123456789.-_=;") == std::string::npos);
    CHECK(reads_as(line, scenario));
    CHECK(reads_as(every_letter_encoded(line), scenario));
}

TEST_CASE("Every story has a share line of at most three hundred letters") {
    const auto stories = files::stories();
    REQUIRE(stories);
    for (const sim::Story& story : *stories) {
        CAPTURE(story.id);
        CHECK(share_line(story.scenario).size() <= 300);
        CHECK(reads_as(share_line(story.scenario), story.scenario));
        if (story.other) CHECK(share_line(*story.other).size() <= 300);
    }
}

TEST_CASE("Sixteen sliders moved by hand fit into three hundred letters, whichever they are") {
    std::vector<std::size_t> lengths;
    for (const sim::Input& input : sim::inputs()) {
        sim::Scenario scenario;
        // somewhere on the track, as a hand leaves it: the slider rounds it to its step
        const double value = sim::track_value(input.slider, 0.37);
        input.set(scenario, value == input.initial ? input.slider.range.greatest : value);
        lengths.push_back(share_line(scenario).size() - share_line({}).size());
    }
    std::sort(lengths.rbegin(), lengths.rend());
    std::size_t sum = share_line({}).size();
    for (std::size_t i = 0; i < 16; ++i) sum += lengths[i];
    MESSAGE("the sixteen longest together: ", sum, " letters");
    CHECK(sum <= 300);
}

TEST_CASE("A line is found in an address, in a mail and in an encoded form of either") {
    for (const std::string& around : std::vector<std::string>{
             "#" + example_line,
             "https://example.org/compass/#" + example_line,
             "https://example.org/a%23b/?stats#" + example_line,
             "  " + example_line + "\r\n",
             "<https://example.org/#" + example_line + ">",
             "(\"" + example_line + "\").",
             example_line + ";",
             "cc1%3Bm%3D1%3Bt_score%3D-2.5%3bd3.amount%3d2000%3Bdays%3D7300",
             "https%3A%2F%2Fexample.org%2F%23" + every_letter_encoded(example_line),
             "cc1%253Bm%253D1%253Bt_score%253D-2.5%253Bd3.amount%253D2000%253Bdays%253D7300",
             "cc1;m=1;t_score=-2.5;d3.am\r\n  ount=20\n00;days=7300",
         }) {
        CHECK(reads_as(around, example()));
    }
}

TEST_CASE("The order of a line does not matter, and a default may be written out") {
    CHECK(reads_as("cc1;days=7300;d3.amount=2e3;t_score=-2.50;m=1;age_y=40", example()));
}
