#pragma once

#include "app/ahead/slices.h"
#include "app/maps/sketch.h"
#include "ui/ahead/ahead.h"

namespace compass {

/// A map that grows: the edges of a first sketch and its checks make the first picture and tell its
/// error, and then lines and nodes are added until the error is small. Every run gives all
/// outcomes, so another colour is free; and a move along the two axes changes nothing, so *now* may
/// be dragged over it.
struct MapWork {
    int across = -1;
    int up = -1;
    maps::Sketch next;              ///< whose runs are made, from both inputs at their least
    maps::Sketch nodes;             ///< of the latest sketch that is whole, if any is
    std::vector<ui::Ending> whole;  ///< of each of its nodes; of those between the lines, nothing
    std::vector<ui::Ending> checks;
    std::vector<ui::Ending> beneath;
    EndRuns runs;
};

/// Wants a map of these two controls from now on. One of a control against itself, or over a range
/// without width, is none: nothing is told.
void want_map(MapWork& work, ui::MapPicture& told, const sim::Scenario& now, int across, int up);

/// Makes runs, and tells a picture of `outcome` as soon as a sketch is whole. True when no finer
/// one will follow.
bool fill_map(MapWork& work, ui::MapPicture& told, int outcome, Slice& slice);

}  // namespace compass
