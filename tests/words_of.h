#pragma once

#include <set>
#include <string>

namespace compass::tests {

/// The words of a text in small letters, each once; all of a sign beyond ASCII counts as a letter.
inline std::set<std::string> words_of(const std::string& text) {
    std::set<std::string> words;
    std::string word;
    for (const char sign : text + " ") {
        const bool is_letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
                               (static_cast<unsigned char>(sign) & 0x80U) != 0;
        if (is_letter) {
            word += sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
        } else if (!word.empty()) {
            words.insert(std::move(word));
            word.clear();
        }
    }
    return words;
}

}  // namespace compass::tests
