#include "ui/layout_phone.h"

#include "ui/layout_parts.h"
#include "ui/picture_room.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float least_window_height = 400.0F;
constexpr float stack_width = 390.0F;
constexpr float stack_height = 780.0F;
constexpr float stack_least_width = 300.0F;
constexpr float stack_least_height = 520.0F;
constexpr float highest_stack_card = 92.0F;
constexpr float compact_card = 43.0F;  ///< name over number, without a curve
constexpr float compact_gap = 6.0F;
constexpr float slider_card = 126.0F;  ///< one slider with its buttons
constexpr float highest_slider_card = 190.0F;
constexpr float phone_foot = 38.0F;  ///< two lines
constexpr int phone_cards = 4;
constexpr float phone_top = 48.0F;
constexpr float tabs_height = 52.0F;
constexpr float sideways_height = 390.0F;
constexpr float sideways_least_height = 300.0F;
constexpr float sideways_left = 276.0F;
constexpr float sideways_column = 116.0F;  ///< of cards
constexpr float highest_sideways_unit = 1.25F;
constexpr float wide_sentence = 480.0F;
constexpr float narrow_sentence = 62.0F;  ///< four lines close to each other
constexpr float high_sentence = 92.0F;
constexpr float high_sideways = 320.0F;   ///< room from which on there is more of it than needed
constexpr float stack_sentence = 92.0F;   ///< six lines close to each other
constexpr float widest_phone = 760.0F;    ///< the bar of a wider window holds all of its buttons
constexpr float sentence_height = 46.0F;  ///< two lines

/// The least height of so many rows of cards.
float compact_rows(int rows, float unit) {
    const auto count = static_cast<float>(rows);
    return count * compact_card * std::max(unit, least_text_unit) +
           (count - 1.0F) * compact_gap * unit;
}

/// All five curves, or the list of the chosen tab, in place of the picture.
void place_tab(Layout& result, Tab tab, const Rect& beside, const Rect& all, int columns) {
    result.shows_picture = tab == Tab::picture;
    if (result.shows_picture) return;
    result.cards = {};
    result.key = {};
    result.sentence = {};
    result.list = tab == Tab::plots ? beside : all;
    if (tab != Tab::plots) return;
    const float side = picture_margin * result.unit;
    const Rect room{{beside.at.x + side, beside.at.y + side},
                    {beside.size.x - 2.0F * side, beside.size.y - 2.0F * side}};
    place_grid(result, room, columns, (plot_count + columns - 1) / columns, card_gap, plot_count);
}

/// Sentence and four cards under the picture or two, then one slider up to the time.
void stack_results(Layout& result, float width, float time_top, int pictures) {
    const float unit = result.unit;
    const float side = picture_margin * unit;
    const float gap = compact_gap * unit;
    const int rows = pictures > 1 ? 1 : 2;  // two pictures need the room of a row
    const float cards = compact_rows(rows, unit);
    const float under = (stack_sentence + slider_card) * unit + cards + 3.0F * gap;
    const float top = result.top.bottom();
    put_pictures(result, {{0.0F, top}, {width, time_top - under - top}}, pictures);
    const float pictured = std::max(result.picture.bottom(), result.key.bottom());
    result.sentence = whole(side, pictured + gap, width - 2.0F * side, stack_sentence * unit);
    const float cards_top = result.sentence.bottom() + gap;
    const float free = time_top - slider_card * unit - gap - cards_top;
    const float highest = static_cast<float>(rows) * highest_stack_card * unit;
    const float height = std::clamp(free, cards, std::max(cards, highest));
    place_grid(result, {{side, cards_top}, {width - 2.0F * side, height}}, phone_cards / rows, rows,
               compact_gap, phone_cards);
    const float controls_top =
        std::max(cards_top + height + gap, time_top - highest_slider_card * unit);
    result.controls = whole(0.0F, controls_top, width, time_top - controls_top);
}

/// The key takes up to three rows of the room that the picture leaves under it.
void heighten_key(Layout& result, float bottom) {
    if (result.key.empty()) return;
    const float row = key_row(result.unit);
    const float free = std::floor(std::max(0.0F, bottom - result.key.bottom()));
    result.key.size.y += std::min(free, 2.0F * row);
}

