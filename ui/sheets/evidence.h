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

/// "vitamin K -> carboxylated osteocalcin", with an arrow.
std::string link_text(const EvidenceRecord& record, const Strings& strings, Level level);

/// Is the link of this record left out of the present run?
bool is_left_out(const EvidenceRecord& record, const sim::Scenario& scenario);

}  // namespace compass::ui
