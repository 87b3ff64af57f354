#pragma once

#include "sim/evidence.h"
#include "sim/replay/attribution.h"
#include "ui/controls/control.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace compass::ui {

/// The smallest change of an outcome that is worth a sentence, in the units of sim::Outcomes: what
/// a laboratory or a scan would not tell from nothing, or what a reader would not care about.
inline constexpr sim::Outcomes worth_naming{0.05, 1.0, 2.0, 3.0, 30.0};

/// One way with what it did to the outcome that is spoken of.
struct Contribution {
    sim::Way way = sim::Way::food;
    double amount = 0.0;
    int turn = 0;  ///< 1 where the way says more than before, -1 less, 0 the same at other times
};

/// What changed between two runs, and why: all that the sentence and the list of ways say.
struct Reasons {
    sim::Scenario before, after;
    std::string story;  ///< id of the story that made the change, or empty
    int days = 1;
    sim::Outcome outcome = sim::Outcome::bone;
    double was = 0.0;
    double is = 0.0;
    std::vector<Contribution> ways{};       ///< largest first; what carries nothing is left out
    std::vector<Contribution> main_ways{};  ///< of `main` alone, where several controls changed
    double remainder = 0.0;                 ///< is - was less all of them
    bool almost_nothing = false;            ///< no outcome changed by what is worth naming
    std::vector<const Control*> changed{};
    const Control* main = nullptr;  ///< of those the one that did most; nullptr: no control differs

    double change() const { return is - was; }
};

/// The controls that stand elsewhere, but for the horizon, and do something.
std::vector<const Control*> changed_controls(const sim::Scenario& before,
                                             const sim::Scenario& after);

/// `after` with a control put back to where it stood.
sim::Scenario put_back(const Control& control, const sim::Scenario& before,
                       const sim::Scenario& after);

/// What two runs ask for, and what they found. `without` are the outcomes with each of
/// changed_controls put back, in their order; empty where fewer than two changed.
struct Findings {
    sim::Scenario before, after;
    std::string story;
    sim::Attribution attribution{};
    std::vector<sim::Outcomes> without{};
    std::optional<sim::Attribution> of_main{};  ///< from `after` with main_control put back, to it
};

/// Of several changed controls the one without which most of the change would be missing.
const Control* main_control(const Findings& findings);

/// The part whose ways the reasons will name, told from where two runs lead; none where almost
/// nothing changed, and all ways have to be known.
std::optional<sim::Part> part_spoken_of(const sim::Attribution& ends);

/// The outcome that changed most for what is worth naming, and its ways. If none did, the one in
/// which most was moved and undone.
Reasons reasons_of(const Findings& findings);

/// The way that the sentence names: the largest in the direction of the change, of the main control
/// if several changed; or the largest of all where almost nothing changed. nullptr where nothing
/// carried anything.
const Contribution* winner(const Reasons& reasons);

/// The largest against the winner, if it is over a quarter of it.
const Contribution* counter(const Reasons& reasons);

/// How well a link of the model is known (sim/model/links.h); measured where nothing is said.
sim::Evidence mark_of_link(std::string_view id);

/// The weakest link on a way, for the control that was moved: its id in the table of evidence, or
/// "" where nothing stands but what is measured.
std::string_view weakest_link(const Reasons& reasons, const Contribution& contribution);

/// Its mark. Picture and words both take it from the table of evidence.
sim::Evidence mark_of(const Reasons& reasons, const Contribution& contribution);

/// The id of a way in string files: "pth_bone".
std::string_view id_of(sim::Way way);
std::string_view id_of(sim::Outcome outcome);

}  // namespace compass::ui
