#pragma once

#include "ui/units.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace compass::ui {

/// How technical the words are: for everybody, for those who read labels, for the trade.
enum class Level { plain, standard, technical };
inline constexpr std::size_t level_count = 3;

/// The languages that the program speaks, in the order of its files.
enum class Language { english, german };
inline constexpr int language_count = 2;

constexpr Language next_language(Language language) {
    return static_cast<Language>((static_cast<int>(language) + 1) % language_count);
}

/// How a language writes numbers: "1,234.5" or "1 234,5".
struct Marks {
    std::string point = ".";
    std::string group = ",";
};

/// What the screen says, in one language and one choice of units: a text per key and level. Texts
/// hold places {0}, {1}, ... for numbers. Made from assets/strings/<language>.json by
/// app/files/strings_file.h. There a text names a unit that has twins as {mg/dL}, and an amount in
/// it as {14 mg/dL}: both read here as they are shown.
class Strings {
public:
    using Texts = std::map<std::string, std::array<std::string, level_count>, std::less<>>;

    Strings() = default;
    /// The texts as the file writes them.
    explicit Strings(Texts texts, Units units = Units::model);

    /// The text, or "[?]" where the file lacks it (a test finds those).
    std::string_view text(std::string_view key, Level level = Level::plain) const;

    bool has(std::string_view key) const { return texts_->find(key) != texts_->end(); }
    const Texts& all() const { return *texts_; }

    Units units() const { return units_; }
    const Marks& marks() const { return marks_; }
    /// The same words with other units.
    Strings in(Units units) const { return units == units_ ? *this : Strings(written(), units); }
    /// The texts as the file writes them.
    Texts written() const;

private:
    // thousands of texts that nobody changes: copies of these words share them
    std::shared_ptr<const Texts> texts_ = std::make_shared<const Texts>();
    std::shared_ptr<const Texts> with_units_ = texts_;  ///< of them, as the file writes them
    Units units_ = Units::model;
    Marks marks_;
};

/// `text` with {0}, {1}, ... replaced by the arguments in order; other braces stay.
std::string filled(std::string_view text, const std::vector<std::string>& arguments);

}  // namespace compass::ui
