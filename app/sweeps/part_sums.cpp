#include "app/sweeps/part_sums.h"

#include <charconv>

namespace compass::sweeps {
namespace {

/// The whole number that makes up a text, or false.
bool is_count(std::string_view text, std::uint64_t& count) {
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, count);
    return read.ec == std::errc() && read.ptr == end;
}

}  // namespace

void RunningSum::take(std::string_view bytes) {
    constexpr std::uint64_t prime = 0x100000001b3U;
    for (const char c : bytes) value_ = (value_ ^ static_cast<unsigned char>(c)) * prime;
    bytes_ += bytes.size();
}

std::string RunningSum::line() const {
    return std::to_string(bytes_) + ' ' + std::to_string(value_) + '\n';
}

std::vector<RunningSum> sums_from(std::string_view text) {
    std::vector<RunningSum> sums;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        const std::string_view line = text.substr(0, end);
        const std::size_t blank = line.find(' ');
        RunningSum sum;
        const bool is_sum = blank != std::string_view::npos &&
                            is_count(line.substr(0, blank), sum.bytes_) &&
                            is_count(line.substr(blank + 1), sum.value_);
        if (!is_sum) break;
        sums.push_back(sum);
        text.remove_prefix(end + 1);
    }
    return sums;
}

}  // namespace compass::sweeps
