#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// The box with the story's name and, once clicked or entered by key, the list of all stories
/// with their questions. Up, Down, Home, End, Enter and Esc work in it. Asks for OpenStory.
void story_menu(const Shown& shown, const Style& style, const Strings& strings, const Rect& box,
                Asked& asked);

/// The width of a box that says the whole name of the open story and that it was changed.
float story_box_width(const Shown& shown, const Style& style, const Strings& strings);

/// A story in a list: its name over its question. `marked` is the one under mouse or keys.
void draw_story(const Shown& shown, const Style& style, const Strings& strings,
                const sim::Story& story, const Rect& row, bool marked);

}  // namespace compass::ui
