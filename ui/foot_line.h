#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <string>

namespace compass::ui {

/// The line at the foot of the window: "Teaching model. Not medical advice." at the left, always.
/// At the right what foot_message() says, where it fits; in a place of two lines or more under it,
/// in fewer words if need be. A notice that is longer stands whole on a card over the line.
void foot_line(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect);

struct FootMessage {
    std::string text;
    bool caution = false;
    std::string brief{};  ///< the same for a narrow place; empty where there is nothing shorter
};

/// What matters most: a notice, or why the run is outside the model, or the warning to people on a
/// blood thinner, or the day's calcium account at the play head.
FootMessage foot_message(const Shown& shown, const Strings& strings);

/// "In 1,100 = stool 900 + urine 150 + skin 40 + kept 10 mg a day": whole mg that add up exactly;
/// in brief without saying of the last that it is kept, or from where it comes.
std::string account_text(const sim::Day& day, const Strings& strings, Level level,
                         bool is_brief = false);

}  // namespace compass::ui
