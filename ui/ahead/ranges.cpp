#include "ui/ahead/ranges.h"

#include <algorithm>

namespace compass::ui {
namespace {

bool has_range(const Control& control) {
    const bool is_amount = control.meaning == Meaning::plain || control.meaning == Meaning::per_day;
    return control.form == Form::slider && is_amount;
}

const BarRange* own_ends(const AheadChoice& choice, int control) {
    const auto found =
        std::find_if(choice.ranges.begin(), choice.ranges.end(),
                     [control](const BarRange& one) { return one.control == control; });
    return found == choice.ranges.end() ? nullptr : &*found;
}

}  // namespace

std::vector<int> ranged_controls(const sim::Scenario& scenario) {
    std::vector<int> indices;
    const auto all = controls();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (has_range(all[i]) && matters(all[i], scenario)) indices.push_back(static_cast<int>(i));
    }
    return indices;
}

std::vector<int> axis_controls(const sim::Scenario& scenario) {
    std::vector<int> indices = ranged_controls(scenario);
    std::erase_if(indices,
                  [](int index) { return control_at(index).row->kind != sim::Kind::number; });
    return indices;
}

const Control& control_at(int index) {
    return controls()[static_cast<std::size_t>(index)];
}

sim::Range bar_ends(const AheadChoice& choice, const sim::Scenario& scenario, int control) {
    const BarRange* own = own_ends(choice, control);
    if (own != nullptr) return {own->low, own->high};
    return slider_of(control_at(control), scenario).range;
}

bool has_own_ends(const AheadChoice& choice, int control) {
    return own_ends(choice, control) != nullptr;
}

std::optional<AheadChoice> with_ends(const AheadChoice& choice, const sim::Scenario& scenario,
                                     int control, const sim::Range& ends) {
    const Control& row = control_at(control);
    const bool can_be = ends.least < ends.greatest && is_taken(row, scenario, ends.least) &&
                        is_taken(row, scenario, ends.greatest);
    if (!can_be) return std::nullopt;
    AheadChoice changed = with_usual_ends(choice, control);
    changed.ranges.push_back({control, ends.least, ends.greatest});
    return changed;
}

AheadChoice with_usual_ends(AheadChoice choice, int control) {
    std::erase_if(choice.ranges, [control](const BarRange& one) { return one.control == control; });
    return choice;
}

}  // namespace compass::ui
