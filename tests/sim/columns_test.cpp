#include "sim/columns.h"

#include <doctest/doctest.h>

#include <cmath>
#include <set>

using namespace compass;

TEST_CASE("Every column has a name of its own, and one value is the same as in the whole row") {
    const auto run = sim::simulate(sim::Scenario{}, 3);
    const auto row = sim::values(run, run.samples.back());
    std::set<std::string_view> names;
    REQUIRE(row.size() == sim::columns().size());
    for (std::size_t i = 0; i < row.size(); ++i) {
        names.insert(sim::columns()[i].id);
        CHECK(std::isfinite(row[i]));
        CHECK(sim::value(run, run.samples.back(), static_cast<int>(i)) == row[i]);
        CHECK(sim::column_index(sim::columns()[i].id) == static_cast<int>(i));
    }
    CHECK(names.size() == row.size());
    CHECK(sim::column_index("no_such_column") == -1);
}

TEST_CASE("The reference adult has the laboratory values of the teaching facts") {
    const auto run = sim::simulate(sim::Scenario{}, 1);
    const auto now = [&](std::string_view id) {
        return sim::value(run, run.samples.front(), sim::column_index(id));
    };
    CHECK(now("day_ca_mean_mg_dL") == doctest::Approx(9.52).epsilon(0.001));
    CHECK(now("day_pth_mean_pg_mL") == doctest::Approx(35.9).epsilon(0.002));
    CHECK(now("day_abs_frac") == doctest::Approx(0.30).epsilon(0.02));
    CHECK(now("day_urine_mg") == doctest::Approx(162.0).epsilon(0.005));
    CHECK(now("day_faeces_mg") == doctest::Approx(799.0).epsilon(0.002));
    CHECK(now("ucoc_pct") == doctest::Approx(35.0).epsilon(0.02));
    CHECK(now("dpucmgp_pmol_L") == doctest::Approx(501.0).epsilon(0.002));
    CHECK(now("inr") == doctest::Approx(1.0).epsilon(0.01));
}
