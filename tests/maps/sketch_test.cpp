#include "app/maps/sketch.h"

#include "tests/maps/requests.h"
#include "tests/maps/witness.h"

#include <doctest/doctest.h>

using namespace compass;
using tests::request;
using tests::seen_error;
using tests::short_days;
using tests::Witness;
using tests::witness;

namespace {

/// How many lines are run in all blocks.
std::ptrdiff_t lines_of(const maps::Net& net) {
    std::ptrdiff_t count = 0;
    for (const maps::Block& block : net.blocks()) {
        const maps::Lines lines = net.lines_of(block);
        count += std::count(lines.columns.begin(), lines.columns.end(), true) +
                 std::count(lines.rows.begin(), lines.rows.end(), true);
    }
    return count;
}

}  // namespace

TEST_CASE("A sketch is exact on its lines, and a finer one keeps what was run") {
    const auto asked = request("d3.amount=0:10000", "mk7.amount=0:360", "ucoc_pct", short_days);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    REQUIRE(first->net.columns() == 7);
    REQUIRE(first->net.rows() == 4);
    for (std::size_t i = 0; i < first->nodes.size(); ++i) {
        const auto [x, y] = first->nodes[i];
        const maps::Point& node = first->points[i];
        const maps::Point again = maps::interpolated(*first, {x}, {y}).points.front();
        CHECK(again.value == doctest::Approx(node.value).epsilon(1e-11));
        CHECK(again.is_valid == node.is_valid);
        if (first->net.is_run(i)) CHECK(node == maps::run_at(asked, x, y));
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
        CHECK(second->points[now] == first->points[before]);
    }
}

TEST_CASE(
    "A step towards a finer sketch adds one line, or nodes to one axis, until the goal is met") {
    bool has_line = false;
    bool has_nodes = false;
    for (const char* output : {"cac_AU", "pth_pg_mL"}) {
        CAPTURE(output);
        const auto asked = request("diet_ca=200:2000", "gfr=15:120", output, 3650);
        auto sketch = maps::first_sketch(asked, Workers());
        REQUIRE(sketch);
        while (!maps::is_good(*sketch, maps::second_goal)) {
            const maps::Sketch next = maps::finer_nodes(*sketch);
            const auto lines = lines_of(next.net) - lines_of(sketch->net);
            const bool wider = next.net.columns() > sketch->net.columns();
            const bool taller = next.net.rows() > sketch->net.rows();
            CHECK(lines + (wider ? 1 : 0) + (taller ? 1 : 0) == 1);
            has_line = has_line || lines > 0;
            has_nodes = has_nodes || wider || taller;
            sketch = maps::finer_sketch(*sketch, Workers());
            REQUIRE(sketch);
        }
        CHECK(sketch->error_share <= maps::second_goal);
        const Witness seen = witness(asked, 24);
        CHECK(seen_error(*sketch, seen) <= maps::second_goal);
    }
    CHECK(has_line);
    CHECK(has_nodes);
}

TEST_CASE("A map and the same one with its axes exchanged come from the same runs") {
    const auto one = request("gfr=15:120", "diet_ca=200:2000", "day_urine_mg", short_days);
    const auto other = request("diet_ca=200:2000", "gfr=15:120", "day_urine_mg", short_days);
    const auto checks = maps::bare_sketch(one).check_values;
    const auto turned = maps::bare_sketch(other).check_values;
    REQUIRE(checks.size() == turned.size());
    for (const maps::Pair& pair : checks) {
        CHECK(std::count(turned.begin(), turned.end(), maps::Pair{pair.y, pair.x}) == 1);
    }
    const auto sketch_of = [](const maps::Request& asked) {
        return *maps::sketch_within(maps::first_goal, *maps::first_sketch(asked, Workers()),
                                    Workers());
    };
    const maps::Sketch a = sketch_of(one);
    const maps::Sketch b = sketch_of(other);
    CHECK(a.net.run_count() == b.net.run_count());
    CHECK(a.error_share == doctest::Approx(b.error_share));
}

TEST_CASE("Where nodes have the same values one run serves all of them") {
    // until 30 nothing of the kidney is lost in ten years: what comes to 60 at their end was 60
    const auto asked = request("gfr=15:120", "age_y=18:90", "pth_pg_mL", 3650);
    const maps::Sketch bare = maps::bare_sketch(asked);
    const maps::Growth grown = maps::growth(bare, maps::Sketch{});
    CHECK(grown.kept.empty());
    CHECK(grown.same.size() >= 10);
    CHECK(grown.same.size() + grown.wanted.size() == bare.net.run_count());
    for (const auto& [now, as] : grown.same) {
        CHECK(as < now);
        CHECK(bare.net.is_run(as));
        CHECK(bare.nodes[now] == bare.nodes[as]);
    }
    for (std::size_t i = 0; i < grown.wanted.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            CHECK(bare.nodes[grown.wanted[i]] != bare.nodes[grown.wanted[j]]);
        }
    }
    const auto whole = maps::first_sketch(asked, Workers());
    REQUIRE(whole);
    for (const auto& [now, as] : grown.same) CHECK(whole->points[now] == whole->points[as]);
}

TEST_CASE("A map that bends sharply gets more nodes, up to the most") {
    // D3 beyond 10,000 IU a day flips `valid`: no polynomial follows a step
    const auto asked = request("d3.amount=0:60000", "age_y=30:70", "valid", 2);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    const auto last = maps::sketch_within(maps::second_goal, *first, Workers());
    REQUIRE(last);
    CHECK(!maps::growth(maps::finer_nodes(*last), *last).is_any());
    CHECK(last->error_share > maps::second_goal);
}

TEST_CASE("A map without any slope has no error") {
    const auto asked = request("d3.amount=0:1000", "mk7.amount=0:360", "valid", 1);
    const auto first = maps::first_sketch(asked, Workers());
    REQUIRE(first);
    CHECK(first->error_share == 0.0);
    CHECK(maps::sketch_within(0.0, *first, Workers())->nodes == first->nodes);
}

TEST_CASE("Where a number is whole by nature, a sketch is exact at every one of them") {
    constexpr int two_years = 730;
    const auto asked = request("natto_per_week=0:7", "ca_split=1:3", "dpucmgp_pmol_L", two_years);
    const auto sketch = maps::first_sketch(asked, Workers());
    REQUIRE(sketch);
    REQUIRE(sketch->net.columns() == 8);
    REQUIRE(sketch->net.rows() == 3);
    for (std::size_t i = 0; i < sketch->nodes.size(); ++i) {
        CHECK(sketch->nodes[i].x == static_cast<double>(i % 8));
        CHECK(sketch->nodes[i].y == static_cast<double>(1 + i / 8));
    }
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
    CHECK(second->net.columns() == 2);
    CHECK(second->net.rows() >= first->net.rows());
    CHECK(second->error_share <= maps::second_goal);
}
