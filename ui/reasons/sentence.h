#pragma once

#include "ui/reasons/reasons.h"
#include "ui/strings.h"

#include <string>

namespace compass::ui {

/// Words that a sentence may have, with its further sentences.
inline constexpr std::size_t most_words_plain = 32;
inline constexpr std::size_t most_words_standard = 45;

/// What changed and why: cause, first way, outcome, what undoes a part of it, how well it is known.
/// Where that is too long for the level, the counter-way goes first, then the values of the cause.
std::string sentence(const Reasons& reasons, const Strings& strings, Level level);

/// The cause alone: "Vitamin D3 (0 → 4,000 IU/d)".
std::string cause_text(const Reasons& reasons, const Strings& strings, Level level);

/// Of two scenarios of which the reasons are not known yet: the cause alone.
std::string cause_text(const sim::Scenario& before, const sim::Scenario& after,
                       std::string_view story, const Strings& strings, Level level);

/// Words of a text, numbers counted, signs not.
std::size_t word_count(std::string_view text);

/// The change in the unit that is shown, as it is printed beside readouts that round both ends:
/// from 10 on their difference.
double spoken_change(const Reasons& reasons, const Strings& strings);

/// A change with two significant digits, without its sign: "67", "0.44", "2,500".
std::string change_digits(double change, const Strings& strings);

/// A change in the unit that is shown, with its sign: "+67 points", "−0.44 mg/dL"; "0" where two
/// digits show nothing.
std::string change_text(double change, sim::Outcome outcome, const Strings& strings, Level level);

/// The same of what a way did, in the unit of the model.
std::string way_text(const Reasons& reasons, double amount, const Strings& strings, Level level);

/// A way as a row of the list names it, and an outcome as its readout does.
std::string way_name(sim::Way way, const Strings& strings, Level level);
std::string outcome_name(sim::Outcome outcome, const Strings& strings, Level level);

/// "Artery score (CAC) after 10 years: 306 → 239".
std::string list_title(const Reasons& reasons, const Strings& strings, Level level);

}  // namespace compass::ui
