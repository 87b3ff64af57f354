#include "app/report/report.h"

#include "app/cli/about.h"
#include "app/cli/commands.h"
#include "app/cli/endings.h"
#include "app/files/atomic_file.h"
#include "app/files/languages.h"
#include "app/files/nearest.h"
#include "app/files/stories.h"

#include <algorithm>

namespace compass::cli {
namespace {

/// The story that was named, or the one whose settings these are; nothing for settings of one's
/// own.
const sim::Story* story_of(const std::vector<sim::Story>& stories, const Arguments& arguments,
                           const sim::Scenario& scenario) {
    const auto fits = [&](const sim::Story& story) {
        if (arguments.story.empty()) return story.scenario == scenario;
        return arguments.story == story.id || arguments.story == story.id + ".b";
    };
    const auto found = std::find_if(stories.begin(), stories.end(), fits);
    return found == stories.end() ? nullptr : &*found;
}

Result<report::Subject> subject_of(const Setting& setting, const sim::Scenario& scenario) {
    const auto stories = files::stories();
    if (!stories) return Error{stories.error()};
    const auto neutral = files::story_scenario(*stories, "baseline");
    if (!neutral) return Error{neutral.error()};
    report::Subject subject{.scenario = scenario,
                            .before = {},
                            .neutral = *neutral,
                            .story = {},
                            .program = program_line()};
    const sim::Story* story = story_of(*stories, setting.arguments, scenario);
    if (story == nullptr) return subject;
    subject.story = story->id;
    // told as A against B: the other side is what is compared against
    if (story->other)
        subject.before = story->scenario == scenario ? *story->other : story->scenario;
    return subject;
}

}  // namespace

Result<int> report_command(const Setting& setting) {
    const std::string& out = setting.arguments.out;
    if (!has_ending(out, ".html") && !has_ending(out, ".htm") && !files::is_streamed(out)) {
        return Error{"--out is " + files::in_quotes(out) +
                     " but must end in .html, which the report is"};
    }
    const auto scenario = chosen_scenario(setting, "");
    if (!scenario) return Error{scenario.error()};
    const auto look = chosen_look(setting.arguments);
    if (!look) return Error{look.error()};
    const auto languages = files::languages();
    if (!languages) return Error{languages.error()};
    const auto language = static_cast<std::size_t>(look->language.value_or(ui::Language::english));
    const ui::Strings words = (*languages)[language].in(look->units.value_or(ui::Units::model));
    const auto subject = subject_of(setting, *scenario);
    if (!subject) return Error{subject.error()};
    const std::string page =
        report::report_html(*subject, words, look->words.value_or(ui::Level::plain));
    if (auto written = files::write_file(out, page); !written) {
        return Error{written.error()};
    }
    return 0;
}

}  // namespace compass::cli
