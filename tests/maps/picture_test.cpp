#include "app/maps/field.h"
#include "app/maps/map_picture.h"
#include "app/maps/ticks.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

using namespace compass;
using maps::Grid;

namespace {

/// value = x + 2 y over the unit square; the right half is not valid.
Grid slope() {
    Grid grid{{0.0, 0.5, 1.0}, {0.0, 0.5, 1.0}, {}};
    for (const double y : grid.y) {
        for (const double x : grid.x) grid.points.push_back({x + 2.0 * y, x < 0.75});
    }
    return grid;
}

std::array<int, 3> pixel(const image::Image& picture, int x, int y) {
    const std::size_t at = 4 * static_cast<std::size_t>(y * picture.width + x);
    return {picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]};
}

std::size_t differences(const image::Image& a, const image::Image& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.rgba.size(); ++i) count += a.rgba[i] != b.rgba[i] ? 1 : 0;
    return count;
}

const maps::PictureWords words{.title = "Title",
                               .x = "across",
                               .y = "upwards",
                               .value = "AU",
                               .outside = "hatched",
                               .foot = "foot"};

}  // namespace

TEST_CASE("Ticks are round, inside the range and reach its round ends") {
    CHECK(maps::ticks(0.0, 10000.0, 5) ==
          std::vector<double>{0.0, 2000.0, 4000.0, 6000.0, 8000.0, 10000.0});
    CHECK(maps::ticks(18.0, 90.0, 5) == std::vector<double>{20.0, 40.0, 60.0, 80.0});
    CHECK(maps::ticks(-1.0, 1.0, 4) == std::vector<double>{-1.0, -0.5, 0.0, 0.5, 1.0});
    CHECK(maps::ticks(3.0, 3.0, 5).empty());
    CHECK(maps::ticks(99.61, 99.89, 6).size() == 5);
}

TEST_CASE("A tick has the digits that its distance needs, and thousands in groups") {
    CHECK(maps::tick_text(0.30000000000000004, 0.1) == "0.3");
    CHECK(maps::tick_text(2000.0, 500.0) == "2,000");
    CHECK(maps::tick_text(-1234567.0, 1.0) == "-1,234,567");
    CHECK(maps::tick_text(99.85, 0.05) == "99.85");
    CHECK(maps::tick_text(-1e-17, 0.5) == "0.0");
    CHECK(maps::tick_text(12345.25, 0.05) == "12,345.25");
    CHECK(maps::tick_text(500.0, 100.0) == "500");
}

TEST_CASE("A field is the grid spread out: exact at its corners, y upwards, straight between") {
    const maps::Field field = maps::field_of(slope(), 101, 51);
    CHECK(field.at(0, 50) == 0.0);
    CHECK(field.at(100, 50) == doctest::Approx(1.0));
    CHECK(field.at(0, 0) == doctest::Approx(2.0));
    CHECK(field.at(100, 0) == doctest::Approx(3.0));
    CHECK(field.at(25, 50) == doctest::Approx(0.25));
    CHECK(field.least == 0.0);
    CHECK(field.greatest == 3.0);
    CHECK(field.is_valid[0]);
    CHECK_FALSE(field.is_valid[100]);
}

TEST_CASE("Colours go from dark to light without a step back") {
    double before = -1.0;
    for (int i = 0; i <= 100; ++i) {
        const auto colour = maps::map_colour(i / 100.0);
        const double light = 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue;
        CHECK(light >= before);
        before = light;
    }
    CHECK(maps::map_colour(-1.0).blue == 0x4E);
    CHECK(maps::map_colour(2.0).red == 0xFE);
}

TEST_CASE("A contour runs where the field has its level, and nowhere else") {
    const maps::Field field = maps::field_of(slope(), 101, 51);
    const auto painted = [&field](const std::vector<double>& levels) {
        image::Image picture{101, 51, std::vector<std::uint8_t>(101 * 51 * 4, 255)};
        maps::paint_field(picture, field, 0, 0, levels);
        return picture;
    };
    const auto plain = painted({});
    const auto lined = painted({1.0});
    for (int y = 0; y < 51; ++y) {
        for (int x = 0; x < 74; ++x) {
            const double away = std::fabs(field.at(x, y) - 1.0);
            const bool is_touched = pixel(plain, x, y) != pixel(lined, x, y);
            if (away < 0.01) CHECK(is_touched);
            if (away > 0.08) CHECK_FALSE(is_touched);
        }
    }
    CHECK(differences(plain, painted({7.0})) == 0);
}

TEST_CASE("Only what is not valid is hatched") {
    auto all_valid = slope();
    for (auto& point : all_valid.points) point.is_valid = true;
    image::Image hatched{100, 50, std::vector<std::uint8_t>(100 * 50 * 4, 255)};
    image::Image plain = hatched;
    maps::paint_field(hatched, maps::field_of(slope(), 100, 50), 0, 0, {});
    maps::paint_field(plain, maps::field_of(all_valid, 100, 50), 0, 0, {});
    int left = 0;
    int right = 0;
    for (int y = 0; y < 50; ++y) {
        for (int x = 0; x < 100; ++x) {
            if (pixel(plain, x, y) != pixel(hatched, x, y)) ++(x < 74 ? left : right);
        }
    }
    CHECK(left == 0);
    CHECK(right > 300);
    CHECK(right < 600);
}

TEST_CASE("Numbers of contours stand on their lines and apart from each other") {
    const maps::Field field = maps::field_of(slope(), 400, 300);
    std::vector<maps::Spot> taken;
    for (const double level : {0.5, 1.0, 1.5, 2.0, 2.5}) {
        const auto spot = maps::spot_on(field, level, taken, 50);
        REQUIRE(spot.x >= 0);
        CHECK(field.at(spot.x, spot.y) == doctest::Approx(level).epsilon(0.02));
        for (const auto& other : taken) {
            CHECK(std::hypot(other.x - spot.x, other.y - spot.y) >= 50.0);
        }
        taken.push_back(spot);
    }
    CHECK(maps::spot_on(field, 9.0, {}, 50).x < 0);
}

TEST_CASE("A picture shows all its words, each in its place") {
    const auto plain = maps::map_picture(slope(), words);
    CHECK(plain.width == 1200);
    CHECK(plain.height == 900);
    for (std::string maps::PictureWords::*word :
         {&maps::PictureWords::title, &maps::PictureWords::x, &maps::PictureWords::y,
          &maps::PictureWords::value, &maps::PictureWords::outside, &maps::PictureWords::foot}) {
        auto without = words;
        (without.*word).clear();
        CHECK(differences(plain, maps::map_picture(slope(), without)) > 100);
    }
}

TEST_CASE("The hatch is explained only where there is one") {
    auto grid = slope();
    for (auto& point : grid.points) point.is_valid = true;
    auto without = words;
    without.outside.clear();
    CHECK(differences(maps::map_picture(grid, words), maps::map_picture(grid, without)) == 0);
}

TEST_CASE("A map without any slope is drawn too, with its one value") {
    Grid flat{{0.0, 1.0}, {0.0, 1.0}, std::vector<maps::Point>(4, maps::Point{0.0, true})};
    const auto zero = maps::map_picture(flat, words);
    for (auto& point : flat.points) point.value = 1.0;
    CHECK(differences(zero, maps::map_picture(flat, words)) > 100);
}
