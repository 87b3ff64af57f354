#pragma once

#include "ui/layout.h"
#include "ui/plot.h"
#include "ui/strings.h"
#include "ui/style.h"

#include <imgui.h>

namespace compass::ui {

/// How a card tells what a number was before: "= as before" and "67 less", or in a row where one of
/// the cards has no room for the words only "=" and the amount, each with its sign.
enum class ChangeForm { words, signs };

/// A card too low or too narrow for a curve; its name is smaller, and in a low one its number.
bool is_compact(const Rect& card, const Style& style);

/// The fullest form for which the card whose name and number fill `rect` has room.
ChangeForm change_form(const Plot& plot, const Strings& strings, Level level, const Style& style,
                       const Rect& rect);

/// Name, number, unit and change at the top of a card. Gives back where the number stands. Where
/// the change would have no room else, the unit is left out.
Rect draw_card_head(ImDrawList& list, const Plot& plot, const Strings& strings, Level level,
                    const Style& style, const Rect& rect, ChangeForm form);

}  // namespace compass::ui
