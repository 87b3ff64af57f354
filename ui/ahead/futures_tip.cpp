#include "ui/ahead/futures_tip.h"

#include "ui/ahead/miniature.h"
#include "ui/ahead/ranges.h"
#include "ui/ahead/strip_band.h"
#include "ui/controls/control_words.h"
#include "ui/number_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <string>

namespace compass::ui {
namespace {

constexpr float tip_pad = 12.0F;
constexpr float glyph_size = 34.0F;  ///< of artery and bone, at most
constexpr std::size_t thumbnail_count = 3;

/// One of the three: where the slider stands and what comes of it.
struct Thumbnail {
    std::string place;
    std::string name;
    Ending ending;
};

std::array<Thumbnail, thumbnail_count> thumbnails(const Shown& shown, const Strip& strip,
                                                  const Strings& strings) {
    const Level level = shown.view.level;
    const Control& control = control_at(strip.control);
    const auto value = [&](double place) {
        return value_text(control, value_at(control, shown.scenario, place), strings, level);
    };
    const double now = value_of(control, shown.scenario);
    return {{{value(0.0), {}, strip.endings.front()},
             {value_text(control, now, strings, level),
              std::string(strings.text("plot.now", level)), ending_of(shown.now)},
             {value(1.0), {}, strip.endings.back()}}};
}

float height_of(const Style& style, float glyph) {
    return 3.0F * style.font(Face::note)->FontSize + glyph + style.px(8.0F);
}

/// The slider's value, the scene, the outcome; one under the other around `middle`.
void draw_thumbnail(ImDrawList& list, const Thumbnail& one, const Shown& shown, int outcome,
                    const Style& style, const Strings& strings, ImVec2 middle, float glyph) {
    const ImFont& note = *style.font(Face::note);
    const bool is_now = !one.name.empty();
    float top = middle.y;
    const auto line = [&](const std::string& text, ImU32 colour) {
        draw_text(list, note, {middle.x, top}, colour, text, 0.5F);
        top += note.FontSize;
    };
    line(one.name, style.colours.ink2);
    line(one.place, is_now ? style.colours.ink : style.colours.ink2);
    top += style.px(4.0F);
    const Fate fate = fate_of(one.ending, shown.now);
    const scene::Palette palette = palette_of(shown.view);
    const float gap = 0.5F * style.px(3.0F);
    draw_miniature(list, scene::artery_miniature(fate.artery_score), {middle.x - gap - glyph, top},
                   glyph, palette);
    draw_miniature(list, scene::bone_miniature(fate.bone_ratio), {middle.x + gap, top}, glyph,
                   palette);
    top += glyph + style.px(4.0F);
    const std::string text =
        outcome_text(outcome, value_in(one.ending, outcome), strings, shown.view.level);
    line(one.ending.is_valid ? text : "(" + text + ")", style.colours.ink);
}

}  // namespace

void draw_futures_tip(const Shown& shown, const Strip& strip, int outcome, const Style& style,
                      const Strings& strings, ImVec2 at, float width) {
    const std::string words = strip_text(strip, outcome, shown.scenario, strings, shown.view.level);
    if (!strip.is_fresh || strip.endings.empty()) return draw_tip(style, words, at, width);
    const float room = width - 2.0F * style.px(tip_pad);
    const float column = room / static_cast<float>(thumbnail_count);
    const float glyph = std::min(style.px(glyph_size), 0.5F * (column - style.px(7.0F)));
    const ImFont& note = *style.font(Face::note);
    const std::size_t end = std::min(words.find('\n'), words.size());
    const std::string text = wrapped(note, words.substr(0, end), room) + "\n" +
                             wrapped(note, words.substr(std::min(end + 1, words.size())), room);
    const float above = height_of(style, glyph) + style.px(6.0F);
    const Tip tip(style, at, {width, above + lines_height(note, text) + 2.0F * style.px(tip_pad)});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 start{tip.at().x + style.px(tip_pad), tip.at().y + style.px(tip_pad)};
    float middle = start.x + 0.5F * column;
    for (const Thumbnail& one : thumbnails(shown, strip, strings)) {
        draw_thumbnail(list, one, shown, outcome, style, strings, {middle, start.y}, glyph);
        middle += column;
    }
    draw_text(list, note, {start.x, start.y + above}, style.colours.ink2, text);
}

}  // namespace compass::ui
