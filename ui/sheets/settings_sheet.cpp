#include "ui/sheets/settings_sheet.h"

#include "ui/sheets/sheet_words.h"

#include <utility>

namespace compass::ui {
namespace {

/// A question with a button for each answer, which changes one thing of the view.
template <typename T, typename Choices>
Buttons choice(const SheetWords& words, const std::string& question, T View::*thing,
               const Choices& choices) {
    Buttons row{.question = words.text(question), .buttons = {}};
    for (const auto& [value, answer] : choices) {
        View view = words.shown.view;
        view.*thing = value;
        row.buttons.push_back({.text = answer,
                               .action = LookAt{view},
                               .is_chosen = words.shown.view.*thing == value});
    }
    return row;
}

Buttons text_choice(const SheetWords& words) {
    std::vector<std::pair<int, std::string>> sizes;
    sizes.reserve(text_sizes.size());
    for (const int size : text_sizes) {
        sizes.emplace_back(size, words.with("settings.percent", {std::to_string(size)}));
    }
    return choice(words, "settings.text", &View::text, sizes);
}

}  // namespace

Document settings_document(const Shown& shown, const Strings& strings) {
    const SheetWords words{shown, strings};
    using Motions = std::vector<std::pair<Motion, std::string>>;
    using Switch = std::vector<std::pair<bool, std::string>>;
    const Motions motions{{Motion::full, words.text("settings.full")},
                          {Motion::calm, words.text("settings.calm")},
                          {Motion::still, words.text("settings.still")}};
    const Switch contrasts{{false, words.text("settings.normal")},
                           {true, words.text("settings.high")}};
    const Switch letters{{true, words.text("settings.on")}, {false, words.text("settings.off")}};
    const auto note = [&](std::string_view key) { return Paragraph{words.text(key), Tone::note}; };
    return {.title = words.text("sheet.settings.name"),
            .blocks = {text_choice(words), note("settings.text_note"),
                       choice(words, "settings.motion", &View::motion, motions),
                       note("settings.motion_note"),
                       choice(words, "settings.contrast", &View::high_contrast, contrasts),
                       note("settings.contrast_note"),
                       choice(words, "settings.letters", &View::letter_keys, letters),
                       note("settings.letters_note")}};
}

}  // namespace compass::ui
