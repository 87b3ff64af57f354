#pragma once

#include <cstdint>
#include <string_view>

namespace compass::sweeps {

/// A random number without a memory: a hash of what it is for. Person 17 of seed 3 has the same
/// age in every shard, in every thread and on every machine, and another input that is drawn
/// beside it changes nothing.
struct Draw {
    std::uint64_t seed = 0;
    std::uint64_t person = 0;
    std::uint64_t input = 0;  ///< see stream_of
    std::uint64_t attempt = 0;
};

/// Evenly spread between 0 and 1, both out.
double uniform(const Draw& draw);

/// The number under which draws for an input go (FNV-1a of its id).
std::uint64_t stream_of(std::string_view id);

}  // namespace compass::sweeps
