#pragma once

#include "ui/document/document.h"

namespace compass::ui {

/// The list of lessons, or the open lesson at its step.
Document lessons_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
