#include "app/maps/sketch.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace compass::maps {
namespace {

/// What is missing in a panel or between lines explains a miss at most so many times as large.
constexpr double explained = 3.0;
/// A step that leaves more of the worst miss was of the wrong kind.
constexpr double helpful = 0.7;
/// So many lines in vain at one check are enough where no panel can have more nodes.
constexpr int most_idle = 4;
/// After nodes that helped, a line that costs a fifth of the next ones is tried first if it may be
/// a tenth of what is missed: what lines do not know is told less surely.
constexpr double cheap_share = 5.0;
constexpr double hopeful = 10.0;
/// Waves of few nodes may know nothing of what is missed: so small a part of it may be missing in
/// any panel.
constexpr double unseen = 30.0;
/// But where waves are so small a part of it the response does not move along the axis at all.
constexpr double at_rest = 1e-6;

/// Lines of a block along one axis and the nodes that they cross, by number in the block.
struct Bundle {
    const Panels& nodes;  ///< along the lines
    std::size_t first;    ///< node of the block
    std::size_t count;
    const std::vector<bool>& lines;
};

/// What is missing in the panel that a place lies in, the most over the lines; -1 in all others.
/// `value_at` tells that of a line's node, both by number in the block.
template <typename ValueAt>
std::vector<double> rests_at(const Bundle& bundle, double place, const ValueAt& value_at) {
    const std::size_t here = bundle.nodes.panel_of(place);
    std::vector<double> most(bundle.nodes.count(), -1.0);
    std::vector<double> values(bundle.nodes.places().size(), 0.0);
    for (std::size_t line = 0; line < bundle.lines.size(); ++line) {
        if (!bundle.lines[line]) continue;
        for (std::size_t i = 0; i < bundle.count; ++i) values[bundle.first + i] = value_at(line, i);
        most[here] = std::max(most[here], bundle.nodes.rests(values)[here]);
    }
    return most;
}

/// Does a place lie on a line of a block that is run? Such are those that cross `nodes` from
/// `first`.
bool is_on_line(const Panels& nodes, std::size_t first, const std::vector<bool>& lines,
                double place) {
    constexpr double near = 1e-9;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] && std::fabs(nodes.places()[first + i] - place) < near) return true;
    }
    return false;
}

/// The line nearest to a place that is not run yet; lines.size() if all are.
std::size_t nearest_new(const Panels& nodes, std::size_t first, const std::vector<bool>& lines,
                        double place) {
    std::size_t best = lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i]) continue;
        const auto distance = [&](std::size_t at) {
            return std::fabs(nodes.places()[first + at] - place);
        };
        if (best == lines.size() || distance(i) < distance(best)) best = i;
    }
    return best;
}

/// Adds the row or the column, whichever takes fewer runs, next to a place; false if all are there.
bool add_line(Net& net, const Block& block, const Pair& place) {
    const auto [columns, rows] = net.lines_of(block);
    const std::size_t column = nearest_new(net.x(), block.left, columns, place.x);
    const std::size_t row = nearest_new(net.y(), block.bottom, rows, place.y);
    if (column == columns.size() || row == rows.size()) return false;
    if (columns.size() < rows.size()) {
        net.run_row(block, row);
    } else {
        net.run_column(block, column);
    }
    return true;
}

/// What may be missing around a check. On a line that is run only nodes along it are.
struct Missing {
    std::vector<double> x;  ///< in its panels; -1 in all others
    std::vector<double> y;
    double in_panel = 0.0;
    double between_lines = 0.0;
    bool is_on_line = false;
    News news;
};

Missing missing_at(const Sketch& sketch, const Block& block, const Pair& place) {
    const Net& net = sketch.net;
    const Lines lines = net.lines_of(block);
    std::vector<double> values;
    for (const std::size_t node : net.nodes_of(block)) {
        values.push_back(sketch.numbers[node].front());
    }
    const std::size_t width = lines.columns.size();
    const bool is_on_column = is_on_line(net.x(), block.left, lines.columns, place.x);
    const bool is_on_row = is_on_line(net.y(), block.bottom, lines.rows, place.y);
    Missing missing;
    missing.x.assign(net.x().count(), -1.0);
    missing.y.assign(net.y().count(), -1.0);
    if (!is_on_column) {
        missing.x =
            rests_at({net.x(), block.left, width, lines.rows}, place.x,
                     [&](std::size_t row, std::size_t i) { return values[row * width + i]; });
    }
    if (!is_on_row) {
        missing.y =
            rests_at({net.y(), block.bottom, lines.rows.size(), lines.columns}, place.y,
                     [&](std::size_t column, std::size_t i) { return values[i * width + column]; });
    }
    for (const auto* rests : {&missing.x, &missing.y}) {
        for (const double rest : *rests) missing.in_panel = std::max(missing.in_panel, rest);
    }
    missing.is_on_line = is_on_column || is_on_row;
    if (missing.is_on_line) return missing;
    const Left left = left_over(lines, values);
    missing.between_lines = left.rest;
    missing.news = left.news;
    return missing;
}

