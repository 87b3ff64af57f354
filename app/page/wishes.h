#pragma once

#include "app/session/session.h"
#include "ui/strings.h"

#include <string_view>

namespace compass::page {

// What a reader does on the page, as the panels would ask for it: both sides go through carry_out.
// Places count from 0 in ui::controls(); one that does not exist is ignored.

/// A control of the page was moved. A value out of range is refused with a notice.
void set_control(Session& session, const ui::Strings& strings, int control, double value);

/// A number was typed for it, with or without unit. Nonsense is refused with a notice.
void type_control(Session& session, const ui::Strings& strings, int control, std::string_view text);

/// The hand left the control: the next change is a new undo step.
void settle(Session& session, const ui::Strings& strings);

void open_story(Session& session, const ui::Strings& strings, std::string_view id);
void undo(Session& session, const ui::Strings& strings);
void redo(Session& session, const ui::Strings& strings);

/// What a link locked may be moved again.
void unlock(Session& session, const ui::Strings& strings);

/// The last change is played once more.
void replay(Session& session, const ui::Strings& strings);

/// All inputs as the neutral person has them, over the same days.
void reset(Session& session, const ui::Strings& strings);

/// The cautions of the present scenario were read, or are to be read again.
void read_cautions(Session& session, bool again);

/// Shows a scenario that came from outside, as one undo step.
void show(Session& session, const ui::Strings& strings, const sim::Scenario& scenario);

}  // namespace compass::page
