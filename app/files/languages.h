#pragma once

#include "sim/result.h"
#include "ui/strings.h"

#include <array>
#include <string_view>

namespace compass::files {

/// The words of every language, by ui::Language.
using Languages = std::array<ui::Strings, ui::language_count>;

/// The words that the program carries, on the desktop; the page fetches those that it speaks. A
/// text that a language lacks is said in English; a test lists those. Cannot fail but for a broken
/// build.
Result<Languages> languages();

/// What a setting of the system such as "de_DE.UTF-8" or "de-AT" asks for; English for all that the
/// program does not speak.
ui::Language language_of(std::string_view locale);

/// "en", "de": as in file names and in the `lang` of a page.
std::string_view code_of(ui::Language language);

}  // namespace compass::files
