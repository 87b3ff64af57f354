#include "app/sweeps/sweep.h"

#include "sim/columns.h"
#include "sim/trajectory.h"
#include "tests/app/temporary_folder.h"
#include "tests/sweeps/plans.h"

#include <doctest/doctest.h>

using namespace compass;
using test::content;
using tests::plan;

TEST_CASE("A sweep is a row a person, and each row is the run of that person") {
    const test::TemporaryFolder folder;
    const auto asked = plan(3);
    REQUIRE(sweeps::run_sweep(asked, folder.file("a.csv"), "program 1", Workers(2)));
    CHECK(folder.count() == 1);
    std::string rows =
        "# program 1\n# sweep: 3 persons, 2 days, seed 5, 3 inputs drawn\n# population: " +
        asked.population.json +
        "\n# units: 1,y,,IU,nmol/L,AU,0/1\n"
        "person,age_y,female,d3.amount,25OHD_nmol_L,cac_AU,valid\n";
    for (std::uint64_t person = 1; person <= 3; ++person) {
        const auto scenario = sweeps::person_of(asked.population, 5, person);
        rows += sweeps::row_start(asked, static_cast<std::int64_t>(person));
        const auto run = sim::simulate(scenario, 2);  // a sample each day, as `run` takes them
        for (const char* column : {"25OHD_nmol_L", "cac_AU", "valid"}) {
            char text[40] = {};
            const double value = sim::value(run, run.samples.back(), sim::column_index(column));
            std::snprintf(text, sizeof text, "%.12g,", value);
            rows += text;
        }
        rows.back() = '\n';
    }
    CHECK(content(folder.file("a.csv")) == rows);
}

TEST_CASE("One thread and four write the same bytes") {
    const test::TemporaryFolder folder;
    REQUIRE(sweeps::run_sweep(plan(100), folder.file("1.csv"), "p", Workers(1)));
    REQUIRE(sweeps::run_sweep(plan(100), folder.file("4.csv"), "p", Workers(4)));
    CHECK(content(folder.file("1.csv")) == content(folder.file("4.csv")));
    CHECK(content(folder.file("1.csv")).size() > 3000);
}

TEST_CASE("Shards share the persons out, none twice, and may be empty") {
    for (const std::int64_t persons : {1, 7, 100}) {
        for (const std::int64_t count : {1, 3, 8}) {
            std::int64_t next = 1;
            for (std::int64_t index = 1; index <= count; ++index) {
                const auto part = sweeps::persons_of(persons, sweeps::Shard{index, count});
                CHECK(part.first == next);
                CHECK(part.count() >= persons / count);
                CHECK(part.count() <= persons / count + 1);
                next = part.end;
            }
            CHECK(next == persons + 1);
        }
    }
}

TEST_CASE("The watcher hears of every share up to the end") {
    const test::TemporaryFolder folder;
    double last = 0.0;
    std::int64_t resumed = -1;
    REQUIRE(sweeps::run_sweep(plan(40), folder.file("a.csv"), "p", Workers(1),
                              {.resumed = [&](std::int64_t rows) { resumed = rows; },
                               .share =
                                   [&](double share) {
                                       CHECK(share > last);
                                       last = share;
                                   }}));
    CHECK(resumed == 0);
    CHECK(last == doctest::Approx(1.0));
}
