#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// The box with the story's name and, once clicked or entered by key, the list of all stories
/// with their questions. Up, Down, Home, End, Enter and Esc work in it. Asks for OpenStory.
void story_menu(const Shown& shown, const Style& style, const Strings& strings, const Rect& box,
                Asked& asked);

/// A story in a list: its name over its question. `marked` is the one under mouse or keys.
void draw_story(const Shown& shown, const Style& style, const Strings& strings,
                const sim::Story& story, const Rect& row, bool marked);

}  // namespace compass::ui
