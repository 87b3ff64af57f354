#pragma once

#include "ui/document/document.h"

namespace compass::ui {

/// The open story: its question and a guess, then the answer, what the articles say and what we
/// note beside it.
Document story_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
