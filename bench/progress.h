#pragma once

#include <string>

namespace compass::bench {

/// A line on standard error that tells how far things are, if that is a terminal. Cleared at the
/// end of its life. Not for several threads at once.
class ProgressLine {
public:
    explicit ProgressLine(std::string what);
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ProgressLine(ProgressLine&&) = delete;
    ProgressLine& operator=(ProgressLine&&) = delete;
    ~ProgressLine();

    void show(double share) const;

private:
    std::string what_;
    bool is_terminal_;
};

}  // namespace compass::bench
