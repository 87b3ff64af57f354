#pragma once

#include "ui/learn/numbers.h"

namespace compass::ui {

// Each runs the model and writes down what its texts state. A story that is not in the list
// leaves its numbers out.

void fill_l1(std::span<const sim::Story> stories, Numbers& numbers);
void fill_l2(std::span<const sim::Story> stories, Numbers& numbers);
void fill_l3(std::span<const sim::Story> stories, Numbers& numbers);
void fill_l4(std::span<const sim::Story> stories, Numbers& numbers);
void fill_l5(std::span<const sim::Story> stories, Numbers& numbers);
void fill_articles(std::span<const sim::Story> stories, Numbers& numbers);

}  // namespace compass::ui
