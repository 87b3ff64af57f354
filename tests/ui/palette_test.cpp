#include "tests/ui/panel_bench.h"
#include "ui/style.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace compass;

namespace {

nlohmann::json palette_of(scene::Palette palette) {
    const auto file = nlohmann::json::parse(tests::file_text("assets/palette.json"));
    return file.at(palette == scene::Palette::dark ? "dark" : "paper");
}

std::string hex_of(ImU32 colour) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02X%02X%02X", (colour >> IM_COL32_R_SHIFT) & 0xFFU,
                  (colour >> IM_COL32_G_SHIFT) & 0xFFU, (colour >> IM_COL32_B_SHIFT) & 0xFFU);
    return text.data();
}

double linear(unsigned channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(ImU32 colour) {
    return 0.2126 * linear((colour >> IM_COL32_R_SHIFT) & 0xFFU) +
           0.7152 * linear((colour >> IM_COL32_G_SHIFT) & 0xFFU) +
           0.0722 * linear((colour >> IM_COL32_B_SHIFT) & 0xFFU);
}

/// Contrast by WCAG 2, 1 to 21.
double contrast(ImU32 a, ImU32 b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// A claim of the design: contrast of an ink on page, panel and raised surface.
struct Claim {
    ImU32 ui::Colours::*ink;
    double page, panel, raised;
};

void check_claims(scene::Palette palette, const std::vector<Claim>& claims) {
    const ui::Colours& c = ui::colours(palette);
    constexpr double printed = 0.06;  // claims are printed with one digit, one rounded up
    for (const Claim& claim : claims) {
        CAPTURE(hex_of(c.*(claim.ink)));
        CHECK(std::abs(contrast(c.*(claim.ink), c.page) - claim.page) < printed);
        CHECK(std::abs(contrast(c.*(claim.ink), c.panel) - claim.panel) < printed);
        CHECK(std::abs(contrast(c.*(claim.ink), c.raised) - claim.raised) < printed);
    }
}

}  // namespace

TEST_CASE("The colours in the code are those of assets/palette.json") {
    for (const auto palette : {scene::Palette::dark, scene::Palette::paper}) {
        const auto file = palette_of(palette);
        const ui::Colours& c = ui::colours(palette);
        const std::vector<std::pair<const char*, ImU32>> tokens{
            {"page", c.page},        {"panel", c.panel}, {"raised", c.raised},
            {"ink", c.ink},          {"ink2", c.ink2},   {"focus", c.focus},
            {"edge", c.edge},        {"error", c.error}, {"caution", c.caution},
            {"on_focus", c.on_focus}};
        for (const auto& [name, colour] : tokens) CHECK(file.at(name) == hex_of(colour));
        const std::vector<std::tuple<const char*, ImU32, ImU32>> pools{
            {"gut", c.pool_gut, c.tint_gut},
            {"blood", c.pool_blood, c.tint_blood},
            {"bone", c.pool_bone, c.tint_bone},
            {"vessel", c.pool_vessel, c.tint_vessel},
            {"kidney", c.pool_kidney, c.tint_kidney}};
        for (const auto& [name, line, tint] : pools) {
            CHECK(file.at("pool").at(name).at(0) == hex_of(line));
            CHECK(file.at("pool").at(name).at(1) == hex_of(tint));
        }
        CHECK(file.at("series").at("now") == hex_of(c.series_now));
        CHECK(file.at("series").at("ghost") == hex_of(c.series_ghost));
        CHECK(file.at("series").at("a") == hex_of(c.series_a));
        CHECK(file.at("series").at("b") == hex_of(c.series_b));
    }
}

TEST_CASE("Inks reach the contrast that the design promises") {
    using ui::Colours;
    check_claims(scene::Palette::paper, {{&Colours::ink, 15.6, 16.3, 14.4},
                                         {&Colours::ink2, 7.4, 7.8, 6.9},
                                         {&Colours::focus, 7.2, 7.5, 6.7},
                                         {&Colours::caution, 7.4, 7.8, 6.8},
                                         {&Colours::error, 7.7, 8.1, 7.1},
                                         {&Colours::edge, 4.3, 4.5, 4.0}});
    check_claims(scene::Palette::dark, {{&Colours::ink, 16.8, 15.0, 12.4},
                                        {&Colours::ink2, 9.8, 8.8, 7.3},
                                        {&Colours::focus, 9.8, 8.7, 7.2},
                                        {&Colours::caution, 10.7, 9.5, 7.9},
                                        {&Colours::error, 9.0, 8.1, 6.7},
                                        {&Colours::edge, 5.8, 5.2, 4.3}});
}

TEST_CASE("Text on filled buttons and lines of pools can be told from their ground") {
    for (const auto palette : {scene::Palette::dark, scene::Palette::paper}) {
        const ui::Colours& c = ui::colours(palette);
        CHECK(contrast(c.on_focus, c.focus) > 7.4);
        for (const auto& [line, tint] : {std::pair{c.pool_gut, c.tint_gut},
                                         {c.pool_blood, c.tint_blood},
                                         {c.pool_bone, c.tint_bone},
                                         {c.pool_vessel, c.tint_vessel},
                                         {c.pool_kidney, c.tint_kidney}}) {
            CHECK(contrast(line, c.page) > 3.0);
            CHECK(contrast(line, tint) > 3.0);
            CHECK(contrast(c.ink, tint) > 13.0);
        }
    }
}

TEST_CASE("Mixing runs from the first colour to the second") {
    const ImU32 black = IM_COL32(0, 0, 0, 255);
    const ImU32 white = IM_COL32(255, 255, 255, 255);
    CHECK(ui::mixed(black, white, 0.0F) == black);
    CHECK(ui::mixed(black, white, 1.0F) == white);
    CHECK(hex_of(ui::mixed(black, white, 0.2F)) == "#333333");
}
