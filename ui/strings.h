#pragma once

#include <array>
#include <map>
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

/// What the screen says, in one language: a text per key and level. Texts hold places {0}, {1}, ...
/// for numbers. Made from assets/strings/<language>.json by app/files/strings_file.h.
class Strings {
public:
    using Texts = std::map<std::string, std::array<std::string, level_count>, std::less<>>;

    Strings() = default;
    explicit Strings(Texts texts) : texts_(std::move(texts)) {}

    /// The text, or "[?]" where the file lacks it (a test finds those).
    std::string_view text(std::string_view key, Level level = Level::plain) const;

    bool has(std::string_view key) const { return texts_.find(key) != texts_.end(); }
    const Texts& all() const { return texts_; }

private:
    Texts texts_;
};

/// `text` with {0}, {1}, ... replaced by the arguments in order; other braces stay.
std::string filled(std::string_view text, const std::vector<std::string>& arguments);

}  // namespace compass::ui
