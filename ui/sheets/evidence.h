#pragma once

#include "ui/document/document.h"

#include <string>

namespace compass::ui {

/// How sure (experience 7.7): page 0 lists all links by strength, with the choice of how weak a
/// link may be to act; page n tells all that is known about the n-th link of Shown::evidence.
Document evidence_document(const Shown& shown, const Strings& strings);

/// The card of one link: every field of its record in order, who paid among them, and the dial
/// that its effect hangs on.
Document evidence_card(const Shown& shown, const Strings& strings, int number);

/// A field of a record as the words of this language have it, in their units: under
/// "record.<id>.<field>". Where they have none, as the table has it.
std::string told_text(const EvidenceRecord& record, Told what, const Strings& strings, Level level);

/// "vitamin K -> carboxylated osteocalcin", with an arrow.
std::string link_text(const EvidenceRecord& record, const Strings& strings, Level level);

/// Is the link of this record left out of the present run?
bool is_left_out(const EvidenceRecord& record, const sim::Scenario& scenario);

}  // namespace compass::ui
