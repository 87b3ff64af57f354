#pragma once

#include "ui/ahead/guess.h"
#include "ui/document/document.h"
#include "ui/learn/numbers.h"
#include "ui/learn/progress.h"

#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

/// Words and numbers for the sheets that teach.
class Teller {
public:
    Teller(const Shown& shown, const Strings& strings);

    /// The text of a key with the numbers that belong to it.
    std::string text(std::string_view key) const;
    /// The text of a key with other things in its places.
    std::string with(std::string_view key, const std::vector<std::string>& arguments) const;
    std::string number(const NumberUse& use) const;
    /// A value of the moment, written as `use` says.
    std::string value(double value, const NumberUse& use) const;

    /// How the reader's units stand to those of the model.
    Measure measured(std::string_view unit) const { return measure(unit, strings_.units()); }
    /// A value in the reader's unit, without it.
    std::string bare(double value, int decimals, const Measure& shown) const;
    /// The unit as it is written; empty for none.
    std::string unit(std::string_view id) const;
    /// What was drawn and what came, in words on their shapes.
    std::string shapes(const Drawn& drawn, const Drawn& came, double axis_width) const;

    const Progress& progress() const { return progress_; }
    const Numbers& numbers() const { return numbers_ == nullptr ? none_ : *numbers_; }

private:
    const Strings& strings_;
    Level level_;
    Progress progress_;
    const Numbers* numbers_;
    Numbers none_;
};

/// A button that moves the learner on.
Buttons::Button to(std::string text, Progress progress, bool is_chosen = false,
                   bool is_enabled = true);

}  // namespace compass::ui
