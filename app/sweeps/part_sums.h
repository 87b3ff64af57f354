#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace compass::sweeps {

/// A checksum over all bytes taken so far (FNV-1a, 64 bits): no change of a single byte is missed.
class RunningSum {
public:
    void take(std::string_view bytes);

    std::uint64_t bytes() const { return bytes_; }
    std::uint64_t value() const { return value_; }

    /// "BYTES SUM" with a line break: what tells later that so many bytes are as they were.
    std::string line() const;

    friend bool operator==(const RunningSum&, const RunningSum&) = default;

private:
    friend std::vector<RunningSum> sums_from(std::string_view text);

    std::uint64_t bytes_ = 0;
    std::uint64_t value_ = 0xcbf29ce484222325U;
};

/// The sums of such lines, as far as they can be read; of a last line without its break nothing.
std::vector<RunningSum> sums_from(std::string_view text);

}  // namespace compass::sweeps
