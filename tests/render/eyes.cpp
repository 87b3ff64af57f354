#include "tests/render/eyes.h"

#include <algorithm>
#include <cmath>

namespace compass::tests {
namespace {

constexpr double pi = 3.14159265358979323846;
using Matrix = std::array<std::array<double, 3>, 3>;
using Triple = std::array<double, 3>;

constexpr Matrix as_is{{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}};
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968},
                         {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779},
                         {-0.078411, 0.930809, 0.147602},
                         {0.004733, 0.691367, 0.303900}}};
constexpr Matrix to_xyz{{{0.4124564, 0.3575761, 0.1804375},
                         {0.2126729, 0.7151522, 0.0721750},
                         {0.0193339, 0.1191920, 0.9503041}}};

Triple times(const Matrix& m, const Triple& v) {
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i) out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

const Matrix& matrix_of(Eye eye) {
    if (eye == Eye::protan) return protan;
    if (eye == Eye::deutan) return deutan;
    return eye == Eye::tritan ? tritan : as_is;
}

double cube_root_law(double t) {
    return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
}

double degrees(double b, double a) {
    if (a == 0.0 && b == 0.0) return 0.0;
    const double angle = std::atan2(b, a) * 180.0 / pi;
    return angle < 0.0 ? angle + 360.0 : angle;
}

double cosine(double in_degrees) {
    return std::cos(in_degrees * pi / 180.0);
}

double to_the_7th(double x) {
    return x * x * x * x * x * x * x;
}

/// Chroma and hue as CIEDE2000 corrects them.
struct Polar {
    double c = 0.0, h = 0.0;
};

Polar polar(const Lab& lab, double gain) {
    const double a = (1.0 + gain) * lab.a;
    return {std::hypot(a, lab.b), degrees(lab.b, a)};
}

double hue_between(const Polar& p, const Polar& q) {
    if (p.c * q.c == 0.0) return 0.0;
    const double step = q.h - p.h;
    return step > 180.0 ? step - 360.0 : step < -180.0 ? step + 360.0 : step;
}

double mean_hue(const Polar& p, const Polar& q) {
    if (p.c * q.c == 0.0) return p.h + q.h;
    if (std::fabs(p.h - q.h) <= 180.0) return 0.5 * (p.h + q.h);
    return p.h + q.h < 360.0 ? 0.5 * (p.h + q.h + 360.0) : 0.5 * (p.h + q.h - 360.0);
}

}  // namespace

Lab seen(glm::vec3 colour, Eye eye) {
    const Triple light{linear(static_cast<double>(colour.r)), linear(static_cast<double>(colour.g)),
                       linear(static_cast<double>(colour.b))};
    Triple at_eye = times(matrix_of(eye), light);
    for (double& channel : at_eye) channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = times(to_xyz, at_eye);
    const double x = cube_root_law(xyz[0] / 0.95047);
    const double y = cube_root_law(xyz[1]);
    const double z = cube_root_law(xyz[2] / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

double difference(const Lab& first, const Lab& second) {
    const double chroma = 0.5 * (std::hypot(first.a, first.b) + std::hypot(second.a, second.b));
    const double c7 = to_the_7th(chroma);
    constexpr double far7 = 6103515625.0;  // 25 to the 7th
    const double gain = 0.5 * (1.0 - std::sqrt(c7 / (c7 + far7)));
    const Polar p = polar(first, gain);
    const Polar q = polar(second, gain);
    const double dl = second.l - first.l;
    const double dc = q.c - p.c;
    const double dh = 2.0 * std::sqrt(p.c * q.c) * std::sin(hue_between(p, q) * pi / 360.0);
    const double l = 0.5 * (first.l + second.l) - 50.0;
    const double c = 0.5 * (p.c + q.c);
    const double h = mean_hue(p, q);
    const double t = 1.0 - 0.17 * cosine(h - 30.0) + 0.24 * cosine(2.0 * h) +
                     0.32 * cosine(3.0 * h + 6.0) - 0.20 * cosine(4.0 * h - 63.0);
    const double sl = 1.0 + 0.015 * l * l / std::sqrt(20.0 + l * l);
    const double sc = 1.0 + 0.045 * c;
    const double sh = 1.0 + 0.015 * c * t;
    const double turn = 30.0 * std::exp(-std::pow((h - 275.0) / 25.0, 2.0));
    const double rc = 2.0 * std::sqrt(to_the_7th(c) / (to_the_7th(c) + far7));
    const double rt = -std::sin(2.0 * turn * pi / 180.0) * rc;
    const double ul = dl / sl;
    const double uc = dc / sc;
    const double uh = dh / sh;
    return std::sqrt(ul * ul + uc * uc + uh * uh + rt * uc * uh);
}

}  // namespace compass::tests
