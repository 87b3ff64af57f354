#include "bench/progress.h"

#include <unistd.h>

#include <cstdio>
#include <utility>

namespace compass::bench {

ProgressLine::ProgressLine(std::string what)
    : what_(std::move(what)), is_terminal_(isatty(STDERR_FILENO) == 1) {
    show(0.0);
}

ProgressLine::~ProgressLine() {
    if (is_terminal_) std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(double share) const {
    if (is_terminal_) std::fprintf(stderr, "\r%s: %3.0f %%", what_.c_str(), 100.0 * share);
}

}  // namespace compass::bench
