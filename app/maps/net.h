#pragma once

#include "app/maps/chebyshev.h"
#include "app/maps/cross.h"

#include <cstddef>
#include <vector>

namespace compass::maps {

/// A part of a net, what lies between whose lines follows from them alone: its nodes, first and
/// last in.
struct Block {
    std::size_t x_strip = 0;
    std::size_t y_strip = 0;
    std::size_t left = 0;
    std::size_t right = 0;
    std::size_t bottom = 0;
    std::size_t top = 0;
};

/// The nodes of a map, x fastest, of which some rows and columns are run. It may be split at joints
/// of an axis into strips of some panels, each with lines of its own from edge to edge.
class Net {
public:
    Net() = default;

    /// Of which the edges and the lines at which it splits are run: with the panels at which strips
    /// begin, 0 first and rising.
    Net(const Panels& x, const Panels& y, std::vector<std::size_t> x_strips = {0},
        std::vector<std::size_t> y_strips = {0});

    /// With more nodes in the same panels. Lines stay, with all nodes that now lie on them.
    Net with(const Panels& x, const Panels& y) const;

    const Panels& x() const { return x_; }
    const Panels& y() const { return y_; }
    std::size_t columns() const { return x_.places().size(); }
    std::size_t rows() const { return y_.places().size(); }
    std::size_t size() const { return columns() * rows(); }

    bool is_run(std::size_t node) const;
    std::size_t run_count() const;

    /// How many lines are run; one more may cross only nodes that are run already.
    std::size_t line_count() const;

    /// All of it; neighbours share a line that is run.
    std::vector<Block> blocks() const;

    /// The block that a place lies in.
    Block block_at(double x, double y) const;

    /// A block's nodes, x fastest.
    std::vector<std::size_t> nodes_of(const Block& block) const;

    /// The lines of a block, by their number in it.
    Lines lines_of(const Block& block) const;

    /// Runs one more of them.
    void run_column(const Block& block, std::size_t number);
    void run_row(const Block& block, std::size_t number);

private:
    Block block(std::size_t x_strip, std::size_t y_strip) const;

    Panels x_;
    Panels y_;
    std::vector<std::size_t> x_strips_{0};
    std::vector<std::size_t> y_strips_{0};
    std::vector<std::vector<bool>> columns_;  ///< which are run, for each strip of y
    std::vector<std::vector<bool>> rows_;     ///< for each strip of x
};

/// Which node of `coarse` each of `fine` is; coarse.size() for a new one. Both rise.
std::vector<std::size_t> found_in(const std::vector<double>& coarse,
                                  const std::vector<double>& fine);

}  // namespace compass::maps
