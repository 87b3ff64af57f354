#include "ui/layout.h"

#include "ui/picture_room.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::ui {
namespace {

constexpr float design_height = 720.0F;
constexpr float least_width = 640.0F;  ///< below it only picture and foot line are kept
constexpr float least_window_height = 400.0F;
constexpr float narrowest_design = 960.0F;  ///< a window narrower than that scales with its width
constexpr float least_unit = 0.8F;          ///< text stops shrinking at 14 px

constexpr float top_height = 44.0F;
constexpr float foot_height = 28.0F;
constexpr float controls_width = 276.0F;
constexpr float wide_controls_width = 360.0F;
constexpr float least_for_wide = 1100.0F;  // a narrower window keeps its picture
constexpr float time_height = 96.0F;
constexpr float slim_time_height = 56.0F;
constexpr float presented_sentence = 60.0F;
constexpr float picture_margin = 12.0F;   ///< at the sides of the picture
constexpr float above = 8.0F;             ///< between top bar and picture
constexpr float card_gap = 10.0F;         ///< between picture and cards, and between cards
constexpr float below = 2.0F;             ///< between cards and foot line
constexpr float sentence_height = 46.0F;  ///< two lines
constexpr float sentence_gap = 7.0F;      ///< between it and the picture
constexpr float card_height = 98.0F;
constexpr float highest_card = 220.0F;
constexpr float least_share_of_picture = 0.8F;  ///< that a second row of cards leaves of it
constexpr float narrowest_card = 150.0F;
constexpr float least_text_unit = 0.92F;  ///< what holds lines of text does not shrink below it
constexpr float leave_width = 132.0F;     ///< of the button that ends a presentation

// A projector, and larger text, in pixels of the design.
constexpr float projector_text = 1.2F;
constexpr float presented_plot = 104.0F;
constexpr float projector_sentence = 54.0F;
constexpr float row_of_key = 24.0F;
constexpr float presented_readout = 150.0F;  ///< width of the column
constexpr float least_for_columns = 800.0F;
constexpr float least_height_for_columns = 520.0F;
constexpr float narrowest_sideways = 600.0F;
constexpr float lowest_sideways = 330.0F;
constexpr float narrowest_stack = 320.0F;
constexpr float lowest_stack = 640.0F;

// Windows that stack their parts, in pixels of the design.
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

// A phone held sideways.
constexpr float sideways_height = 390.0F;
constexpr float sideways_least_height = 300.0F;
constexpr float sideways_left = 276.0F;
constexpr float sideways_column = 116.0F;  ///< of cards
constexpr float highest_sideways_unit = 1.25F;
constexpr float wide_sentence = 480.0F;
constexpr float narrow_sentence = 62.0F;  ///< four lines close to each other
constexpr float high_sentence = 92.0F;
constexpr float high_sideways = 320.0F;  ///< room from which on there is more of it than needed
constexpr float stack_sentence = 92.0F;  ///< six lines close to each other
constexpr float widest_phone = 760.0F;   ///< the bar of a wider window holds all of its buttons

float scale(ImVec2 window) {
    const float fits = std::min(window.y / design_height, window.x / narrowest_design);
    return std::max(fits, least_unit);
}

Rect whole(float x, float y, float width, float height) {
    const ImVec2 at{std::round(x), std::round(y)};
    return {at, {std::round(x + width) - at.x, std::round(y + height) - at.y}};
}

/// Pictures and key into the layout; a window too small for its parts has no key.
void put_pictures(Layout& result, const Rect& room, int pictures) {
    PictureRoom placed = pictures > 1   ? two_pictures(room, result.unit)
                         : result.small ? lone_picture(room)
                         : result.phone ? picture_over_key(room, result.unit)
                                        : one_picture(room, result.unit);
    result.picture = placed.picture;
    result.panes = placed.panes;
    if (!result.small) result.key = placed.key;
}

/// Pictures over one row for their key: words of a larger size have no room for it in the picture.
void put_over_key(Layout& result, const Rect& room, int pictures) {
    put_pictures(result, room, pictures);
    if (!result.key.empty() && result.key.at.y >= result.picture.bottom()) return;
    const float row = std::round(row_of_key * result.unit);
    put_pictures(result, {room.at, {room.size.x, std::max(1.0F, room.size.y - row)}}, pictures);
    const float under = result.picture.bottom();
    const float height = std::min(row, std::floor(room.bottom()) - under);
    result.key = {{std::round(room.at.x), under}, {std::floor(room.size.x), height}};
}

struct Grid {
    int columns = plot_count;
    int rows = 1;
    float height = 0.0F;  ///< of one card
};

/// One row of five, two rows of three, or one row of as many as find room.
Grid card_grid(ImVec2 room, float unit) {
    const float narrowest = narrowest_card * std::max(unit, least_text_unit);
    const auto fit = static_cast<int>((room.x + card_gap * unit) / (narrowest + card_gap * unit));
    const float highest = highest_card * unit;
    if (fit >= plot_count) return {plot_count, 1, std::min(room.y, highest)};
    const float half = 0.5F * (room.y - card_gap * unit);
    constexpr int columns_of_two_rows = (plot_count + 1) / 2;
    if (half >= card_height * unit && fit >= columns_of_two_rows) {
        return {columns_of_two_rows, 2, std::min(half, highest)};
    }
    return {std::max(1, fit), 1, std::min(room.y, highest)};
}

/// Do five cards find no room side by side?
bool needs_two_rows(float width, float unit) {
    return card_grid({width, card_height * unit}, unit).columns < plot_count;
}

void place_cards(Layout& result, ImVec2 at, ImVec2 room) {
    const float between = card_gap * result.unit;
    const Grid grid = card_grid(room, result.unit);
    const auto columns = static_cast<float>(grid.columns);
    const float width = (room.x - between * (columns - 1.0F)) / columns;
    for (int i = 0; i < std::min(plot_count, grid.columns * grid.rows); ++i) {
        const int line = i / grid.columns;
        const auto row = static_cast<float>(line);
        const auto column = static_cast<float>(i - line * grid.columns);
        result.cards[static_cast<std::size_t>(i)] =
            whole(at.x + column * (width + between), at.y + row * (grid.height + between), width,
                  grid.height);
    }
}

void move_down(Layout& result, float by) {
    for (Rect* rect : {&result.picture, &result.key}) rect->at.y += by;
    for (Rect& pane : result.panes) pane.at.y += by;
}

/// Picture over foot line, and nothing else but a slim time line if asked.
Layout picture_only(ImVec2 window, float unit, float time, int pictures) {
    Layout result;
    result.unit = unit;
    result.small = time == 0.0F;
    const float foot = std::min(foot_height * result.unit, 0.25F * window.y);
    const float time_top = window.y - foot - time * result.unit;
    result.foot = whole(0.0F, window.y - foot, window.x, foot);
    if (time > 0.0F) {
        const float leave = leave_width * result.unit;
        result.time = whole(0.0F, time_top, window.x - leave, time * result.unit);
        result.top = whole(window.x - leave, time_top, leave, time * result.unit);
    }
    float over = 0.0F;
    if (time > 0.0F) {
        const float side = picture_margin * result.unit;
        result.sentence =
            whole(side, 0.5F * side, window.x - 2.0F * side, presented_sentence * result.unit);
        over = std::ceil(result.sentence.bottom() + sentence_gap * result.unit);
    }
    const float high = time_top - over;
    put_pictures(result, {{0.0F, over}, {window.x, high}}, pictures);
    const float used = std::max(result.picture.bottom(), result.key.bottom()) - over;
    move_down(result, std::floor(0.5F * std::max(0.0F, high - used)));
    return result;
}

bool stacks(ImVec2 window) {
    const bool is_upright = window.x < least_width || window.y > window.x;
    return is_upright && window.x < widest_phone && window.x >= stack_least_width &&
           window.y >= stack_least_height;
}

bool lies_sideways(ImVec2 window) {
    return window.x >= least_width && window.y >= sideways_least_height &&
           (window.y < least_window_height || window.x < widest_phone);
}

/// Up to `most` cards of one height in so many columns and rows.
void place_grid(Layout& result, const Rect& room, int columns, int rows, float gap, int most) {
    const float between = gap * result.unit;
    const auto wide = static_cast<float>(columns);
    const auto high = static_cast<float>(rows);
    const float width = (room.size.x - (wide - 1.0F) * between) / wide;
    const float height = (room.size.y - (high - 1.0F) * between) / high;
    for (int i = 0; i < std::min(columns * rows, most); ++i) {
        const int line = i / columns;
        const auto column = static_cast<float>(i - line * columns);
        result.cards[static_cast<std::size_t>(i)] =
            whole(room.at.x + column * (width + between),
                  room.at.y + static_cast<float>(line) * (height + between), width, height);
    }
}

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

/// From top to bottom: bar, picture, sentence, cards, one slider, time, tabs, foot line.
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
    const float beside_row = (high - row - row_of_key * unit) / shape;
    if (is_larger && !has_column && beside_row < 0.5F * room.size.x) {
        return put_over_key(result, {{room.at.x, top}, {room.size.x, high}}, pictures);
    }
    const Rect pictured{{room.at.x, top},
                        {room.size.x - (has_column ? column : 0.0F),
                         std::max(1.0F, high - (has_column ? 0.0F : row))}};
    put_pictures(result, pictured, pictures);
    if (has_column) {
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

/// One slider and time to the left of the results, tabs beside the foot line.
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

/// Top bar, foot line, and at the left controls over the time line.
void place_frame(Layout& result, ImVec2 window, float left) {
    const float unit = result.unit;
    const float top = top_height * unit;
    const float foot_top = window.y - foot_height * unit;
    // letters are whole pixels high: larger ones may need one more
    const float lines = unit > scale(window) ? time_height + 2.0F : time_height;
    const float time = lines * std::max(unit, least_text_unit);
    const float time_top = foot_top - time;
    result.top = whole(0.0F, 0.0F, window.x, top);
    result.controls = whole(0.0F, top, left, time_top - top);
    result.time = whole(0.0F, time_top, left, time);
    result.foot = whole(0.0F, foot_top, window.x, foot_height * unit);
}

/// Controls, sentence, picture and cards in columns.
Layout columns(ImVec2 window, float unit, Arrangement arrangement, int pictures) {
    Layout result;
    result.unit = unit;
    const bool wide = arrangement == Arrangement::more && window.x >= least_for_wide * unit;
    const float left = (wide ? wide_controls_width : controls_width) * unit;
    place_frame(result, window, left);
    const float top = top_height * unit;
    const float foot_top = window.y - foot_height * unit;

    const ImVec2 at{left + picture_margin * unit, top + above * unit};
    const ImVec2 room{window.x - picture_margin * unit - at.x, foot_top - below * unit - at.y};
    const float cards = (card_height + card_gap) * unit;
    const float words = sentence_height * std::max(unit, 1.0F);  // three lines of 14 px
    result.sentence = whole(at.x, at.y, room.x, words);
    const float over = words + sentence_gap * unit;
    const float left_over = room.y - over - cards;
    const bool two_rows =
        needs_two_rows(room.x, unit) &&
        left_over - cards >= least_share_of_picture * room.x * picture_height / picture_width;
    const float high = two_rows ? left_over - cards : left_over;
    put_pictures(result, {{at.x, at.y + over}, {room.x, high}}, pictures);
    const float pictured = std::max(result.picture.bottom(), result.key.bottom());
    const float cards_top = pictured + card_gap * unit;
    place_cards(result, {at.x, cards_top}, {room.x, foot_top - below * unit - cards_top});
    return result;
}

/// Six sliders at the left; the picture with readouts beside it over one plot.
Layout projected(ImVec2 window, float unit, int pictures) {
    Layout result;
    result.unit = unit;
    const float left = controls_width * unit;
    place_frame(result, window, left);
    const float gap = card_gap * unit;
    const ImVec2 at{left + picture_margin * unit, (top_height + above) * unit};
    const ImVec2 room{window.x - picture_margin * unit - at.x,
                      window.y - (foot_height + below) * unit - at.y};
    result.sentence = whole(at.x, at.y, room.x, projector_sentence * unit);
    const float over = (projector_sentence + sentence_gap) * unit;
    const float high = room.y - over - presented_plot * unit - gap;
    const float least_beside = presented_readout * unit + gap;
    put_over_key(result, {{at.x, at.y + over}, {room.x - least_beside, high}}, pictures);
    // two pictures are low: the plot gets the room under them, the readouts all beside them
    const float plot_top = pictures > 1 ? result.key.bottom() + gap : at.y + over + high + gap;
    const float plot_width = pictures > 1 ? room.x - least_beside : room.x;
    const float bottom = at.y + room.y;
    const float right = std::max(result.picture.right(), result.key.right()) + gap;
    const float readouts = pictures > 1 ? bottom - at.y - over : high;
    place_grid(result, {{right, at.y + over}, {at.x + room.x - right, readouts}}, 1, plot_count,
               card_gap, plot_count);
    result.plot = whole(at.x, plot_top, plot_width, bottom - plot_top);
    return result;
}

/// Pixels per pixel of the design where nobody asked for larger text.
float usual_unit(ImVec2 window) {
    if (stacks(window)) {
        return std::max(least_unit, std::min(window.x / stack_width, window.y / stack_height));
    }
    if (lies_sideways(window)) {
        return std::clamp(window.y / sideways_height, least_unit,
                          std::clamp(window.x / least_width, 1.0F, highest_sideways_unit));
    }
    return scale(window);
}

/// As much of the wish as leaves room for one of the forms of a phone.
float possible_zoom(ImVec2 window, float unit, float wished) {
    const auto most = [&](float narrowest, float lowest) {
        return std::min(window.x / (narrowest * unit), window.y / (lowest * unit));
    };
    const float room =
        std::max(most(narrowest_sideways, lowest_sideways), most(narrowest_stack, lowest_stack));
    return std::clamp(wished, 1.0F, std::max(1.0F, room));
}

bool is_small(ImVec2 window) {
    return window.x < least_width || window.y < least_window_height;
}

/// Parts stand in columns, over each other, or beside a picture with tabs; or there is the picture.
enum class Stand { columns, stacked, sideways, picture };

Stand stand_of(ImVec2 window, float unit, float zoom) {
    const bool is_usual = zoom <= 1.0F;
    const ImVec2 design = is_usual ? window : ImVec2{window.x / unit, window.y / unit};
    if (stacks(design)) return Stand::stacked;
    if (lies_sideways(design)) return Stand::sideways;
    if (is_usual) return is_small(window) ? Stand::picture : Stand::columns;
    const bool has_columns = design.x >= least_for_columns && design.y >= least_height_for_columns;
    return has_columns ? Stand::columns : Stand::sideways;
}

Layout placed(ImVec2 window, float unit, float zoom, Arrangement arrangement, Tab tab,
              int pictures) {
    const bool alone = arrangement == Arrangement::presentation;
    const Stand stand = alone ? Stand::picture : stand_of(window, unit, zoom);
    if (stand == Stand::stacked) return stacked(window, unit, tab, pictures);
    if (stand == Stand::sideways) return sideways(window, unit, zoom > 1.0F, tab, pictures);
    if (stand == Stand::picture) {
        return picture_only(window, unit, is_small(window) ? 0.0F : slim_time_height, pictures);
    }
    if (arrangement == Arrangement::projector) return projected(window, unit, pictures);
    return columns(window, unit, arrangement, pictures);
}

}  // namespace

Layout layout(ImVec2 window, Arrangement arrangement, Tab tab, int pictures, float text) {
    window = {std::max(1.0F, window.x), std::max(1.0F, window.y)};
    const bool alone = arrangement == Arrangement::presentation;
    const float usual = alone ? scale(window) : usual_unit(window);
    const float wished = arrangement == Arrangement::projector ? projector_text * text : text;
    const bool grows = !is_small(window) || stacks(window);
    const float zoom = grows ? possible_zoom(window, usual, wished) : 1.0F;
    Layout result = placed(window, usual * zoom, zoom, arrangement, tab, pictures);
    result.zoom = zoom;
    return result;
}

Rect Layout::sheet() const {
    if (phone) return {{0.0F, top.bottom()}, {top.size.x, tabs.at.y - top.bottom()}};
    if (sentence.empty()) return picture;
    const float bottom = std::max(picture.bottom(), key.bottom());
    return {sentence.at, {sentence.size.x, bottom - sentence.at.y}};
}

Layout scaled(const Layout& layout, float density) {
    if (density == 1.0F) return layout;
    Layout result = layout;
    result.unit *= density;
    std::vector<Rect*> all{&result.top,     &result.controls, &result.time, &result.sentence,
                           &result.picture, &result.foot,     &result.tabs, &result.list,
                           &result.key,     &result.plot};
    for (Rect& pane : result.panes) all.push_back(&pane);
    for (Rect& card : result.cards) all.push_back(&card);
    for (Rect* rect : all) {
        *rect = whole(rect->at.x * density, rect->at.y * density, rect->size.x * density,
                      rect->size.y * density);
    }
    return result;
}

}  // namespace compass::ui
