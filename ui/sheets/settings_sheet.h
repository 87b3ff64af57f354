#pragma once

#include "ui/document/document.h"

namespace compass::ui {

/// Size of text, motion, contrast, and keys of one letter: how this reader looks at things.
Document settings_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
