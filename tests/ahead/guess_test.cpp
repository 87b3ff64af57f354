#include "ui/ahead/guess.h"

#include "tests/page/balanced.h"
#include "ui/curves.h"
#include "ui/sheets/guess_sheet.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace compass;
using ui::Shape;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double axis = 100.0;

ui::Plot plot_of(std::vector<double> values) {
    ui::Plot plot;
    plot.x = {0.0, 10.0};
    plot.y = {0.0, axis};
    for (std::size_t i = 0; i < values.size(); ++i) {
        plot.now.push_back({2.0 * static_cast<double>(i), values[i]});
    }
    return plot;
}

ui::Guess guess_of(const std::array<double, ui::guess_points>& points) {
    return {.state = ui::Guess::State::shown, .points = points};
}

std::string said(const ui::Guess& guess, const ui::Plot& plot) {
    return ui::guess_feedback(guess, plot, tests::english(), ui::Level::plain);
}

}  // namespace

TEST_CASE("The shape of a curve is what an eye sees on its axis") {
    CHECK(ui::shape_of({50, 50, 50, 51, 50, 50}, axis) == Shape::level);
    CHECK(ui::shape_of({50, 52, 55, 60, 70, 80}, axis) == Shape::rise);
    CHECK(ui::shape_of({80, 70, 60, 55, 52, 50}, axis) == Shape::fall);
    CHECK(ui::shape_of({50, 70, 80, 70, 60, 50}, axis) == Shape::hill);
    CHECK(ui::shape_of({50, 30, 20, 30, 40, 50}, axis) == Shape::valley);
    CHECK(ui::shape_of({50, 80, 20, 80, 20, 50}, axis) == Shape::waves);
    CHECK(ui::shape_of({50, 49, 60, 70, 75, 80}, axis) == Shape::rise);  // a small dip is no turn
    CHECK(ui::shape_of({50, 50, 50, 50, 50, 50}, 0.0) == Shape::level);
}

TEST_CASE(
    "Points left out lie between their neighbours, and behind the last one it goes on level") {
    const ui::Drawn drawn = ui::drawn_curve(guess_of({none, none, 80.0, none, none}).points, 50.0);
    CHECK(drawn[0] == 50.0);
    CHECK(drawn[1] == doctest::Approx(60.0));
    CHECK(drawn[2] == doctest::Approx(70.0));
    CHECK(drawn[3] == 80.0);
    CHECK(drawn[5] == 80.0);
}

TEST_CASE("Feedback speaks of the shape that was expected and of the one that came") {
    const ui::Plot level = plot_of({50, 50, 50, 50, 50, 50});
    CHECK(said(guess_of({45, 40, 35, 30, 20}), level) ==
          "You expected a fall; in this model it stays level.");
    const ui::Plot falls = plot_of({50, 45, 40, 35, 30, 20});
    CHECK(said(guess_of({45, 40, 35, 30, 20}), falls) ==
          "You expected a fall, and in this model it falls.");
    CHECK(said(guess_of({49, 47, 45, 43, 42}), falls) ==
          "You expected a fall, and in this model it falls. It falls further than you drew.");
    for (const char sign : said(guess_of({45, 40, 35, 30, 20}), falls)) {
        CHECK_FALSE((sign >= '0' && sign <= '9'));  // shapes, never points
    }
}

TEST_CASE("A guess without points is told so in a plain sentence, and nothing is shown") {
    const ui::Plot falls = plot_of({50, 45, 40, 35, 30, 20});
    CHECK(said(guess_of({none, none, none, none, none}), falls) ==
          "Nothing is drawn yet. Set at least one point, then press Show.");
    ui::View view = ui::guess_begun({}, 1);
    view = ui::guess_shown(view);
    CHECK(view.guess.state == ui::Guess::State::drawing);
    CHECK(view.guess.is_asked_early);
    view.guess.points[4] = 900.0;
    CHECK(ui::guess_shown(view).guess.state == ui::Guess::State::shown);
}

TEST_CASE("While a guess is drawn its curve is hidden everywhere, and the others are not") {
    Session session = tests::balanced();
    const scene::Scene scene;
    session.view = ui::guess_begun(session.view, 1);
    CHECK_FALSE(ui::hidden_plot(session.view));  // no sheet is open
    session.view.sheet = ui::Sheet::guess;
    CHECK(ui::hidden_plot(session.view) == 1);
    const ui::Plots plots = ui::plots(shown(session, scene), tests::english());
    CHECK(plots[1].now.empty());
    CHECK(plots[1].y == ui::curves()[1].axis);
    CHECK_FALSE(plots[2].now.empty());
    session.view.guess.points[0] = 900.0;
    session.view = ui::guess_shown(session.view);
    CHECK_FALSE(ui::plots(shown(session, scene), tests::english())[1].now.empty());
}
