#include "app/window/curve_sound.h"

#include <algorithm>
#include <cmath>

namespace compass {
namespace {

constexpr double voice_s = 1.4;
constexpr double gap_s = 0.2;
constexpr double fade_s = 0.02;  ///< no click where a voice begins and ends
constexpr double loudness = 0.25;
constexpr double pi = 3.14159265358979;

std::size_t pairs_in(double seconds) {
    return static_cast<std::size_t>(seconds * Sound::rate);
}

std::int16_t pressed(double level) {
    constexpr double full = 32767.0;
    return static_cast<std::int16_t>(std::lround(full * std::clamp(level, -1.0, 1.0)));
}

/// One curve as a tone; `overtone` is how much of the third harmonic it has.
void add_voice(Sound& sound, const ui::Plot& plot, std::span<const ui::Point> series,
               double overtone) {
    const std::size_t count = pairs_in(voice_s);
    double turn = 0.0;  // of the tone, in radians
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count);
        const double value = ui::height_at(series, plot.x.least + share * plot.x.width());
        turn = std::fmod(turn + 2.0 * pi * pitch_of(plot, value) / Sound::rate, 2.0 * pi);
        const double from_end = std::min(share, 1.0 - share) * voice_s;
        const double level = loudness * std::min(1.0, from_end / fade_s) *
                             (std::sin(turn) + overtone * std::sin(3.0 * turn));
        // the same power wherever it is heard
        sound.samples.push_back(pressed(level * std::cos(0.5 * pi * share)));
        sound.samples.push_back(pressed(level * std::sin(0.5 * pi * share)));
    }
}

/// A short knock, far above the tones, on the last voice of the sound.
void add_click(Sound& sound, double share) {
    constexpr double pitch = 2400.0;
    constexpr double dies_s = 0.004;
    constexpr double level = 0.2;
    const std::size_t count = pairs_in(voice_s);
    const std::size_t voice = sound.samples.size() / 2 - count;
    const auto first = static_cast<std::size_t>(share * static_cast<double>(count));
    const std::size_t end = std::min(first + pairs_in(6.0 * dies_s), count);
    for (std::size_t i = first; i < end; ++i) {
        const double since = static_cast<double>(i - first) / Sound::rate;
        const std::int16_t knock =
            pressed(level * std::exp(-since / dies_s) * std::sin(2.0 * pi * pitch * since));
        for (const std::size_t ear : {0U, 1U}) {
            auto& sample = sound.samples[2 * (voice + i) + ear];
            sample = static_cast<std::int16_t>(std::clamp(sample + knock, -32767, 32767));
        }
    }
}

}  // namespace

double pitch_of(const ui::Plot& plot, double value) {
    constexpr double lowest = 220.0;
    constexpr double octaves = 2.0;
    const double share = plot.y.width() > 0.0 ? (value - plot.y.least) / plot.y.width() : 0.5;
    return lowest * std::exp2(octaves * std::clamp(share, 0.0, 1.0));
}

Sound sound_of(const ui::Plot& plot, std::span<const double> clicks) {
    constexpr double fuller = 0.25;
    Sound sound;
    if (plot.now.empty()) return sound;
    if (!plot.ghost.empty()) {
        add_voice(sound, plot, plot.ghost, 0.0);
        sound.samples.insert(sound.samples.end(), 2 * pairs_in(gap_s), 0);
    }
    add_voice(sound, plot, plot.now, fuller);
    for (const double x : clicks) {
        if (plot.x.holds(x)) add_click(sound, (x - plot.x.least) / plot.x.width());
    }
    return sound;
}

}  // namespace compass
