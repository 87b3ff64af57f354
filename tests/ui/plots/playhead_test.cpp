#include "ui/playhead.h"

#include "tests/ui/plots/picture_words.h"

#include <doctest/doctest.h>

using namespace compass;
using namespace compass::ui;

namespace {

View playing_view(scene::Lens lens) {
    View view;
    view.playing = true;
    view.lens = lens;
    return view;
}

}  // namespace

TEST_CASE("The horizon plays in the chosen seconds, however long it is") {
    for (const double days : {30.0, 3650.0, 36525.0}) {
        View view = playing_view(scene::Lens::horizon);
        view.seconds_per_run = 12.0;
        for (int i = 0; i < 100; ++i) view = advanced(view, days, 0.06);
        CHECK(view.day == doctest::Approx(days / 2.0));
        CHECK(view.playing);
    }
}

TEST_CASE("Playing stops at the end of the run, exactly there") {
    View view = playing_view(scene::Lens::horizon);
    view.day = 3600.0;
    view = advanced(view, 3650.0, 100.0);
    CHECK(view.day == 3650.0);
    CHECK_FALSE(view.playing);
    CHECK(advanced(view, 3650.0, 1.0).day == 3650.0);
}

TEST_CASE("In the day lens a second of playing is an hour") {
    View view = playing_view(scene::Lens::day);
    view.day = 5.0;
    CHECK(advanced(view, 3650.0, 6.0).day == doctest::Approx(5.25));
}

TEST_CASE("In the month lens thirty days pass in the chosen seconds") {
    View view = playing_view(scene::Lens::month);
    view.seconds_per_run = 6.0;
    CHECK(advanced(view, 3650.0, 1.0).day == doctest::Approx(5.0));
}

TEST_CASE("A view that does not play, and a clock that runs backwards, move nothing") {
    View view = playing_view(scene::Lens::horizon);
    view.day = 100.0;
    CHECK(advanced(view, 3650.0, -1.0).day == 100.0);
    view.playing = false;
    CHECK(advanced(view, 3650.0, 5.0).day == 100.0);
}

TEST_CASE("Play pressed at the end starts over, elsewhere it goes on") {
    View view;
    view.day = 3650.0;
    view = play_toggled(view, 3650.0);
    CHECK(view.playing);
    CHECK(view.day == 0.0);
    view.day = 120.0;
    view = play_toggled(view, 3650.0);
    CHECK_FALSE(view.playing);
    view = play_toggled(view, 3650.0);
    CHECK(view.playing);
    CHECK(view.day == 120.0);
}

TEST_CASE("The play head cannot leave the run") {
    const View view;
    CHECK(moved_to(view, -5.0, 100.0).day == 0.0);
    CHECK(moved_to(view, 500.0, 100.0).day == 100.0);
}

TEST_CASE("The time is said in the unit of the lens") {
    View view;
    view.day = 1234.0 + (13.0 + 5.0 / 60.0) / 24.0;
    CHECK(time_label(view, 3650.0, test::english()) == "Year 3.4");
    CHECK(time_label(view, 3650.0, test::german()) == "Jahr 3,4");
    view.lens = scene::Lens::month;
    CHECK(time_label(view, 3650.0, test::english()) == "Day 1,234");
    view.lens = scene::Lens::day;
    CHECK(time_label(view, 3650.0, test::english()) == "Day 1,234, 13:05");
    view.day = 3650.0;
    CHECK(time_label(view, 3650.0, test::english()) == "Day 3,649, 24:00");
    view.lens = scene::Lens::horizon;
    CHECK(time_label(view, 3650.0, test::english()) == "Year 10");
    view.day = 25.0;
    CHECK(time_label(view, 30.0, test::english()) == "Day 25");
}
