#pragma once

#include "sim/scenario.h"
#include "ui/strings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace compass::ui {

struct View;

/// What a link holds, with what of it the program that opens it does not know.
struct SharedLink {
    sim::Scenario scenario;
    /// "view", "hide" or "lock", and one of the words that stand there: "hide=bone+artery" is two.
    std::vector<std::pair<std::string, std::string>> looks{};
    std::vector<std::string> unknown{};  ///< ids that are none of ours, as they stand
    std::string other_model{};           ///< the version it was made with, if that is not ours
};

/// Looks as the link asks: "view=projector" as a presentation, "hide" and the id of a curve until
/// the run is played, "lock" and the id of a control or of an input ("age" is age_y). Locks and
/// hidden curves of a link before are given up. Answers with the words that mean nothing here.
std::vector<std::string> look_as_asked(View& view, const SharedLink& link);

/// What somebody who opens the link is told of it; empty where all was understood.
std::string link_notice(const SharedLink& link, const std::vector<std::string>& words_unknown,
                        const Strings& strings, Level level);

/// What a link says of the locks and hidden curves that are in force: ";lock=age_y", or nothing.
std::string looks_in_force(const View& view);

/// Is the control, by its place in controls(), kept as it is by a link?
bool is_locked(const View& view, int control);

/// `wished` with the locked controls as `present` has them.
sim::Scenario with_locks_kept(const View& view, const sim::Scenario& present, sim::Scenario wished);

/// The names of the locked controls, for people.
std::string locked_names(const View& view, const Strings& strings);

}  // namespace compass::ui
