#include "app/sweeps/counter_random.h"

namespace compass::sweeps {
namespace {

/// The finaliser of splitmix64 (Steele 2014): every bit of the input reaches every bit out.
std::uint64_t mixed(std::uint64_t bits) {
    bits += 0x9e3779b97f4a7c15U;
    bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31U);
}

}  // namespace

double uniform(const Draw& draw) {
    std::uint64_t bits = mixed(draw.seed);
    bits = mixed(bits ^ draw.person);
    bits = mixed(bits ^ draw.input);
    bits = mixed(bits ^ draw.attempt);
    constexpr double steps = 9007199254740992.0;  // 2^53: what a double can tell apart
    return (static_cast<double>(bits >> 11U) + 0.5) / steps;
}

std::uint64_t stream_of(std::string_view id) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

}  // namespace compass::sweeps
