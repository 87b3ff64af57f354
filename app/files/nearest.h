#pragma once

#include <span>
#include <string>
#include <string_view>

namespace compass::files {

/// How many letters must be added, dropped or changed to make one word of the other; capitals and
/// small letters count as the same.
std::size_t distance(std::string_view a, std::string_view b);

/// The word of `known` (not empty) that is most likely meant: one that begins with `word`, or holds
/// it, before those that take more than one change, and of equals the first with the fewest.
std::string_view nearest(std::string_view word, std::span<const std::string> known);

/// The same, or "" where none is like `word`, so that naming one would mislead.
std::string_view like(std::string_view word, std::span<const std::string> known);

/// "; the nearest is "x"", or "" where none is like `word`.
std::string nearest_words(std::string_view word, std::span<const std::string> known);

/// `text` fit for one line of a terminal: a question mark for each character that would break the
/// line, colour it or turn its direction.
std::string one_line(std::string_view text);

/// `text` in quotation marks, as one_line, and cut short where it is long.
std::string in_quotes(std::string_view text);

}  // namespace compass::files
