#include "app/window/clipboard.h"

#include "app/files/share_line.h"
#include "render/scene/scene.h"
#include "ui/curves.h"

#include <utility>

namespace compass {

namespace {

/// A plot with each of its days, which the screen does without.
ui::Plot whole_plot(Session session, int plot, const ui::Strings& strings) {
    session.now = sim::every_day(session.now);
    if (session.before) session.before = sim::every_day(*session.before);
    const scene::Scene no_picture;
    return ui::plots(shown(session, no_picture), strings).at(static_cast<std::size_t>(plot));
}

}  // namespace

std::optional<Copied> copied(const ui::Action& action, const Session& session,
                             const ui::Strings& strings) {
    const ui::Level level = session.view.level;
    if (const auto* copy = std::get_if<ui::CopyPlot>(&action)) {
        const ui::Strings for_machines = strings.in(ui::Units::model);
        const ui::Plot plot = whole_plot(session, copy->plot, for_machines);
        return Copied{ui::plot_text(plot, for_machines, level), strings.text("plot.copied", level)};
    }
    if (const auto* copy = std::get_if<ui::CopyText>(&action)) {
        return Copied{copy->text, strings.text("notice.table_copied", level)};
    }
    if (std::holds_alternative<ui::CopyShareLine>(action)) {
        return Copied{files::share_line(session.scenario), strings.text("notice.shared", level)};
    }
    return std::nullopt;
}

void paste(std::string_view text, const ui::Strings& strings, ui::Level level, ui::Asked& asked) {
    auto link = files::open_share_line(text);
    if (!link) {
        asked.notice = ui::filled(strings.text("notice.not_opened", level), {link.error()});
        return;
    }
    asked.actions.emplace_back(ui::Tell{std::string(strings.text("notice.opened", level))});
    asked.actions.emplace_back(ui::OpenLink{std::move(*link)});  // may have more to tell
}

}  // namespace compass
