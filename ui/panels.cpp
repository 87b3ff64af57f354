#include "ui/panels.h"

#include "ui/cards.h"
#include "ui/caution.h"
#include "ui/controls_panel.h"
#include "ui/difference_panel.h"
#include "ui/find/find_panel.h"
#include "ui/foot_line.h"
#include "ui/help_panel.h"
#include "ui/hints.h"
#include "ui/phone_list.h"
#include "ui/picture_key.h"
#include "ui/presented_plot.h"
#include "ui/presenter.h"
#include "ui/sentence_bar.h"
#include "ui/sheets/sheets.h"
#include "ui/slider_card.h"
#include "ui/tab_bar.h"
#include "ui/timeline.h"
#include "ui/top_bar.h"

namespace compass::ui {

std::optional<int> panels(const Shown& shown, const Plots& plots, const Style& style,
                          const Strings& strings, const Layout& layout, Asked& asked) {
    if (!layout.top.empty()) top_bar(shown, style, strings, layout.top, asked);
    if (!layout.controls.empty()) {
        const auto draw = layout.phone ? slider_card : controls_panel;
        draw(shown, style, strings, layout.controls, asked);
    }
    sentence_bar(shown, style, strings, layout.sentence, asked);
    picture_key(shown, style, strings, layout.key, asked);
    difference_panel(shown, style, strings, layout.differences, asked);
    timeline(shown, style, strings, layout.time, asked, layout.phone);
    const auto looked_at = cards(shown, plots, style, strings, layout.cards, asked, layout.urine);
    if (!layout.foot.empty()) foot_line(shown, style, strings, layout.foot);
    tab_bar(shown, style, strings, layout.tabs, asked);
    if (shown.view.tab == Tab::stories) story_list(shown, style, strings, layout.list, asked);
    if (shown.view.tab == Tab::more) more_list(shown, style, strings, layout.list, asked);
    const Rect& large = layout.shows_picture ? layout.picture : layout.list;
    if (shown.view.presenting != Presenting::projector || layout.plot.empty()) {
        large_plot(shown, plots, style, strings, large, asked);
    }
    presented_plot(shown, plots, style, strings, layout.plot, asked);
    sheet_panel(shown, style, strings, layout.sheet(), asked);
    caution_card(shown, style, strings, results_of(layout), asked);
    hints(shown, style, strings, layout);
    find_panel(shown, style, strings, layout, asked);
    help_panel(shown, style, strings, asked);
    presenter_marks(shown, style, strings, layout);
    return looked_at;
}

}  // namespace compass::ui
