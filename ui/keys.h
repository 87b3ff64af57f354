#pragma once

#include "ui/strings.h"
#include "ui/view.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

/// The keys that mean something here. Letters and signs are meant as the letter typed, not as the
/// place on the keyboard, so that all layouts find them.
enum class Key : std::uint8_t {
    space,
    comma,
    period,
    home,
    end,
    digit_0,
    digit_1,
    digit_2,
    digit_3,
    digit_4,
    digit_5,
    digit_6,
    a,
    b,
    c,
    d,
    e,
    g,
    h,
    i,
    k,
    l,
    m,
    n,
    o,
    p,
    q,
    r,
    s,
    t,
    u,
    v,
    w,
    x,
    y,
    z,
    plus,
    minus,
    question,
    slash,
    f1,
    f2,
    f3,
    f4,
    f9,
    escape,
};
inline constexpr std::size_t key_count = static_cast<std::size_t>(Key::escape) + 1;

/// A key that went down in this frame, with what was held.
struct KeyPress {
    Key key = Key::space;
    bool shift = false;
    bool ctrl = false;
    bool alt = false;
    friend bool operator==(const KeyPress&, const KeyPress&) = default;
};

/// What the keyboard is asked in a frame.
struct Typed {
    std::span<const KeyPress> presses;
    std::optional<bool> zero{};      ///< the key 0 went down (true) or up (false): true scale
    bool in_text = false;            ///< a text field is active: every key belongs to it
    bool space_taken = false;        ///< a focused button wants Space (focus.h)
    bool ends_taken = false;         ///< a focused slider wants Home and End
    bool is_button = false;          ///< a button on screen stands for the key
    std::optional<int> looked_at{};  ///< the card with focus or under the mouse (cards.h)
};

/// What keys ask for beyond `Asked`.
struct KeyAnswer {
    std::optional<int> slider{};  ///< 0 to 5: give the focus to this simple slider
    bool leave = false;           ///< Esc with nothing open: the picture gives up the keyboard
};

/// One line of the key map. Its words are in the string files under "key.<id>".
struct KeyRow {
    std::string_view id;
    std::span<const KeyPress> presses;  ///< any of them
    void (*act)(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
                KeyAnswer& answer);  ///< nullptr for a key that is held (typed.zero)
};

/// The whole map, in the order of the help panel.
std::span<const KeyRow> key_rows();

/// Is it one letter, digit or sign, without Ctrl or Alt? Such keys can be switched off.
bool is_single(const KeyPress& press);

/// Does what the keys say. Keys with Ctrl or Alt that the map does not name are left alone.
KeyAnswer use_keys(const Typed& typed, const Shown& shown, Asked& asked);

/// The key for people: "Z", "Space".
std::string key_name(Key key, const Strings& strings, Level level);

/// What was pressed, for people: "Shift+F9".
std::string press_name(const KeyPress& press, const Strings& strings, Level level);

/// The keys of a row for people: "Z" and "Ctrl+Z"; a long series is one name, "1 to 6".
std::vector<std::string> key_names(const KeyRow& row, const Strings& strings, Level level);

}  // namespace compass::ui
