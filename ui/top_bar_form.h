#pragma once

#include "ui/cards.h"
#include "ui/style.h"
#include "ui/view.h"

#include <array>
#include <string>
#include <string_view>

namespace compass::ui {

/// What the parts of the top bar share in a frame.
struct Bar {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    Asked& asked;

    std::string text(std::string_view key) const {
        return std::string(strings.text(key, shown.view.level));
    }
    View& view() const { return asked_view(shown, asked); }
};

/// How much a bar says.
struct BarForm {
    bool title;
    bool long_words;  ///< "Keep as before" and not "Keep"; the chip with words
    bool three_levels;
    float story;            ///< width of the story's box
    bool has_views = true;  ///< ghost, levels, presentation and help; a phone does without
    bool has_redo = true;
    bool has_keep = true;
};

struct BarWords {
    std::string undo, redo, before, keep, explore, present, share;
    std::array<std::string, level_count> levels;
    std::string chip;  ///< empty while the run is inside the model and needs no caution
};

/// Measures of the bar in pixels of the design.
struct BarMeasures {
    static constexpr float margin = 16.0F;
    static constexpr float gap = 6.0F;
    static constexpr float wide_gap = 12.0F;
    static constexpr float icon_width = 32.0F;
};

/// The richest form that fits into the width, in pixels; the barest one where none does.
BarForm fitting_form(const Bar& bar, float width);

BarWords bar_words(const Bar& bar, const BarForm& form);

/// What the button says that stands for "before" while A and B are compared.
std::string sides_text(const Bar& bar);

/// Widths of the parts in pixels, with the room behind them where it belongs to the part.
float narrow_button(const Bar& bar, std::string_view text);
float before_width(const Bar& bar);
float title_width(const Bar& bar);
float chip_width(const Bar& bar, std::string_view text);
float levels_width(const Bar& bar, const BarForm& form, const BarWords& said);

}  // namespace compass::ui
