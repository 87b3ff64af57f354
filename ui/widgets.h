#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/text.h"

#include <imgui.h>

#include <span>
#include <string>
#include <string_view>

namespace compass::ui {

/// A window without decoration that fills a rectangle, as long as this lives.
class Panel {
public:
    Panel(const char* name, const Rect& rect, ImU32 ground, ImGuiWindowFlags flags = 0);
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;
    Panel(Panel&&) = delete;
    Panel& operator=(Panel&&) = delete;
    ~Panel();
};

enum class ButtonLook { raised, plain, filled };

struct ButtonState {
    ButtonLook look = ButtonLook::raised;
    bool enabled = true;
};

/// A button at a place; true when it was clicked, or Enter or Space pressed on it. A disabled one
/// is drawn faintly, answers nothing and is no stop of the Tab key.
bool button(const Style& style, const char* id, std::string_view text, const Rect& rect,
            const ButtonState& state = {});

/// A number that stands there already as a button: dots under it, a ground while the pointer is on
/// it. True as a button is.
bool dotted_button(const Style& style, const char* id, const Rect& number);

/// Room that a button with this text asks for, in pixels.
float button_width(const Style& style, std::string_view text);

/// A row of choices in one frame, one of them filled; the index that was chosen now, or -1. Arrow
/// keys move the choice while it has the focus.
int segments(const Style& style, const char* id, std::span<const std::string> texts, int chosen,
             const Rect& rect);

/// A switch with a knob: accent and right when on. True when it was flipped.
bool toggle(const Style& style, const char* id, bool on, const Rect& rect);

/// A filled triangle with an exclamation mark: the sign of caution, as high as `size`.
void draw_caution(ImDrawList& list, const Style& style, ImVec2 at, float size);

/// A line of text in a room of this width, cut short with "…" where it is longer; under the pointer
/// a cut one is told whole. `at` is its top, at its left (align 0), centre (0.5) or right (1).
/// Returns the width that it took.
float fitting_text(const Style& style, Face face, ImVec2 at, float width, ImU32 colour,
                   std::string_view text, float align = 0.0F);

/// The note for a text of which only a part is drawn inside `rect`.
void tell_whole(const Style& style, std::string_view text, const Rect& rect);

/// The window of a note over everything else, as long as this lives; its corner is moved so that it
/// stays inside the program's window.
class Tip {
public:
    Tip(const Style& style, ImVec2 at, ImVec2 size);
    Tip(const Tip&) = delete;
    Tip& operator=(const Tip&) = delete;
    Tip(Tip&&) = delete;
    Tip& operator=(Tip&&) = delete;
    ~Tip();
    ImVec2 at() const { return at_; }

private:
    ImVec2 at_;
};

/// Has the pointer rested on the last item for 400 ms?
bool is_tip_due();

/// A note beside the last item, after the pointer rested on it for 400 ms; lines after the first
/// line feed are fainter. `at` is its upper left corner; it stays inside the program's window.
void tooltip(const Style& style, std::string_view text, ImVec2 at, float width);

/// The same note at once, whatever is under the pointer. There is one note a frame, the first.
void draw_tip(const Style& style, std::string_view text, ImVec2 at, float width);

}  // namespace compass::ui
