#pragma once

#include "ui/document/document.h"

#include <string>

namespace compass::page {

/// A document as JSON: {"title": ..., "blocks": [{"kind": "heading" | "paragraph" | "table" |
/// "bars" | "buttons", ...}], "terms": [{"names", "title", "text"}]}. A button carries its place
/// among all buttons, for wishes.h.
std::string document_json(const ui::Document& document);

}  // namespace compass::page
