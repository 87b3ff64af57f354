#include "app/files/languages.h"
#include "app/files/strings_file.h"
#include "embedded/languages.h"

#include <utility>

namespace compass::files {
namespace {

ui::Strings filled_up(const ui::Strings& strings, const ui::Strings& english) {
    ui::Strings::Texts texts = strings.written();
    texts.merge(english.written());  // keeps what is there
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

}  // namespace compass::files
