#include "ui/ahead/ranges.h"

namespace compass::ui {
namespace {

bool has_range(const Control& control) {
    const bool is_amount = control.meaning == Meaning::plain || control.meaning == Meaning::per_day;
    return control.form == Form::slider && is_amount;
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

}  // namespace compass::ui
