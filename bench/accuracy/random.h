#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace compass::bench {

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine, which the
/// distributions of the standard library do not promise.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    /// Evenly from [0, 1).
    double unit() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

    double within(double least, double greatest) { return least + (greatest - least) * unit(); }

    /// A whole number, both ends in.
    int whole(int least, int greatest) {
        const double count = static_cast<double>(greatest) - least + 1.0;
        return least + static_cast<int>(unit() * count);
    }

    /// True once in n times.
    bool one_in(int n) { return whole(1, n) == 1; }

    template <std::size_t n>
    double one_of(const std::array<double, n>& values) {
        return values[static_cast<std::size_t>(whole(0, static_cast<int>(n) - 1))];
    }

private:
    std::uint64_t state_;
};

}  // namespace compass::bench
