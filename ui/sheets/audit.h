#pragma once

#include "ui/document/document.h"

namespace compass::ui {

/// Looks into one number: its equation, the constants in it with source and mark, the last values
/// of what it depends on, and what the solver did. Chosen by View::audited.
Document audit_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
