#pragma once

#include "app/files/read_text.h"
#include "app/files/strings_file.h"

#include <doctest/doctest.h>

#include <string>

namespace compass::test {

/// The words of the program as they are in the string file of a language.
inline ui::Strings strings_of(const std::string& language) {
    constexpr std::size_t most_mb = 10;
    const auto json = files::read_text(
        std::string(COMPASS_SOURCE_DIR) + "/assets/strings/" + language + ".json", most_mb);
    REQUIRE(json);
    auto strings = files::parse_strings(*json, language);
    REQUIRE(strings);
    return *strings;
}

inline const ui::Strings& english() {
    static const ui::Strings strings = strings_of("en");
    return strings;
}

inline const ui::Strings& german() {
    static const ui::Strings strings = strings_of("de");
    return strings;
}

}  // namespace compass::test
