#include "tests/ui/plots/screen.h"
#include "ui/card_head.h"
#include "ui/plot.h"
#include "ui/plot_marks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace compass;
using namespace compass::ui;

namespace {

const Rect place{{300.0F, 100.0F}, {600.0F, 400.0F}};

struct Edges {
    float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    bool finite = true;
    int vertices = 0;
};

Edges edges_of(const ImDrawList& list) {
    Edges edges;
    for (const ImDrawVert& vertex : list.VtxBuffer) {
        edges.finite = edges.finite && std::isfinite(vertex.pos.x) && std::isfinite(vertex.pos.y);
        edges.left = std::min(edges.left, vertex.pos.x);
        edges.right = std::max(edges.right, vertex.pos.x);
        edges.top = std::min(edges.top, vertex.pos.y);
        edges.bottom = std::max(edges.bottom, vertex.pos.y);
    }
    edges.vertices = list.VtxBuffer.Size;
    return edges;
}

Plot plot_of(std::vector<Point> now, std::vector<Point> ghost) {
    Plot plot;
    plot.name = "Quantity";
    plot.unit = "mg/dL";
    plot.x = {0.0, 10.0};
    plot.now = std::move(now);
    plot.ghost = std::move(ghost);
    plot.usual = Span{2.0, 4.0};
    plot.outside = {{6.0, 7.0}};
    plot.head = 5.0;
    Span reach{0.0, 10.0};
    for (const auto* series : {&plot.now, &plot.ghost}) {
        const auto more = extent(*series);
        if (more)
            reach = {std::min(reach.least, more->least), std::max(reach.greatest, more->greatest)};
    }
    plot.y = widened({0.0, 10.0}, reach);
    plot.scale_changed = true;
    return plot;
}

std::vector<Plot> odd_plots() {
    constexpr double huge = std::numeric_limits<double>::max();
    std::vector<Plot> plots;
    plots.push_back(plot_of({}, {}));
    plots.push_back(plot_of({{0.0, 5.0}}, {}));
    plots.push_back(plot_of({{0.0, 5.0}, {10.0, 5.0}}, {{0.0, 5.0}, {10.0, 5.0}}));
    plots.push_back(plot_of({{0.0, 0.0}, {5.0, huge}, {10.0, 0.0}}, {{0.0, 1e300}}));
    plots.push_back(plot_of({{0.0, -huge}, {5.0, huge}}, {}));
    plots.push_back(plot_of({{0.0, 1e-300}, {10.0, 2e-300}}, {}));
    Plot no_width = plot_of({{0.0, 5.0}, {10.0, 6.0}}, {{0.0, 4.0}});
    no_width.x = {3.0, 3.0};
    plots.push_back(no_width);
    return plots;
}

ImDrawList& fresh_list(std::vector<ImDrawList>& store) {
    store.emplace_back(ImGui::GetDrawListSharedData());
    store.back()._ResetForNewFrame();
    store.back().PushTextureID(ImGui::GetIO().Fonts->TexID);
    store.back().PushClipRectFullScreen();
    return store.back();
}

}  // namespace

TEST_CASE("A plot stays inside its rectangle and never draws at a place that is no number") {
    const test::Screen screen;
    for (const Plot& plot : odd_plots()) {
        for (const double cross : {0.0, 5.0, 10.0}) {
            screen.frame({-1.0F, -1.0F}, false, [&] {
                std::vector<ImDrawList> store;
                ImDrawList& list = fresh_list(store);
                draw_plot(list, plot, place, screen.style, test::english(), Level::plain, cross);
                const Edges edges = edges_of(list);
                CHECK(edges.vertices > 0);
                CHECK(edges.finite);
                CHECK(edges.left >= place.at.x - 1.0F);
                CHECK(edges.right <= place.right() + 1.0F);
                CHECK(edges.top >= place.at.y - 1.0F);
                CHECK(edges.bottom <= place.bottom() + 1.0F);
            });
        }
    }
}

TEST_CASE("A small plot stays inside its rectangle but for the dot on its edge") {
    const test::Screen screen;
    const Rect small{{300.0F, 100.0F}, {160.0F, 34.0F}};
    for (const Plot& plot : odd_plots()) {
        screen.frame({-1.0F, -1.0F}, false, [&] {
            std::vector<ImDrawList> store;
            ImDrawList& list = fresh_list(store);
            draw_small_plot(list, plot, small, screen.style, 2.0);
            const Edges edges = edges_of(list);
            constexpr float dot = 6.0F;
            CHECK(edges.finite);
            CHECK(edges.left >= small.at.x - 1.0F);
            CHECK(edges.right <= small.right() + 1.0F);
            CHECK(edges.top >= small.at.y - dot);
            CHECK(edges.bottom <= small.bottom() + dot);
        });
    }
}

