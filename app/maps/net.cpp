#include "app/maps/net.h"

#include <algorithm>
#include <utility>

namespace compass::maps {
namespace {

/// With which panels of an axis strips begin.
using Strips = std::vector<std::size_t>;

/// The nodes of a strip, first and last.
struct Reach {
    std::size_t first = 0;
    std::size_t last = 0;
};

Reach reach_of(const Panels& panels, const Strips& strips, std::size_t strip) {
    const std::size_t end = strip + 1 < strips.size() ? strips[strip + 1] : panels.count();
    return {panels.first_node(strips[strip]), panels.first_node(end)};
}

/// The strip that a place lies in.
std::size_t strip_at(const Panels& panels, const Strips& strips, double place) {
    const auto next = std::upper_bound(strips.begin(), strips.end(), panels.panel_of(place));
    return static_cast<std::size_t>(next - strips.begin()) - 1;
}

/// Lines across strips, for each of so many strips of the other axis: where one begins and the last
/// ends they are run.
std::vector<std::vector<bool>> lines_across(const Panels& panels, const Strips& strips,
                                            std::size_t others) {
    std::vector<bool> lines(panels.places().size(), false);
    for (const std::size_t panel : strips) lines[panels.first_node(panel)] = true;
    lines.back() = true;
    std::vector<std::vector<bool>> all;
    all.assign(others, lines);
    return all;
}

/// The same lines among more of them.
void put_among(std::vector<std::vector<bool>>& lines, const Panels& before, const Panels& now) {
    const std::vector<std::size_t> found = found_in(before.places(), now.places());
    for (std::vector<bool>& strip : lines) {
        std::vector<bool> all;
        all.reserve(found.size());
        for (const std::size_t known : found) all.push_back(known < strip.size() && strip[known]);
        strip = std::move(all);
    }
}

/// Is the line run in a strip that the node lies in?
bool is_on(const std::vector<std::vector<bool>>& lines, std::size_t line, const Panels& along,
           const Strips& strips, std::size_t node) {
    for (std::size_t strip = 0; strip < lines.size(); ++strip) {
        const auto [first, last] = reach_of(along, strips, strip);
        if (lines[strip][line] && first <= node && node <= last) return true;
    }
    return false;
}

}  // namespace

std::vector<std::size_t> found_in(const std::vector<double>& coarse,
                                  const std::vector<double>& fine) {
    std::vector<std::size_t> found;
    found.reserve(fine.size());
    for (const double place : fine) {
        const auto at = std::lower_bound(coarse.begin(), coarse.end(), place);
        const bool is_there = at != coarse.end() && *at == place;
        found.push_back(is_there ? static_cast<std::size_t>(at - coarse.begin()) : coarse.size());
    }
    return found;
}

Net::Net(const Panels& x, const Panels& y, Strips x_strips, Strips y_strips)
    : x_(x),
      y_(y),
      x_strips_(std::move(x_strips)),
      y_strips_(std::move(y_strips)),
      columns_(lines_across(x, x_strips_, y_strips_.size())),
      rows_(lines_across(y, y_strips_, x_strips_.size())) {
}

Net Net::with(const Panels& x, const Panels& y) const {
    Net net = *this;
    put_among(net.columns_, x_, x);
    put_among(net.rows_, y_, y);
    net.x_ = x;
    net.y_ = y;
    return net;
}

bool Net::is_run(std::size_t node) const {
    const std::size_t column = node % columns();
    const std::size_t row = node / columns();
    return is_on(columns_, column, y_, y_strips_, row) || is_on(rows_, row, x_, x_strips_, column);
}

std::size_t Net::run_count() const {
    std::size_t count = 0;
    for (std::size_t node = 0; node < size(); ++node) count += is_run(node) ? 1U : 0U;
    return count;
}

std::size_t Net::line_count() const {
    std::size_t count = 0;
    for (const auto* const lines : {&columns_, &rows_}) {
        for (const std::vector<bool>& strip : *lines) {
            count += static_cast<std::size_t>(std::count(strip.begin(), strip.end(), true));
        }
    }
    return count;
}

Block Net::block(std::size_t x_strip, std::size_t y_strip) const {
    const Reach across = reach_of(x_, x_strips_, x_strip);
    const Reach up = reach_of(y_, y_strips_, y_strip);
    return {x_strip, y_strip, across.first, across.last, up.first, up.last};
}

std::vector<Block> Net::blocks() const {
    std::vector<Block> all;
    for (std::size_t y_strip = 0; y_strip < columns_.size(); ++y_strip) {
        for (std::size_t x_strip = 0; x_strip < rows_.size(); ++x_strip) {
            all.push_back(block(x_strip, y_strip));
        }
    }
    return all;
}

Block Net::block_at(double x, double y) const {
    return block(strip_at(x_, x_strips_, x), strip_at(y_, y_strips_, y));
}

std::vector<std::size_t> Net::nodes_of(const Block& block) const {
    std::vector<std::size_t> all;
    for (std::size_t row = block.bottom; row <= block.top; ++row) {
        for (std::size_t column = block.left; column <= block.right; ++column) {
            all.push_back(row * columns() + column);
        }
    }
    return all;
}

Lines Net::lines_of(const Block& block) const {
    const auto part = [](const std::vector<bool>& lines, std::size_t first, std::size_t last) {
        return std::vector<bool>(lines.begin() + static_cast<std::ptrdiff_t>(first),
                                 lines.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    };
    return {part(columns_[block.y_strip], block.left, block.right),
            part(rows_[block.x_strip], block.bottom, block.top)};
}

void Net::run_column(const Block& block, std::size_t number) {
    columns_[block.y_strip][block.left + number] = true;
}

void Net::run_row(const Block& block, std::size_t number) {
    rows_[block.x_strip][block.bottom + number] = true;
}

}  // namespace compass::maps
