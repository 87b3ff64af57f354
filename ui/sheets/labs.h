#pragma once

#include "ui/document/document.h"

namespace compass::ui {

/// Visits to the laboratory (experience 7.9): what each test shows at the visit at or before the
/// play head, how far it moved since the one before, and whether that is more than the scatter of
/// the test.
Document labs_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
