#include "app/page/wishes.h"

#include "ui/caution.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/number_text.h"

#include <string>

namespace compass::page {
namespace {

const ui::Control* control_at(int place) {
    const auto all = ui::controls();
    const bool exists = place >= 0 && static_cast<std::size_t>(place) < all.size();
    return exists ? &all[static_cast<std::size_t>(place)] : nullptr;
}

void act(Session& session, const ui::Strings& strings, ui::Action action) {
    ui::Asked asked;
    asked.actions.push_back(std::move(action));
    carry_out(session, asked, strings);
}

std::string refusal(const Session& session, const ui::Strings& strings, const ui::Control& control,
                    std::string_view text) {
    const ui::Level level = session.view.level;
    const sim::Range range = ui::accepted_range(control, session.scenario);
    return ui::filled(strings.text("control.out_of_range", level),
                      {ui::name_text(control, strings, level), std::string(text),
                       ui::value_text(control, range.least, strings, level),
                       ui::value_text(control, range.greatest, strings, level)});
}

void take_value(Session& session, const ui::Strings& strings, const ui::Control& control,
                double value, std::string_view text) {
    ui::Asked asked;
    if (ui::is_taken(control, session.scenario, value)) {
        asked.scenario = ui::with_value(control, session.scenario, value);
    } else {
        asked.notice = refusal(session, strings, control, text);
    }
    carry_out(session, asked, strings);
}

}  // namespace

void set_control(Session& session, const ui::Strings& strings, int control, double value) {
    const ui::Control* found = control_at(control);
    if (found == nullptr || value == ui::value_of(*found, session.scenario)) return;
    take_value(session, strings, *found, value, ui::number_text(value, strings));
}

void type_control(Session& session, const ui::Strings& strings, int control,
                  std::string_view text) {
    const ui::Control* found = control_at(control);
    if (found == nullptr) return;
    const auto value = ui::typed_value(text, found->row->unit, strings);
    if (value) {
        take_value(session, strings, *found, *value, text);
    } else {
        const ui::Level level = session.view.level;
        ui::Asked asked;
        asked.notice = ui::refused_text(*found, session.scenario, text, strings, level);
        carry_out(session, asked, strings);
    }
    settle(session, strings);
}

void settle(Session& session, const ui::Strings& strings) {
    ui::Asked asked;
    asked.settled = true;
    carry_out(session, asked, strings);
}

void open_story(Session& session, const ui::Strings& strings, std::string_view id) {
    act(session, strings, ui::OpenStory{std::string(id)});
}

void undo(Session& session, const ui::Strings& strings) {
    act(session, strings, ui::Undo{});
}

void redo(Session& session, const ui::Strings& strings) {
    act(session, strings, ui::Redo{});
}

void unlock(Session& session, const ui::Strings& strings) {
    act(session, strings, ui::Unlock{});
}

void replay(Session& session, const ui::Strings& strings) {
    act(session, strings, ui::ReplayChange{});
}

void reset(Session& session, const ui::Strings& strings) {
    sim::Scenario scenario = session.baseline;
    scenario.days = session.scenario.days;
    show(session, strings, ui::with_locks_kept(session.view, session.scenario, scenario));
}

void read_cautions(Session& session, bool again) {
    const unsigned cautions = ui::cautions_of(session.scenario);
    unsigned& read = session.view.cautions_read;
    read = again ? read & ~cautions : read | cautions;
}

void show(Session& session, const ui::Strings& strings, const sim::Scenario& scenario) {
    act(session, strings, ui::OpenScenario{scenario});
}

}  // namespace compass::page
