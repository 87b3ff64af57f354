#pragma once

#include "sim/result.h"
#include "ui/strings.h"
#include "ui/view.h"

#include <optional>
#include <string>
#include <string_view>

namespace compass::files {

/// How somebody chose to look at things. What was never chosen is empty, and goes by the system or
/// by the program.
struct Look {
    std::optional<ui::Language> language{};
    std::optional<ui::Units> units{};
    std::optional<ui::Level> words{};
    std::optional<bool> all_controls{};  ///< or only the six
    std::optional<bool> paper{};         ///< or the dark palette
    std::optional<std::size_t> text{};   ///< the place of its size in ui::text_sizes
    std::optional<ui::Motion> motion{};
    std::optional<bool> high_contrast{};
    std::optional<bool> no_letter_keys{};
    friend bool operator==(const Look&, const Look&) = default;
};

/// Chooses by words: "language" is "en" or "de", "units" "model", "conventional" or "si", "words"
/// "plain", "standard" or "technical", "controls" "six" or "all", "palette" "dark" or "paper".
/// "text" "100" to "200", "motion" "full", "calm" or "still", "contrast" "normal" or "high",
/// "letters" "on" or "off". Fails with a sentence that begins with `name`; an unknown name fails as
/// well.
Result<Done> choose(Look& look, std::string_view name, std::string_view value);

/// What `later` chose, and from `earlier` what it left open.
Look over(const Look& later, const Look& earlier);

/// What is otherwise in `now` than it was `before`.
Look changed(const Look& now, const Look& before);

/// As a JSON text in the words of choose(), and back. Fails for all that was not written so, with
/// one sentence.
std::string look_text(const Look& look);
Result<Look> parse_look(std::string_view text);

}  // namespace compass::files
