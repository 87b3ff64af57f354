#include "ui/layout.h"

#include "ui/layout_parts.h"
#include "ui/layout_phone.h"
#include "ui/picture_room.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::ui {
namespace {

constexpr float design_height = 720.0F;
constexpr float narrowest_design = 960.0F;  ///< a window narrower than that scales with its width
constexpr float foot_height = 28.0F;
constexpr float controls_width = 276.0F;
constexpr float wide_controls_width = 360.0F;
constexpr float least_for_wide = 1100.0F;  // a narrower window keeps its picture
constexpr float slim_time_height = 56.0F;
constexpr float presented_sentence = 60.0F;
constexpr float above = 8.0F;         ///< between top bar and picture
constexpr float below = 2.0F;         ///< between cards and foot line
constexpr float sentence_gap = 7.0F;  ///< between it and the picture
constexpr float card_height = 98.0F;
constexpr float highest_card = 220.0F;
constexpr float least_share_of_picture = 0.8F;  ///< that a second row of cards leaves of it
constexpr float narrowest_card = 150.0F;
constexpr float leave_width = 132.0F;  ///< of the button that ends a presentation
constexpr float projector_text = 1.2F;
constexpr float presented_plot = 86.0F;
constexpr float projector_sentence = 52.0F;
constexpr float presented_controls = 276.0F;
constexpr float presented_gap = 7.0F;        ///< between all parts
constexpr float presented_above = 5.0F;      ///< over the sentence and under it
constexpr float presented_readout = 129.5F;  ///< width of the column
constexpr float presented_row = 60.0F;       ///< height of readouts in a row
constexpr float least_presented_card = 112.0F;
constexpr float least_for_columns = 800.0F;
constexpr float least_height_for_columns = 520.0F;
constexpr float narrowest_sideways = 600.0F;
constexpr float lowest_sideways = 330.0F;
constexpr float narrowest_stack = 320.0F;
constexpr float lowest_stack = 640.0F;
constexpr float least_window_height = 400.0F;
constexpr float sentence_height = 46.0F;  ///< two lines

float scale(ImVec2 window) {
    const float fits = std::min(window.y / design_height, window.x / narrowest_design);
    return std::max(fits, least_unit);
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
    const Grid grid = card_grid(room, result.unit);
    const auto rows = static_cast<float>(grid.rows);
    const float height = rows * grid.height + (rows - 1.0F) * card_gap * result.unit;
    place_grid(result, {at, {room.x, height}}, grid.columns, grid.rows, card_gap, plot_count);
}

void move_down(Layout& result, float by) {
    for (Rect* rect : {&result.picture, &result.key, &result.differences}) rect->at.y += by;
    for (Rect& pane : result.panes) pane.at.y += by;
}

/// Picture over foot line, and nothing else but a slim time line if asked.
Layout picture_only(ImVec2 window, float unit, float zoom, float time, int pictures) {
    Layout result;
    result.zoom = zoom;
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
Layout columns(ImVec2 window, float unit, float zoom, Arrangement arrangement, int pictures) {
    Layout result;
    result.zoom = zoom;
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

/// Readouts under the picture, from `under` on: all six in two rows where the plot has room left,
/// else as many of five as find room side by side. Answers where the plot begins.
float put_readouts_under(Layout& result, const Rect& room, float under) {
    constexpr int columns = (plot_count + 1) / 2;
    const float gap = presented_gap * result.unit;
    const float row = presented_row * result.unit;
    const float least = least_presented_card * result.unit + gap;
    const int fit = std::clamp(static_cast<int>((room.size.x + gap) / least), 1, plot_count);
    const float second = under + row + gap;
    const bool has_two =
        fit >= columns && second + row + gap + presented_plot * result.unit <= room.bottom();
    if (!has_two) {
        place_grid(result, {{room.at.x, under}, {room.size.x, row}}, fit, 1, presented_gap, fit);
        return second;
    }
    place_grid(result, {{room.at.x, under}, {room.size.x, 2.0F * row + gap}}, columns, 2,
               presented_gap, plot_count);
    const Rect& above_it = result.cards[columns - 1];
    const Rect& beside_it = result.cards.back();
    result.urine = {{above_it.at.x, beside_it.at.y}, {above_it.size.x, beside_it.size.y}};
    return second + row + gap;
}

/// One picture or two over one plot, with the readouts in a column beside them or in rows under
/// them, as they come out larger.
void put_presented(Layout& result, const Rect& room, int pictures) {
    const float gap = presented_gap * result.unit;
    const float plot = presented_plot * result.unit;
    const float column = presented_readout * result.unit + gap;
    const float row = presented_row * result.unit + gap;
    const float high = room.size.y - plot - gap;
    const auto width_in = [&](float wide, float tall) {
        const float over_key = tall - key_row(result.unit);
        if (pictures > 1) return split_picture({{}, {wide, over_key}}, gap).front().size.x;
        return std::min(wide, over_key * picture_width / picture_height);
    };
    const bool is_row = width_in(room.size.x, high - row) > width_in(room.size.x - column, high);
    const ImVec2 pictured =
        is_row ? ImVec2{room.size.x, high - row} : ImVec2{room.size.x - column, high};
    put_over_key(result, {room.at, pictured}, pictures);
    const float under = std::max(result.picture.bottom(), result.key.bottom()) + gap;
    float plot_top = under;
    if (is_row) {
        plot_top = put_readouts_under(result, room, under);
    } else {
        const float right = std::max(result.picture.right(), result.key.right()) + gap;
        place_grid(result, {{right, room.at.y}, {room.right() - right, under - gap - room.at.y}}, 1,
                   plot_count, presented_gap, plot_count);
    }
    result.plot = whole(room.at.x, plot_top, room.size.x, room.bottom() - plot_top);
}

/// Six sliders at the left; the picture with readouts and one plot.
Layout projected(ImVec2 window, float unit, int pictures) {
    Layout result;
    result.unit = unit;
    const float left = presented_controls * unit;
    place_frame(result, window, left);
    const float margin = presented_gap * unit;
    const float top = (top_height + presented_above) * unit;
    const Rect all{
        {left + margin, top},
        {window.x - 2.0F * margin - left, window.y - (foot_height + below) * unit - top}};
    const float words = projector_sentence * unit;
    result.sentence = whole(all.at.x, all.at.y, all.size.x, words);
    const float over = words + presented_above * unit;
    const Rect room{{all.at.x, all.at.y + over}, {all.size.x, all.size.y - over}};
    put_presented(result, room, pictures);
    return result;
}

/// Pixels per pixel of the design where nobody asked for larger text.
float usual_unit(ImVec2 window) {
    if (stacks(window)) return stacked_unit(window);
    if (lies_sideways(window)) return sideways_unit(window);
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

/// The column of the cards shared by six: urine has no plot and so no card of its own.
void add_urine(Layout& result) {
    constexpr float least_height = 46.0F;  // of a name over a number
    const Rect& first = result.cards.front();
    const Rect& last = result.cards.back();
    if (last.empty() || first.at.x != last.at.x) return;
    const float gap = std::round(0.4F * card_gap * result.unit);
    const float high =
        std::floor((last.bottom() - first.at.y - plot_count * gap) / (plot_count + 1));
    if (high < least_height * result.unit) return;
    const auto place = [&, at = first.at, wide = first.size.x](int i) {
        return whole(at.x, at.y + static_cast<float>(i) * (high + gap), wide, high);
    };
    result.urine = place(plot_count);
    for (int i = plot_count - 1; i >= 0; --i) result.cards[static_cast<std::size_t>(i)] = place(i);
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
    constexpr float rounding = 0.5F;
    const bool has_columns =
        design.x >= least_for_columns - rounding && design.y >= least_height_for_columns - rounding;
    return has_columns ? Stand::columns : Stand::sideways;
}

Layout placed(ImVec2 window, float unit, float zoom, Arrangement arrangement, Tab tab,
              int pictures) {
    const bool alone = arrangement == Arrangement::presentation;
    const Stand stand = alone ? Stand::picture : stand_of(window, unit, zoom);
    if (stand == Stand::stacked) return stacked(window, unit, tab, pictures);
    if (stand == Stand::sideways) return sideways(window, unit, zoom > 1.0F, tab, pictures);
    if (stand == Stand::picture) {
        return picture_only(window, unit, zoom, is_small(window) ? 0.0F : slim_time_height,
                            pictures);
    }
    if (arrangement == Arrangement::projector) return projected(window, unit, pictures);
    return columns(window, unit, zoom, arrangement, pictures);
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
    if (arrangement == Arrangement::projector && !result.phone) add_urine(result);
    return result;
}

Rect Layout::sheet() const {
    if (phone) return {{0.0F, top.bottom()}, {top.size.x, tabs.at.y - top.bottom()}};
    if (sentence.empty()) return picture;
    const float bottom = std::max({picture.bottom(), key.bottom(), differences.bottom()});
    return {sentence.at, {sentence.size.x, bottom - sentence.at.y}};
}

Layout scaled(const Layout& layout, float density) {
    if (density == 1.0F) return layout;
    Layout result = layout;
    result.unit *= density;
    std::vector<Rect*> all{&result.top,     &result.controls, &result.time,        &result.sentence,
                           &result.picture, &result.foot,     &result.tabs,        &result.list,
                           &result.key,     &result.plot,     &result.differences, &result.urine};
    for (Rect& pane : result.panes) all.push_back(&pane);
    for (Rect& card : result.cards) all.push_back(&card);
    for (Rect* rect : all) {
        *rect = whole(rect->at.x * density, rect->at.y * density, rect->size.x * density,
                      rect->size.y * density);
    }
    return result;
}

}  // namespace compass::ui
