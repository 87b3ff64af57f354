#include "app/report/report.h"

#include "app/files/share_line.h"
#include "app/report/curve_svg.h"
#include "app/report/html.h"
#include "app/report/material.h"
#include "app/session/evidence_runs.h"
#include "app/session/extra_runs.h"
#include "embedded/report_style.h"
#include "ui/number_text.h"

#include <utility>

namespace compass::report {
namespace {

sim::Trajectory run_of(const sim::Scenario& scenario) {
    return sim::simulate(scenario, static_cast<int>(scenario.days));
}

ui::Plots plots_of(const Material& material) {
    const scene::Scene no_picture;
    const auto ends = evidence_ends(material.subject.scenario);
    const sim::Trajectory no_effect = coarse_run(ends.front());
    const sim::Trajectory as_article = coarse_run(ends.back());
    ui::View view;
    view.level = material.level;
    view.day = material.subject.scenario.days;
    return ui::plots({.scenario = material.subject.scenario,
                      .baseline = material.subject.neutral,
                      .now = material.now,
                      .before = material.before ? &*material.before : nullptr,
                      .view = view,
                      .scene = no_picture,
                      .stories = {},
                      .story = {},
                      .notice = {},
                      .no_effect = &no_effect,
                      .as_article = &as_article},
                     material.strings);
}

Material material_of(const Subject& subject, const ui::Strings& strings, ui::Level level) {
    Material material{.subject = subject,
                      .strings = strings,
                      .level = level,
                      .now = run_of(subject.scenario),
                      .before = {},
                      .plots = {}};
    if (subject.before) material.before = run_of(*subject.before);
    material.plots = plots_of(material);
    return material;
}

std::string title_of(const Material& material) {
    if (material.subject.story.empty()) return material.text("report.own");
    return material.text("story." + material.subject.story + ".name");
}

std::string head(const Material& material) {
    const std::string names =
        element("p", escaped(material.text("report.name")), " class=\"blank\"") +
        element("p", escaped(material.text("report.class")), " class=\"blank\"") +
        element("p", escaped(material.text("report.date")), " class=\"blank\"");
    return element("header",
                   element("h1", escaped(title_of(material))) +
                       element("p", escaped(material.text("top.title")), " class=\"kind\"") +
                       element("div", names, " class=\"names\"")) +
           '\n';
}

std::string foot(const Material& material, int sheet) {
    const std::string line = ui::filled(material.strings.text("report.sheet", material.level),
                                        {material.subject.program, std::to_string(sheet)});
    return element("footer", element("strong", escaped(material.text("caution.advice"))) +
                                 element("span", escaped(line))) +
           '\n';
}

std::string share_part(const Material& material) {
    const std::string line = files::share_line(material.subject.scenario);
    return section(material, "report.share", element("p", element("code", escaped(line))),
                   " class=\"share\"");
}

std::string sheet(std::string_view inner) {
    return element("main", inner, " class=\"sheet\"") + '\n';
}

}  // namespace

std::string section(const Material& material, std::string_view heading_key, std::string_view inner,
                    std::string_view attributes) {
    const std::string heading = element("h2", escaped(material.text(heading_key)));
    return element("section", heading + '\n' + std::string(inner), attributes) + '\n';
}

std::string report_html(const Subject& subject, const ui::Strings& strings, ui::Level level) {
    const Material material = material_of(subject, strings, level);
    const std::string first = head(material) + question_part(material) + prediction_part(material) +
                              settings_part(material) + share_part(material) +
                              section(material, "report.why", blank_lines(30), " class=\"fill\"") +
                              foot(material, 1);
    const std::string second =
        curves_part(material) + results_part(material) +
        element("div", lab_part(material) + ledger_part(material), " class=\"pair labs\"") +
        reading_part(material) +
        section(material, "report.learnt", blank_lines(30), " class=\"fill\"") + foot(material, 2);
    const std::string about =
        R"(<meta charset="utf-8"><meta name="viewport" content="width=device-width">)"
        R"(<meta http-equiv="Content-Security-Policy" )"
        R"(content="default-src 'none'; style-src 'unsafe-inline'">)";
    const std::string title = ui::filled(strings.text("report.title", level), {title_of(material)});
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(material.text("report.language")) +
           "\">\n<head>" + about + element("title", escaped(title)) + "\n" +
           element("style", embedded::report_css) + "</head>\n<body>\n" + svg_patterns() +
           sheet(first) + sheet(second) + "</body>\n</html>\n";
}

}  // namespace compass::report
