#include "ui/find/find.h"

#include "ui/controls/control_words.h"
#include "ui/units.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace compass::ui {
namespace {

/// How a letter is written by who has no key for it: plain, and in full.
struct Letter {
    std::string_view sign;
    std::string_view plain;
    std::string_view full;
};
constexpr std::array letters{Letter{"ä", "a", "ae"}, Letter{"ö", "o", "oe"}, Letter{"ü", "u", "ue"},
                             Letter{"Ä", "a", "ae"}, Letter{"Ö", "o", "oe"}, Letter{"Ü", "u", "ue"},
                             Letter{"ß", "s", "ss"}, Letter{"µ", "u", "mc"}};

enum class Spelling { plain, full };

/// Small letters without marks, and no strokes: the key that opens the field may leave one there.
std::string folded(std::string_view text, Spelling spelling) {
    std::string result;
    while (!text.empty()) {
        const auto* letter =
            std::find_if(letters.begin(), letters.end(),
                         [text](const Letter& one) { return text.starts_with(one.sign); });
        if (letter != letters.end()) {
            result += spelling == Spelling::plain ? letter->plain : letter->full;
            text.remove_prefix(letter->sign.size());
            continue;
        }
        const char sign = text.front();
        if (sign >= 'A' && sign <= 'Z') {
            result += static_cast<char>(sign - 'A' + 'a');
        } else if (sign != '/') {
            result += sign;
        }
        text.remove_prefix(1);
    }
    return result;
}

std::vector<std::string> words_of(std::string_view typed) {
    std::vector<std::string> words(1);
    for (const char sign : folded(typed, Spelling::plain)) {
        if (sign != ' ') {
            words.back() += sign;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// All that a control can be found by, spelt both ways.
std::string all_words(const Control& control, const Strings& strings) {
    std::string all(control.id);
    for (const Level level : {Level::plain, Level::standard, Level::technical}) {
        all += ' ' + name_text(control, strings, level);
    }
    const std::string rate = control.meaning == Meaning::per_day ? "/d" : "";
    all += ' ' + std::string(control.row->unit) + rate;
    all += ' ' + std::string(measure(control.row->unit, strings.units()).unit) + rate;
    return folded(all, Spelling::plain) + ' ' + folded(all, Spelling::full);
}

/// For each word 0 where the name begins with it, 1 where a word of the name does, 2 elsewhere.
int rank_of(const std::string& name, const std::vector<std::string>& words) {
    int rank = 0;
    for (const std::string& word : words) {
        if (name.starts_with(word)) continue;
        rank += name.find(' ' + word) != std::string::npos ? 1 : 2;
    }
    return rank;
}

std::vector<const Control*> acting_controls(const sim::Scenario& scenario) {
    std::vector<const Control*> acting;
    for (const Control& control : controls()) {
        if (matters(control, scenario)) acting.push_back(&control);
    }
    return acting;
}

/// Twice the pairs of letters that two texts share, of all that both have: 0 to 1.
double likeness(const std::string& a, const std::string& b) {
    if (a.size() < 2 || b.size() < 2) return 0.0;
    std::size_t shared = 0;
    for (std::size_t i = 0; i + 1 < a.size(); ++i) {
        if (b.find(a.substr(i, 2)) != std::string::npos) ++shared;
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size() - 2);
}

}  // namespace

std::vector<const Control*> found_controls(std::string_view typed, const sim::Scenario& scenario,
                                           const Strings& strings, Level level) {
    const std::vector<std::string> words = words_of(typed);
    std::vector<std::pair<int, const Control*>> ranked;
    for (const Control* control : acting_controls(scenario)) {
        const std::string all = all_words(*control, strings);
        const bool has_all = std::all_of(
            words.begin(), words.end(),
            [&all](const std::string& word) { return all.find(word) != std::string::npos; });
        if (!has_all) continue;
        const std::string name = folded(name_text(*control, strings, level), Spelling::plain);
        ranked.emplace_back(rank_of(name, words), control);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Control*> found;
    found.reserve(ranked.size());
    for (const auto& [rank, control] : ranked) found.push_back(control);
    return found;
}

const Control& nearest_control(std::string_view typed, const sim::Scenario& scenario,
                               const Strings& strings, Level level) {
    const std::string wanted = folded(typed, Spelling::plain);
    const Control* nearest = controls().data();
    double most = -1.0;
    for (const Control* control : acting_controls(scenario)) {
        const std::string name = folded(name_text(*control, strings, level), Spelling::plain);
        const double like = likeness(wanted, name);
        if (like > most) {
            most = like;
            nearest = control;
        }
    }
    return *nearest;
}

}  // namespace compass::ui
