#include "ui/document/document.h"

#include "tests/ui/panel_bench.h"
#include "ui/document/draw_document.h"
#include "ui/document/table_layout.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

#include <numeric>

using namespace compass;
using tests::Bench;

TEST_CASE("Columns that fit keep their width") {
    const std::vector<float> wanted{100.0F, 50.0F, 30.0F};
    CHECK(ui::fitted_widths(wanted, 400.0F, 20.0F) == wanted);
}

TEST_CASE("Columns that do not fit are cut from the widest on, and then fill the room") {
    const auto fitted = ui::fitted_widths({500.0F, 50.0F, 300.0F}, 400.0F, 20.0F);
    CHECK(fitted[1] == 50.0F);
    CHECK(fitted[0] == fitted[2]);
    CHECK(std::accumulate(fitted.begin(), fitted.end(), 0.0F) == doctest::Approx(400.0));
}

TEST_CASE("No column is cut to nothing, and no columns are no fault") {
    CHECK(ui::fitted_widths({500.0F, 500.0F}, 10.0F, 60.0F) == std::vector<float>{60.0F, 60.0F});
    CHECK(ui::fitted_widths({}, 10.0F, 60.0F).empty());
}

TEST_CASE("A sheet opens by its key, closes by the same key, and makes a large plot give way") {
    for (const ui::SheetRow& row : ui::sheet_rows()) {
        ui::View view;
        view.large_plot = 2;
        view = ui::sheet_toggled(view, row.sheet);
        CHECK(view.sheet == row.sheet);
        CHECK_FALSE(view.large_plot.has_value());
        CHECK_FALSE(ui::sheet_toggled(view, row.sheet).sheet.has_value());
    }
}

TEST_CASE("The close button of an open sheet closes it, and pressing beside it does nothing") {
    for (const ui::SheetRow& row : ui::sheet_rows()) {
        Bench bench;
        bench.view.sheet = row.sheet;
        const ui::Rect picture{{288.0F, 52.0F}, {980.0F, 530.0F}};
        bench.panel = [&](const ui::Shown& shown, ui::Asked& asked) {
            ui::sheet_panel(shown, bench.style, tests::words(), picture, asked);
        };
        bench.frame();
        bench.frame();
        const ui::Asked closed = bench.click({1230.0F, 79.0F});
        REQUIRE(closed.view.has_value());
        CHECK_FALSE(closed.view->sheet.has_value());
        CHECK_FALSE(bench.click({100.0F, 300.0F}).view.has_value());
    }
}
