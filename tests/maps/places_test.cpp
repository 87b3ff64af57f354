#include "app/maps/places.h"

#include "app/maps/bends.h"
#include "tests/maps/requests.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace compass;
using tests::request;

TEST_CASE("An axis bends where the kidney or an age turns within the run, and nowhere else") {
    const auto bends_of = [](const char* axis, double female, double age_y = 60.0,
                             int days = 3650) {
        sim::Scenario scenario;
        scenario.person.age_y = age_y;
        scenario.person.female = female;
        std::vector<double> values;
        const maps::Axis one = *maps::axis_from(axis, "--x");
        for (const double place : maps::bends(one, 0.0, {scenario}, days, {})) {
            values.push_back(maps::value_at(one, 0.0, place));
        }
        return values;
    };
    const auto is_near = [](const std::vector<double>& found, const std::vector<double>& wanted) {
        REQUIRE(found.size() == wanted.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            CHECK(found[i] == doctest::Approx(wanted[i]).epsilon(0.002));
        }
    };
    is_near(bends_of("gfr=20:120", 0.0), {60.0, 68.0});  // of 60 mL/min 8 are lost in ten years
    is_near(bends_of("gfr=20:120", 0.0, 25.0), {60.0});
    is_near(bends_of("gfr=20:120", 0.0, 35.0), {60.0, 64.0});
    is_near(bends_of("age_y=18:70", 0.0), {20.0, 30.0, 40.0});
    is_near(bends_of("age_y=18:90", 0.0, 60.0, 365), {29.0, 30.0, 39.0, 40.0});
    is_near(bends_of("age_y=18:90", 0.0, 60.0, 180), {29.5, 30.0, 39.5, 40.0});
    is_near(bends_of("age_y=18:90", 1.0), {20.0, 30.0, 38.0, 40.0, 44.0, 48.0, 51.0, 54.0});
    is_near(bends_of("d3.amount=0:10000", 1.0), {});
}

namespace {

constexpr int ten_years = 3650;

/// What ten years take from a kidney: 0.8 mL/min for each beyond the age of 40.
double lost(double age_y) {
    return 0.8 * std::clamp(age_y + 10.0 - 40.0, 0.0, 10.0);
}

}  // namespace

TEST_CASE(
    "Kidneys that come to 60 or to their least just at the end lie at one place at all ages") {
    const maps::Places places(request("gfr=15:120", "age_y=18:90", "cac_AU", ten_years));
    const std::vector<double> bends = places.x_nodes().joints();
    REQUIRE(bends.size() == 5);  // with both ends: 18, 60 and 68
    for (const double age_y : {31.0, 35.0, 38.5, 41.0, 60.0, 90.0}) {
        CAPTURE(age_y);
        const auto lies = [&](double gfr) { return places.of({gfr, age_y}).x; };
        CHECK(lies(60.0 + lost(age_y)) == doctest::Approx(bends[3]).epsilon(0.001));
        CHECK(lies(60.0) == doctest::Approx(bends[2]).epsilon(0.001));
        if (age_y > 37.0)
            CHECK(lies(10.0 + lost(age_y)) == doctest::Approx(bends[1]).epsilon(0.01));
        CHECK(lies(15.0) == doctest::Approx(age_y > 37.0 ? 0.0 : bends[1]));
        CHECK(lies(120.0) == 1.0);
    }
}

TEST_CASE("From a place to its values and back is the same place, whichever axis shifts") {
    for (const bool is_turned : {false, true}) {
        const auto asked = is_turned ? request("age_y=37:90", "gfr=15:120", "cac_AU", ten_years)
                                     : request("gfr=15:120", "age_y=37:90", "cac_AU", ten_years);
        const maps::Places places(asked);
        for (const double x : {0.0, 0.03, 0.31, 0.5, 0.66, 0.97, 1.0}) {
            for (const double y : {0.0, 0.02, 0.04, 0.3, 0.65, 0.9, 1.0}) {
                const maps::Pair again = places.of(places.to_run({x, y}));
                CHECK(again.x == doctest::Approx(x));
                CHECK(again.y == doctest::Approx(y));
            }
        }
    }
}

TEST_CASE("Beside anything but age, and for the young, kidney functions do not shift") {
    const auto shifts = [](double gfr, const char* x, const char* y) {
        const auto asked = request(x, y, "cac_AU", ten_years);
        const maps::Places places(asked);
        return places.of({gfr, asked.y.least}).x != places.of({gfr, asked.y.greatest}).x;
    };
    CHECK(shifts(64.0, "gfr=15:120", "age_y=18:90"));
    CHECK(!shifts(64.0, "gfr=15:120", "diet_ca=200:2000"));
    CHECK(!shifts(84.0, "gfr=70:120", "age_y=18:90"));
    CHECK(!shifts(64.0, "gfr=15:120", "age_y=18:29"));
}

