#include "app/files/atomic_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace compass::files {
namespace {

Error cannot_write(const std::string& path, int reason) {
    std::string remedy = "; choose another place";
    if (reason == ENOENT) remedy = "; make the folder first or choose another place";
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG) {
        remedy = "; make room or choose another place";
    }
    return {path + ": cannot be written (" +
            std::error_code(reason, std::generic_category()).message() + ")" + remedy};
}

/// The file behind a chain of links, there or not yet, so that the links stay and it is replaced.
Result<std::string> without_links(const std::string& path) {
    namespace fs = std::filesystem;
    constexpr int longest_chain = 40;
    fs::path target = path;
    std::error_code none;
    for (int links = 0; fs::is_symlink(fs::symlink_status(target, none)); ++links) {
        if (links == longest_chain) return cannot_write(path, ELOOP);
        // what stands in a link counts from its folder
        target = target.parent_path() / fs::read_symlink(target, none);
    }
    return target.string();
}

/// Shells send standard output to files of any kind; a file that is put in their place by a rename
/// would not be the one that the shell has opened, and lose what stands in it (>>).
bool is_standard_output(const struct stat& file) {
    struct stat out {};
    return fstat(STDOUT_FILENO, &out) == 0 && out.st_dev == file.st_dev &&
           out.st_ino == file.st_ino;
}

bool is_streamed(const struct stat& file) {
    return !S_ISDIR(file.st_mode) && (!S_ISREG(file.st_mode) || is_standard_output(file));
}

/// Opens what is written to directly; nullptr where it cannot be.
std::FILE* stream_to(const std::string& path, const struct stat& file) {
    if (!is_standard_output(file)) return std::fopen(path.c_str(), "wb");
    // its own place in the file: opened by name it would begin at the start, and a socket not at
    // all
    const int descriptor = dup(STDOUT_FILENO);
    return descriptor < 0 ? nullptr : fdopen(descriptor, "wb");
}

/// A temporary file has rights for its owner only; the result gets those of any new file, or of
/// the file that it replaces.
void set_rights(int descriptor, const struct stat* old) {
    const mode_t mask = umask(0);
    umask(mask);
    const mode_t rights = old != nullptr ? old->st_mode & 07777U : 0666U & ~mask;
    // where a file system knows no rights, there are none to set
    static_cast<void>(fchmod(descriptor, rights));
}

}  // namespace

Result<AtomicFile> AtomicFile::create(const std::string& path) {
    struct stat old {};
    const bool exists = stat(path.c_str(), &old) == 0;
    if (exists && S_ISDIR(old.st_mode)) return cannot_write(path, EISDIR);
    // before any link is followed: that of an open pipe (/dev/stdout) names no file
    if (exists && is_streamed(old)) {
        std::FILE* const file = stream_to(path, old);
        if (file == nullptr) return cannot_write(path, errno);
        return AtomicFile(path, "", file);
    }
    const auto real = without_links(path);
    if (!real) return Error{real.error()};
    const std::string& target = *real;
    // a rename would replace a file that its owner has protected
    if (exists && access(target.c_str(), W_OK) != 0) return cannot_write(path, errno);
    std::string temporary = target + ".part-XXXXXX";
    const int descriptor = mkstemp(temporary.data());
    if (descriptor < 0) return cannot_write(path, errno);
    set_rights(descriptor, exists ? &old : nullptr);
    std::FILE* const file = fdopen(descriptor, "wb");
    if (file == nullptr) {
        const int reason = errno;
        close(descriptor);
        unlink(temporary.c_str());
        return cannot_write(path, reason);
    }
    return AtomicFile(target, std::move(temporary), file);
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::move(other.temporary_)),
      file_(std::exchange(other.file_, nullptr)) {
    other.temporary_.clear();
}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept {
    if (this == &other) return *this;
    discard();
    path_ = std::move(other.path_);
    temporary_ = std::exchange(other.temporary_, "");
    file_ = std::exchange(other.file_, nullptr);
    return *this;
}

AtomicFile::~AtomicFile() {
    discard();
}

void AtomicFile::discard() {
    if (file_ != nullptr) std::fclose(file_);
    if (!temporary_.empty()) unlink(temporary_.c_str());
    file_ = nullptr;
    temporary_.clear();
}

Result<Done> AtomicFile::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_) == bytes.size()) return Done{};
    return cannot_write(path_, errno);
}

Result<Done> AtomicFile::commit() {
    const bool is_plain = !temporary_.empty();
    const bool is_flushed = std::fflush(file_) == 0 && (!is_plain || fsync(fileno(file_)) == 0);
    int reason = errno;
    const bool is_closed = std::fclose(std::exchange(file_, nullptr)) == 0;
    if (is_flushed && !is_closed) reason = errno;
    if (!is_flushed || !is_closed) return cannot_write(path_, reason);
    if (is_plain && std::rename(temporary_.c_str(), path_.c_str()) != 0) {
        return cannot_write(path_, errno);
    }
    temporary_.clear();
    return Done{};
}

Result<Done> write_file(const std::string& path, std::string_view bytes) {
    auto file = AtomicFile::create(path);
    if (!file) return Error{file.error()};
    if (auto written = file->write(bytes); !written) return written;
    return file->commit();
}

bool is_streamed(const std::string& path) {
    struct stat found {};
    return stat(path.c_str(), &found) == 0 && is_streamed(found);
}

std::string reader_left(const std::string& path) {
    return cannot_write(path, EPIPE).message;
}

Result<Done> can_write(const std::string& path) {
    // opening a pipe and closing it again would send its reader away
    if (is_streamed(path)) {
        if (access(path.c_str(), W_OK) != 0) return cannot_write(path, errno);
        return Done{};
    }
    auto file = AtomicFile::create(path);
    if (!file) return Error{file.error()};
    return Done{};
}

}  // namespace compass::files
