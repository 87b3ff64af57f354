#include "app/cli/console.h"

#include <cerrno>
#include <cmath>
#include <system_error>
#include <utility>

namespace compass::cli {
namespace {

constexpr std::chrono::milliseconds a_moment{400};
constexpr std::chrono::milliseconds between_looks{100};
constexpr int bar_width = 30;

}  // namespace

Error Output::failure(int reason) {
    reader_left_ = reason == EPIPE;
    return {"standard output cannot be written (" +
            std::error_code(reason, std::generic_category()).message() +
            "); make room or send it elsewhere"};
}

Result<Done> Output::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_) == bytes.size()) return Done{};
    return failure(errno);
}

Result<Done> Output::finish() {
    if (std::fflush(file_) == 0) return Done{};
    return failure(errno);
}

Progress::Progress(const Console& console, std::string what)
    : terminal_(console.err_is_terminal ? console.err : nullptr),
      what_(std::move(what)),
      next_(Clock::now() + a_moment) {
}

Progress::~Progress() {
    if (is_shown_) std::fputs("\r\033[K", terminal_);
}

void Progress::show(double share) {
    if (terminal_ == nullptr || Clock::now() < next_) return;
    next_ = Clock::now() + between_looks;
    is_shown_ = true;
    const auto full = static_cast<std::size_t>(std::lround(share * bar_width));
    const std::string bar = std::string(full, '#') + std::string(bar_width - full, '.');
    std::fprintf(terminal_, "\r%s [%s] %3.0f %%", what_.c_str(), bar.c_str(), 100.0 * share);
    std::fflush(terminal_);
}

}  // namespace compass::cli