TEST_CASE("A remark over a small plot lies in the corner that its curve leaves free") {
    const Rect area{{100.0F, 50.0F}, {200.0F, 40.0F}};
    const ImVec2 size{60.0F, 16.0F};
    const auto corner = [&](double begin, double middle, double end) {
        return freest_corner(plot_of({{0.0, begin}, {5.0, middle}, {10.0, end}}, {}), area, size);
    };
    const auto is_right = [&](const Rect& box) { return box.right() == area.right(); };
    const auto is_low = [&](const Rect& box) { return box.bottom() == area.bottom(); };
    CHECK(is_low(corner(9.0, 9.0, 9.0)));
    CHECK_FALSE(is_low(corner(1.0, 1.0, 1.0)));
    CHECK(is_right(corner(1.0, 5.0, 9.5)) == is_low(corner(1.0, 5.0, 9.5)));
    const Rect falling = corner(9.5, 5.0, 1.0);
    CHECK(is_right(falling) != is_low(falling));
}

TEST_CASE("A remark that would lie on a curve in every corner has no corner") {
    const Rect area{{100.0F, 50.0F}, {200.0F, 24.0F}};
    const ImVec2 size{90.0F, 16.0F};
    const Plot one = plot_of({{0.0, 5.0}, {10.0, 5.0}}, {});
    CHECK(freest_corner(one, area, size).empty());
    Plot two = plot_of({{0.0, 9.0}, {10.0, 9.0}}, {{0.0, 1.0}, {10.0, 1.0}});
    CHECK(freest_corner(two, {area.at, {200.0F, 40.0F}}, size).empty());
    two.ghost.clear();
    CHECK_FALSE(freest_corner(two, {area.at, {200.0F, 40.0F}}, size).empty());
}

TEST_CASE("The hatch covers its rectangle and nothing beside it") {
    const test::Screen screen;
    screen.frame({-1.0F, -1.0F}, false, [&] {
        std::vector<ImDrawList> store;
        ImDrawList& list = fresh_list(store);
        draw_hatch(list, place, IM_COL32_WHITE, 7.0F);
        const Edges edges = edges_of(list);
        CHECK(edges.left == doctest::Approx(static_cast<double>(place.at.x)).epsilon(0.01));
        CHECK(edges.right == doctest::Approx(static_cast<double>(place.right())).epsilon(0.01));
        CHECK(edges.top == doctest::Approx(static_cast<double>(place.at.y)).epsilon(0.02));
        CHECK(edges.bottom == doctest::Approx(static_cast<double>(place.bottom())).epsilon(0.02));
    });
}

TEST_CASE("Dashes cover six parts of ten of a line, however it is cut into pieces") {
    const test::Screen screen;
    for (const int pieces : {1, 7, 333}) {
        screen.frame({-1.0F, -1.0F}, false, [&] {
            std::vector<ImDrawList> store;
            ImDrawList& list = fresh_list(store);
            std::vector<ImVec2> path;
            for (int i = 0; i <= pieces; ++i)
                path.emplace_back(1000.0F * static_cast<float>(i) / static_cast<float>(pieces),
                                  50.0F);
            list.Flags = ImDrawListFlags_None;  // plain quads: four corners a line
            draw_dashes(list, path, IM_COL32_WHITE, 2.0F, 6.0F, 4.0F);
            float inked = 0.0F;
            for (int i = 0; i + 3 < list.VtxBuffer.Size; i += 4)
                inked += std::abs(list.VtxBuffer[i + 1].pos.x - list.VtxBuffer[i].pos.x);
            CHECK(inked == doctest::Approx(600.0).epsilon(0.02));
        });
    }
}

TEST_CASE("More stands higher and later stands further right") {
    const Mapping mapping{place, {0.0, 10.0}, {0.0, 5.0}};
    CHECK(mapping.py(4.0) < mapping.py(1.0));
    CHECK(mapping.px(4.0) > mapping.px(1.0));
    CHECK(mapping.px(0.0) == place.at.x);
    CHECK(mapping.px(10.0) == place.right());
    CHECK(mapping.py(5.0) == place.at.y);
    CHECK(mapping.py(99.0) == place.at.y);
    CHECK(std::isfinite(mapping.py(std::nan(""))));
}

TEST_CASE("Cards whose heights differ by the pixel of rounding have numbers of one size") {
    const test::Screen screen;
    const Plot plot = plot_of({{0.0, 3.0}, {10.0, 4.0}}, {});
    const auto high = [&](float card) {
        Edges edges;
        screen.frame({-1.0F, -1.0F}, false, [&] {
            ImDrawList& list = *ImGui::GetBackgroundDrawList();
            draw_card_head(list, plot, test::english(), Level::plain, screen.style,
                           {{10.0F, 10.0F}, {112.0F, card}}, ChangeForm::words);
            edges = edges_of(list);
        });
        return static_cast<double>(edges.bottom - edges.top);
    };
    CHECK(high(51.2F) == doctest::Approx(high(52.0F)).epsilon(0.02));
    CHECK(high(44.0F) < 0.9 * high(52.0F));  // a low card has small ones
}
