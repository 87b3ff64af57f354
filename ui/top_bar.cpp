#include "ui/top_bar.h"

#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/outside.h"
#include "ui/story_menu.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace compass::ui {
namespace {

constexpr float margin = 16.0F;
constexpr float button_height = 28.0F;
constexpr float gap = 6.0F;
constexpr float wide_gap = 12.0F;
constexpr float icon_width = 32.0F;

/// How much a bar says; tried from the first to the last until it fits.
struct Form {
    bool title;
    bool long_words;  ///< "Keep as before" and not "Keep"; the chip with words
    bool three_levels;
    float story;  ///< width of the story's box
};

constexpr std::array forms{
    Form{true, true, true, 200.0F},    Form{true, false, true, 200.0F},
    Form{true, false, true, 160.0F},   Form{true, false, false, 160.0F},
    Form{false, false, false, 180.0F}, Form{false, false, false, 110.0F},
};

struct Bar {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    Asked& asked;

    std::string text(std::string_view key) const {
        return std::string(strings.text(key, shown.view.level));
    }
    View& view() const { return asked_view(shown, asked); }
};

struct Words {
    std::string undo, redo, before, keep, present;
    std::array<std::string, level_count> levels;
    std::string outside;  ///< of the chip; empty while the run is inside
};

Words words(const Bar& bar, const Form& form) {
    const bool is_long = form.long_words;
    Words result;
    result.undo = bar.text("top.undo");
    result.redo = bar.text("top.redo");
    result.before = bar.text(bar.shown.view.ghost ? "top.before_on" : "top.before_off");
    result.keep = bar.text(is_long ? "top.keep" : "top.keep_short");
    result.present = bar.text("top.present");
    result.levels = {bar.text("top.plain"), bar.text("top.standard"), bar.text("top.technical")};
    if (outside_of(bar.shown.now) != 0) {
        result.outside = bar.text(is_long ? "top.outside" : "top.outside_short");
    }
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

float levels_width(const Bar& bar, const Form& form, const Words& said) {
    const ImFont& font = *bar.style.font(Face::note);
    float widest = 0.0F;
    for (const std::string& level : said.levels) {
        widest = std::max(widest, text_width(font, level));
    }
    if (!form.three_levels) return widest + bar.style.px(24.0F);
    return 3.0F * (widest + bar.style.px(16.0F));
}

float needed_width(const Bar& bar, const Form& form) {
    const Style& style = bar.style;
    const Words said = words(bar, form);
    float width = 2.0F * style.px(margin) + style.px(form.story) + style.px(wide_gap);
    if (form.title) width += title_width(bar);
    for (const std::string& text : {said.undo, said.redo, said.before, said.keep, said.present}) {
        width += narrow_button(bar, text) + style.px(gap);
    }
    if (!said.outside.empty()) width += chip_width(bar, said.outside) + style.px(gap);
    width += levels_width(bar, form, said) + style.px(gap);
    return width + 2.0F * style.px(icon_width + gap) + style.px(2.0F * wide_gap);
}

Form fitting(const Bar& bar, float width) {
    for (const Form& form : forms) {
        if (needed_width(bar, form) <= width) return form;
    }
    return forms.back();
}

/// Rectangles side by side, from the left or from the right.
class Row {
public:
    Row(const Rect& bar, const Style& style)
        : height_(style.px(button_height)),
          top_(bar.at.y + 0.5F * (bar.size.y - height_)),
          left_(bar.at.x + style.px(margin)),
          right_(bar.right() - style.px(margin)) {}

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
    const float width = std::min(style.px(300.0F), text_width(*style.font(Face::note), text) +
                                                       style.px(26.0F));
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

/// The mark beside the story of a run that leaves the model; its tip says why.
void chip(const Bar& bar, Row& row, const std::string& text) {
    const Style& style = bar.style;
    const Rect rect = row.from_left(chip_width(bar, text), style.px(gap));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::InvisibleButton("outside", rect.size);
    const ImU32 ground = mixed(style.colours.panel, style.colours.caution, 0.14F);
    list.AddRectFilled(rect.at, {rect.right(), rect.bottom()}, ground, 0.5F * rect.size.y);
    list.AddRect(rect.at, {rect.right(), rect.bottom()}, style.colours.caution, 0.5F * rect.size.y);
    const ImFont& font = *style.font(Face::note);
    const float middle = rect.at.y + 0.5F * rect.size.y;
    draw_caution(list, style, {rect.at.x + style.px(10.0F), middle - style.px(7.0F)},
                 style.px(14.0F));
    draw_text(list, font, {rect.at.x + style.px(28.0F), middle - 0.5F * font.FontSize},
              style.colours.caution, text);
    const Level level = bar.shown.view.level;
    const std::string why = outside_text(outside_of(bar.shown.now), bar.strings, level);
    tooltip(style, why, {rect.at.x, rect.bottom() + style.px(6.0F)}, style.px(300.0F));
}

void history(const Bar& bar, Row& row, const Words& said) {
    const float space = bar.style.px(gap);
    const ButtonState undo{.enabled = bar.shown.can_undo};
    const ButtonState redo{.enabled = bar.shown.can_redo};
    if (button(bar.style, "undo", said.undo,
               row.from_left(narrow_button(bar, said.undo), space), undo)) {
        bar.asked.actions.emplace_back(Undo{});
    }
    if (button(bar.style, "redo", said.redo,
               row.from_left(narrow_button(bar, said.redo), bar.style.px(wide_gap)), redo)) {
        bar.asked.actions.emplace_back(Redo{});
    }
}

void ghost(const Bar& bar, Row& row, const Words& said) {
    const float space = bar.style.px(gap);
    const float width = std::max(narrow_button(bar, bar.text("top.before_on")),
                                 narrow_button(bar, bar.text("top.before_off")));
    if (button(bar.style, "ghost", said.before, row.from_left(width, space))) {
        bar.view().ghost = !bar.shown.view.ghost;
    }
    hint(bar, "top.before_tip");
    if (button(bar.style, "keep", said.keep,
               row.from_left(narrow_button(bar, said.keep), space))) {
        bar.asked.actions.emplace_back(KeepAsGhost{});
    }
    hint(bar, "top.keep_tip");
}

/// A sun for the light palette to come, a moon for the dark one.
void draw_palette_icon(ImDrawList& list, const Style& style, ImVec2 middle, bool moon) {
    const ImU32 ink = style.colours.ink;
    if (moon) {
        list.AddCircleFilled(middle, style.px(7.0F), ink);
        list.AddCircleFilled({middle.x + style.px(3.5F), middle.y - style.px(2.5F)},
                             style.px(6.0F), style.colours.panel);
        return;
    }
    list.AddCircleFilled(middle, style.px(4.0F), ink);
    constexpr std::array<std::array<float, 2>, 8> rays{{{1.0F, 0.0F},
                                                        {0.7071F, 0.7071F},
                                                        {0.0F, 1.0F},
                                                        {-0.7071F, 0.7071F},
                                                        {-1.0F, 0.0F},
                                                        {-0.7071F, -0.7071F},
                                                        {0.0F, -1.0F},
                                                        {0.7071F, -0.7071F}}};
    const float near = style.px(6.0F);
    const float far = style.px(8.5F);
    for (const auto& [x, y] : rays) {
        list.AddLine({middle.x + near * x, middle.y + near * y},
                     {middle.x + far * x, middle.y + far * y}, ink,
                     std::max(1.0F, style.px(1.5F)));
    }
}

void palette(const Bar& bar, Row& row) {
    const bool is_dark = bar.shown.view.palette == scene::Palette::dark;
    const Rect rect = row.from_right(bar.style.px(icon_width), bar.style.px(gap));
    const ButtonState plain{.look = ButtonLook::plain};
    if (button(bar.style, "palette", "", rect, plain)) {
        bar.view().palette = is_dark ? scene::Palette::paper : scene::Palette::dark;
    }
    const ImVec2 middle{rect.at.x + 0.5F * rect.size.x, rect.at.y + 0.5F * rect.size.y};
    draw_palette_icon(*ImGui::GetWindowDrawList(), bar.style, middle, !is_dark);
    hint(bar, is_dark ? "top.to_paper" : "top.to_dark");
}

void levels(const Bar& bar, Row& row, const Form& form, const Words& said) {
    const auto level = static_cast<int>(bar.shown.view.level);
    const Rect rect = row.from_right(levels_width(bar, form, said), bar.style.px(gap));
    int next = -1;
    if (form.three_levels) {
        next = segments(bar.style, "level", said.levels, level, rect);
    } else if (button(bar.style, "level", said.levels[static_cast<std::size_t>(level)], rect)) {
        next = (level + 1) % static_cast<int>(level_count);
    }
    hint(bar, "top.level_tip");
    if (next >= 0) bar.view().level = static_cast<Level>(next);
}

/// How things are looked at. Placed from the right.
void right_side(const Bar& bar, Row& row, const Form& form, const Words& said) {
    const float space = bar.style.px(gap);
    const ButtonLook help_look = bar.shown.view.help ? ButtonLook::filled : ButtonLook::plain;
    const Rect help = row.from_right(bar.style.px(icon_width), space);
    const Rect present = row.from_right(narrow_button(bar, said.present), space);
    levels(bar, row, form, said);
    palette(bar, row);
    if (button(bar.style, "present", said.present, present)) bar.view().presentation = true;
    hint(bar, "top.present_tip");
    if (button(bar.style, "help", "?", help, {.look = help_look})) {
        bar.view().help = !bar.shown.view.help;
    }
    hint(bar, "top.help_tip");
}

}  // namespace

void top_bar(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
             Asked& asked) {
    if (rect.empty()) return;
    const Panel panel("top", rect, style.colours.panel);
    const Bar bar{shown, style, strings, asked};
    const Form form = fitting(bar, rect.size.x);
    const Words said = words(bar, form);
    Row row(rect, style);
    if (form.title) draw_title(bar, row);
    story_menu(shown, style, strings, row.from_left(style.px(form.story), style.px(gap)), asked);
    if (!said.outside.empty()) chip(bar, row, said.outside);
    row.from_left(0.0F, style.px(wide_gap - gap));
    history(bar, row, said);
    ghost(bar, row, said);
    right_side(bar, row, form, said);
}

std::string story_name(const sim::Story& story, const Strings& strings, Level level) {
    std::string name{strings.text("story." + story.id + ".name", level)};
    if (story.other) name += "  (A | B)";
    return name;
}

}  // namespace compass::ui
