#include "app/maps/sketch.h"

#include "app/maps/bends.h"
#include "app/maps/chebyshev.h"
#include "tests/maps/requests.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace compass;
using tests::request;

namespace {

constexpr int short_days = 20;

/// Exact runs at random places, which no sketch has seen.
struct Witness {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<maps::Point> points;
};

Witness witness(const maps::Request& asked, std::size_t count) {
    const maps::Sketch sketch = maps::bare_sketch(asked);
    std::mt19937_64 random(7);  // NOLINT: the same places every time
    std::uniform_real_distribution<double> place(0.0, 1.0);
    Witness seen{.x = {}, .y = {}, .points = std::vector<maps::Point>(count)};
    for (std::size_t i = 0; i < count; ++i) {
        seen.x.push_back(maps::value_at(asked.x, sketch.x_scale, place(random)));
        seen.y.push_back(maps::value_at(asked.y, sketch.y_scale, place(random)));
    }
    Workers().for_each(
        count, [&](std::size_t i) { seen.points[i] = maps::run_at(asked, seen.x[i], seen.y[i]); });
    return seen;
}

/// The greatest difference from them, as a share of the map's range.
double seen_error(const maps::Sketch& sketch, const Witness& seen) {
    const auto [least, greatest] = std::minmax_element(
        sketch.nodes.points.begin(), sketch.nodes.points.end(),
        [](const maps::Point& a, const maps::Point& b) { return a.value < b.value; });
    double worst = 0.0;
    for (std::size_t i = 0; i < seen.points.size(); ++i) {
        const auto guess = maps::interpolated(sketch, {seen.x[i]}, {seen.y[i]}).points.front();
        worst = std::max(worst, std::fabs(guess.value - seen.points[i].value));
    }
    return worst / (greatest->value - least->value);
}

/// What both pictures of a map are off at places that they have not seen.
struct Errors {
    double first = 1.0;
    double second = 1.0;
};

Errors errors_of(const maps::Request& asked) {
    const auto bare = maps::first_sketch(asked, Workers());
    if (!bare) return {};
    const auto first = maps::sketch_within(maps::first_goal, *bare, Workers());
    if (!first) return {};
    const auto second = maps::sketch_within(maps::second_goal, *first, Workers());
    if (!second) return {};
    const Witness seen = witness(asked, 24);
    return {seen_error(*first, seen), seen_error(*second, seen)};
}

}  // namespace

TEST_CASE("Nodes of a coarse axis are among those of the finer one, to the bit") {
    for (const std::size_t count : {5U, 9U, 17U}) {
        const auto coarse = maps::chebyshev_nodes(count);
        const auto fine = maps::chebyshev_nodes(2 * count - 1);
        CHECK(coarse.front() == 0.0);
        CHECK(coarse.back() == 1.0);
        for (std::size_t i = 0; i < count; ++i) CHECK(coarse[i] == fine[2 * i]);
    }
}

TEST_CASE("Five nodes carry every polynomial of the fourth degree") {
    const auto nodes = maps::chebyshev_nodes(5);
    const auto quartic = [](double t) { return 3.0 - t + 2.0 * t * t * t - 5.0 * t * t * t * t; };
    for (const double place : {0.0, 0.01, 0.3, 0.5, 0.77, 1.0}) {
        const auto weights = maps::chebyshev_weights(nodes, place);
        double sum = 0.0;
        for (std::size_t i = 0; i < 5; ++i) sum += weights[i] * quartic(nodes[i]);
        CHECK(sum == doctest::Approx(quartic(place)).epsilon(1e-12));
    }
}

TEST_CASE("Where an axis bends its panels meet, and carry what is smooth on both sides") {
    const maps::Panels coarse(5, {0.4, 0.5});
    const maps::Panels nodes = coarse.doubled({1.0, 1.0, 1.0}, 0.5);
    REQUIRE(nodes.places().size() == 9 + 5 + 9 - 2);
    const auto bent = [](double t) { return t < 0.4 ? t * t * t : 0.064 + 9.0 * (t - 0.4); };
    for (const double place : {0.0, 0.2, 0.39, 0.4, 0.41, 0.5, 0.8, 1.0}) {
        const auto weights = nodes.weights(place);
        double sum = 0.0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += weights[i] * bent(nodes.places()[i]);
        CHECK(sum == doctest::Approx(bent(place)).epsilon(1e-12));
    }
    for (std::size_t i = 0; i < coarse.places().size(); ++i) {
        CHECK(coarse.places()[i] == nodes.places()[2 * i]);
    }
}