/// Of the panels of an axis.
double greatest(const std::vector<double>& rests) {
    return *std::max_element(rests.begin(), rests.end());
}

/// Doubles the nodes in the panel of one axis in which some of what is `missed` may be missing;
/// false if it cannot.
bool add_nodes_to(Net& net, const Missing& missing, Step::Kind kind, double missed) {
    const bool is_x = kind == Step::Kind::x_nodes;
    const std::vector<double>& rests = is_x ? missing.x : missing.y;
    const double most = greatest(rests);
    if (most < at_rest * missed) return false;
    const std::size_t before = net.size();
    net = is_x ? net.with(net.x().doubled(rests, most), net.y())
               : net.with(net.x(), net.y().doubled(rests, most));
    return net.size() > before;
}

double runs_of(const Net& finer, const Net& coarse) {
    return static_cast<double>(finer.run_count() - coarse.run_count());
}

/// The same in that of two panels in which more is missing for each run that it takes, or in the
/// other one if it cannot, or if the last step doubled this one for the same check in vain; says of
/// which axis.
std::optional<Step::Kind> add_nodes(Net& net, const Missing& missing, const Step& before,
                                    const Step& now) {
    Net across = net;
    Net up = net;
    const bool has_x = add_nodes_to(across, missing, Step::Kind::x_nodes, now.missed);
    const bool has_y = add_nodes_to(up, missing, Step::Kind::y_nodes, now.missed);
    if (!has_x && !has_y) return std::nullopt;
    const double least = now.missed / unseen;
    const bool tells_x_more = std::max(greatest(missing.x), least) * runs_of(up, net) >
                              std::max(greatest(missing.y), least) * runs_of(across, net);
    const Step::Kind better = tells_x_more ? Step::Kind::x_nodes : Step::Kind::y_nodes;
    const bool was_vain = now.idle > 0 && before.kind == better;
    const bool takes_x = has_x && (!has_y || tells_x_more != was_vain);
    net = std::move(takes_x ? across : up);
    return takes_x ? Step::Kind::x_nodes : Step::Kind::y_nodes;
}

/// Is a line to be tried before nodes, with so many runs?
bool wants_line(const Missing& missing, const Step& before, const Step& now, double line_runs,
                double node_runs) {
    const bool was_line = before.kind == Step::Kind::line;
    const bool has_helped = now.missed < helpful * before.missed;
    const bool tells_more = missing.between_lines * node_runs > missing.in_panel * line_runs;
    const bool is_worth_a_try =
        cheap_share * line_runs <= node_runs && hopeful * missing.between_lines >= now.missed;
    if (now.check == before.check && has_helped) return was_line || tells_more || is_worth_a_try;
    if (now.check == before.check && was_line) return false;
    const double most = std::max(missing.in_panel, missing.between_lines);
    if (now.missed <= explained * most) return tells_more;
    return was_line == has_helped;  // neither explains it: one while it helps, then the other
}

/// Adds a line or nodes next to a check that is missed as `now` tells; says which, and nothing if
/// neither can be or helps.
std::optional<Step::Kind> refine(Net& net, const Block& block, const Pair& place,
                                 const Missing& missing, const Step& before, const Step& now) {
    if (missing.news.size > std::max(missing.in_panel, now.missed / explained)) {
        if (missing.news.is_column) {
            net.run_column(block, missing.news.line);
        } else {
            net.run_row(block, missing.news.line);
        }
        return Step::Kind::line;
    }
    Net with_line = net;
    Net with_nodes = net;
    const bool has_line = !missing.is_on_line && add_line(with_line, block, place);
    const auto added = add_nodes(with_nodes, missing, before, now);
    const bool wants = has_line && wants_line(missing, before, now, runs_of(with_line, net),
                                              runs_of(with_nodes, net));
    if (added && !wants) {
        net = std::move(with_nodes);
        return added;
    }
    if (!has_line || (!wants && now.idle >= most_idle)) return std::nullopt;
    net = std::move(with_line);
    return Step::Kind::line;
}

}  // namespace

Sketch finer_nodes(const Sketch& coarse) {
    const std::vector<double>& missed = coarse.missed;
    const auto worst = std::max_element(missed.begin(), missed.end());
    const auto check = static_cast<std::size_t>(worst - missed.begin());
    const Step& before = coarse.latest;
    const bool is_idle = check == before.check && *worst >= helpful * before.missed;
    Step now{.missed = *worst, .check = check, .idle = is_idle ? before.idle + 1 : 0};
    const Pair place = coarse.places.of(coarse.check_values[check]);
    const Block block = coarse.net.block_at(place.x, place.y);
    Net net = coarse.net;
    const auto kind = refine(net, block, place, missing_at(coarse, block, place), before, now);
    if (!kind) return coarse;
    now.kind = *kind;
    Sketch finer = with_net(coarse, std::move(net));
    finer.latest = now;
    return finer;
}

}  // namespace compass::maps
