#pragma once

#include "ui/strings.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

/// A word that is explained: what it is called, and its entry of the glossary.
struct Term {
    std::vector<std::string> names;  ///< longest first
    std::string title;               ///< its names at the three levels
    std::string text;
};

/// Where a term stands in a text, in bytes.
struct FoundTerm {
    std::size_t at = 0;
    std::size_t length = 0;
    std::size_t term = 0;
};

/// The glossary in the words of a level.
std::vector<Term> glossary_terms(const Strings& strings, Level level);

/// The terms of a text in their order, each once. A term begins where a word begins, small and
/// capital letters alike, and may have up to two letters more at its end ("breakers"); a line feed
/// counts as a space. No two overlap.
std::vector<FoundTerm> terms_in(std::string_view text, std::span<const Term> terms);

}  // namespace compass::ui
