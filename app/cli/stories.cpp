#include "app/files/stories.h"

#include "app/cli/commands.h"
#include "app/files/number_text.h"
#include "app/files/scenario_file.h"
#include "app/files/strings_file.h"
#include "embedded/words.h"

namespace compass::cli {
namespace {

constexpr std::size_t id_width = 24;
constexpr std::size_t days_width = 7;

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string title(const ui::Strings& words, const std::string& id) {
    const auto found = words.all().find("story." + id + ".name");
    return found == words.all().end() ? "" : found->second.front();
}

std::string row(const std::string& id, const sim::Scenario& scenario, const std::string& title) {
    std::string line =
        padded(id, id_width) + padded(files::shortest_text(scenario.days), days_width) + title;
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

Result<std::string> list(const std::vector<sim::Story>& stories) {
    const auto words = files::parse_strings(embedded::en_json, "en.json");
    if (!words) return Error{words.error()};
    std::string text = padded("id", id_width) + padded("days", days_width) + "name\n";
    for (const sim::Story& story : stories) {
        const std::string name = title(*words, story.id);
        text += row(story.id, story.scenario, name);
        if (story.other) {
            text += row(story.id + ".b", *story.other, name.empty() ? "" : name + " (second side)");
        }
    }
    return text;
}

}  // namespace

Result<int> stories_command(const Setting& setting) {
    const auto stories = files::stories();
    if (!stories) return Error{stories.error()};
    std::string text;
    if (setting.arguments.target.empty()) {
        const auto all = list(*stories);
        if (!all) return Error{all.error()};
        text = *all;
    } else {
        const auto scenario = files::story_scenario(*stories, setting.arguments.target);
        if (!scenario) return Error{scenario.error()};
        text = files::scenario_json(*scenario) + '\n';
    }
    if (auto written = setting.output.write(text); !written) return Error{written.error()};
    return 0;
}

}  // namespace compass::cli
