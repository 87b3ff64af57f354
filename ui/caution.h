#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <string>

namespace compass::ui {

/// What must be read before a result is looked at; bits.
enum Caution : unsigned {
    no_caution = 0,
    blood_thinner = 1,  ///< warfarin is taken
    mega_dose = 2,      ///< D3 above 10,000 IU a day
    weak_kidney = 4,    ///< GFR under 30
    every_caution = 7,
};

/// What a scenario must be read about.
unsigned cautions_of(const sim::Scenario& scenario);

/// Those that this user has not closed yet.
unsigned unread_cautions(const Shown& shown);

/// Their sentences, one a line; empty for none.
std::string caution_text(unsigned cautions, const Strings& strings, Level level);

/// While something is unread: a card in the middle of the window, and `results` hidden behind it.
/// It has the keyboard; its button, Enter, Space or Esc (keys.h) close it, and a chip stays in the
/// top bar.
void caution_card(const Shown& shown, const Style& style, const Strings& strings,
                  const Rect& results, Asked& asked);

/// The picture and the cards of curves: what is not seen before a caution is read.
Rect results_of(const Layout& layout);

}  // namespace compass::ui
