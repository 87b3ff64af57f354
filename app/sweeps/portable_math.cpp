#include "app/sweeps/portable_math.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::sweeps {
namespace {

// ln 2 in two parts: the first has zeros at its end, so that its multiples are exact
constexpr double ln2_high = 6.93147180369123816490e-01;
constexpr double ln2_low = 1.90821492927058770002e-10;

/// a0 + a1 x + a2 x^2 + ...
template <std::size_t count>
double polynomial(const std::array<double, count>& a, double x) {
    double sum = 0.0;
    for (std::size_t i = count; i-- > 0;) sum = sum * x + a[i];
    return sum;
}

/// Numerator and denominator of one of Wichura's three ranges.
struct Ratio {
    std::array<double, 8> above;
    std::array<double, 8> below;

    double at(double x) const { return polynomial(above, x) / polynomial(below, x); }
};
constexpr Ratio centre{
    {3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
     1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
     3.3430575583588128105e+4, 2.5090809287301226727e+3},
    {1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
     2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
     5.2264952788528545610e+3}};
constexpr Ratio tail{
    {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
     3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
     2.27238449892691845833e-2, 7.74545014278341407640e-4},
    {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
     1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
     1.05075007164441684324e-9}};
constexpr Ratio far_tail{
    {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
     2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
     2.71155556874348757815e-5, 2.01033439929228813265e-7},
    {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
     7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
     2.04426310338993978564e-15}};

}  // namespace

double portable_exp(double x) {
    const double halvings = std::round(x / (ln2_high + ln2_low));
    const double rest = (x - halvings * ln2_high) - halvings * ln2_low;
    constexpr int terms = 14;
    double sum = 1.0;
    for (int i = terms; i > 0; --i) sum = 1.0 + rest / i * sum;
    return std::ldexp(sum, static_cast<int>(halvings));
}

double portable_log(double x) {
    int exponent = 0;
    double part = std::frexp(x, &exponent);
    constexpr double root_half = 0.70710678118654752440;
    if (part < root_half) {
        part *= 2.0;
        --exponent;
    }
    // log m = 2 artanh t
    const double t = (part - 1.0) / (part + 1.0);
    double sum = 0.0;
    constexpr int highest = 23;
    for (int i = highest; i > 0; i -= 2) sum = sum * (t * t) + 1.0 / i;
    return exponent * ln2_high + (2.0 * t * sum + exponent * ln2_low);
}

double normal_quantile(double share) {
    constexpr double half_width = 0.425;
    const double from_middle = share - 0.5;
    if (std::fabs(from_middle) <= half_width) {
        return from_middle * centre.at(half_width * half_width - from_middle * from_middle);
    }
    const double r = std::sqrt(-portable_log(std::min(share, 1.0 - share)));
    const double size = r <= 5.0 ? tail.at(r - 1.6) : far_tail.at(r - 5.0);
    return from_middle < 0.0 ? -size : size;
}

}  // namespace compass::sweeps
