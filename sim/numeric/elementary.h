#pragma once

/// Functions of one argument whose last bit is the same with every compiler and on every platform:
/// they use only + - * / and square roots. The system's own differ between a desktop and a browser,
/// and one bit in a day's context is a different run ten years later.
namespace compass::sim {

/// e^x, within 2e-15 relative; 0 below -708, and x is clamped at 708.
double exponential(double x);

/// cos and sin of 2 pi `turns`, within 1e-15, for |turns| up to 1e6.
double cosine_of_turns(double turns);
double sine_of_turns(double turns);

/// Logarithm to base 10 of x > 0, within 2e-15 of its value or of 1.
double decimal_logarithm(double x);

/// Cube root of x >= 0, within 1e-14 relative.
double cube_root(double x);

}  // namespace compass::sim