/// Sentence over picture and cards: these in a column beside it, or in a row or two under it, as
/// the picture comes out larger. With larger text the cards are left to their tab where they would
/// leave the picture less than half of the width.
void lay_results(Layout& result, const Rect& room, bool is_larger, int pictures) {
    const float unit = result.unit;
    const float gap = compact_gap * unit;
    const float side = 0.5F * picture_margin * unit;
    const float words = room.size.x >= wide_sentence * unit   ? sentence_height
                        : room.size.y >= high_sideways * unit ? high_sentence
                                                              : narrow_sentence;
    result.sentence = whole(room.at.x + side, room.at.y + gap, room.size.x - 2.0F * side,
                            words * std::max(unit, 1.0F));
    const float top = result.sentence.bottom() + gap;
    const float high = room.bottom() - gap - top;
    const float column = sideways_column * std::max(unit, least_text_unit) + side;
    const int rows = room.size.x < 4.0F * (column - gap) ? 2 : 1;
    const float row = compact_rows(rows, unit) + gap;
    const float shape = picture_height / picture_width;
    const bool has_column =
        compact_rows(phone_cards, unit) <= high &&
        std::min(room.size.x - column, high / shape) >= std::min(room.size.x, (high - row) / shape);
    const float beside_row = (high - row - key_row(unit)) / shape;
    if (is_larger && !has_column && beside_row < 0.5F * room.size.x) {
        return put_over_key(result, {{room.at.x, top}, {room.size.x, high}}, pictures);
    }
    const Rect pictured{{room.at.x, top},
                        {room.size.x - (has_column ? column : 0.0F),
                         std::max(1.0F, high - (has_column ? 0.0F : row))}};
    put_pictures(result, pictured, pictures);
    if (has_column) {
        if (pictures == 1) heighten_key(result, top + high);
        const float highest = 4.0F * highest_stack_card * unit;
        place_grid(result, {{room.right() - column, top}, {column - side, std::min(high, highest)}},
                   1, phone_cards, compact_gap, phone_cards);
        return;
    }
    const float cards_top = std::max(result.picture.bottom(), result.key.bottom()) + gap;
    const float highest = static_cast<float>(rows) * highest_stack_card * unit;
    const float height = std::min(room.bottom() - gap - cards_top, highest);
    place_grid(result, {{room.at.x + side, cards_top}, {room.size.x - 2.0F * side, height}},
               phone_cards / rows, rows, compact_gap, phone_cards);
}

}  // namespace

bool stacks(ImVec2 window) {
    const bool is_upright = window.x < least_width || window.y > window.x;
    return is_upright && window.x < widest_phone && window.x >= stack_least_width &&
           window.y >= stack_least_height;
}

bool lies_sideways(ImVec2 window) {
    return window.x >= least_width && window.y >= sideways_least_height &&
           (window.y < least_window_height || window.x < widest_phone);
}

float stacked_unit(ImVec2 window) {
    return std::max(least_unit, std::min(window.x / stack_width, window.y / stack_height));
}

float sideways_unit(ImVec2 window) {
    return std::clamp(window.y / sideways_height, least_unit,
                      std::clamp(window.x / least_width, 1.0F, highest_sideways_unit));
}

Layout stacked(ImVec2 window, float unit, Tab tab, int pictures) {
    Layout result;
    result.phone = true;
    result.unit = unit;
    const float foot_top = window.y - phone_foot * std::max(unit, least_text_unit);
    const float tabs_top = foot_top - tabs_height * unit;
    const float time_top = tabs_top - time_height * unit;
    result.top = whole(0.0F, 0.0F, window.x, phone_top * unit);
    stack_results(result, window.x, time_top, pictures);
    result.time = whole(0.0F, time_top, window.x, tabs_top - time_top);
    result.tabs = whole(0.0F, tabs_top, window.x, foot_top - tabs_top);
    result.foot = whole(0.0F, foot_top, window.x, window.y - foot_top);
    const float top = result.top.bottom();
    place_tab(result, tab, whole(0.0F, top, window.x, result.controls.at.y - top),
              whole(0.0F, top, window.x, tabs_top - top), 1);
    if (tab == Tab::stories || tab == Tab::more) result.controls = result.time = {};
    return result;
}

Layout sideways(ImVec2 window, float unit, bool is_larger, Tab tab, int pictures) {
    Layout result;
    result.phone = true;
    result.unit = unit;
    const float left = sideways_left * std::max(unit, least_text_unit);
    const float tabs_top = window.y - tabs_height * unit;
    const float time_top = tabs_top - time_height * unit;
    const float top = top_height * unit;
    result.top = whole(0.0F, 0.0F, window.x, top);
    result.controls = whole(0.0F, top, left, time_top - top);
    result.time = whole(0.0F, time_top, left, tabs_top - time_top);
    result.foot = whole(0.0F, tabs_top, left, window.y - tabs_top);
    result.tabs = whole(left, tabs_top, window.x - left, window.y - tabs_top);
    const Rect right = whole(left, top, window.x - left, tabs_top - top);
    lay_results(result, right, is_larger, pictures);
    place_tab(result, tab, right, right, 2);
    return result;
}

}  // namespace compass::ui
