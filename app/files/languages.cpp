#include "app/files/languages.h"

#include "app/files/strings_file.h"
#include "embedded/languages.h"

#include <utility>

namespace compass::files {
namespace {

constexpr std::array<std::string_view, ui::language_count> codes{"en", "de"};

ui::Strings filled_up(const ui::Strings& strings, const ui::Strings& english) {
    ui::Strings::Texts texts = strings.all();
    texts.insert(english.all().begin(), english.all().end());  // keeps what is there
    return ui::Strings(std::move(texts));
}

}  // namespace

Result<Languages> languages() {
    auto english = parse_strings(embedded::en_json, "en.json");
    if (!english) return Error{english.error()};
    const auto german = parse_strings(embedded::de_json, "de.json");
    if (!german) return Error{german.error()};
    ui::Strings complete = filled_up(*german, *english);
    return Languages{std::move(*english), std::move(complete)};
}

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