TEST_CASE("A panel gets more nodes where it needs them, twice at most") {
    const maps::Panels coarse(5, {0.5});
    std::vector<double> steep;
    for (const double place : coarse.places()) {
        steep.push_back(place < 0.5 ? place : 0.5 + std::exp(8.0 * place) - std::exp(4.0));
    }
    const auto rests = coarse.rests(steep);
    REQUIRE(rests.size() == 2);
    CHECK(rests[0] < 1e-12);
    CHECK(rests[1] > 1.0);
    const maps::Panels once = coarse.doubled({0.0, 1.0}, 0.5);
    CHECK(once.places().size() == 5 + 9 - 1);
    const maps::Panels twice = once.doubled({0.0, 1.0}, 0.5);
    CHECK(twice.places().size() == 5 + 17 - 1);
    CHECK(twice.doubled({0.0, 1.0}, 0.5).places() == twice.places());
    CHECK(twice.rests(std::vector<double>(21, 1.0))[1] == 0.0);
}

TEST_CASE("What is said to be missing is what is missing, for waves that fall off evenly") {
    for (const double pole : {1.3, 2.0, 4.0}) {
        const auto at = [pole](double place) { return 1.0 / (pole + 1.0 - 2.0 * place); };
        for (const std::size_t count : {4U, 5U, 7U, 9U}) {
            const auto nodes = maps::chebyshev_nodes(count);
            std::vector<double> values;
            for (const double node : nodes) values.push_back(at(node));
            double worst = 0.0;
            for (int i = 0; i <= 100; ++i) {
                const auto weights = maps::chebyshev_weights(nodes, i / 100.0);
                double sum = 0.0;
                for (std::size_t k = 0; k < count; ++k) sum += weights[k] * values[k];
                worst = std::max(worst, std::fabs(sum - at(i / 100.0)));
            }
            CAPTURE(pole);
            CAPTURE(count);
            CHECK(maps::chebyshev_rest(values) > worst / 4.0);
            CHECK(maps::chebyshev_rest(values) < worst * 8.0);
        }
    }
}

