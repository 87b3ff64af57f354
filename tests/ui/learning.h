#pragma once

#include "app/files/stories.h"
#include "ui/learn/lesson_runs.h"
#include "ui/learn/lessons.h"

#include <string_view>
#include <vector>

namespace compass::tests {

/// The program's stories, read once.
inline const std::vector<sim::Story>& learning_stories() {
    static const std::vector<sim::Story> all = *files::stories();
    return all;
}

/// The numbers that the texts of a lesson or of the articles state.
inline ui::Numbers numbers_of(std::string_view group) {
    ui::Numbers numbers;
    ui::add_numbers(group, learning_stories(), numbers);
    return numbers;
}

}  // namespace compass::tests