TEST_CASE("Nodes crowd below the kidney's bends but beside ages, and above those of ages") {
    const auto share = [](const char* x, const char* y, double bend, double width) {
        const maps::Places places(request(x, y, "cac_AU", ten_years));
        const maps::Panels nodes = places.x_nodes();
        const double from = places.of({bend, 0.0}).x;
        const double to = places.of({bend + width, 0.0}).x;
        return std::count_if(nodes.places().begin(), nodes.places().end(), [&](double place) {
            return place > std::min(from, to) && place < std::max(from, to);
        });
    };
    CHECK(share("gfr=15:120", "diet_ca=200:2000", 18.0, -1.0) >= 3);
    CHECK(share("gfr=15:120", "natto_per_week=0:7", 18.0, -1.0) >= 3);
    CHECK(share("gfr=15:120", "age_y=18:90", 18.0, -1.0) == 0);
    CHECK(share("gfr=15:120", "diet_ca=200:2000", 60.2, 1.0) == 0);
    CHECK(share("age_y=18:90", "diet_ca=200:2000", 30.0, 3.0) >= 1);
    CHECK(share("age_y=18:90", "gfr=15:120", 30.0, 3.0) >= 1);
}

namespace {

maps::Request of_woman(const char* x, const char* y) {
    maps::Request asked = request(x, y, "cac_AU", ten_years);
    asked.scenario.person.female = 1.0;
    return asked;
}

}  // namespace

TEST_CASE(
    "A map is split where the kidney bends it and where ageing sets in, but not beside whole "
    "numbers") {
    const auto splits = [](const maps::Request& asked) {
        const maps::Places places(asked);
        return std::pair{places.x_strips().size() - 1, places.y_strips().size() - 1};
    };
    const auto of_man = [&](const char* x, const char* y) {
        return splits(request(x, y, "cac_AU", ten_years));
    };
    CHECK(of_man("gfr=15:120", "age_y=18:90") == std::pair{3UL, 1UL});
    CHECK(of_man("gfr=15:120", "age_y=45:90") == std::pair{3UL, 0UL});
    CHECK(of_man("diet_ca=200:2000", "gfr=15:120") == std::pair{0UL, 3UL});
    CHECK(of_man("gfr=15:120", "natto_per_week=0:7") == std::pair{0UL, 0UL});
    CHECK(of_man("gfr=80:120", "diet_ca=200:2000") == std::pair{0UL, 0UL});
    CHECK(of_man("age_y=18:90", "diet_ca=200:2000") == std::pair{0UL, 0UL});
    CHECK(splits(of_woman("age_y=18:90", "diet_ca=200:2000")) == std::pair{1UL, 0UL});
    CHECK(splits(of_woman("age_y=18:90", "natto_per_week=0:7")) == std::pair{0UL, 0UL});
    CHECK(splits(of_woman("age_y=18:90", "menopause_age=40:60")) == std::pair{0UL, 0UL});
}

TEST_CASE("Ages at which a change of life comes lie at one place however late that is") {
    for (const bool is_turned : {false, true}) {
        const maps::Places places(is_turned ? of_woman("menopause_age=40:60", "age_y=18:90")
                                            : of_woman("age_y=18:90", "menopause_age=40:60"));
        const auto lies = [&](double age_y, double menopause_y) {
            return is_turned ? places.of({menopause_y, age_y}).y
                             : places.of({age_y, menopause_y}).x;
        };
        // begun, half over and over at the end of the run and at its start; three years from the
        // middle to either end
        for (const double before_y : {13.0, 10.0, 7.0, 3.0, 0.0, -3.0}) {
            CAPTURE(before_y);
            CHECK(lies(42.0 - before_y, 42.0) ==
                  doctest::Approx(lies(58.0 - before_y, 58.0)).epsilon(0.001));
        }
        CHECK(lies(35.0, 42.0) != doctest::Approx(lies(35.0, 58.0)));
        const maps::Pair again = places.to_run(places.of({45.0, 50.0}));
        CHECK(again.x == doctest::Approx(45.0));
        CHECK(again.y == doctest::Approx(50.0));
    }
    const maps::Places man(request("age_y=18:90", "menopause_age=40:60", "cac_AU", ten_years));
    CHECK(man.of({35.0, 42.0}).x == man.of({35.0, 58.0}).x);
}

TEST_CASE("The age from which the least kidney of a map comes to its floor bends it too") {
    const auto bends = [](const char* gfr) {
        const auto asked = request(gfr, "age_y=18:90", "cac_AU", ten_years);
        std::vector<double> ages;
        const maps::Places places(asked);
        for (const double y : places.y_nodes().joints()) ages.push_back(places.to_run({0.0, y}).y);
        return ages;
    };
    const std::vector<double> all = bends("gfr=15:120");
    const auto has = [&](double age_y) {
        return std::any_of(all.begin(), all.end(),
                           [age_y](double one) { return std::fabs(one - age_y) < 0.1; });
    };
    CHECK(has(36.25));  // five of 15 mL/min are lost in six years and a quarter after 40
    CHECK(has(30.0));
    CHECK(has(40.0));
    CHECK(bends("gfr=45:120").size() == all.size() - 1);
}
