#include "app/window/curve_sound.h"

#include <algorithm>
#include <cmath>
#include <span>

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

}  // namespace

double pitch_of(const ui::Plot& plot, double value) {
    constexpr double lowest = 220.0;
    constexpr double octaves = 2.0;
    const double share = plot.y.width() > 0.0 ? (value - plot.y.least) / plot.y.width() : 0.5;
    return lowest * std::exp2(octaves * std::clamp(share, 0.0, 1.0));
}

Sound sound_of(const ui::Plot& plot) {
    constexpr double fuller = 0.25;
    Sound sound;
    if (plot.now.empty()) return sound;
    if (!plot.ghost.empty()) {
        add_voice(sound, plot, plot.ghost, 0.0);
        sound.samples.insert(sound.samples.end(), 2 * pairs_in(gap_s), 0);
    }
    add_voice(sound, plot, plot.now, fuller);
    return sound;
}

}  // namespace compass
