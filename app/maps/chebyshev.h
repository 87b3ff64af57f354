#pragma once

#include <cstddef>
#include <vector>

/// Interpolation through Chebyshev-Lobatto nodes, by the barycentric formula (Berrut and Trefethen
/// 2004): for smooth functions its error falls geometrically with the number of nodes.
namespace compass::maps {

/// `count` (2 or more) nodes from 0 to 1, both ends in. Every other one of 2 n - 1 nodes is, to the
/// bit, one of n.
std::vector<double> chebyshev_nodes(std::size_t count);

/// The weight of each node's value at a place from 0 to 1; they sum to 1, and at a node they pick
/// its value.
std::vector<double> chebyshev_weights(const std::vector<double>& nodes, double place);

/// What is still missing of a function of which `values` are those at Chebyshev nodes, judged by
/// how its waves fall off: the finest two of them, times the pace at which they fell.
double chebyshev_rest(const std::vector<double>& values);

/// Nodes along an axis from 0 to 1 on which the response bends at some places: between two
/// neighbours of those it is smooth, and has nodes of its own there, the ends shared.
class Panels {
public:
    /// On which side of a bend the response comes to rest within a small part of the panel there.
    enum class Quick { nowhere, before, behind };

    Panels() : Panels(2) {}

    /// `bends` rise between 0 and 1. Panels have `count` (2 or more) nodes, one less if shorter
    /// than two fifths of the axis, 3 if shorter than a fifth and 2 if shorter than a twentieth.
    /// On the quick side of a bend short panels, or those before it of less than two fifths, have
    /// more of their nodes next to it, and count + 2 if that is before it.
    explicit Panels(std::size_t count, const std::vector<double>& bends = {},
                    Quick quick = Quick::nowhere);

    /// Straight from one stop to the next, and never finer. The first is 0, the last 1.
    static Panels straight(const std::vector<double>& stops);

    std::size_t count() const { return panels_.size(); }
    const std::vector<double>& places() const { return places_; }

    /// Which place a panel begins with; the last place for count().
    std::size_t first_node(std::size_t panel) const { return firsts_[panel]; }

    /// Where panels begin, and 1.
    std::vector<double> joints() const;

    /// A place next to each bend, on its quick side if it has one, behind it otherwise.
    std::vector<double> beside_bends() const;

    /// Where nodes that crowd behind a bend are far apart.
    std::vector<double> in_wide_gaps() const;

    /// The panel that a place lies in.
    std::size_t panel_of(double place) const;

    /// A weight for each place; only those of one panel differ from 0.
    std::vector<double> weights(double place) const;

    /// What is missing in each panel of a function with these values at the places; 0 where the
    /// nodes are as many as they may get.
    std::vector<double> rests(const std::vector<double>& values) const;

    /// The same axis with 2 n - 1 nodes instead of n, twice at most, in the panels whose number in
    /// `rests` is not under `enough`. All places of before are, to the bit, among the new ones.
    Panels doubled(const std::vector<double>& rests, double enough) const;

    /// In all panels.
    Panels doubled() const;

private:
    struct Panel {
        double start = 0.0;
        double length = 1.0;
        std::size_t nodes = 2;
        int doublings_left = 0;
        Quick quick = Quick::nowhere;  ///< of the bend that it lies at

        double place_at(double share) const;
        double share_at(double place) const;
    };

    explicit Panels(std::vector<Panel> panels, Quick quick = Quick::nowhere);
    static std::vector<Panel> between(const std::vector<double>& bends, std::size_t count,
                                      Quick quick);
    std::vector<double> own(const std::vector<double>& all, std::size_t panel) const;

    std::vector<Panel> panels_;
    Quick quick_;
    std::vector<std::size_t> firsts_;  ///< which place a panel begins with, and the last of all
    std::vector<double> places_;
};

}  // namespace compass::maps
