#pragma once

namespace compass::sweeps {

/// exp and log from + - * / alone: the system's differ in the last bit from one library to the
/// next, and a person must be the same everywhere. Relative error below 1e-15 each, `portable_log`
/// for positive numbers.
double portable_exp(double x);
double portable_log(double x);

/// Quantile of the standard normal distribution for a share inside 0 and 1; relative error below
/// 1e-14 (Wichura 1988, AS 241).
double normal_quantile(double share);

}  // namespace compass::sweeps
