#include "app/cli/commands.h"
#include "app/files/nearest.h"
#include "app/files/scenario_file.h"
#include "app/files/share_line.h"
#include "app/files/stories.h"
#include "sim/inputs/input.h"
#include "sim/model_version.h"

#include <utility>

namespace compass::cli {
namespace {

Result<sim::Scenario> story(const std::string& id) {
    const auto all = files::stories();
    if (!all) return Error{all.error()};
    return files::story_scenario(*all, id);
}

/// What of a share line this program leaves out, and why its numbers may be others than those that
/// its maker saw: nothing that stops a command.
void tell(std::FILE* err, const ui::SharedLink& link) {
    const auto line = [err](const std::string& words) {
        std::fputs(("calcium-compass: share line: " + words + '\n').c_str(), err);
    };
    if (!link.other_model.empty()) {
        line("was made with model version " + link.other_model + ", and this program has " +
             std::to_string(sim::model_version) + "; numbers may differ");
    }
    std::vector<std::string> ids;
    for (const sim::Input& input : sim::inputs()) ids.emplace_back(input.id);
    for (const std::string& id : link.unknown) {
        line(files::in_quotes(id) + " is no input and was left out" +
             files::nearest_words(id, ids));
    }
}

int scenarios_named(const Arguments& arguments) {
    int count = 0;
    for (const auto* source : {&arguments.target, &arguments.story, &arguments.share}) {
        if (!source->empty()) ++count;
    }
    return count;
}

}  // namespace

Result<files::Look> chosen_look(const Arguments& arguments) {
    files::Look look;
    for (const auto& [name, value] :
         {std::pair("palette", &arguments.palette), std::pair("language", &arguments.language),
          std::pair("units", &arguments.units), std::pair("words", &arguments.words),
          std::pair("text", &arguments.text), std::pair("contrast", &arguments.contrast)}) {
        if (value->empty()) continue;
        if (auto chosen = files::choose(look, name, *value); !chosen) {
            return Error{"--" + chosen.error()};
        }
    }
    return look;
}

bool names_scenario(const Arguments& arguments) {
    return scenarios_named(arguments) > 0;
}

Result<ui::SharedLink> chosen_link(const Setting& setting, const std::string& otherwise) {
    const Arguments& arguments = setting.arguments;
    if (scenarios_named(arguments) > 1) {
        return Error{arguments.command +
                     " takes one scenario: a file, --story or --share; leave out the others"};
    }
    const auto alone = [](const Result<sim::Scenario>& scenario) -> Result<ui::SharedLink> {
        if (!scenario) return Error{scenario.error()};
        return ui::SharedLink{.scenario = *scenario};
    };
    if (!arguments.target.empty()) {
        return alone(files::read_scenario(arguments.target, setting.console.in));
    }
    if (!arguments.story.empty()) return alone(story(arguments.story));
    if (!arguments.share.empty()) return files::open_share_line(arguments.share);
    if (!otherwise.empty()) return alone(story(otherwise));
    return Error{arguments.command +
                 " needs a scenario: a file, - for standard input, --story ID or --share LINE"};
}

Result<sim::Scenario> chosen_scenario(const Setting& setting, const std::string& otherwise) {
    const auto link = chosen_link(setting, otherwise);
    if (!link) return Error{link.error()};
    tell(setting.console.err, *link);
    return link->scenario;
}

}  // namespace compass::cli
