#pragma once

#include "ui/document/document.h"

namespace compass::ui {

/// One's own class code, and what the codes of a class come to.
Document class_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
