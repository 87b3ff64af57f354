#include "app/files/languages.h"

#include <cstddef>

namespace compass::files {
namespace {

constexpr std::array<std::string_view, ui::language_count> codes{"en", "de"};

}  // namespace

ui::Language language_of(std::string_view locale) {
    const std::string_view code = locale.substr(0, locale.find_first_of("_-.@"));
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i] == code) return static_cast<ui::Language>(i);
    }
    return ui::Language::english;
}

std::string_view code_of(ui::Language language) {
    return codes[static_cast<std::size_t>(language)];
}

}  // namespace compass::files
