#include "app/cli/commands.h"
#include "app/files/scenario_file.h"
#include "app/files/share_line.h"
#include "app/files/stories.h"

#include <utility>

namespace compass::cli {
namespace {

Result<sim::Scenario> story(const std::string& id) {
    const auto all = files::stories();
    if (!all) return Error{all.error()};
    return files::story_scenario(*all, id);
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

Result<sim::Scenario> chosen_scenario(const Setting& setting, const std::string& otherwise) {
    const Arguments& arguments = setting.arguments;
    if (scenarios_named(arguments) > 1) {
        return Error{arguments.command +
                     " takes one scenario: a file, --story or --share; leave out the others"};
    }
    if (!arguments.target.empty()) {
        return files::read_scenario(arguments.target, setting.console.in);
    }
    if (!arguments.story.empty()) return story(arguments.story);
    if (!arguments.share.empty()) return files::parse_share_line(arguments.share);
    if (!otherwise.empty()) return story(otherwise);
    return Error{arguments.command +
                 " needs a scenario: a file, - for standard input, --story ID or --share LINE"};
}

}  // namespace compass::cli
