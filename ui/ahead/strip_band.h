#pragma once

#include "ui/ahead/ahead.h"
#include "ui/layout.h"
#include "ui/style.h"

#include <imgui.h>

#include <optional>

namespace compass::ui {

/// The colour of an outcome for a share of its reach: from the tint of its pool to its line.
ImU32 outcome_colour(int outcome, double share, const Colours& colours);

/// The outcome that the bands show after this one: bone, artery, none.
std::optional<int> next_strip(std::optional<int> strip);

/// A band of futures, coloured more where there is more; what is filled anew or lies outside the
/// model is hatched.
void draw_strip(ImDrawList& list, const Strip& strip, int outcome, const Reach& reach,
                const Rect& rect, const Style& style);

/// What the ends of a strip are: "Bone calcium after 10 years: 905.1 g at 200 mg/d, ..."; of one
/// that is filled anew only that it is.
std::string strip_text(const Strip& strip, int outcome, const sim::Scenario& now,
                       const Strings& strings, Level level);

}  // namespace compass::ui
