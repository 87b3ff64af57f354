#include "app/cli/commands.h"
#include "app/files/scenario_file.h"
#include "app/files/stories.h"

namespace compass::cli {
namespace {

Result<sim::Scenario> story(const std::string& id) {
    const auto all = files::stories();
    if (!all) return Error{all.error()};
    return files::story_scenario(*all, id);
}

}  // namespace

Result<sim::Scenario> chosen_scenario(const Setting& setting, const std::string& otherwise) {
    const Arguments& arguments = setting.arguments;
    if (!arguments.target.empty() && !arguments.story.empty()) {
        return Error{arguments.command + " takes a scenario file or --story, not both"};
    }
    if (!arguments.target.empty()) {
        return files::read_scenario(arguments.target, setting.console.in);
    }
    if (!arguments.story.empty()) return story(arguments.story);
    if (!otherwise.empty()) return story(otherwise);
    return Error{arguments.command +
                 " needs a scenario: a file, - for standard input, or --story ID"};
}

}  // namespace compass::cli
