#pragma once

#include "app/ahead/slices.h"
#include "app/maps/sketch.h"
#include "ui/ahead/ahead.h"

namespace compass {

/// A map that grows: the nodes of a first sketch make the first picture, 16 more runs tell its
/// error, and then the nodes are doubled until the error is small. Every run gives all outcomes, so
/// another colour is free; and a move along the two axes changes nothing, so *now* may be dragged
/// over it.
struct MapWork {
    maps::Request request;  ///< both inputs at their least; its column is not used
    int across = -1;
    int up = -1;
    bool is_checking = false;  ///< are the runs the checks? Else the nodes of `next`
    maps::Sketch next;
    maps::Sketch nodes;  ///< of the latest sketch that is whole, if any is
    std::vector<ui::Ending> whole;
    std::vector<ui::Ending> checks;
    EndRuns runs;
};

/// Wants a map of these two controls from now on. One of a control against itself, or over a range
/// without width, is none: nothing is told.
void want_map(MapWork& work, ui::MapPicture& told, const sim::Scenario& now, int across, int up);

/// Makes runs, and tells a picture of `outcome` as soon as a sketch is whole. True when no finer
/// one will follow.
bool fill_map(MapWork& work, ui::MapPicture& told, int outcome, Slice& slice);

}  // namespace compass
