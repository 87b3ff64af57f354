#include "app/window/take_away.h"

#include "app/cli/about.h"
#include "app/report/subject.h"
#include "app/window/curve_sound.h"
#include "ui/curves.h"
#include "ui/sheets/lab_visit.h"

#include <vector>

namespace compass {
namespace {

void say(Session& session, const ui::Strings& strings, std::string_view key,
         const std::string& what) {
    tell(session, ui::filled(strings.text(key, session.view.level), {what}));
}

void hand_out_report(Session& session, const Stage& stage) {
    const ui::Strings& strings = stage.canvas.strings();
    const auto subject = report::subject_of(session, cli::program_line());
    const auto given = stage.display.hand_out(
        "calcium-compass-report.html", report::report_html(subject, strings, session.view.level));
    if (!given) return say(session, strings, "notice.report_failed", given.error());
    say(session, strings, given->is_open ? "notice.report_open" : "notice.report_saved",
        given->place);
}

}  // namespace

Sound curve_sound(const Session& session, const ui::Strings& strings, int plot) {
    const scene::Scene no_picture;
    const auto curve = static_cast<std::size_t>(plot);
    const ui::Plot heard = ui::plots(shown(session, no_picture), strings).at(curve);
    std::vector<double> clicks;
    if (heard.time != ui::TimeUnit::hours) {
        clicks = ui::visit_days(session.now.days, session.view.lab_every_months);
        const double per_day = heard.time == ui::TimeUnit::days ? 1.0 : 1.0 / ui::days_per_year;
        for (double& click : clicks) click *= per_day;
    }
    return sound_of(heard, clicks);
}

/// Sound only adds: where none can be heard, the curve and its table say the same.
void hear_curve(Session& session, const ui::Strings& strings, int plot,
                const std::function<bool(const Sound&)>& play) {
    const Sound sound = curve_sound(session, strings, plot);
    if (sound.samples.empty()) return say(session, strings, "notice.no_curve", "");
    if (!play(sound)) say(session, strings, "notice.no_sound", "");
}

void take_away(Session& session, const Stage& stage, const ui::Asked& asked) {
    for (const ui::Action& action : asked.actions) {
        if (std::holds_alternative<ui::MakeReport>(action)) hand_out_report(session, stage);
        if (const auto* asked_for = std::get_if<ui::PlayCurve>(&action)) {
            hear_curve(session, stage.canvas.strings(), asked_for->plot,
                       [&](const Sound& sound) { return stage.display.play(sound); });
        }
        if (std::holds_alternative<ui::OpenDocs>(action) && !stage.display.open_docs()) {
            say(session, stage.canvas.strings(), "notice.no_docs", "");
        }
    }
}

}  // namespace compass
