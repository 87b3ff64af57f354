#include "app/window/take_away.h"

#include "app/cli/about.h"
#include "app/report/subject.h"

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

void take_away(Session& session, const Stage& stage, const ui::Asked& asked) {
    for (const ui::Action& action : asked.actions) {
        if (std::holds_alternative<ui::MakeReport>(action)) hand_out_report(session, stage);
        if (std::holds_alternative<ui::OpenDocs>(action) && !stage.display.open_docs()) {
            say(session, stage.canvas.strings(), "notice.no_docs", "");
        }
    }
}

}  // namespace compass
