#pragma once

#include "ui/document/document.h"
#include "ui/learn/lessons.h"
#include "ui/sheets/teller.h"

#include <vector>

namespace compass::ui {

/// The curve of a lesson, to be drawn.
Sketch lesson_sketch(const Teller& teller, const Lesson& lesson, const LessonProgress& mine);

/// What was drawn beside what the model does, and what their shapes say.
void add_drawn(const Teller& teller, const Lesson& lesson, const LessonProgress& mine,
               std::vector<Block>& blocks);

}  // namespace compass::ui
