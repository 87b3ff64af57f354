#include "ui/top_bar_form.h"

#include "ui/caution.h"
#include "ui/outside.h"
#include "ui/story_menu.h"
#include "ui/text.h"

#include <algorithm>
#include <optional>

namespace compass::ui {
namespace {

using M = BarMeasures;

/// Tried from the first to the last until one fits.
constexpr std::array forms{
    BarForm{true, true, true, 200.0F},
    BarForm{true, false, true, 200.0F},
    BarForm{true, false, true, 160.0F},
    BarForm{true, false, true, 130.0F},
    BarForm{true, false, false, 160.0F},
    BarForm{false, false, false, 180.0F},
    BarForm{false, false, false, 110.0F},
    BarForm{false, false, false, 140.0F, true, true, false},
    BarForm{false, false, false, 96.0F, true, true, false},
    BarForm{false, false, false, 96.0F, true, false, false},
    BarForm{false, false, false, 220.0F, false},
    BarForm{false, false, false, 150.0F, false},
    BarForm{false, false, false, 120.0F, false, false},
    BarForm{false, false, false, 80.0F, false, false},
};

float needed_width(const Bar& bar, const BarForm& form) {
    const Style& style = bar.style;
    const BarWords said = bar_words(bar, form);
    float width = 2.0F * style.px(M::margin) + style.px(form.story) + style.px(M::wide_gap);
    if (form.title) width += title_width(bar) + style.px(M::icon_width + M::gap);
    const auto add_button = [&](const std::string& text) {
        width += narrow_button(bar, text) + style.px(M::gap);
    };
    add_button(said.undo);
    if (form.has_redo) add_button(said.redo);
    if (!said.chip.empty()) width += chip_width(bar, said.chip) + style.px(M::gap);
    width += style.px(M::icon_width + M::gap);
    if (!form.has_views) return width;
    for (const std::string& text : {said.explore, said.present, said.share}) add_button(text);
    if (bar.shown.side) {
        add_button(sides_text(bar));
    } else {
        width += before_width(bar) + style.px(M::gap);
        if (form.has_keep) add_button(said.keep);
    }
    width += levels_width(bar, form, said) + style.px(M::gap);
    return width + style.px(M::icon_width + M::gap) + style.px(M::wide_gap);
}

/// The first form that fits, with or without the views; with the whole name of the story if
/// `wished`, its width, is more than a form has for it.
std::optional<BarForm> first_fitting(const Bar& bar, float width, bool has_views, float wished) {
    for (BarForm form : forms) {
        if (form.has_views != has_views) continue;
        form.story = std::max(form.story, wished);
        if (needed_width(bar, form) <= width) return form;
    }
    return std::nullopt;
}

}  // namespace

BarForm fitting_form(const Bar& bar, float width) {
    const float name = story_box_width(bar.shown, bar.style, bar.strings) / bar.style.unit;
    for (const bool has_views : {true, false}) {
        if (const auto form = first_fitting(bar, width, has_views, name)) return *form;
        auto form = first_fitting(bar, width, has_views, 0.0F);
        if (!form) continue;
        // cut all the same, but no more than the bar asks for
        form->story += std::max(0.0F, width - needed_width(bar, *form)) / bar.style.unit;
        form->story = std::min(form->story, name);
        return *form;
    }
    return forms.back();
}

std::string sides_text(const Bar& bar) {
    return bar.text(*bar.shown.side == Side::a ? "top.sides_a" : "top.sides_b");
}

float before_width(const Bar& bar) {
    return std::max(narrow_button(bar, bar.text("top.before_on")),
                    narrow_button(bar, bar.text("top.before_off")));
}

BarWords bar_words(const Bar& bar, const BarForm& form) {
    const bool is_long = form.long_words;
    BarWords result;
    result.undo = bar.text("top.undo");
    result.redo = bar.text("top.redo");
    result.before = bar.text(bar.shown.view.ghost ? "top.before_on" : "top.before_off");
    result.keep = bar.text(is_long ? "top.keep" : "top.keep_short");
    result.explore = bar.text("top.explore");
    result.present = bar.text("top.present");
    result.share = bar.text("top.share");
    result.levels = {bar.text("top.plain"), bar.text("top.standard"), bar.text("top.technical")};
    const bool is_outside = outside_of(bar.shown.now) != sim::inside_domain;
    const bool needs_caution = cautions_of(bar.shown.scenario) != no_caution;
    if (bar.shown.scenario.regimen.hide_weak > 0.0) result.chip = bar.text("top.weak_hidden");
    if (is_outside) result.chip = bar.text(is_long ? "top.outside" : "top.outside_short");
    if (needs_caution) result.chip = bar.text("top.caution");
    if (needs_caution && is_outside && is_long) result.chip = bar.text("top.caution_outside");
    return result;
}

float narrow_button(const Bar& bar, std::string_view text) {
    return text_width(*bar.style.font(Face::body), text) + bar.style.px(22.0F);
}

float title_width(const Bar& bar) {
    return text_width(*bar.style.font(Face::sentence), bar.text("top.title")) + bar.style.px(20.0F);
}

float chip_width(const Bar& bar, std::string_view text) {
    return text_width(*bar.style.font(Face::note), text) + bar.style.px(38.0F);
}

float levels_width(const Bar& bar, const BarForm& form, const BarWords& said) {
    const ImFont& font = *bar.style.font(Face::note);
    float widest = 0.0F;
    for (const std::string& level : said.levels) {
        widest = std::max(widest, text_width(font, level));
    }
    if (!form.three_levels) return widest + bar.style.px(24.0F);
    return 3.0F * (widest + bar.style.px(16.0F));
}

}  // namespace compass::ui
