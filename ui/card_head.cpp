#include "ui/card_head.h"

#include "ui/curves.h"
#include "ui/plot_marks.h"
#include "ui/text.h"

#include <string>
#include <string_view>

namespace compass::ui {
namespace {

constexpr float head_pad = 11.0F;
constexpr float compact_head_pad = 4.0F;
constexpr float compact_height = 52.0F;
constexpr float compact_width = 130.0F;
constexpr float change_mark = 9.0F;

/// Where the parts of the head stand, in pixels.
struct HeadPlaces {
    Face name_face = Face::body;
    Face value_face = Face::readout;
    float left = 0.0F;
    float right = 0.0F;
    float name_top = 0.0F;
    ImVec2 value_at{}, value{};
    float unit_left = 0.0F;
    float line = 0.0F;  ///< lower edge of unit and change
    float room = 0.0F;  ///< for the change
    std::string_view unit;
};

/// Cards of one column differ by a pixel, and must not look different for that.
bool is_low(const Rect& card, const Style& style) {
    return card.size.y + 1.0F < style.px(compact_height);
}

float change_width(const Style& style, const Readout& read, std::string_view text) {
    const bool is_marked = read.change == Change::more || read.change == Change::less;
    const float mark = is_marked ? style.px(change_mark + 3.0F) : 0.0F;
    return text_size(style, Face::note, text).x + mark;
}

std::string short_change(const Readout& read) {
    return read.change == Change::same ? "=" : read.amount;
}

HeadPlaces head_places(const Plot& plot, const Readout& read, const Style& style,
                       const Rect& rect) {
    const bool compact = is_compact(rect, style);
    HeadPlaces at;
    const float side = style.px(compact ? compact_head_pad : head_pad);
    at.left = rect.at.x + side;
    at.right = rect.right() - side;
    float top = rect.at.y + style.px(23.0F);
    at.name_top = rect.at.y + style.px(5.0F);
    if (compact) {
        at.name_face = Face::note;
        if (is_low(rect, style)) at.value_face = Face::bold;
        const float name = style.font(at.name_face)->FontSize;
        const float lines = name + style.font(at.value_face)->FontSize;
        at.name_top = rect.at.y + 0.5F * (rect.size.y - lines);
        top = at.name_top + name;
    }
    at.value = text_size(style, at.value_face, read.value);
    at.value_at = {at.left, top};
    at.unit = plot.unit;
    const float unit_height = style.font(Face::note)->FontSize;
    // both on the line the readout stands on: descenders are about a fifth of the height
    at.line = top + at.value.y * 0.8F + unit_height * 0.2F;
    at.unit_left = at.left + at.value.x + style.px(4.0F);
    const auto room_beside = [&](float unit) {
        return at.right - (at.unit_left + unit + style.px(compact ? 2.0F : 5.0F));
    };
    at.room = room_beside(text_size(style, Face::note, at.unit).x);
    const bool changes = read.change != Change::unknown;
    if (changes && change_width(style, read, short_change(read)) > at.room) {
        at.unit = {};
        at.room = room_beside(0.0F);
    }
    return at;
}

// Right-aligned on the line of the number.
void draw_head_change(ImDrawList& list, const Readout& read, const std::string& text,
                      const Style& style, ImVec2 right) {
    const ImVec2 size = text_size(style, Face::note, text);
    const ImVec2 at{right.x - size.x, right.y - size.y};
    draw_text(list, *style.font(Face::note), at, style.colours.ink, text);
    if (read.change == Change::same) return;
    const ImVec2 place{at.x - style.px(change_mark + 3.0F),
                       at.y + (size.y - style.px(change_mark)) * 0.5F};
    draw_triangle(list, place, style.px(change_mark), read.change == Change::more,
                  style.colours.ink);
}

}  // namespace

bool is_compact(const Rect& card, const Style& style) {
    return is_low(card, style) || card.size.x < style.px(compact_width);
}

ChangeForm change_form(const Plot& plot, const Strings& strings, Level level, const Style& style,
                       const Rect& rect) {
    const Readout read = readout(plot);
    if (read.change == Change::unknown) return ChangeForm::words;
    const std::string text = compared_text(plot, read, strings, level);
    const bool fits = change_width(style, read, text) <= head_places(plot, read, style, rect).room;
    return fits ? ChangeForm::words : ChangeForm::signs;
}

Rect draw_card_head(ImDrawList& list, const Plot& plot, const Strings& strings, Level level,
                    const Style& style, const Rect& rect, ChangeForm form) {
    const Readout read = readout(plot);
    const HeadPlaces at = head_places(plot, read, style, rect);
    const ImFont& font = *style.font(at.name_face);
    const float room = at.right - at.left;
    std::string name = titled(plot, strings, level);
    if (text_width(font, name) > room) name = titled(plot, strings, level, true);
    // the card's tip has all of it
    draw_text(list, font, {at.left, at.name_top}, style.colours.ink2, shortened(font, name, room));
    const ImU32 ink = read.outside ? style.colours.caution : style.colours.ink;
    draw_text(list, *style.font(at.value_face), at.value_at, ink, read.value);
    const ImFont& note = *style.font(Face::note);
    draw_text(list, note, {at.unit_left, at.line - note.FontSize}, style.colours.ink2, at.unit);
    if (read.change != Change::unknown) {
        const std::string text = form == ChangeForm::words
                                     ? compared_text(plot, read, strings, level)
                                     : short_change(read);
        draw_head_change(list, read, text, style, {at.right, at.line});
    }
    return {at.value_at, at.value};
}

}  // namespace compass::ui
