#include "app/site/lesson_words.h"

#include "ui/keys.h"
#include "ui/number_text.h"

#include <algorithm>
#include <charconv>

namespace compass::site {
namespace {

const std::string unknown = "[?]";

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(':'); end != std::string_view::npos;
         begin = end + 1, end = text.find(':', begin)) {
        parts.push_back(text.substr(begin, end - begin));
    }
    parts.push_back(text.substr(begin));
    return parts;
}

}  // namespace

std::string key_of_row(std::string_view id, const ui::Strings& strings, ui::Level level) {
    for (const ui::KeyRow& row : ui::key_rows()) {
        if (row.id == id) return ui::key_names(row, strings, level).front();
    }
    return unknown;
}

std::string LessonWords::text(std::string_view key) const {
    return ui::told(key, numbers_, strings_, level_);
}

std::string LessonWords::with(std::string_view key,
                              const std::vector<std::string>& arguments) const {
    return ui::filled(strings_.text(key, level_), arguments);
}

std::string LessonWords::mine(std::string_view part) const {
    return text("lesson." + std::string(lesson_.id) + "." + std::string(part));
}

std::string LessonWords::ask(const ui::Question& question) const {
    return mine(std::string(question.id) + ".ask");
}

std::string LessonWords::choice(const ui::Question& question, const ui::Choice& one) const {
    return mine(std::string(question.id) + "." + std::string(one.id));
}

std::string LessonWords::why(const ui::Question& question) const {
    const auto place = static_cast<std::size_t>(ui::fitting(question));
    return mine(std::string(question.id) + "." + std::string(question.choices[place].id) + "_why");
}

std::string LessonWords::number(const ui::NumberUse& use) const {
    return ui::use_text(use, numbers_, strings_, level_);
}

std::string LessonWords::place(std::size_t point) const {
    const std::string id = ui::sketch_place(lesson_.id, point);
    ui::NumberUse use = lesson_.sketch.at;
    use.id = id;
    return with("lesson." + std::string(lesson_.id) + ".sketch.at", {number(use)});
}

double LessonWords::start() const {
    return numbers_.find(ui::sketch_number(lesson_.id, 0))->second;
}

double LessonWords::finish() const {
    return numbers_.find(ui::sketch_number(lesson_.id, ui::drawn_points))->second;
}

std::string LessonWords::height(double value) const {
    const ui::SketchAxis& axis = lesson_.sketch;
    return ui::use_text({"value", axis.decimals, axis.unit}, {{"value", value}}, strings_, level_);
}

std::string LessonWords::resolved(std::string_view inside) const {
    const auto parts = parts_of(inside);
    if (parts.size() == 2 && parts[0] == "w") {
        return strings_.has(parts[1]) ? with("notes.button", {text(parts[1])}) : unknown;
    }
    if (parts.size() == 2 && parts[0] == "k") return key_of_row(parts[1], strings_, level_);
    const bool is_number = parts[0] == "n" && (parts.size() == 3 || parts.size() == 4);
    if (!is_number || numbers_.find(parts[1]) == numbers_.end()) return unknown;
    int decimals = 0;
    const char* const end = parts[2].data() + parts[2].size();
    if (std::from_chars(parts[2].data(), end, decimals).ptr != end) return unknown;
    return number({parts[1], decimals, parts.size() == 4 ? parts[3] : std::string_view{}});
}

std::string LessonWords::written(std::string_view key) const {
    const std::string_view whole = strings_.text(key, level_);
    std::string text;
    std::size_t done = 0;
    for (std::size_t open = whole.find('{'); open != std::string_view::npos;
         open = whole.find('{', done)) {
        const std::size_t close = whole.find('}', open);
        if (close == std::string_view::npos) break;
        text += whole.substr(done, open - done);
        const std::string_view inside = whole.substr(open + 1, close - open - 1);
        const bool is_place = inside.find(':') == std::string_view::npos;  // for others to fill
        text += is_place ? std::string(whole.substr(open, close - open + 1)) : resolved(inside);
        done = close + 1;
    }
    return text + std::string(whole.substr(done));
}

}  // namespace compass::site
