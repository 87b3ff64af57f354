#include "ui/top_bar.h"

#include "ui/caution.h"
#include "ui/focus.h"
#include "ui/outside.h"
#include "ui/palette_icon.h"
#include "ui/sheets/sheets.h"
#include "ui/story_menu.h"
#include "ui/top_bar_form.h"
#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <string>

namespace compass::ui {
namespace {

using M = BarMeasures;

constexpr float button_height = 28.0F;
constexpr float high_bar = 47.0F;  // a phone's
constexpr float thumb_height = 40.0F;

/// Rectangles side by side, from the left or from the right.
class Row {
public:
    Row(const Rect& bar, const Style& style)
        : height_(style.px(bar.size.y < style.px(high_bar) ? button_height : thumb_height)),
          top_(bar.at.y + 0.5F * (bar.size.y - height_)),
          left_(bar.at.x + style.px(M::margin)),
          right_(bar.right() - style.px(M::margin)) {}

    Rect from_left(float width, float space) {
        const Rect rect{{left_, top_}, {width, height_}};
        left_ += width + space;
        return rect;
    }
    Rect from_right(float width, float space) {
        right_ -= width;
        const Rect rect{{right_, top_}, {width, height_}};
        right_ -= space;
        return rect;
    }

private:
    float height_;
    float top_;
    float left_;
    float right_;
};

void hint(const Bar& bar, std::string_view key) {
    const Style& style = bar.style;
    const std::string text = bar.text(key);
    const float width =
        std::min(style.px(300.0F), text_width(*style.font(Face::note), text) + style.px(26.0F));
    const ImVec2 least = ImGui::GetItemRectMin();
    tooltip(style, text, {least.x, ImGui::GetItemRectMax().y + style.px(6.0F)}, width);
}

void draw_title(const Bar& bar, Row& row) {
    const ImFont& font = *bar.style.font(Face::sentence);
    const Rect rect = row.from_left(title_width(bar), 0.0F);
    draw_text(*ImGui::GetWindowDrawList(), font,
              {rect.at.x, rect.at.y + 0.5F * (rect.size.y - font.FontSize)}, bar.style.colours.ink,
              bar.text("top.title"));
}

/// What the chip is about: the cautions, then why the run is outside the model.
std::string chip_tip(const Bar& bar) {
    const Level level = bar.shown.view.level;
    std::string tip = caution_text(cautions_of(bar.shown.scenario), bar.strings, level);
    if (bar.shown.scenario.regimen.hide_weak > 0.0) {
        tip += (tip.empty() ? "" : "\n") + bar.text("top.weak_hidden_tip");
    }
    const std::uint8_t reasons = outside_of(bar.shown.now);
    if (reasons == sim::inside_domain) return tip;
    if (!tip.empty()) tip += '\n';
    return tip + filled(bar.strings.text("foot.outside.head", level),
                        {outside_text(reasons, bar.strings, level)});
}

/// The mark beside the story of a run that needs a caution or leaves the model; its tip says why.
/// A caution that was read opens again from here.
void chip(const Bar& bar, Row& row, const std::string& text) {
    const Style& style = bar.style;
    const Rect rect = row.from_left(chip_width(bar, text), style.px(M::gap));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    ImGui::SetCursorScreenPos(rect.at);
    const bool clicked = ImGui::InvisibleButton("outside", rect.size);
    const ImGuiID item = ImGui::GetItemID();
    const ImU32 ground = mixed(style.colours.panel, style.colours.caution, 0.14F);
    list.AddRectFilled(rect.at, {rect.right(), rect.bottom()}, ground, 0.5F * rect.size.y);
    list.AddRect(rect.at, {rect.right(), rect.bottom()}, style.colours.caution, 0.5F * rect.size.y);
    const ImFont& font = *style.font(Face::note);
    const float middle = rect.at.y + 0.5F * rect.size.y;
    draw_caution(list, style, {rect.at.x + style.px(10.0F), middle - style.px(7.0F)},
                 style.px(14.0F));
    draw_text(list, font, {rect.at.x + style.px(28.0F), middle - 0.5F * font.FontSize},
              style.colours.caution, text);
    if (is_tip_due()) {
        draw_tip(style, chip_tip(bar), {rect.at.x, rect.bottom() + style.px(6.0F)},
                 style.px(340.0F));
    }
    const unsigned cautions = cautions_of(bar.shown.scenario);
    const bool hides = bar.shown.scenario.regimen.hide_weak > 0.0;
    if (cautions == no_caution && !hides) return;
    focus_stop(style, 2.0F, 16.0F);
    if (!clicked && !pressed_by_key(item)) return;
    if (cautions != no_caution) {
        bar.view().cautions_read &= ~cautions;
    } else {
        bar.view() = sheet_toggled(bar.view(), Sheet::evidence);
    }
}

/// What the open story asks, claims and notes, for who wants to read it.
void about_story(const Bar& bar, Row& row) {
    const bool is_open = bar.shown.view.sheet == Sheet::story;
    const Rect rect = row.from_left(bar.style.px(M::icon_width), bar.style.px(M::gap));
    const ButtonState state{.look = is_open ? ButtonLook::filled : ButtonLook::raised};
    if (button(bar.style, "about story", "i", rect, state)) {
        bar.view() = sheet_toggled(bar.view(), Sheet::story);
    }
    hint(bar, "top.about_story_tip");
}

void history(const Bar& bar, Row& row, const BarForm& form, const BarWords& said) {
    const float space = bar.style.px(M::gap);
    const ButtonState undo{.enabled = bar.shown.can_undo};
    const ButtonState redo{.enabled = bar.shown.can_redo};
    if (button(bar.style, "undo", said.undo, row.from_left(narrow_button(bar, said.undo), space),
               undo)) {
        bar.asked.actions.emplace_back(Undo{});
    }
    if (!form.has_redo) return;
    if (button(bar.style, "redo", said.redo,
               row.from_left(narrow_button(bar, said.redo), bar.style.px(M::wide_gap)), redo)) {
        bar.asked.actions.emplace_back(Redo{});
    }
}

// While A and B are compared, the place of "before" opens their comparison.
bool sides(const Bar& bar, Row& row, float space) {
    if (!bar.shown.side) return false;
    const std::string text = sides_text(bar);
    if (button(bar.style, "sides", text, row.from_left(narrow_button(bar, text), space),
               {.look = ButtonLook::filled})) {
        bar.view() = sheet_toggled(bar.view(), Sheet::compare);
    }
    hint(bar, "top.sides_tip");
    return true;
}

void ghost(const Bar& bar, Row& row, const BarForm& form, const BarWords& said) {
    const float space = bar.style.px(M::gap);
    if (sides(bar, row, space)) return;
    if (button(bar.style, "ghost", said.before, row.from_left(before_width(bar), space))) {
        bar.view().ghost = !bar.shown.view.ghost;
    }
    hint(bar, "top.before_tip");
    if (!form.has_keep) return;
    if (button(bar.style, "keep", said.keep, row.from_left(narrow_button(bar, said.keep), space))) {
        bar.asked.actions.emplace_back(KeepAsGhost{});
    }
    hint(bar, "top.keep_tip");
}

void palette(const Bar& bar, Row& row) {
    const bool is_dark = bar.shown.view.palette == scene::Palette::dark;
    const Rect rect = row.from_right(bar.style.px(M::icon_width), bar.style.px(M::gap));
    const ButtonState plain{.look = ButtonLook::plain};
    if (button(bar.style, "palette", "", rect, plain)) {
        bar.view().palette = is_dark ? scene::Palette::paper : scene::Palette::dark;
    }
    const ImVec2 middle{rect.at.x + 0.5F * rect.size.x, rect.at.y + 0.5F * rect.size.y};
    draw_palette_icon(*ImGui::GetWindowDrawList(), bar.style, middle, !is_dark);
    hint(bar, is_dark ? "top.to_paper" : "top.to_dark");
}

void levels(const Bar& bar, Row& row, const BarForm& form, const BarWords& said) {
    const auto level = static_cast<int>(bar.shown.view.level);
    const Rect rect = row.from_right(levels_width(bar, form, said), bar.style.px(M::gap));
    int next = -1;
    if (form.three_levels) {
        next = segments(bar.style, "level", said.levels, level, rect);
    } else if (button(bar.style, "level", said.levels[static_cast<std::size_t>(level)], rect)) {
        next = (level + 1) % static_cast<int>(level_count);
    }
    hint(bar, "top.level_tip");
    if (next >= 0) bar.view().level = static_cast<Level>(next);
}

/// How things are looked at, and what is taken away. Placed from the right.
void right_side(const Bar& bar, Row& row, const BarForm& form, const BarWords& said) {
    const float space = bar.style.px(M::gap);
    const ButtonLook help_look = bar.shown.view.help ? ButtonLook::filled : ButtonLook::raised;
    const Rect help = row.from_right(bar.style.px(M::icon_width), space);
    const Rect share = row.from_right(narrow_button(bar, said.share), space);
    const Rect present = row.from_right(narrow_button(bar, said.present), space);
    const Rect explore = row.from_right(narrow_button(bar, said.explore), space);
    levels(bar, row, form, said);
    palette(bar, row);
    sheet_menu(bar.shown, bar.style, bar.strings, explore, bar.asked);
    hint(bar, "top.explore_tip");
    if (button(bar.style, "present", said.present, present))
        bar.view() = presented(bar.view(), Presenting::projector);
    hint(bar, "top.present_tip");
    if (button(bar.style, "share", said.share, share)) {
        bar.asked.actions.emplace_back(CopyShareLine{});
    }
    hint(bar, "top.share_tip");
    if (button(bar.style, "help", "?", help, {.look = help_look})) {
        bar.view().help = !bar.shown.view.help;
    }
    hint(bar, "top.help_tip");
}

void leave_button(const Bar& bar, const Rect& place) {
    if (button(bar.style, "leave", bar.text("top.leave"), place)) {
        bar.view() = presented(bar.view(), Presenting::no);
    }
    hint(bar, "top.leave_tip");
}

/// Of the picture alone only the way back is left.
void way_back(const Bar& bar, const Rect& rect) {
    const float margin = bar.style.px(M::margin);
    const float width = std::min(narrow_button(bar, bar.text("top.leave")), rect.size.x - margin);
    const float height = bar.style.px(button_height);
    leave_button(bar, {{rect.right() - margin - width, rect.at.y + 0.5F * (rect.size.y - height)},
                       {width, height}});
}

void replay(const Bar& bar, const Rect& rect) {
    const ButtonState state{.enabled = bar.shown.can_replay};
    if (button(bar.style, "replay change", bar.text("reasons.button.replay"), rect, state)) {
        bar.asked.actions.emplace_back(ReplayChange{});
    }
}

/// What a class needs: the story, what was changed, more views, and the way back. What finds no
/// room is left out, from the last to the first.
void projector_bar(const Bar& bar, Row& row, float width) {
    const float space = bar.style.px(M::gap);
    const auto wide = [&](std::string_view key) { return narrow_button(bar, bar.text(key)); };
    const float free = width - 2.0F * bar.style.px(M::margin) - wide("top.undo") -
                       wide("top.leave") - 3.0F * space;
    const float least = bar.style.px(width >= bar.style.px(640.0F) ? 200.0F : 96.0F);
    const float name = story_box_width(bar.shown, bar.style, bar.strings);
    const float story = std::max(std::min(name, free), std::min(least, free));
    float left = free - story;
    const auto fits = [&](float needed) {
        const bool has_room = needed + space <= left;
        if (has_room) left -= needed + space;
        return has_room;
    };
    const bool has_explore = fits(wide("top.explore"));
    const bool has_replay = fits(wide("reasons.button.replay"));
    const bool has_redo = fits(wide("top.redo"));
    const bool has_alone = fits(wide("top.alone"));
    const bool has_about = fits(bar.style.px(M::icon_width));
    if (fits(title_width(bar))) draw_title(bar, row);
    story_menu(bar.shown, bar.style, bar.strings, row.from_left(story, space), bar.asked);
    if (has_about) about_story(bar, row);
    BarForm form{};
    form.has_redo = has_redo;
    history(bar, row, form, bar_words(bar, form));
    if (has_replay) replay(bar, row.from_left(wide("reasons.button.replay"), space));
    leave_button(bar, row.from_right(wide("top.leave"), space));
    if (has_alone) {
        const Rect alone = row.from_right(wide("top.alone"), space);
        if (button(bar.style, "alone", bar.text("top.alone"), alone)) {
            bar.view() = presented(bar.view(), Presenting::picture);
        }
        hint(bar, "top.alone_tip");
    }
    if (!has_explore) return;
    const Rect explore = row.from_right(wide("top.explore"), space);
    sheet_menu(bar.shown, bar.style, bar.strings, explore, bar.asked);
}

}  // namespace

void top_bar(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
             Asked& asked) {
    if (rect.empty()) return;
    const Bar bar{shown, style, strings, asked};
    const Panel panel("top", rect, style.colours.panel);
    if (shown.view.presenting == Presenting::picture) return way_back(bar, rect);
    const BarForm form = fitting_form(bar, rect.size.x);
    const BarWords said = bar_words(bar, form);
    Row row(rect, style);
    if (shown.view.presenting == Presenting::projector) return projector_bar(bar, row, rect.size.x);
    if (form.title) draw_title(bar, row);
    story_menu(shown, style, strings, row.from_left(style.px(form.story), style.px(M::gap)), asked);
    if (form.title) about_story(bar, row);  // where there is room; else by its key
    if (!said.chip.empty()) chip(bar, row, said.chip);
    row.from_left(0.0F, style.px(M::wide_gap - M::gap));
    history(bar, row, form, said);
    if (!form.has_views) return palette(bar, row);
    ghost(bar, row, form, said);
    right_side(bar, row, form, said);
}

std::string story_name(const sim::Story& story, const Strings& strings, Level level) {
    std::string name{strings.text("story." + story.id + ".name", level)};
    if (story.other) name += "  (A | B)";
    return name;
}

}  // namespace compass::ui
