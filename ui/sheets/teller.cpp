#include "ui/sheets/teller.h"

#include "ui/number_text.h"

#include <utility>

namespace compass::ui {

Teller::Teller(const Shown& shown, const Strings& strings)
    : strings_(strings),
      level_(shown.view.level),
      progress_(shown.progress == nullptr ? Progress{} : *shown.progress),
      numbers_(shown.numbers) {
}

std::string Teller::text(std::string_view key) const {
    return told(key, numbers(), strings_, level_);
}

std::string Teller::with(std::string_view key, const std::vector<std::string>& arguments) const {
    return filled(strings_.text(key, level_), arguments);
}

std::string Teller::number(const NumberUse& use) const {
    return use_text(use, numbers(), strings_, level_);
}

std::string Teller::value(double value, const NumberUse& use) const {
    return use_text({"value", use.decimals, use.unit, use.is_bare}, {{"value", value}}, strings_,
                    level_);
}

std::string Teller::bare(double value, int decimals, const Measure& shown) const {
    return fixed_text(value, shown.decimals(decimals), strings_);
}

std::string Teller::unit(std::string_view id) const {
    return id.empty() ? std::string() : std::string(strings_.text(unit_key(id), level_));
}

std::string Teller::shapes(const Drawn& drawn, const Drawn& came, double axis_width) const {
    return shape_feedback(drawn, came, axis_width, strings_, level_);
}

Buttons::Button to(std::string text, Progress progress, bool is_chosen, bool is_enabled) {
    return {.text = std::move(text),
            .action = Learn{std::move(progress)},
            .is_chosen = is_chosen,
            .is_enabled = is_enabled};
}

}  // namespace compass::ui
