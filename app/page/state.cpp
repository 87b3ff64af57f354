#include "app/page/state.h"

#include "app/files/json_nodes.h"
#include "app/files/number_text.h"
#include "app/page/address.h"
#include "app/page/json.h"
#include "render/scene/scene.h"
#include "sim/columns.h"
#include "ui/caution.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/curves.h"
#include "ui/foot_line.h"
#include "ui/number_text.h"
#include "ui/sentence_bar.h"

#include <cmath>

namespace compass::page {
namespace {

using files::json_text;

struct Words {
    const ui::Strings& strings;
    ui::Level level;

    std::string_view text(std::string_view key) const { return strings.text(key, level); }
};

std::string choices_json(const ui::Control& control, const sim::Scenario& scenario,
                         const Words& words) {
    std::vector<std::string> choices;
    for (const double value : ui::choices_of(control, scenario)) {
        choices.push_back(json_object(
            {{"value", json_number(value)},
             {"text", json_text(ui::choice_text(control, value, words.strings, words.level))}}));
    }
    return json_list(choices);
}

int place_of(const ui::Control& control) {
    return static_cast<int>(&control - ui::controls().data());
}

std::string control_json(const ui::Control& control, const Session& session, const Words& words) {
    const sim::Scenario& scenario = session.scenario;
    const double value = ui::value_of(control, scenario);
    const sim::Slider slider = ui::slider_of(control, scenario);
    const bool is_choice = control.form == ui::Form::choice;
    return json_object(
        {{"value", json_number(value)},
         {"never", json_flag(value == sim::never)},
         {"open", json_flag(control.meaning == ui::Meaning::open_end)},
         {"least", json_number(slider.range.least)},
         {"greatest", json_number(slider.range.greatest)},
         {"step", json_number(slider.step)},
         {"text", json_text(ui::value_text(control, value, words.strings, words.level))},
         {"typed", json_text(ui::field_text(control, value, words.strings))},
         {"matters", json_flag(ui::matters(control, scenario))},
         {"locked", json_flag(ui::is_locked(session.view, place_of(control)))},
         {"beyond", json_flag(ui::is_beyond(control, scenario))},
         {"choices", is_choice ? choices_json(control, scenario, words) : "[]"}});
}

std::string controls_json(const Session& session, const Words& words) {
    std::vector<std::string> controls;
    for (const ui::Control& control : ui::controls()) {
        controls.push_back(control_json(control, session, words));
    }
    return json_list(controls);
}

std::string results_json(const ui::Plots& plots, const Words& words) {
    std::vector<std::string> results;
    for (const ui::Plot& plot : plots) {
        const ui::Readout readout = ui::readout(plot);
        results.push_back(json_object(
            {{"value", json_text(readout.value)},
             {"before", json_text(readout.before)},
             {"change", json_text(ui::compared_text(plot, readout, words.strings, words.level))}}));
    }
    return json_list(results);
}

/// "After 10 years: Blood calcium 9.5 mg/dL, Bone calcium 1,012 g (2 less), ..."
std::string summary(const Session& session, const ui::Plots& plots, const Words& words) {
    std::string list;
    for (const ui::Plot& plot : plots) {
        const ui::Readout readout = ui::readout(plot);
        if (!list.empty()) list += ", ";
        list += plot.name + ' ' + readout.value + ' ' + plot.unit;
        const bool differs =
            readout.change == ui::Change::more || readout.change == ui::Change::less;
        if (differs)
            list += " (" + ui::compared_text(plot, readout, words.strings, words.level) + ')';
    }
    const std::string when =
        ui::days_text(std::floor(session.view.day), words.strings, words.level, ui::Stretch::after);
    return ui::filled(words.text("page.summary"), {when, list});
}

/// What is to be read first, or null. `unread` while no result is to be shown.
std::string caution_json(const ui::Shown& seen, const Words& words) {
    const unsigned cautions = ui::cautions_of(seen.scenario);
    if (cautions == ui::no_caution) return "null";
    return json_object({{"text", json_text(ui::caution_text(cautions, words.strings, words.level))},
                        {"unread", json_flag(ui::unread_cautions(seen) != ui::no_caution)}});
}

/// "Locked: Age", or nothing.
std::string locked_text(const Session& session, const Words& words) {
    if (session.view.locked == 0) return "";
    return ui::filled(words.text("shared_link.chip"),
                      {ui::locked_names(session.view, words.strings)});
}

std::string columns_json(const Session& session) {
    constexpr int digits = 12;  // as the command line prints them
    const sim::Sample sample = sim::sample_at(session.now, std::floor(session.view.day));
    std::vector<std::string> all;
    for (const double value : sim::values(session.now, sample)) {
        all.push_back(json_text(files::rounded_text(value, digits)));
    }
    return json_list(all);
}

/// The run as its midnights tell it: results, whatever the lens.
ui::Shown by_midnights_of(const ui::Shown& seen, const ui::View& horizon,
                          const scene::Scene& no_picture) {
    return {.scenario = seen.scenario,
            .baseline = seen.baseline,
            .now = seen.now,
            .before = seen.before,
            .view = horizon,
            .scene = no_picture,
            .stories = seen.stories,
            .story = seen.story,
            .notice = seen.notice,
            .side = seen.side};
}

}  // namespace

std::string state_json(const Session& session, const ui::Strings& strings) {
    const Words words{strings, session.view.level};
    const scene::Scene no_picture;
    const ui::Shown seen = shown(session, no_picture);
    ui::View horizon = session.view;
    horizon.lens = scene::Lens::horizon;
    const ui::Shown by_midnights = by_midnights_of(seen, horizon, no_picture);
    const ui::Plots plots = ui::plots(by_midnights, strings);
    return json_object(
        {{"controls", controls_json(session, words)},
         {"columns", columns_json(session)},
         {"results", results_json(plots, words)},
         {"summary", json_text(summary(session, plots, words))},
         {"sentence", json_text(ui::strip_text(seen, strings))},
         {"sentence_known", json_flag(seen.reasons != nullptr)},
         {"readings", json_number(session.readings)},
         {"can_replay", json_flag(seen.can_replay)},
         {"foot", json_text(ui::foot_message(by_midnights, strings).text)},
         {"caution", caution_json(seen, words)},
         {"tab", json_number(static_cast<double>(session.view.tab))},
         {"story", json_text(session.story)},
         {"level", json_number(static_cast<double>(session.view.level))},
         {"language", json_number(static_cast<double>(session.view.language))},
         {"units", json_number(static_cast<double>(session.view.units))},
         {"paper", json_flag(session.view.palette == scene::Palette::paper)},
         {"text", json_number(static_cast<double>(ui::text_size_place(session.view.text)))},
         {"motion", json_number(static_cast<double>(session.view.motion))},
         {"contrast", json_flag(session.view.high_contrast)},
         {"no_letters", json_flag(!session.view.letter_keys)},
         {"day", json_number(std::floor(session.view.day))},
         {"day_text", json_text(ui::days_text(std::floor(session.view.day), strings, words.level))},
         {"days", json_number(session.scenario.days)},
         {"playing", json_flag(session.view.playing)},
         {"can_undo", json_flag(!session.undo.empty())},
         {"locked", json_text(locked_text(session, words))},
         {"can_redo", json_flag(!session.redo.empty())},
         {"settled", json_flag(!session.is_dragging)},
         {"notice", json_text(session.notice)},
         {"address", json_text(address_of(session.scenario, session.view))}});
}

}  // namespace compass::page
