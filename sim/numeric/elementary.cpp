#include "sim/numeric/elementary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::sim {
namespace {

/// sum of c[i] x^i
template <std::size_t n>
double polynomial(const std::array<double, n>& c, double x) {
    double value = c[n - 1];
    for (std::size_t i = n - 1; i-- > 0;) value = value * x + c[i];
    return value;
}

/// 1 / i! for i = 0, step, 2 step, ... with alternating sign if asked
template <std::size_t n>
constexpr std::array<double, n> inverse_factorials(int first, int step, double sign) {
    std::array<double, n> c{};
    double factorial = 1.0;
    int reached = 1;
    double s = 1.0;
    for (std::size_t i = 0; i < n; ++i) {
        const int wanted = first + static_cast<int>(i) * step;
        for (; reached <= wanted; ++reached) factorial *= reached;
        c[i] = s / factorial;
        s *= sign;
    }
    return c;
}

constexpr auto exponential_series = inverse_factorials<15>(0, 1, 1.0);
constexpr auto cosine_series = inverse_factorials<10>(0, 2, -1.0);
constexpr auto sine_series = inverse_factorials<10>(1, 2, -1.0);

constexpr double tau = 6.283185307179586476925;

}  // namespace

double exponential(double x) {
    constexpr double largest = 708.0;
    if (x < -largest) return 0.0;
    x = std::min(x, largest);
    // x = n ln 2 + r with |r| <= ln 2 / 2; ln 2 in two parts, so that n ln 2 is exact
    constexpr double per_ln2 = 1.44269504088896340736;
    constexpr double ln2_high = 0.693147180369123816490;
    constexpr double ln2_low = 1.90821492927058770002e-10;
    const double n = std::floor(x * per_ln2 + 0.5);
    const double r = (x - n * ln2_high) - n * ln2_low;
    return std::ldexp(polynomial(exponential_series, r), static_cast<int>(n));
}

double cosine_of_turns(double turns) {
    const double part = turns - std::floor(turns + 0.5);  // -0.5 to 0.5
    const double quarter = std::abs(part);
    if (quarter <= 0.125) {
        const double a = tau * quarter;
        return polynomial(cosine_series, a * a);
    }
    if (quarter >= 0.375) {
        const double a = tau * (0.5 - quarter);
        return -polynomial(cosine_series, a * a);
    }
    const double a = tau * (0.25 - quarter);
    return a * polynomial(sine_series, a * a);
}

double sine_of_turns(double turns) {
    return cosine_of_turns(turns - 0.25);
}

double decimal_logarithm(double x) {
    int exponent = 0;
    double m = std::frexp(x, &exponent);  // 0.5 <= m < 1
    constexpr double root_half = 0.70710678118654752440;
    if (m < root_half) {
        m *= 2.0;
        --exponent;
    }
    // ln m = 2 artanh((m - 1) / (m + 1))
    const double z = (m - 1.0) / (m + 1.0);
    const double z2 = z * z;
    double series = 0.0;
    for (int i = 23; i >= 1; i -= 2) series = series * z2 + 1.0 / i;
    constexpr double ln2 = 0.693147180559945309417;
    constexpr double per_ln10 = 0.434294481903251827651;
    return (2.0 * z * series + exponent * ln2) * per_ln10;
}

double cube_root(double x) {
    if (x <= 0.0) return 0.0;
    int exponent = 0;
    const double m = std::frexp(x, &exponent);
    const int third = exponent >= 0 ? (exponent + 2) / 3 : exponent / 3;
    const double scaled = std::ldexp(m, exponent - 3 * third);  // 1/8 to 1
    double root = 0.4 + 0.6 * scaled;
    for (int i = 0; i < 6; ++i) root -= (root - scaled / (root * root)) / 3.0;
    return std::ldexp(root, third);
}

}  // namespace compass::sim
