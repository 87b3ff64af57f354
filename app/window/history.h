#pragma once

#include "app/session/session.h"
#include "sim/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace compass {

/// What can be undone and redone, and the state it is seen from: what is kept between two times
/// that the program runs.
struct KeptSteps {
    std::vector<Session::Step> undo, redo;
    Session::Step now;
};

KeptSteps kept_steps(const Session& session);

/// As a JSON text, each scenario as its share line.
std::string history_text(const KeptSteps& kept);

/// Reads it back, equal to the last digit. Fails for anything that was not written so, with one
/// sentence.
Result<KeptSteps> parse_history(std::string_view text);

/// Goes on where an earlier time ended: its last state and its steps stand behind undo.
void go_on_from(Session& session, KeptSteps kept);

/// $XDG_STATE_HOME/calcium-compass/steps.json, or in ~/.local/state; nothing where neither a state
/// folder nor a home is known.
std::optional<std::string> history_path();

/// The same folder's file for what a learner did (ui/learn/progress.h).
std::optional<std::string> progress_path();

/// The same folder's file for how somebody looks at things (app/files/look.h).
std::optional<std::string> look_path();

/// Keeps the steps of a window in a file. Tells the user in one sentence, once, where it cannot.
class History {
public:
    /// Without a path nothing is kept.
    explicit History(std::optional<std::string> path) : path_(std::move(path)) {}

    /// Restores the steps of last time. A file that cannot be understood is put aside under another
    /// name, so that nothing is lost, and undo starts empty.
    void restore(Session& session, const ui::Strings& strings);

    /// Call it every frame: writes what changed, at most every other second.
    void keep(Session& session, const ui::Strings& strings, double seconds);

    /// Call it at the end: writes what is not written yet.
    void close(const Session& session);

private:
    bool is_new(const Session& session) const;
    Result<Done> write(const Session& session);

    std::optional<std::string> path_;
    double waited_s_ = 0.0;
    std::string written_;  ///< what stands in the file
    std::size_t undo_ = 0, redo_ = 0;
    sim::Scenario now_;  ///< of the last look: a quick way to see that nothing changed
    bool looked_ = false;
};

}  // namespace compass
