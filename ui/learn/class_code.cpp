#include "ui/learn/class_code.h"

#include <algorithm>

namespace compass::ui {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int version = 1;
constexpr std::size_t bits_per_letter = 5;
constexpr std::size_t data_letters = 20;
constexpr int changed_at_all = 63;  // the input of a place that is not used

using Letters = std::array<int, data_letters>;

/// Arithmetic of 32 elements in which the letters are added and multiplied: x^5 + x^2 + 1.
int times(int a, int b) {
    constexpr int carry = 32;
    constexpr int reduced_by = 0b100101;
    int product = 0;
    for (; b != 0; b >>= 1) {
        if ((b & 1) != 0) product ^= a;
        a <<= 1;
        if ((a & carry) != 0) a ^= reduced_by;
    }
    return product;
}

/// The plain sum, and the sum in which each place counts differently.
std::array<int, 2> checks(const Letters& letters) {
    std::array<int, 2> sums{};
    int weight = 1;
    for (const int letter : letters) {
        weight = times(weight, 2);
        sums[0] ^= letter;
        sums[1] ^= times(weight, letter);
    }
    return sums;
}

class Writer {
public:
    void add(int value, std::size_t bits) {
        for (std::size_t i = bits; i-- > 0; ++at_) {
            const int bit = (value >> i) & 1;
            letters_[at_ / bits_per_letter] |= bit << (bits_per_letter - 1 - at_ % bits_per_letter);
        }
    }
    const Letters& letters() const { return letters_; }

private:
    Letters letters_{};
    std::size_t at_ = 0;
};

class Reader {
public:
    explicit Reader(const Letters& letters) : letters_(letters) {}
    int take(std::size_t bits) {
        int value = 0;
        for (std::size_t i = 0; i < bits; ++i, ++at_) {
            const int letter = letters_[at_ / bits_per_letter];
            const int bit = (letter >> (bits_per_letter - 1 - at_ % bits_per_letter)) & 1;
            value = 2 * value + bit;
        }
        return value;
    }

private:
    Letters letters_;
    std::size_t at_ = 0;
};

Letters letters_of(const ClassEntry& entry) {
    Writer writer;
    writer.add(version, 5);
    writer.add(entry.story, 5);
    writer.add(entry.lesson + 1, 3);
    for (const std::int8_t guess : entry.guesses) writer.add(guess + 1, 3);
    writer.add(entry.check + 1, 3);
    for (std::size_t i = 0; i < most_changes; ++i) {
        const bool is_used = i < entry.changes.size();
        writer.add(is_used ? entry.changes[i].input : changed_at_all, 6);
        writer.add(is_used ? entry.changes[i].position : 0, 7);
    }
    for (const std::int8_t point : entry.sketch) writer.add(point + 1, 4);
    return writer.letters();
}

std::optional<ClassEntry> entry_from(const Letters& letters) {
    Reader reader(letters);
    if (reader.take(5) != version) return std::nullopt;
    ClassEntry entry;
    entry.story = reader.take(5);
    entry.lesson = reader.take(3) - 1;
    for (std::int8_t& guess : entry.guesses) guess = static_cast<std::int8_t>(reader.take(3) - 1);
    entry.check = static_cast<std::int8_t>(reader.take(3) - 1);
    for (std::size_t i = 0; i < most_changes; ++i) {
        const int input = reader.take(6);
        const int position = reader.take(7);
        if (input != changed_at_all) entry.changes.push_back({input, position});
    }
    for (std::int8_t& point : entry.sketch) point = static_cast<std::int8_t>(reader.take(4) - 1);
    if (entry.lesson >= lesson_count) entry.lesson = -1;
    return entry;
}

/// The value of a letter as people write it, or -1.
int letter_value(char sign) {
    if (sign >= 'a' && sign <= 'z') sign = static_cast<char>(sign - 'a' + 'A');
    if (sign == 'O') sign = '0';
    if (sign == 'I' || sign == 'L') sign = '1';
    const std::size_t place = alphabet.find(sign);
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

}  // namespace

std::string class_code(const ClassEntry& entry) {
    constexpr std::size_t group = 4;
    const Letters letters = letters_of(entry);
    const auto sums = checks(letters);
    std::string code;
    for (std::size_t i = 0; i < code_letters; ++i) {
        if (i > 0 && i % group == 0) code += '-';
        const int value = i < data_letters ? letters[i] : sums[i - data_letters];
        code += alphabet[static_cast<std::size_t>(value)];
    }
    return code;
}

ReadCode read_class_code(std::string_view text) {
    std::vector<int> values;
    for (const char sign : text) {
        if (sign == ' ' || sign == '-' || sign == '\t' || sign == '\r') continue;
        const int value = letter_value(sign);
        if (value < 0) return {std::nullopt, CodeFault::wrong_letter};
        values.push_back(value);
    }
    if (values.size() != code_letters) return {std::nullopt, CodeFault::wrong_length};
    Letters letters{};
    std::copy_n(values.begin(), letters.size(), letters.begin());
    const auto sums = checks(letters);
    if (sums[0] != values[data_letters] || sums[1] != values[data_letters + 1]) {
        return {std::nullopt, CodeFault::check_failed};
    }
    return {entry_from(letters), CodeFault::other_version};
}

}  // namespace compass::ui
