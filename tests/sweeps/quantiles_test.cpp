#include "app/sweeps/quantiles.h"

#include "sim/numeric/quantile.h"
#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

using namespace compass;
using sim::quantile;

TEST_CASE("Quantiles lie between sorted values as in R and numpy") {
    const std::vector<double> four{1.0, 2.0, 4.0, 8.0};
    CHECK(quantile(four, 0.0) == 1.0);
    CHECK(quantile(four, 0.5) == 3.0);
    CHECK(quantile(four, 0.25) == 1.75);
    CHECK(quantile(four, 0.95) == doctest::Approx(7.4));
    CHECK(quantile(four, 1.0) == 8.0);
    CHECK(quantile({5.0}, 0.3) == 5.0);
}

TEST_CASE("The table of quantiles shows outputs with units, and who left the domain") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    test::put(
        path,
        "# p\n# sweep: 3 persons, 9 days, seed 1, 1 inputs drawn\nperson,t_score,cac_AU,inr,valid\n"
        "1,50,10,1,1\n2,60,20,1.5,0\n3,70,60,0.9,1\n");
    const auto table = sweeps::quantile_table(path);
    REQUIRE(table);
    CHECK(*table ==
          "output  unit         5 %       25 %       50 %       75 %       95 %\n"
          "cac_AU  AU           11         15         20         40         56\n"
          "inr     1          0.91       0.95          1       1.25       1.45\n"
          "3 persons, 1 of them outside the model's domain\n");
    test::put(path,
              "# p\n# sweep: 3 persons, 9 days, seed 1, 0 inputs drawn\n# shard: "
              "1/5\nperson,cac_AU,valid\n");
    CHECK(sweeps::quantile_table(path)->ends_with(
        "cac_AU  AU            -          -          -          -          -\n"
        "0 persons of 3 (shard 1/5), 0 of them outside the model's domain\n"));
}
