#include "app/window/clipboard.h"

#include "app/files/share_line.h"

namespace compass {

std::optional<Copied> copied(const ui::Action& action, const Session& session,
                             const ui::Plots& plots, const ui::Strings& strings) {
    const ui::Level level = session.view.level;
    if (const auto* copy = std::get_if<ui::CopyPlot>(&action)) {
        const ui::Plot& plot = plots.at(static_cast<std::size_t>(copy->plot));
        return Copied{ui::plot_text(plot, strings, level), strings.text("plot.copied", level)};
    }
    if (std::holds_alternative<ui::CopyShareLine>(action)) {
        return Copied{files::share_line(session.scenario), strings.text("notice.shared", level)};
    }
    return std::nullopt;
}

void paste(std::string_view text, const ui::Strings& strings, ui::Level level, ui::Asked& asked) {
    const auto scenario = files::parse_share_line(text);
    if (!scenario) {
        asked.notice = ui::filled(strings.text("notice.not_opened", level), {scenario.error()});
        return;
    }
    asked.actions.emplace_back(ui::OpenScenario{*scenario});
    asked.notice = strings.text("notice.opened", level);
}

}  // namespace compass
