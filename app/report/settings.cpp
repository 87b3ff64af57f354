// What was asked and what was set: the first sheet.
#include "app/report/html.h"
#include "app/report/material.h"
#include "sim/inputs/input.h"
#include "ui/caution.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/number_text.h"
#include "ui/outside.h"

#include <cmath>

namespace compass::report {
namespace {

std::string caution(const Material& material) {
    std::string words = ui::caution_text(ui::cautions_of(material.subject.scenario),
                                         material.strings, material.level);
    const std::uint8_t reasons = ui::outside_of(material.now);
    if (reasons != sim::inside_domain) {
        if (!words.empty()) words += ' ';
        words += ui::filled(material.strings.text("foot.outside.head", material.level),
                            {ui::outside_text(reasons, material.strings, material.level)});
    }
    return words.empty() ? "" : element("p", escaped(words), " class=\"caution\"") + '\n';
}

bool differs(double a, double b) {
    return a != b && !(std::isnan(a) && std::isnan(b));
}

/// Is the control one that the reader has to know to set this up again? What tablets are taken, and
/// how, has a table of its own.
bool is_setting_told(const ui::Control& control, const Subject& subject) {
    if (control.dose != nullptr || control.meaning == ui::Meaning::forgotten) return false;
    const double neutral = ui::value_of(control, subject.neutral);
    if (differs(ui::value_of(control, subject.scenario), neutral)) return true;
    return subject.before && differs(ui::value_of(control, *subject.before), neutral);
}

Cells setting_row(const ui::Control& control, const Material& material) {
    const auto words = [&](const sim::Scenario& scenario) {
        if (control.form == ui::Form::toggle) {
            const bool is_on = ui::value_of(control, scenario) != 0.0;
            return material.text(is_on ? "report.on" : "report.off");
        }
        return ui::value_text(control, ui::value_of(control, scenario), material.strings,
                              material.level);
    };
    const Subject& subject = material.subject;
    Cells row{ui::name_text(control, material.strings, material.level), words(subject.scenario)};
    if (subject.before) row.push_back(words(*subject.before));
    row.push_back(words(subject.neutral));
    row.push_back({static_cast<char>(control.row->mark)});
    return row;
}

Cells settings_head(const Material& material) {
    Cells head{material.text("report.setting"), material.text("report.here")};
    if (material.subject.before) head.push_back(material.text("plot.before"));
    head.push_back(material.text("report.neutral"));
    head.push_back(material.text("report.mark"));
    return head;
}

}  // namespace

std::string question_part(const Material& material) {
    const Subject& subject = material.subject;
    std::string inner = caution(material);
    if (subject.story.empty()) {
        inner += blank_lines(2);
    } else {
        inner += element("p", escaped(material.text("story." + subject.story + ".question")),
                         " class=\"question\"");
        if (subject.changed) inner += element("p", escaped(material.text("report.changed")));
    }
    return section(material, "report.question", inner);
}

std::string prediction_part(const Material& material) {
    const std::string when =
        ui::days_text(material.now.days, material.strings, material.level, ui::Stretch::after);
    std::string rows;
    for (const ui::Plot& plot : material.plots) {
        std::string row = element("th", escaped(plot.name), " scope=\"row\"");
        for (const auto* key : {"report.falls", "report.stays", "report.rises"}) {
            row += element("td", "<i></i>" + escaped(material.text(key)), " class=\"box\"");
        }
        rows += element("tr", row + element("td", escaped(material.text("report.because")),
                                            " class=\"because\"")) +
                '\n';
    }
    const std::string caption = ui::filled(material.text("report.guess"), {when});
    return section(material, "report.prediction",
                   element("p", escaped(caption)) + element("table", rows, " class=\"guess\""));
}

std::string settings_part(const Material& material) {
    std::vector<Cells> rows;
    for (const ui::Control& control : ui::controls()) {
        if (is_setting_told(control, material.subject))
            rows.push_back(setting_row(control, material));
    }
    const std::string tablets = tablets_table(material);
    std::string inner = element("p", escaped(material.text("report.settings_note"))) + tablets;
    if (rows.empty()) return section(material, "report.settings", inner);
    // side by side where one column would be long
    constexpr std::size_t short_table = 5;
    const std::size_t half = rows.size() > short_table ? (rows.size() + 1) / 2 : rows.size();
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(half);
    const std::string caption = material.text("report.settings");
    const Cells head = settings_head(material);
    std::string tables = table(caption, head, {rows.begin(), middle});
    if (middle != rows.end()) tables += table(caption, head, {middle, rows.end()});
    constexpr std::size_t many = 24;
    const std::string_view look = rows.size() > many ? " class=\"pair tight\"" : " class=\"pair\"";
    return section(material, "report.settings", inner + element("div", tables, look));
}

}  // namespace compass::report
