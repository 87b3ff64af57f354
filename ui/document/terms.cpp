#include "ui/document/terms.h"

#include "ui/sheets/about_sheet.h"

#include <algorithm>
#include <array>

namespace compass::ui {
namespace {

constexpr std::size_t most_ending = 2;  // letters of a plural or a case

/// Letters and digits; all of a sign beyond ASCII counts as a letter.
bool is_of_word(char sign) {
    const auto byte = static_cast<unsigned char>(sign);
    return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') ||
           (sign >= 'A' && sign <= 'Z') || byte >= 0x80U;
}

char folded(char sign) {
    if (sign == '\n') return ' ';
    return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
}

bool stands_at(std::string_view text, std::size_t at, std::string_view name) {
    if (name.size() > text.size() - at) return false;
    return std::equal(name.begin(), name.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, char b) { return folded(a) == folded(b); });
}

/// The length of the word that the name begins, or 0 if more than an ending follows it.
std::size_t whole_length(std::string_view text, std::size_t at, std::string_view name) {
    std::size_t end = at + name.size();
    const std::size_t most = end + most_ending;
    while (end < text.size() && end < most && is_of_word(text[end])) ++end;
    return end < text.size() && is_of_word(text[end]) ? 0 : end - at;
}

FoundTerm term_at(std::string_view text, std::size_t at, std::span<const Term> terms) {
    for (std::size_t i = 0; i < terms.size(); ++i) {
        for (const std::string& name : terms[i].names) {
            if (!stands_at(text, at, name)) continue;
            const std::size_t length = whole_length(text, at, name);
            if (length > 0) return {at, length, i};
        }
    }
    return {};
}

}  // namespace

std::vector<Term> glossary_terms(const Strings& strings, Level level) {
    std::vector<Term> terms;
    for (const std::string_view id : glossary()) {
        const std::string key = "glossary." + std::string(id);
        Term term;
        for (const auto one : {Level::plain, Level::standard, Level::technical}) {
            std::string name(strings.text(key + ".name", one));
            if (std::find(term.names.begin(), term.names.end(), name) != term.names.end()) continue;
            term.title += (term.title.empty() ? "" : " / ") + name;
            term.names.push_back(std::move(name));
        }
        std::sort(term.names.begin(), term.names.end(),
                  [](const auto& a, const auto& b) { return a.size() > b.size(); });
        term.text = strings.text(key + ".text", level);
        terms.push_back(std::move(term));
    }
    return terms;
}

std::vector<FoundTerm> terms_in(std::string_view text, std::span<const Term> terms) {
    std::vector<FoundTerm> found;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins = is_of_word(text[at]) && (at == 0 || !is_of_word(text[at - 1]));
        const FoundTerm one = begins ? term_at(text, at, terms) : FoundTerm{};
        const bool is_known = std::any_of(found.begin(), found.end(), [&](const FoundTerm& before) {
            return before.term == one.term;
        });
        if (one.length > 0 && !is_known) found.push_back(one);
        at += std::max<std::size_t>(one.length, 1);
    }
    return found;
}

}  // namespace compass::ui
