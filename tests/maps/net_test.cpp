#include "app/maps/net.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace compass;

namespace {

const maps::Panels bent(5, {0.5});  // 9 nodes
const maps::Panels smooth(4);

std::size_t node(const maps::Net& net, std::size_t column, std::size_t row) {
    return row * net.columns() + column;
}

}  // namespace

TEST_CASE("A net begins with its edges and the lines at which it splits") {
    const maps::Net whole(bent, smooth);
    CHECK(whole.blocks().size() == 1);
    CHECK(whole.run_count() == 2 * (9 + 4) - 4);
    const maps::Net split(bent, smooth, {0, 1});
    CHECK(split.blocks().size() == 2);
    CHECK(split.run_count() == 2 * (9 + 4) - 4 + 2);  // and what lies inside of the fifth column
    CHECK(split.is_run(node(split, 4, 1)));
    CHECK(!split.is_run(node(split, 3, 1)));
}

TEST_CASE("A line of one block is run there and nowhere else") {
    maps::Net net(bent, smooth, {0, 1});
    const std::size_t before = net.run_count();
    const maps::Block right = net.block_at(0.7, 0.5);
    CHECK(right.left == 4);
    CHECK(right.right == 8);
    net.run_row(right, 2);
    CHECK(net.run_count() == before + 3);
    CHECK(net.is_run(node(net, 6, 2)));
    CHECK(!net.is_run(node(net, 2, 2)));
    CHECK(net.lines_of(right).rows == std::vector<bool>{true, false, true, true});
    CHECK(net.lines_of(net.block_at(0.2, 0.5)).rows == std::vector<bool>{true, false, false, true});
    net.run_column(right, 1);
    CHECK(net.is_run(node(net, 5, 1)));
}

TEST_CASE("With more nodes in a panel all lines stay, and hold the new ones that lie on them") {
    maps::Net net(smooth, bent, {0}, {0, 1});
    const maps::Block top = net.block_at(0.5, 0.8);
    net.run_column(top, 1);
    const maps::Net finer = net.with(smooth.doubled({1.0}, 0.5), bent.doubled({0.0, 1.0}, 0.5));
    CHECK(finer.columns() == 7);
    CHECK(finer.rows() == 13);
    for (std::size_t row = 4; row < 13; ++row) CHECK(finer.is_run(node(finer, 2, row)));
    CHECK(!finer.is_run(node(finer, 2, 3)));
    CHECK(!finer.is_run(node(finer, 1, 6)));
    for (std::size_t column = 0; column < 7; ++column) CHECK(finer.is_run(node(finer, column, 4)));
}

TEST_CASE("Blocks hold every node, and only lines that are run belong to two") {
    const maps::Net net(bent, bent, {0, 1}, {0, 1});
    CHECK(net.blocks().size() == 4);
    std::vector<int> seen(net.size(), 0);
    for (const maps::Block& block : net.blocks()) {
        for (const std::size_t one : net.nodes_of(block)) ++seen[one];
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        CHECK(seen[i] >= 1);
        if (seen[i] > 1) CHECK(net.is_run(i));
    }
}
