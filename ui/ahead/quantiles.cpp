#include "ui/ahead/quantiles.h"

#include <algorithm>

namespace compass::ui {

Quantiles quantiles_of(std::vector<double> values) {
    constexpr std::array<double, 5> shares{0.05, 0.25, 0.5, 0.75, 0.95};
    std::sort(values.begin(), values.end());
    Quantiles quantiles{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double place = shares[i] * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        const double part = place - static_cast<double>(below);
        quantiles[i] = values[below] + part * (values[above] - values[below]);
    }
    return quantiles;
}

}  // namespace compass::ui
