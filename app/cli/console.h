#pragma once

#include "sim/result.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>

namespace compass::cli {

/// Where a command reads from and writes to.
struct Console {
    std::FILE* in = stdin;
    std::FILE* out = stdout;  ///< data only
    std::FILE* err = stderr;  ///< words
    bool err_is_terminal = false;
};

/// Standard output, with a memory of what went wrong.
class Output {
public:
    explicit Output(std::FILE* file) : file_(file) {}

    /// Fails with a sentence where the bytes could not be written.
    Result<Done> write(std::string_view bytes);
    Result<Done> finish();  ///< brings to the file what is still on its way

    /// Did the program at the other end of a pipe stop reading? That is its right, not an error.
    bool reader_left() const { return reader_left_; }

private:
    Error failure(int reason);

    std::FILE* file_;
    bool reader_left_ = false;
};

/// A bar on a terminal, for work that takes longer than a moment; silent anywhere else. Gone when
/// the work is done.
class Progress {
public:
    Progress(const Console& console, std::string what);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(Progress&&) = delete;
    ~Progress();

    void show(double share);  ///< 0 to 1

private:
    using Clock = std::chrono::steady_clock;

    std::FILE* terminal_;  ///< or nullptr
    std::string what_;
    Clock::time_point next_;
    bool is_shown_ = false;
};

}  // namespace compass::cli