TEST_CASE("An axis bends where the kidney or an age turns within the run, and nowhere else") {
    constexpr int ten_years = 3650;
    const auto bends_of = [](const char* axis, double female) {
        sim::Scenario scenario;
        scenario.person.age_y = 60.0;
        scenario.person.female = female;
        std::vector<double> values;
        const maps::Axis one = *maps::axis_from(axis, "--x");
        for (const double place : maps::bends(one, 0.0, scenario, ten_years, {})) {
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
    is_near(bends_of("age_y=18:70", 0.0), {20.0, 30.0, 40.0});
    is_near(bends_of("age_y=18:90", 1.0), {20.0, 30.0, 38.0, 40.0, 44.0, 48.0, 51.0, 54.0});
    is_near(bends_of("d3.amount=0:10000", 1.0), {});
}

TEST_CASE("A sketch is exact on its lines, and a finer one keeps what was run") {
    const auto asked = request("d3.amount=0:10000", "mk7.amount=0:360", "ucoc_pct", short_days);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    CHECK(first->nodes.x.size() == 7);
    CHECK(first->nodes.y.size() == 4);
    const auto again = maps::interpolated(*first, first->nodes.x, first->nodes.y);
    for (std::size_t i = 0; i < again.points.size(); ++i) {
        const maps::Point& node = first->nodes.points[i];
        CHECK(again.points[i].value == doctest::Approx(node.value).epsilon(1e-11));
        CHECK(again.points[i].is_valid == node.is_valid);
        if (!first->lines.hold(i % 7, i / 7)) continue;
        CHECK(node == maps::run_at(asked, first->nodes.x[i % 7], first->nodes.y[i / 7]));
    }
    int runs = 0;
    const auto second = maps::finer_sketch(*first, Workers(1), [&runs](double) {
        ++runs;
        return true;
    });
    REQUIRE(second);
    const maps::Growth grown = maps::growth(*second, *first);
    CHECK(runs == static_cast<int>(grown.wanted.size()));
    CHECK(grown.kept.size() == 2 * (7 + 4) - 4);
    for (const auto& [now, before] : grown.kept) {
        CHECK(second->nodes.points[now] == first->nodes.points[before]);
    }
}

TEST_CASE(
    "A step towards a finer sketch adds one line, or nodes to one axis, until the goal is met") {
    const auto asked = request("diet_ca=200:2000", "gfr=15:120", "cac_AU", 3650);
    auto sketch = maps::first_sketch(asked, Workers());
    REQUIRE(sketch);
    const auto lines_of = [](const std::vector<bool>& lines) {
        return std::count(lines.begin(), lines.end(), true);
    };
    bool has_line = false;
    bool has_nodes = false;
    while (!maps::is_good(*sketch, maps::second_goal)) {
        const maps::Sketch next = maps::finer_nodes(*sketch);
        const auto lines = lines_of(next.lines.columns) + lines_of(next.lines.rows) -
                           lines_of(sketch->lines.columns) - lines_of(sketch->lines.rows);
        const bool wider = next.nodes.x.size() > sketch->nodes.x.size();
        const bool taller = next.nodes.y.size() > sketch->nodes.y.size();
        CHECK(lines + (wider ? 1 : 0) + (taller ? 1 : 0) == 1);
        has_line = has_line || lines > 0;
        has_nodes = has_nodes || wider || taller;
        sketch = maps::finer_sketch(*sketch, Workers());
        REQUIRE(sketch);
    }
    CHECK(has_line);
    CHECK(has_nodes);
    CHECK(sketch->error_share <= maps::second_goal);
    const Witness seen = witness(asked, 24);
    CHECK(seen_error(*sketch, seen) <= maps::second_goal);
}

TEST_CASE("The valid zone of a sketch ends where that of exact runs does") {
    // ten days after high doses end 25(OH)D is still too high or not, which the weight decides too
    auto asked = request("d3.amount=0:100000", "weight_kg=45:130", "25OHD_nmol_L", 100);
    asked.scenario.regimen.d3.stop_d = 90.0;
    const auto sketch = maps::first_sketch(asked, Workers());
    REQUIRE(sketch);
    const auto x = maps::even_values(asked.x, 25);
    const auto y = maps::even_values(asked.y, 25);
    const auto exact = maps::exact_map(asked, x, y, Workers());
    REQUIRE(exact);
    const maps::Grid guess = maps::interpolated(*sketch, x, y);
    std::size_t valid = 0;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < guess.points.size(); ++i) {
        valid += exact->points[i].is_valid ? 1U : 0U;
        wrong += exact->points[i].is_valid != guess.points[i].is_valid ? 1U : 0U;
    }
    CHECK(valid > 50);
    CHECK(valid < 575);
    CHECK(wrong <= 2);
}

TEST_CASE("The error that a sketch tells holds at other places") {
    const std::vector<maps::Request> all{
        request("d3.amount=0:10000", "age_y=20:85", "25OHD_nmol_L", short_days),
        request("ca.amount=0:2000", "gfr=35:120", "day_urine_mg", short_days),
        request("k1.amount=0:1000", "mk4.amount=0:45000", "dpucmgp_pmol_L", short_days),
    };
    for (const maps::Request& asked : all) {
        CAPTURE(asked.column);
        const auto first = maps::first_sketch(asked, Workers());
        REQUIRE(first);
        const auto second = maps::sketch_within(maps::second_goal, *first, Workers());
        REQUIRE(second);
        const Witness seen = witness(asked, 24);
        CHECK(seen_error(*first, seen) <= first->error_share);
        CHECK(seen_error(*second, seen) <= second->error_share);
    }
}

TEST_CASE("Both pictures of the two vitamins meet their goals") {
    for (const char* output : {"bmd_spine_pct", "cac_AU", "ucoc_pct"}) {
        CAPTURE(output);
        const auto asked = request("d3.amount=0:10000", "mk7.amount=0:360", output, short_days);
        const Errors errors = errors_of(asked);
        CHECK(errors.first <= maps::first_goal);
        CHECK(errors.second <= maps::second_goal);
    }
}

TEST_CASE("In ten years both meet them too where the kidney or an age makes the map bend") {
    constexpr int ten_years = 3650;
    const std::vector<maps::Request> all{
        request("diet_ca=200:2000", "gfr=40:110", "cac_AU", ten_years),
        request("diet_ca=200:2000", "gfr=40:110", "bmd_spine_pct", ten_years),
        request("d3.amount=0:10000", "age_y=30:80", "bmd_hip_pct", ten_years),
    };
    for (const maps::Request& asked : all) {
        CAPTURE(asked.column);
        const Errors errors = errors_of(asked);
        CHECK(errors.first <= maps::first_goal);
        CHECK(errors.second <= maps::second_goal);
    }
}

TEST_CASE("A map that bends sharply gets more nodes, up to the most") {
    // D3 beyond 10,000 IU a day flips `valid`: no polynomial follows a step
    const auto asked = request("d3.amount=0:60000", "age_y=30:70", "valid", 2);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    const auto last = maps::sketch_within(maps::second_goal, *first, Workers());
    REQUIRE(last);
    CHECK(maps::growth(maps::finer_nodes(*last), *last).wanted.empty());
    CHECK(last->error_share > maps::second_goal);
}

TEST_CASE("A map without any slope has no error") {
    const auto asked = request("d3.amount=0:1000", "mk7.amount=0:360", "valid", 1);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    CHECK(first->error_share == 0.0);
    CHECK(maps::sketch_within(0.0, *first, Workers())->nodes.x == first->nodes.x);
}

TEST_CASE("Where a number is whole by nature, a sketch is exact at every one of them") {
    constexpr int two_years = 730;
    const auto asked = request("natto_per_week=0:7", "ca_split=1:3", "dpucmgp_pmol_L", two_years);
    const auto sketch = maps::first_sketch(asked, Workers());
    REQUIRE(sketch);
    CHECK(sketch->nodes.x == std::vector<double>{0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0});
    CHECK(sketch->nodes.y == std::vector<double>{1.0, 2.0, 3.0});
    CHECK(sketch->error_share == 0.0);
    const auto value = [&](double x, double y) {
        return maps::interpolated(*sketch, {x}, {y}).points.front().value;
    };
    CHECK(value(3.0, 2.0) == maps::run_at(asked, 3.0, 2.0).value);
    CHECK(value(3.5, 2.0) == doctest::Approx((value(3.0, 2.0) + value(4.0, 2.0)) / 2.0));
    CHECK(value(3.0, 2.4) == value(3.0, 2.0));  // nobody eats 2.4 meals with pills
}

TEST_CASE("Beside an axis with stops the other one gets the nodes that it needs") {
    const auto asked = request("female=0:1", "d3.amount=0:10000", "25OHD_nmol_L", short_days);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    const auto second = maps::sketch_within(maps::second_goal, *first, Workers());
    REQUIRE(second);
    CHECK(second->nodes.x.size() == 2);
    CHECK(second->nodes.y.size() >= first->nodes.y.size());
    CHECK(second->error_share <= maps::second_goal);
}

TEST_CASE("With a weak kidney a sketch tells its error and meets its goals too") {
    constexpr int five_years = 1825;
    const auto asked = request("diet_ca=200:2000", "gfr=15:30", "day_urine_mg", five_years);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    const Witness seen = witness(asked, 16);
    CHECK(seen_error(*first, seen) <= first->error_share);
    const auto second = maps::sketch_within(maps::second_goal, *first, Workers());
    REQUIRE(second);
    CHECK(seen_error(*second, seen) <= maps::second_goal);
}

TEST_CASE("What no axis moves tells how far runs err, and more nodes are not spent on it") {
    constexpr int five_years = 1825;
    const auto asked = request("diet_ca=200:2000", "gfr=15:60", "ucoc_pct", five_years);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    CHECK(maps::is_good(*first, 0.0));
    const auto second = maps::sketch_within(maps::second_goal, *first, Workers());
    REQUIRE(second);
    CHECK(second->nodes.x == first->nodes.x);
    CHECK(second->nodes.y == first->nodes.y);
}
