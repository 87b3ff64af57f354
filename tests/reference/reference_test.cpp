// The model against runs that were made independently of this program, with tight steps.

#include "app/files/csv.h"
#include "app/files/scenario_file.h"
#include "sim/columns.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace compass;

namespace {

constexpr double tolerance = 1e-4;  // of max(|value|, 0.01), as the specification asks

std::string path_of(const std::string& name) {
    return std::string(COMPASS_SOURCE_DIR) + "/tests/reference/runs/" + name;
}

std::vector<files::CsvRow> rows_of(const std::string& name) {
    std::ifstream file(path_of(name));
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return files::csv_rows(text);
}

double number(const files::CsvRow& row, std::size_t field) {
    return std::strtod(row.fields[field].c_str(), nullptr);
}

/// Largest error over a row, in units of what is allowed.
double worst_error(const std::vector<double>& ours, const files::CsvRow& theirs) {
    const int t_score = sim::column_index("t_score");
    double worst = 0.0;
    for (std::size_t column = 0; column + 1 < theirs.fields.size(); ++column) {
        const double expected = number(theirs, column + 1);
        const bool absolute = static_cast<int>(column) == t_score;
        const double scale = absolute ? 1.0 : std::fmax(std::abs(expected), 0.01);
        worst = std::fmax(worst, std::abs(ours[column] - expected) / scale / tolerance);
    }
    return worst;
}

}  // namespace

TEST_CASE("Every reference run is met within 1e-4 in every column of every row") {
    for (const std::string name :
         {"r1_reference_adult", "r2_balanced", "r3_d3_without_k2", "r4_season_weekly_missed",
          "r5_warfarin_natto", "r6_three_days"}) {
        CAPTURE(name);
        const auto scenario = files::read_scenario(path_of(name + ".json"));
        REQUIRE(scenario);
        const auto rows = rows_of(name + ".csv");
        REQUIRE(rows.size() > 50);
        const double first_step_d = number(rows[2], 0) - number(rows[1], 0);
        const int every_min = static_cast<int>(std::lround(first_step_d * sim::minutes_per_day));
        const auto run = sim::simulate_by_steps(*scenario, static_cast<int>(scenario->days),
                                                {.every_min = every_min});
        REQUIRE(run.samples.size() == rows.size() - 1);
        double worst = 0.0;
        for (std::size_t i = 0; i < run.samples.size(); ++i) {
            REQUIRE(run.samples[i].days() == doctest::Approx(number(rows[i + 1], 0)));
            worst = std::fmax(worst, worst_error(sim::values(run, run.samples[i]), rows[i + 1]));
        }
        CAPTURE(worst * tolerance);
        CHECK(worst < 1.0);
    }
}

TEST_CASE("The columns of a row begin with those of the reference runs, in their order") {
    const auto header = rows_of("r1_reference_adult.csv").front();
    for (std::size_t i = 1; i < header.fields.size(); ++i) {
        CHECK(header.fields[i] == sim::columns()[i - 1].id);
    }
}
