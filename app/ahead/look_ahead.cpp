#include "app/ahead/look_ahead.h"

#include "ui/ahead/ranges.h"

namespace compass {
namespace {

std::vector<int> sliders_with_strips(const AheadWish& wish) {
    if (!wish.strips) return {};
    std::vector<int> indices = ui::ranged_controls(wish.now);
    if (!wish.all_sliders) {
        std::erase_if(indices,
                      [](int index) { return index >= static_cast<int>(ui::simple_count); });
    }
    return indices;
}

}  // namespace

void wish(AheadWork& work, const AheadWish& wish) {
    want_strips(work.strips, work.told.strips, sliders_with_strips(wish), wish.now);
    if (wish.map) {
        want_map(work.map, work.told.map, wish.now, wish.choice.across, wish.choice.up);
    }
    if (wish.tornado) want_tornado(work.tornado, work.told.tornado, wish.now, wish.choice);
    if (wish.people) want_people(work.people, work.told.people, wish.now, wish.before);
}

bool fulfil(AheadWork& work, const AheadWish& wish, Slice& slice) {
    ui::Ahead& told = work.told;
    bool all = fill_strips(work.strips, told.strips, slice);
    if (wish.map) all = fill_map(work.map, told.map, wish.choice.outcome, slice) && all;
    if (wish.tornado) {
        all = fill_tornado(work.tornado, told.tornado, wish.choice.outcome, wish.is_dragging,
                           slice) &&
              all;
    }
    if (wish.people) all = fill_people(work.people, told.people, slice) && all;
    return all;
}

}  // namespace compass
