#pragma once

#include "sim/domain.h"
#include "ui/strings.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace compass::ui {

/// What a look ahead speaks of: one quantity at the horizon. Its words are those of the plot of
/// the same id, else "outcome.<id>.name" and "outcome.<id>.unit".
struct Outcome {
    std::string_view id;
    double (*of)(const sim::Trajectory& run, const sim::Sample& sample);
    std::string_view unit;  ///< of the model
    int decimals = 0;       ///< in that unit
};
inline constexpr std::size_t outcome_count = 7;

/// The five curves in the order of the cards, then urine and the idle guard of arteries.
std::span<const Outcome, outcome_count> outcomes();
inline constexpr int bone_outcome = 1;
inline constexpr int artery_outcome = 2;
inline constexpr int urine_outcome = 5;

/// All outcomes of one run at its end, so that another outcome can be shown without another run.
struct Ending {
    std::array<double, outcome_count> values{};
    bool is_valid = true;         ///< was the last day inside what the model was checked for?
    sim::DomainFigures domain{};  ///< of that day
    friend bool operator==(const Ending&, const Ending&) = default;
};
Ending ending_of(const sim::Trajectory& run);

/// The outcomes at a sample on the way.
Ending outcomes_at(const sim::Trajectory& run, const sim::Sample& sample);

inline double value_in(const Ending& ending, int outcome) {
    return ending.values[static_cast<std::size_t>(outcome)];
}

/// The unit in which it is shown.
Measure outcome_measure(int outcome, const Strings& strings);

/// "Bone calcium"; "g"; "1,012.3" and "1,012.3 g"; "+3.2 g" or "−3.2 g".
std::string outcome_name(int outcome, const Strings& strings, Level level);
std::string outcome_unit(int outcome, const Strings& strings, Level level);
std::string outcome_number(int outcome, double value, const Strings& strings);
std::string outcome_text(int outcome, double value, const Strings& strings, Level level);
std::string outcome_change(int outcome, double change, const Strings& strings, Level level);

}  // namespace compass::ui
