#include "ui/learn/progress.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::ui {
namespace {

constexpr std::string_view head = "cclearn1";

std::string letters(const Answers& answers) {
    std::string text;
    for (const std::int8_t one : answers) {
        text += one < 0 ? '-' : static_cast<char>('0' + one);
    }
    return text;
}

std::optional<Answers> answers_from(std::string_view text) {
    if (text.size() != static_cast<std::size_t>(most_questions)) return std::nullopt;
    Answers answers = no_answers();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (text[i] == '-') continue;
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        answers[i] = static_cast<std::int8_t>(text[i] - '0');
    }
    return answers;
}

std::vector<std::string_view> parts_of(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(mark); end != std::string_view::npos;
         begin = end + 1, end = text.find(mark, begin)) {
        parts.push_back(text.substr(begin, end - begin));
    }
    parts.push_back(text.substr(begin));
    return parts;
}

/// A number of one digit from 0 to `most`.
std::optional<int> digit(std::string_view text, int most) {
    if (text.size() != 1 || text[0] < '0' || text[0] - '0' > most) return std::nullopt;
    return text[0] - '0';
}

std::string points_text(const DrawnPoints& points) {
    std::string text;
    for (const std::int16_t one : points) {
        text += (text.empty() ? "" : ",") + (one < 0 ? "-" : std::to_string(one));
    }
    return text;
}

/// A whole number from 0 to the end of the axis.
std::optional<std::int16_t> point_from(std::string_view text) {
    constexpr std::size_t most_digits = 4;
    if (text == "-") return std::int16_t{-1};
    if (text.empty() || text.size() > most_digits) return std::nullopt;
    int value = 0;
    for (const char sign : text) {
        if (sign < '0' || sign > '9') return std::nullopt;
        value = 10 * value + (sign - '0');
    }
    if (value > most_of_axis) return std::nullopt;
    return static_cast<std::int16_t>(value);
}

std::optional<DrawnPoints> points_from(std::string_view text) {
    const auto parts = parts_of(text, ',');
    if (parts.size() != drawn_points) return std::nullopt;
    DrawnPoints points{};
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto point = point_from(parts[i]);
        if (!point) return std::nullopt;
        points[i] = *point;
    }
    return points;
}

std::optional<LessonProgress> lesson_from(std::string_view text) {
    const auto parts = parts_of(text, ':');
    if (parts.size() != 5 && parts.size() != 6) return std::nullopt;
    const auto step = digit(parts[0], lesson_step_count - 1);
    const auto first = answers_from(parts[1]);
    const auto last = answers_from(parts[2]);
    const auto looked = digit(parts[3], 1);
    const auto reached = digit(parts[4], 1);
    const auto points = parts.size() == 6 ? points_from(parts[5]) : nothing_drawn();
    if (!step || !first || !last || !looked || !reached || !points) return std::nullopt;
    return LessonProgress{.step = static_cast<LessonStep>(*step),
                          .first = *first,
                          .last = *last,
                          .drawn = *points,
                          .has_looked = *looked == 1,
                          .is_reached = *reached == 1};
}

}  // namespace

Progress answered(Progress progress, int question, int choice) {
    if (progress.lesson < 0 || question < 0 || question >= most_questions) return progress;
    LessonProgress& lesson = progress.lessons[static_cast<std::size_t>(progress.lesson)];
    const auto place = static_cast<std::size_t>(question);
    lesson.last[place] = static_cast<std::int8_t>(choice);
    // a guess may be changed until the run is looked at, an answer not
    const bool is_guess = lesson.step == LessonStep::predict && !lesson.has_looked;
    if (lesson.first[place] < 0 || is_guess) lesson.first[place] = lesson.last[place];
    return progress;
}

Progress drawn(Progress progress, std::size_t point, double share) {
    if (progress.lesson < 0 || point >= drawn_points) return progress;
    LessonProgress& lesson = progress.lessons[static_cast<std::size_t>(progress.lesson)];
    if (lesson.has_looked || !std::isfinite(share)) return progress;
    const double part = std::round(most_of_axis * std::clamp(share, 0.0, 1.0));
    lesson.drawn[point] = static_cast<std::int16_t>(part);
    return progress;
}

Progress at_step(Progress progress, LessonStep step) {
    if (progress.lesson < 0) return progress;
    LessonProgress& lesson = progress.lessons[static_cast<std::size_t>(progress.lesson)];
    lesson.step = step;
    lesson.has_looked = lesson.has_looked || step >= LessonStep::observe;
    return progress;
}

std::string progress_line(const Progress& progress) {
    std::string line{head};
    line += progress.hints_seen ? ";1" : ";0";
    for (const LessonProgress& lesson : progress.lessons) {
        line += ';' + std::to_string(static_cast<int>(lesson.step)) + ':' + letters(lesson.first) +
                ':' + letters(lesson.last) + ':' + (lesson.has_looked ? '1' : '0') + ':' +
                (lesson.is_reached ? '1' : '0') + ':' + points_text(lesson.drawn);
    }
    return line;
}

std::optional<Progress> progress_from(std::string_view line) {
    const auto parts = parts_of(line, ';');
    if (parts.size() != lesson_count + 2 || parts[0] != head) return std::nullopt;
    const auto seen = digit(parts[1], 1);
    if (!seen) return std::nullopt;
    Progress progress;
    progress.hints_seen = *seen == 1;
    for (std::size_t i = 0; i < progress.lessons.size(); ++i) {
        const auto lesson = lesson_from(parts[i + 2]);
        if (!lesson) return std::nullopt;
        progress.lessons[i] = *lesson;
    }
    return progress;
}

}  // namespace compass::ui
