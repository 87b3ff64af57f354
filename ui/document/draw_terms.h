#pragma once

#include "ui/document/terms.h"
#include "ui/style.h"

#include <imgui.h>

#include <string>
#include <vector>

namespace compass::ui {

/// Marks the terms of a document where they first stand. Under the pointer, pressed or with the
/// focus, a term shows its entry of the glossary beside it.
class TermMarks {
public:
    TermMarks(std::span<const Term> terms, const Style& style)
        : terms_(terms), style_(&style), is_marked_(terms.size(), false) {}

    /// Of a text that is drawn with this face from `at` on, its lines parted by line feeds.
    void mark(Face face, const std::string& text, ImVec2 at);

private:
    void mark_one(const ImFont& font, const std::string& text, ImVec2 at, const FoundTerm& found);

    std::span<const Term> terms_;
    const Style* style_;
    std::vector<bool> is_marked_;
};

}  // namespace compass::ui
