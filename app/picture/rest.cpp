#include "app/picture/rest.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace compass {
namespace {

constexpr double longest_rest_s = 1.0;
constexpr double awake_s = 1.5;
constexpr double longest_sleep_s = 0.25;

class Mixer {
public:
    void mix(std::uint64_t word) {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
        sum_ = (sum_ ^ word) * golden;
        sum_ ^= sum_ >> 29U;
    }

    void mix_all(const void* bytes, std::size_t size) {
        const auto* at = static_cast<const unsigned char*>(bytes);
        for (; size > 0; at += sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            const std::size_t part = std::min(size, sizeof(word));
            std::memcpy(&word, at, part);
            mix(word);
            size -= part;
        }
    }

    std::uint64_t sum() const { return sum_; }

private:
    std::uint64_t sum_ = 1;
};

}  // namespace

std::uint64_t fingerprint(const ImDrawData& words) {
    Mixer mixer;
    const std::array<float, 2> size{words.DisplaySize.x, words.DisplaySize.y};
    mixer.mix_all(size.data(), sizeof(size));
    for (int i = 0; i < words.CmdListsCount; ++i) {
        const ImDrawList& list = *words.CmdLists[i];
        mixer.mix_all(list.VtxBuffer.Data,
                      static_cast<std::size_t>(list.VtxBuffer.size_in_bytes()));
        mixer.mix_all(list.IdxBuffer.Data,
                      static_cast<std::size_t>(list.IdxBuffer.size_in_bytes()));
        for (const ImDrawCmd& command : list.CmdBuffer) {
            mixer.mix_all(&command.ClipRect, sizeof(command.ClipRect));
            mixer.mix(command.ElemCount);
        }
    }
    return mixer.sum();
}

bool Rest::sleeps(bool is_stirred, double seconds) {
    unpainted_s_ += seconds;
    unbuilt_s_ += seconds;
    same_s_ += seconds;
    if (is_stirred) stay_awake();
    if (same_s_ >= awake_s && unbuilt_s_ < longest_sleep_s) return true;
    unbuilt_s_ = 0.0;
    return false;
}

bool Rest::holds(std::span<const scene::Scene> scenes, const ImDrawData& words) {
    // where the scene moves, the words need not be looked at
    const bool is_same_scene =
        std::equal(scenes.begin(), scenes.end(), scenes_.begin(), scenes_.end());
    const std::uint64_t now = is_same_scene ? fingerprint(words) : 0;
    if (!is_same_scene) scenes_.assign(scenes.begin(), scenes.end());
    const bool is_same = is_same_scene && now == words_;
    words_ = now;
    if (!is_same || has_ended_) stay_awake();
    if (is_same && !has_ended_ && unpainted_s_ < longest_rest_s) return true;
    has_ended_ = false;
    unpainted_s_ = 0.0;
    return false;
}

}  // namespace compass
