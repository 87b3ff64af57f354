#pragma once

#include "ui/keys.h"

namespace compass::ui {

// What the keys of the map (keys.cpp) do, each for the key that went down.

void act_play(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_step(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_big_step(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
                  KeyAnswer& answer);
void act_end(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
             KeyAnswer& answer);
void act_slider(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
                KeyAnswer& answer);
void act_find(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_undo(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_redo(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_replay(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
                KeyAnswer& answer);
void act_read(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_keep(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_ghost(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_band(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_copy(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_hear(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_share(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_paste(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_report(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
                KeyAnswer& answer);
void act_docs(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_words(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_units(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_sheet(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_audit(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_arrangement(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
                     KeyAnswer& answer);
void act_guess(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_visit(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_split(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
               KeyAnswer& answer);
void act_swap(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_text(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_presentation(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
                      KeyAnswer& answer);
void act_help(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
              KeyAnswer& answer);
void act_escape(const KeyPress& press, const Shown& shown, const Typed& typed, Asked& asked,
                KeyAnswer& answer);

}  // namespace compass::ui
