#include "app/sweeps/distribution.h"

#include "app/files/number_text.h"
#include "app/sweeps/portable_math.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace compass::sweeps {
namespace {

using Shape = Distribution::Shape;

constexpr std::uint64_t most_attempts = 10000;  // at 1 % inside this fails once in 1e43

double six_digits(double value) {
    constexpr int digits = 6;
    return files::number_from(files::rounded_text(value, digits)).value_or(value);
}

double rounded(double value, const sim::Input& input) {
    return input.kind == sim::Kind::number ? six_digits(value) : std::round(value);
}

double chosen(const Distribution& d, double share) {
    const double sum = std::accumulate(d.weights.begin(), d.weights.end(), 0.0);
    double passed = 0.0;
    for (std::size_t i = 0; i < d.values.size(); ++i) {
        passed += d.weights[i];
        if (share * sum < passed) return d.values[i];
    }
    // rounding left a gap at the end
    const auto last = std::find_if(d.weights.rbegin(), d.weights.rend(),
                                   [](double weight) { return weight > 0.0; });
    return d.values[static_cast<std::size_t>(d.weights.rend() - last) - 1];
}

double even(const Distribution& d, const sim::Input& input, double share) {
    if (input.kind == sim::Kind::number) {
        return std::clamp(six_digits(d.least + share * (d.greatest - d.least)), d.least,
                          d.greatest);
    }
    // each whole number as often as the others, the ends too
    return std::min(d.least + std::floor(share * (d.greatest - d.least + 1.0)), d.greatest);
}

double bell(const Distribution& d, const sim::Input& input, double share) {
    const double z = normal_quantile(share);
    const double value = d.shape == Shape::normal
                             ? d.centre + d.spread * z
                             : d.centre * portable_exp(portable_log(d.spread) * z);
    return rounded(value, input);
}

}  // namespace

double share_inside(const Distribution& d) {
    if (d.shape != Shape::normal && d.shape != Shape::lognormal) return 1.0;
    const auto below = [&d](double edge) {
        if (d.shape == Shape::lognormal && edge <= 0.0) return 0.0;
        const double z = d.shape == Shape::normal ? (edge - d.centre) / d.spread
                                                  : std::log(edge / d.centre) / std::log(d.spread);
        return 0.5 * std::erfc(-z / std::sqrt(2.0));
    };
    return below(d.greatest) - below(d.least);
}

double drawn_value(const Distribution& d, const sim::Input& input, Draw draw) {
    draw.attempt = 0;
    if (d.shape == Shape::choice) return chosen(d, uniform(draw));
    if (d.shape == Shape::uniform) return even(d, input, uniform(draw));
    double value = bell(d, input, uniform(draw));
    while (!d.is_clipped && (value < d.least || value > d.greatest)) {
        if (++draw.attempt == most_attempts) break;
        value = bell(d, input, uniform(draw));
    }
    return std::clamp(value, d.least, d.greatest);
}

}  // namespace compass::sweeps
