#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace compass::ui {

/// The units that a learner reads: those of the model and its files (mg/dL, nmol/L, IU), those of
/// North American laboratories (mg/dL, ng/mL, IU), or SI (mmol/L, nmol/L, µg). Files, share lines
/// and the command line stay in those of the model.
enum class Units { model, conventional, si };
inline constexpr std::size_t units_count = 3;

/// By Units, as the command line and the words' keys name them.
inline constexpr std::array<std::string_view, units_count> units_names{"model", "conventional",
                                                                       "si"};

constexpr Units next_units(Units units) {
    return static_cast<Units>((static_cast<std::size_t>(units) + 1) % units_count);
}

/// Vitamin D: 1 IU is 25 ng by definition.
inline constexpr double iu_in_ug = 40.0;

/// A unit that is shown in place of one of the model.
struct Measure {
    std::string_view unit{};  ///< as in the registry: "mmol/L", "ug/d"
    double in_one = 1.0;      ///< how many of the model's unit one of it is

    double shown(double value) const { return value / in_one; }
    double of_model(double value) const { return value * in_one; }
    /// How many decimals tell apart what `of_model` decimals tell apart in the model's unit.
    int decimals(int of_model) const;
    /// A range of the model's unit.
    template <typename Range>
    Range shown_range(const Range& range) const {
        return {shown(range.least), shown(range.greatest)};
    }
};

/// How a value in `unit`, as the registry writes it, is shown. A unit that several substances share
/// is told apart by the column of the run; what has no twin stays as it is.
Measure measure(std::string_view unit, Units units, std::string_view column = {});

}  // namespace compass::ui
