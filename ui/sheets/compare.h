#pragma once

#include "ui/document/document.h"

#include <optional>

namespace compass::ui {

/// What two sides are compared by, as the sheet has it and the panel under both pictures.
struct Comparison {
    Table differs;  ///< name, A and B of what is set differently
    Table results;  ///< name with unit, A, B and their difference at the play head; those that
                    ///< differ most, for what they are, come first
};

/// Nothing without two sides.
std::optional<Comparison> comparison(const Shown& shown, const Strings& strings);

/// A beside B (experience 7.6): which controls differ, and what comes of it at the play head.
/// Without two sides it offers to make them.
Document compare_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
