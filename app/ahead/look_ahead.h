#pragma once

#include "app/ahead/map_work.h"
#include "app/ahead/people_work.h"
#include "app/ahead/strip_work.h"
#include "app/ahead/tornado_work.h"
#include "ui/view.h"

namespace compass {

/// All that looks ahead, and what is told of it. A plain value.
struct AheadWork {
    StripWork strips;
    TornadoWork tornado;
    MapWork map;
    PeopleWork people;
    ui::Ahead told;
};

/// What is looked at now.
struct AheadWish {
    const sim::Scenario& now;
    const sim::Scenario* before = nullptr;
    const ui::AheadChoice& choice;
    bool all_sliders = false;  ///< strips for all sliders, not only the six
    bool is_dragging = false;
    bool strips = false;
    bool map = false;
    bool tornado = false;
    bool people = false;
};

/// Marks what is of a past state, without a run. Call it whenever the wish may have changed.
void wish(AheadWork& work, const AheadWish& wish);

/// Makes runs for it until the slice ends: strips first, then what a sheet shows. True when all is
/// there.
bool fulfil(AheadWork& work, const AheadWish& wish, Slice& slice);

}  // namespace compass
