#pragma once

#include "ui/document/document.h"

namespace compass::ui {

/// A beside B (experience 7.6): which controls differ, and what comes of it at the play head.
/// Without two sides it offers to make them.
Document compare_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
