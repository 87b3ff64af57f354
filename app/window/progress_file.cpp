#include "app/window/progress_file.h"

#include "app/files/atomic_file.h"
#include "app/files/read_text.h"

#include <filesystem>
#include <system_error>

namespace compass {

void ProgressFile::restore(Session& session) {
    constexpr std::size_t most_mb = 1;
    const auto text = path_ ? files::read_text(*path_, most_mb) : Result<std::string>(Error{""});
    const auto kept = text ? ui::progress_from(*text) : std::nullopt;
    if (kept) session.progress = *kept;
    if (!session.progress.hints_seen) session.progress.hint = 0;
    written_ = ui::progress_line(session.progress);
}

void ProgressFile::keep(const Session& session, double seconds) {
    constexpr double at_rest_s = 0.25;
    std::string line = ui::progress_line(session.progress);
    rests_s_ = line == seen_ ? rests_s_ + seconds : 0.0;
    if (rests_s_ == 0.0) seen_ = line;
    if (rests_s_ >= at_rest_s) write(std::move(line));
}

void ProgressFile::close(const Session& session) {
    write(ui::progress_line(session.progress));
}

void ProgressFile::write(std::string line) {
    if (!path_ || line == written_) return;
    std::error_code refused;
    std::filesystem::create_directories(std::filesystem::path(*path_).parent_path(), refused);
    (void)files::write_file(*path_, line);
    written_ = std::move(line);
}

}  // namespace compass
