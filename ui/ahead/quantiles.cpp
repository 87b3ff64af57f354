#include "ui/ahead/quantiles.h"

#include "sim/numeric/quantile.h"

#include <algorithm>

namespace compass::ui {

Quantiles quantiles_of(std::vector<double> values) {
    constexpr std::array<double, 5> shares{0.05, 0.25, 0.5, 0.75, 0.95};
    std::sort(values.begin(), values.end());
    Quantiles quantiles{};
    for (std::size_t i = 0; i < shares.size(); ++i) quantiles[i] = sim::quantile(values, shares[i]);
    return quantiles;
}

}  // namespace compass::ui
