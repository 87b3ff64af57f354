#include "ui/sheets/ahead_choices.h"

#include "ui/ahead/ranges.h"
#include "ui/cards.h"
#include "ui/controls/control_words.h"
#include "ui/pick.h"

namespace compass::ui {

std::string control_name(int control, const Strings& strings, Level level) {
    return name_text(control_at(control), strings, level);
}

std::string control_value(int control, double value, const Strings& strings, Level level) {
    return value_text(control_at(control), value, strings, level);
}

std::vector<std::string> outcome_names(const Strings& strings, Level level) {
    std::vector<std::string> names;
    names.reserve(outcome_count);
    for (int i = 0; i < static_cast<int>(outcome_count); ++i) {
        names.push_back(outcome_name(i, strings, level));
    }
    return names;
}

Buttons outcome_buttons(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    Buttons row{.question = std::string(strings.text("ahead.outcome", level)), .buttons = {}};
    const std::vector<std::string> names = outcome_names(strings, level);
    for (std::size_t i = 0; i < names.size(); ++i) {
        View view = shown.view;
        view.ahead.outcome = static_cast<int>(i);
        row.buttons.push_back({.text = names[i],
                               .action = LookAt{view},
                               .is_chosen = shown.view.ahead.outcome == view.ahead.outcome});
    }
    return row;
}

void outcome_pick(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                  Asked& asked) {
    const std::vector<std::string> names = outcome_names(strings, shown.view.level);
    const int chosen = pick(style,
                            {.id = "outcome",
                             .label = strings.text("ahead.outcome", shown.view.level),
                             .items = names,
                             .chosen = shown.view.ahead.outcome},
                            rect);
    if (chosen >= 0) asked_view(shown, asked).ahead.outcome = chosen;
}

}  // namespace compass::ui
