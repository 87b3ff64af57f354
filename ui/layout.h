#pragma once

#include "ui/tab.h"

#include <imgui.h>

#include <algorithm>
#include <array>

namespace compass::ui {

struct Rect {
    ImVec2 at{};
    ImVec2 size{};

    float right() const { return at.x + size.x; }
    float bottom() const { return at.y + size.y; }
    bool empty() const { return size.x <= 0.0F || size.y <= 0.0F; }
    bool overlaps(const Rect& other) const {
        return at.x < other.right() && other.at.x < right() && at.y < other.bottom() &&
               other.at.y < bottom();
    }
};

inline constexpr int plot_count = 5;  ///< blood calcium, bone, artery, vitamin D store, PTH

/// The picture's own size in the 1280 x 720 design; its shape never changes.
inline constexpr float picture_width = 980.0F;
inline constexpr float picture_height = 530.0F;

/// What words in a picture of this scale grow by: larger text, `zoom` over 1, is larger there as
/// well. `unit` and `zoom` as Layout has them.
inline float words_scale(float scale, float unit, float zoom) {
    return zoom > 1.0F ? std::max(scale, 0.88F * unit) : scale;
}

/// What is shown: all parts; all parts with room for the long names of all controls; the six
/// sliders, the picture, readouts and one plot, in type a fifth larger; or the picture alone.
enum class Arrangement { simple, more, projector, presentation };

/// Where everything stands in a window of this size, in whole pixels. At 1280 x 720: top bar 44,
/// controls 276 wide (360 with `more`, the picture then smaller) with the time line below them, the
/// sentence 980 x 46 over the picture of 882 x 477, five cards under it, foot line 28. Other sizes
/// scale with the height. Where the picture leaves a column free, as there, it stands at the left
/// and its key in that column, else over a row of the key. A phone held upright (under 640 wide, or
/// under 760 and higher than wide) stacks its parts, one held sideways (300 to 400 high, or under
/// 760 wide) has one slider beside the results; both have tabs, sentence and four cards. Another
/// window under 640 x 400 keeps picture and foot line only. A presentation keeps picture, a slim
/// time line and foot line, and of the top bar the button that ends it, beside the time line. What
/// is not shown is empty(); cards that find no room are the last ones.
///
/// Larger text makes all parts larger, so that they stand as in a smaller window: where columns
/// would leave the picture too little, as a phone held sideways has them, with the sentence. Text
/// grows as far as the window has room for that.
///
/// Two pictures that are compared share the room of one, with their key and the table of what
/// differs under them, or beside them where that makes them larger; on a phone, which has no such
/// table, the key is under them, and they get the room of a row of cards as well if it is held
/// upright.
struct Layout {
    float unit = 1.0F;  ///< pixels per pixel of the design
    float zoom = 1.0F;  ///< of text, 1 as usual; `unit` has it
    bool small = false;
    bool phone = false;  ///< `controls` holds one slider at a time, and there are tabs
    bool shows_picture = true;
    Rect top, controls, time, sentence, picture, foot;
    std::array<Rect, 2>
        panes;         ///< each picture: the first is all of `picture` unless two are shown
    Rect key;          ///< of the picture; where it is empty the picture carries its own
    Rect differences;  ///< what two pictures are compared by
    Rect tabs;         ///< of a phone
    Rect list;         ///< what stands there in place of the picture
    std::array<Rect, plot_count> cards;
    Rect plot;   ///< of a projector
    Rect urine;  ///< a projector's sixth readout, under the cards

    /// Where a sheet lies: over picture and sentence, on a phone over all between bar and tabs.
    Rect sheet() const;

    /// Pixels of a picture per pixel of its design: what the words in it scale with.
    float picture_scale() const { return panes.front().size.x / picture_width; }
    float words_scale(float scale) const { return ui::words_scale(scale, unit, zoom); }
};

/// Where everything stands with one picture or two. Cannot fail; a window of less than a pixel
/// counts as one pixel. `text` is what text is to be larger by than usual, 1 to 2.
Layout layout(ImVec2 window, Arrangement arrangement, Tab tab = Tab::picture, int pictures = 1,
              float text = 1.0F);

/// Two places for pictures side by side in the room of one: equal, of the picture's shape, one
/// beside or above the other as they come out larger.
std::array<Rect, 2> split_picture(const Rect& room, float gap);

/// The same for a drawing with `density` pixels per pixel of the window, as on a phone.
Layout scaled(const Layout& layout, float density);

}  // namespace compass::ui
