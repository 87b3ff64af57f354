#include "app/window/curve_sound.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

using namespace compass;

namespace {

ui::Plot plot_from(double first, double last) {
    ui::Plot plot;
    plot.x = {0.0, 10.0};
    plot.y = {100.0, 300.0};
    plot.now = {{0.0, first}, {10.0, last}};
    return plot;
}

/// How often the left or right ear's tone rises through zero in a stretch of pairs.
int rises(const Sound& sound, std::size_t from, std::size_t count, std::size_t ear) {
    int all = 0;
    for (std::size_t i = from + 1; i < from + count; ++i) {
        const int before = sound.samples[2 * (i - 1) + ear];
        if (before <= 0 && sound.samples[2 * i + ear] > 0) ++all;
    }
    return all;
}

int loudest(const Sound& sound, std::size_t from, std::size_t count, std::size_t ear) {
    int most = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        most = std::max(most, std::abs(static_cast<int>(sound.samples[2 * i + ear])));
    }
    return most;
}

}  // namespace

TEST_CASE("The foot of an axis sounds two octaves below its top, and beyond it is no further") {
    const ui::Plot plot = plot_from(100.0, 300.0);
    CHECK(pitch_of(plot, 100.0) == doctest::Approx(220.0));
    CHECK(pitch_of(plot, 200.0) == doctest::Approx(440.0));
    CHECK(pitch_of(plot, 300.0) == doctest::Approx(880.0));
    CHECK(pitch_of(plot, 1e9) == doctest::Approx(880.0));
    ui::Plot flat = plot;
    flat.y = {7.0, 7.0};
    CHECK(pitch_of(flat, 7.0) == doctest::Approx(440.0));
}

TEST_CASE("A level curve is one pitch, a rising curve rises, and time goes from left to right") {
    const Sound level = sound_of(plot_from(200.0, 200.0));
    const std::size_t pairs = level.samples.size() / 2;
    const std::size_t part = Sound::rate / 4;
    CHECK(std::abs(rises(level, part, part, 0) - 110) <= 1);  // 440 Hz for a quarter of a second
    const Sound rising = sound_of(plot_from(100.0, 300.0));
    CHECK(rises(rising, 0, part, 0) < rises(rising, pairs - part, part, 1));
    CHECK(loudest(level, 0, pairs / 10, 0) > 4 * loudest(level, 0, pairs / 10, 1));
    CHECK(loudest(level, pairs - pairs / 10, pairs / 10, 1) >
          4 * loudest(level, pairs - pairs / 10, pairs / 10, 0));
}

TEST_CASE("What was before comes first, a pause, then what is now; about three seconds in all") {
    ui::Plot plot = plot_from(300.0, 300.0);
    const double alone_s = static_cast<double>(sound_of(plot).samples.size()) / 2.0 / Sound::rate;
    plot.ghost = {{0.0, 100.0}, {10.0, 100.0}};
    const Sound both = sound_of(plot);
    const double both_s = static_cast<double>(both.samples.size()) / 2.0 / Sound::rate;
    CHECK(both_s == doctest::Approx(3.0).epsilon(0.02));
    CHECK(both_s > 2.0 * alone_s);
    const std::size_t part = Sound::rate / 4;
    CHECK(std::abs(rises(both, part, part, 0) - 55) <= 1);  // 220 Hz: the ghost at the foot
    const auto pause = static_cast<std::size_t>(1.45 * Sound::rate);
    CHECK(loudest(both, pause, 1000, 0) == 0);
    CHECK(loudest(both, pause, 1000, 1) == 0);
}

TEST_CASE("A soft click is heard at each visit to the laboratory, and nowhere else") {
    const ui::Plot plot = plot_from(200.0, 200.0);
    const Sound plain = sound_of(plot);
    const std::vector<double> visits{2.5, 5.0, 12.0};  // the last lies behind the axis
    const Sound clicked = sound_of(plot, visits);
    REQUIRE(clicked.samples.size() == plain.samples.size());
    const std::size_t pairs = plain.samples.size() / 2;
    int most = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        const int knock = std::abs(clicked.samples[2 * i] - plain.samples[2 * i]);
        const double place = 10.0 * static_cast<double>(i) / static_cast<double>(pairs);
        const bool is_near = (place >= 2.5 && place < 2.7) || (place >= 5.0 && place < 5.2);
        if (!is_near) CHECK(knock == 0);
        most = std::max(most, knock);
    }
    CHECK(most > 3000);
    CHECK(most < 8000);  // softer than the tone
}

TEST_CASE("A curve that is hidden or not there is not to be heard") {
    ui::Plot plot = plot_from(1.0, 2.0);
    plot.now.clear();
    CHECK(sound_of(plot).samples.empty());
}
