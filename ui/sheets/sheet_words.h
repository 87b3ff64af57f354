#pragma once

#include "ui/number_text.h"
#include "ui/view.h"

#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

/// The words of a sheet, at the level of the view.
struct SheetWords {
    const Shown& shown;
    const Strings& strings;

    std::string text(std::string_view key) const {
        return std::string(strings.text(key, shown.view.level));
    }
    std::string fixed(double value, int decimals) const {
        return fixed_text(value, decimals, strings);
    }
    std::string with(std::string_view key, const std::vector<std::string>& arguments) const {
        return filled(strings.text(key, shown.view.level), arguments);
    }
    /// The open sheet leafed to another page.
    LookAt page(int number) const {
        View view = shown.view;
        view.sheet_page = number;
        return {view};
    }
};

}  // namespace compass::ui
