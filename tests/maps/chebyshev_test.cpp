#include "app/maps/chebyshev.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace compass;

TEST_CASE("Nodes of a coarse axis are among those of the finer one, to the bit") {
    for (const std::size_t count : {5U, 9U, 17U}) {
        const auto coarse = maps::chebyshev_nodes(count);
        const auto fine = maps::chebyshev_nodes(2 * count - 1);
        CHECK(coarse.front() == 0.0);
        CHECK(coarse.back() == 1.0);
        for (std::size_t i = 0; i < count; ++i) CHECK(coarse[i] == fine[2 * i]);
    }
}

TEST_CASE("Five nodes carry every polynomial of the fourth degree") {
    const auto nodes = maps::chebyshev_nodes(5);
    const auto quartic = [](double t) { return 3.0 - t + 2.0 * t * t * t - 5.0 * t * t * t * t; };
    for (const double place : {0.0, 0.01, 0.3, 0.5, 0.77, 1.0}) {
        const auto weights = maps::chebyshev_weights(nodes, place);
        double sum = 0.0;
        for (std::size_t i = 0; i < 5; ++i) sum += weights[i] * quartic(nodes[i]);
        CHECK(sum == doctest::Approx(quartic(place)).epsilon(1e-12));
    }
}

TEST_CASE("Where an axis bends its panels meet, and carry what is smooth on both sides") {
    const maps::Panels coarse(5, {0.4, 0.5});
    const maps::Panels nodes = coarse.doubled({1.0, 1.0, 1.0}, 0.5);
    REQUIRE(nodes.places().size() == 9 + 5 + 9 - 2);
    const auto bent = [](double t) { return t < 0.4 ? t * t * t : 0.064 + 9.0 * (t - 0.4); };
    for (const double place : {0.0, 0.2, 0.39, 0.4, 0.41, 0.5, 0.8, 1.0}) {
        const auto weights = nodes.weights(place);
        double sum = 0.0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += weights[i] * bent(nodes.places()[i]);
        CHECK(sum == doctest::Approx(bent(place)).epsilon(1e-12));
    }
    for (std::size_t i = 0; i < coarse.places().size(); ++i) {
        CHECK(coarse.places()[i] == nodes.places()[2 * i]);
    }
}

TEST_CASE("Panels with nodes drawn to the quick side of a bend follow what comes to rest there") {
    using maps::Panels;
    const std::vector<double> bends{0.1, 0.7, 0.8};
    const auto worst = [&](const Panels& nodes, double begin, double end, const auto& at) {
        double most = 0.0;
        for (int i = 0; i <= 200; ++i) {
            const double place = begin + (end - begin) * i / 200.0;
            const auto weights = nodes.weights(place);
            double sum = 0.0;
            for (std::size_t k = 0; k < weights.size(); ++k) {
                sum += weights[k] * at(nodes.places()[k]);
            }
            most = std::max(most, std::fabs(sum - at(place)));
        }
        return most;
    };
    const auto doubled = [](const Panels& nodes) {
        return nodes.doubled(std::vector<double>(nodes.count(), 1.0), 0.5);
    };
    const auto before = [](double t) { return std::exp((t - 0.1) / 0.002); };
    const Panels left = doubled(Panels(5, bends, Panels::Quick::before));
    const Panels plain = doubled(doubled(Panels(5, bends)));
    CHECK(left.first_node(1) - left.first_node(0) == 12);
    CHECK(worst(left, 0.0, 0.1, before) < 0.2 * worst(plain, 0.0, 0.1, before));
    const auto behind = [](double t) { return std::exp((0.7 - t) / 0.005); };
    const Panels right = doubled(Panels(5, bends, Panels::Quick::behind));
    CHECK(worst(right, 0.7, 0.8, behind) <
          0.8 * worst(doubled(Panels(5, bends)), 0.7, 0.8, behind));

    for (const auto quick : {Panels::Quick::before, Panels::Quick::behind}) {
        const Panels coarse(5, bends, quick);
        const Panels fine = doubled(coarse);
        for (std::size_t i = 0; i < coarse.places().size(); ++i) {
            CHECK(coarse.places()[i] == fine.places()[2 * i]);
            CHECK(coarse.weights(coarse.places()[i])[i] == 1.0);
        }
        CHECK(coarse.joints() == plain.joints());
    }
    CHECK(left.beside_bends()[0] > 0.09);
    CHECK(left.beside_bends()[0] < 0.1);
    CHECK(right.beside_bends()[0] > 0.1);
    CHECK(left.in_wide_gaps().empty());
    const std::vector<double> wide = Panels(5, bends, Panels::Quick::behind).in_wide_gaps();
    REQUIRE(!wide.empty());  // of three nodes from 0.7 to 0.8 the middle one is at 0.725
    CHECK(wide[0] > 0.74);
    CHECK(wide[0] < 0.78);
}

TEST_CASE("A panel gets more nodes where it needs them, twice at most") {
    const maps::Panels coarse(5, {0.5});
    std::vector<double> steep;
    for (const double place : coarse.places()) {
        steep.push_back(place < 0.5 ? place : 0.5 + std::exp(8.0 * place) - std::exp(4.0));
    }
    const auto rests = coarse.rests(steep);
    REQUIRE(rests.size() == 2);
    CHECK(rests[0] < 1e-12);
    CHECK(rests[1] > 1.0);
    const maps::Panels once = coarse.doubled({0.0, 1.0}, 0.5);
    CHECK(once.places().size() == 5 + 9 - 1);
    const maps::Panels twice = once.doubled({0.0, 1.0}, 0.5);
    CHECK(twice.places().size() == 5 + 17 - 1);
    CHECK(twice.doubled({0.0, 1.0}, 0.5).places() == twice.places());
    CHECK(twice.rests(std::vector<double>(21, 1.0))[1] == 0.0);
}

TEST_CASE("What is said to be missing is what is missing, for waves that fall off evenly") {
    for (const double pole : {1.3, 2.0, 4.0}) {
        const auto at = [pole](double place) { return 1.0 / (pole + 1.0 - 2.0 * place); };
        for (const std::size_t count : {4U, 5U, 7U, 9U}) {
            const auto nodes = maps::chebyshev_nodes(count);
            std::vector<double> values;
            for (const double node : nodes) values.push_back(at(node));
            double worst = 0.0;
            for (int i = 0; i <= 100; ++i) {
                const auto weights = maps::chebyshev_weights(nodes, i / 100.0);
                double sum = 0.0;
                for (std::size_t k = 0; k < count; ++k) sum += weights[k] * values[k];
                worst = std::max(worst, std::fabs(sum - at(i / 100.0)));
            }
            CAPTURE(pole);
            CAPTURE(count);
            CHECK(maps::chebyshev_rest(values) > worst / 4.0);
            CHECK(maps::chebyshev_rest(values) < worst * 8.0);
        }
    }
}
