#pragma once

#include "ui/strings.h"

#include <optional>
#include <string>
#include <string_view>

namespace compass::ui {

/// Numbers as people read them in the language of the words: thousands in groups ("2,000", in
/// German "2 000"), a true minus sign, no "-0". `decimals` digits after the point, 0 to 6.
std::string fixed_text(double value, int decimals, const Marks& marks);
inline std::string fixed_text(double value, int decimals, const Strings& strings) {
    return fixed_text(value, decimals, strings.marks());
}

/// The same for machines, such as the keys of words: "2000", "-0.5".
std::string key_text(double value, int decimals);

/// As many digits as a reader has use for: whole from 100 on, else three leading digits at most
/// and no zeros at the end ("0.15", "2.5", "10"). Not finite numbers are "–".
std::string number_text(double value, const Strings& strings);

/// A value of the model in the unit that is shown, with the digits that number_text would give it
/// in the model's unit and those that the other unit needs besides.
std::string number_text(double value, const Measure& shown, const Strings& strings);

/// The key of a unit's words: "unit.mg_d" for "mg/d".
std::string unit_key(std::string_view unit);

/// "2,000 IU/d" or "50 µg/d", "60 years"; without a unit the number alone. `unit` is as in the
/// registry.
std::string amount_text(double value, std::string_view unit, const Strings& strings, Level level);

/// A mass of calcium in mg or, from 10,000 mg on, in g: "850 mg", "1,012 g".
std::string calcium_text(double mg, const Strings& strings, Level level);

/// Where a stretch of time stands in a sentence: by itself, or behind "after", which asks for
/// another form in some languages.
enum class Stretch { alone, after };

/// A stretch of time: "30 days", "18 months" (of 30 d), "10 years" (of 365 d).
std::string days_text(double days, const Strings& strings, Level level,
                      Stretch stretch = Stretch::alone);

/// What a person typed for a value in `unit`, in that unit: "2000", "2 000", "2,000", "-2.5". A
/// number alone is in the unit that is shown; it may have the unit or one that converts behind it
/// ("50 ug" of vitamin D3 are 2,000 IU; "2 years" are 730 d). Where the language has a decimal
/// comma, "1,5" and "1.5" are the same and "2.000" has a group; where it has a point, "1,5" could
/// mean two things and is refused like any other nonsense, by nullopt.
std::optional<double> typed_value(std::string_view text, std::string_view unit,
                                  const Strings& strings);

}  // namespace compass::ui
