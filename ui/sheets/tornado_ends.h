#pragma once

#include "ui/document/document.h"
#include "ui/layout.h"
#include "ui/style.h"

#include <string>

namespace compass::ui {

/// Sets one end of a control's bar to a number: another view, or one sentence why it cannot be.
class EndSetter {
public:
    EndSetter(const Shown& shown, const Strings& strings, int control, bool is_high);
    Action operator()(double value) const;

private:
    View view_;
    sim::Scenario scenario_;
    int control_;
    bool is_high_;
    std::string refusal_;
};

/// Which bar's ends are looked at, and for that one two numbers to be typed and the way back to
/// its usual ends.
void add_ends(Document& document, const Shown& shown, const Strings& strings);

/// The same in one line of the sheet; `opens` gives the keyboard to the low end.
void ends_line(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
               bool opens, Asked& asked);

}  // namespace compass::ui
