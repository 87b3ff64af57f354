#pragma once

#include "ui/document/document.h"
#include "ui/strings.h"

namespace compass::ui {

/// The ways behind the sentence, ranked, with bars, marks and what they do together; a button per
/// way lights it in the picture. While nothing is known it says what the strip says.
Document why_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
