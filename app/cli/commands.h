#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/run_command.h"
#include "app/files/look.h"
#include "sim/result.h"
#include "sim/scenario.h"
#include "sim/trajectory.h"
#include "ui/link.h"

/// The commands, each in the file of its name. They answer with the exit status, 0 or 1, or with
/// the sentence of an error, for which the status is 2. Data goes to `output`.
namespace compass::cli {

/// All that a command may use.
struct Setting {
    const Arguments& arguments;
    const Commands& platform;
    const Console& console;
    Output& output;
};

Result<int> window_command(const Setting& setting);
Result<int> run_scenario_command(const Setting& setting);
Result<int> share_command(const Setting& setting);
Result<int> check_command(const Setting& setting);
Result<int> shot_command(const Setting& setting);
Result<int> map_command(const Setting& setting);
Result<int> sweep_command(const Setting& setting);
Result<int> merge_command(const Setting& setting);
Result<int> stories_command(const Setting& setting);
Result<int> parameters_command(const Setting& setting);
Result<int> report_command(const Setting& setting);
Result<int> gallery_command(const Setting& setting);
Result<int> version_command(const Setting& setting);

/// The product's solver, or the step-by-step one that it is checked against.
inline sim::Integrator* integrator(bool reference) {
    return reference ? sim::simulate_by_steps : sim::simulate;
}

/// How the command line asks to look at things. Fails with a sentence for a word that nobody knows.
Result<files::Look> chosen_look(const Arguments& arguments);

/// Does the command line name a scenario?
bool names_scenario(const Arguments& arguments);

/// The scenario that the command line names: a file, standard input ("-"), a story or a
/// share line. Fails where it names two; `otherwise` is the story where it names none, and "" if
/// one must be named. Ids of a share line that nobody knows, and another version of the model, are
/// told on standard error and stop nothing.
Result<sim::Scenario> chosen_scenario(const Setting& setting, const std::string& otherwise);

/// The same with all that a share line says besides; nothing is told.
Result<ui::SharedLink> chosen_link(const Setting& setting, const std::string& otherwise);

}  // namespace compass::cli
