#pragma once

#include "ui/document/document.h"

#include <span>
#include <string_view>

namespace compass::ui {

/// A claim of the articles: ".says" and ".known" stand under "article.<id>", and a story shows it.
struct Claim {
    std::string_view id;
    std::string_view story;  ///< empty: not in this model
    int lesson = -1;         ///< place in lessons(), or -1
};
std::span<const Claim> claims();

/// "What the articles say, and what we found".
Document articles_document(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
