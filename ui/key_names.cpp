#include "ui/keys.h"

#include <array>

namespace compass::ui {

namespace {

constexpr std::array<std::string_view, key_count> names{
    "space", "comma", "period", "home", "end", "0",  "1",  "2",  "3",  "4",     "5", "6",
    "A",     "B",     "C",      "D",    "E",   "G",  "H",  "I",  "K",  "L",     "M", "N",
    "O",     "P",     "Q",      "R",    "S",   "T",  "U",  "V",  "W",  "X",     "Y", "Z",
    "plus",  "minus", "?",      "/",    "F1",  "F2", "F3", "F4", "F9", "escape"};

}  // namespace

// Words differ from language to language, signs do not.
std::string key_name(Key key, const Strings& strings, Level level) {
    const std::string_view name = names[static_cast<std::size_t>(key)];
    const std::string path = "key.name." + std::string(name);
    return strings.has(path) ? std::string(strings.text(path, level)) : std::string(name);
}

std::string press_name(const KeyPress& press, const Strings& strings, Level level) {
    std::string name;
    if (press.ctrl) name += std::string(strings.text("key.name.ctrl", level)) + "+";
    if (press.shift) name += std::string(strings.text("key.name.shift", level)) + "+";
    return name + key_name(press.key, strings, level);
}

std::vector<std::string> key_names(const KeyRow& row, const Strings& strings, Level level) {
    constexpr std::size_t series = 4;  // from here on first and last say it
    if (row.presses.size() >= series) {
        return {filled(strings.text("key.name.series", level),
                       {press_name(row.presses.front(), strings, level),
                        press_name(row.presses.back(), strings, level)})};
    }
    std::vector<std::string> texts;
    for (const KeyPress& press : row.presses) texts.push_back(press_name(press, strings, level));
    return texts;
}

}  // namespace compass::ui
