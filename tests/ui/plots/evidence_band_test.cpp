#include "ui/evidence_band.h"

#include "tests/ui/plots/screen.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <string>

using namespace compass;
using namespace compass::ui;

namespace {

constexpr std::size_t bone = 1;
constexpr std::size_t artery = 2;

/// A world in which bone ends between two lines, 3 g below and 6 g above it.
struct BandWorld : test::World {
    sim::Trajectory no_effect = test::made_run(3650, -3.0);
    sim::Trajectory as_article = test::made_run(3650, 6.0);

    Plots all() const {
        Shown given = shown();
        given.no_effect = &no_effect;
        given.as_article = &as_article;
        return plots(given, test::english());
    }
};

Mapping mapping_of(const Plot& plot, float height) {
    return {{{100.0F, 50.0F}, {200.0F, height}}, plot.x, plot.y};
}

/// A plot from 0 to 100 whose band opens from nothing at x = 0 to `width` at x = 10.
Plot wedge(double width) {
    Plot plot;
    plot.x = {0.0, 10.0};
    plot.y = {0.0, 100.0};
    plot.now = {{0.0, 50.0}, {10.0, 50.0}};
    plot.band = {{0.0, 50.0, 50.0}, {10.0, 50.0 + width, 50.0}};
    return plot;
}

}  // namespace

TEST_CASE("Bone and arteries stand in a band, what nobody disputes does not") {
    const BandWorld world;
    const Plots all = world.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        CAPTURE(i);
        CHECK(all[i].band.empty() == (i != bone && i != artery));
    }
    const auto ends = band_at(all[bone].band, 10.0);
    REQUIRE(ends);
    CHECK(ends->no_effect == doctest::Approx(960.5));
    CHECK(ends->as_article == doctest::Approx(969.5));
}

TEST_CASE("There is no band without its two runs, nor when the user put it away") {
    BandWorld world;
    CHECK(plots(world.shown(), test::english())[bone].band.empty());
    world.view.band = false;
    CHECK(world.all()[bone].band.empty());
}

TEST_CASE("The band fills the axis of each lens, however far apart its runs have samples") {
    BandWorld world;
    for (sim::Trajectory* run : {&world.no_effect, &world.as_article}) {
        std::vector<sim::Sample> few;
        for (std::size_t i = 0; i < run->samples.size(); i += 50) few.push_back(run->samples[i]);
        run->samples = few;
    }
    world.view.day = 1013.5;
    for (const scene::Lens lens : {scene::Lens::horizon, scene::Lens::month}) {
        world.view.lens = lens;
        const Plot plot = world.all()[bone];
        CHECK(plot.band.front().x == plot.x.least);
        CHECK(plot.band.back().x == plot.x.greatest);
        CHECK(band_at(plot.band, plot.head)->no_effect ==
              doctest::Approx(1000.0 - 0.01 * 1013.5 - 3.0));
    }
}

TEST_CASE("In the day lens the band is that of the day under the play head") {
    BandWorld world;
    world.now = sim::simulate(sim::Scenario{}, 12);
    world.no_effect = test::made_run(12);
    world.as_article = test::made_run(12, 6.0);
    world.has_ghost = false;
    world.view.lens = scene::Lens::day;
    world.view.day = 7.5;
    const Plot plot = world.all()[bone];
    CHECK(plot.band.front().x == 0.0);
    CHECK(plot.band.back().x == 24.0);
    CHECK(plot.band.front().no_effect == doctest::Approx(1000.0 - 0.07));
    CHECK(plot.band.back().no_effect == doctest::Approx(1000.0 - 0.08));
}

TEST_CASE("The axis widens for a band that leaves it, and says so") {
    BandWorld world;
    CHECK_FALSE(world.all()[bone].scale_changed);
    world.as_article.samples.back().body.state[sim::cort] = 1300000.0;
    const Plot plot = world.all()[bone];
    CHECK(plot.scale_changed);
    CHECK(plot.y.greatest >= 1450.0);
}

TEST_CASE("A band is drawn only where it is wider than a pixel") {
    const Plot plot = wedge(5.0);  // 5 of 100 on 100 pixels: a pixel is reached at x = 2
    const auto columns = band_columns(plot, mapping_of(plot, 100.0F));
    REQUIRE(!columns.empty());
    CHECK(columns.front().x == doctest::Approx(100.0 + 40.0).epsilon(0.03));
    CHECK(columns.back().x == 300.0F);
    for (const BandColumn& column : columns) CHECK(column.bottom - column.top > 1.0F);
    CHECK(band_columns(wedge(0.9), mapping_of(plot, 100.0F)).empty());
    CHECK(!band_columns(wedge(-5.0), mapping_of(plot, 100.0F)).empty());  // either end is the upper
    CHECK(band_columns(Plot{}, mapping_of(plot, 100.0F)).empty());
}

TEST_CASE("The caption comes with the band and goes with it") {
    const test::Screen screen;
    const auto vertices = [&](double width, float room) {
        int count = 0;
        screen.frame({-1.0F, -1.0F}, false, [&] {
            ImDrawList list(ImGui::GetDrawListSharedData());
            list._ResetForNewFrame();
            list.PushTextureID(ImGui::GetIO().Fonts->TexID);
            list.PushClipRectFullScreen();
            const Plot plot = wedge(width);
            draw_band_caption(list, plot, mapping_of(plot, 100.0F), screen.style,
                              test::english().text("plot.band"), {{0.0F, 0.0F}, {room, 20.0F}});
            count = list.VtxBuffer.Size;
        });
        return count;
    };
    CHECK(vertices(0.5, 900.0F) == 0);
    CHECK(vertices(50.0, 900.0F) > 100);
    CHECK(vertices(50.0, 60.0F) == 0);  // no room for words: no square without a meaning
}

TEST_CASE("The crosshair reads both ends of the band, where they read differently") {
    const Plot wide = wedge(20.0);
    const auto last = [](const Plot& plot) {
        return read_texts(plot, 10.0, test::english(), Level::plain).back();
    };
    CHECK(last(wide) == "no effect 70.0, as the article says 50.0 ");
    CHECK(last(wedge(0.01)) == "now 50.0 ");
}

TEST_CASE("What is not a number never reaches a band") {
    BandWorld world;
    world.no_effect.samples[10].body.state[sim::trab] = std::nan("");
    world.as_article.samples[11].body.state[sim::trab] = std::numeric_limits<double>::infinity();
    const Plot plot = world.all()[bone];
    CHECK(plot.band.size() > 3000);
    for (const BandPoint& point : plot.band) {
        REQUIRE(std::isfinite(point.no_effect));
        REQUIRE(std::isfinite(point.as_article));
    }
}

TEST_CASE("Nothing calls the band a confidence interval") {
    for (const auto& [key, levels] : test::english().all()) {
        const std::string& name = key;  // a binding cannot be captured by clang 14
        if (name.find("band") == std::string::npos) continue;
        for (std::string text : levels) {
            for (char& sign : text)
                sign = static_cast<char>(std::tolower(static_cast<unsigned char>(sign)));
            CAPTURE(name);
            CHECK(text.find("confidence") == std::string::npos);
        }
    }
}
