#include "app/files/stories.h"
#include "app/report/html.h"
#include "app/site/page.h"
#include "sim/trajectory.h"
#include "ui/curves.h"
#include "ui/number_text.h"

namespace compass::site {
namespace {

using report::Cells;
using report::element;
using report::escaped;

sim::Trajectory run_of(const sim::Scenario& scenario) {
    return sim::simulate(scenario, static_cast<int>(scenario.days));
}

std::string result_text(const ui::Curve& curve, const sim::Trajectory& run,
                        const ui::Strings& strings) {
    return ui::fixed_text(curve.of_day(run, run.samples.back()), curve.decimals, strings);
}

/// The five results at the end of a story's run, and of its other side.
std::string results(const sim::Story& story, const ui::Strings& strings) {
    const sim::Trajectory run = run_of(story.scenario);
    const auto word = [&](std::string_view key) { return std::string(strings.text(key)); };
    const std::string when =
        ui::filled(word("report.after"),
                   {ui::days_text(run.days, strings, ui::Level::plain, ui::Stretch::after)});
    std::optional<sim::Trajectory> other;
    if (story.other) other = run_of(*story.other);
    Cells head{word("report.result"), other ? "A, " + when : when};
    if (other) head.emplace_back("B");
    std::vector<Cells> rows;
    for (const ui::Curve& curve : ui::curves()) {
        const std::string key = "plot." + std::string(curve.id);
        Cells row{word(key + ".name") + " (" + word(key + ".unit") + ')',
                  result_text(curve, run, strings)};
        if (other) row.push_back(result_text(curve, *other, strings));
        rows.push_back(row);
    }
    return report::table(word("story." + story.id + ".name"), head, rows);
}

std::string story_part(const sim::Story& story, const ui::Strings& strings) {
    const std::string key = "story." + story.id;
    const auto words = [&](std::string_view part) {
        return escaped(strings.text(key + std::string(part)));
    };
    return element("h2", words(".name"), " id=\"" + escaped(story.id) + "\"") +
           element("p", words(".question"), " class=\"question\"") + element("p", words(".claim")) +
           element("p", escaped(strings.text("report.found")) + ' ' + words(".note")) +
           results(story, strings);
}

}  // namespace

Page stories_page(const ui::Strings& strings) {
    std::string body = element("h1", escaped(strings.text("docs.stories.name"))) +
                       element("p", escaped(strings.text("docs.stories.intro")));
    const auto stories = files::stories();
    if (!stories) return {.id = "stories", .body = body};
    for (const sim::Story& story : *stories) body += story_part(story, strings);
    return {.id = "stories", .body = body};
}

}  // namespace compass::site
