#pragma once

#include "app/session/session.h"

#include <optional>
#include <string>
#include <utility>

namespace compass {

/// Keeps what a learner did in a small file. Lessons work without it as well, so a file that cannot
/// be read or written is no fault to tell of.
class ProgressFile {
public:
    /// Without a path nothing is kept.
    explicit ProgressFile(std::optional<std::string> path) : path_(std::move(path)) {}

    /// Takes up what was kept; who comes for the first time gets the first minute.
    void restore(Session& session);

    /// Call it every frame, `seconds` after the last: writes what changed as soon as it rests, so
    /// that a curve that is being drawn does not write in every frame.
    void keep(const Session& session, double seconds);
    /// Writes what changed at once.
    void close(const Session& session);

private:
    void write(std::string line);

    std::optional<std::string> path_;
    std::string written_;
    std::string seen_;
    double rests_s_ = 0.0;
};

}  // namespace compass
