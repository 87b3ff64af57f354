#include "app/sweeps/part_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace compass::sweeps {
namespace {

/// The file behind links, so that a link stays and its target is replaced.
std::string without_links(const std::string& path) {
    std::error_code problem;
    const auto real = std::filesystem::canonical(path, problem);
    return problem ? path : real.string();
}

bool is_device(const std::string& path) {
    struct stat found {};
    return stat(path.c_str(), &found) == 0 && !S_ISREG(found.st_mode) && !S_ISDIR(found.st_mode);
}

/// Goes through the rows of a part file.
class Checker {
public:
    explicit Checker(const PartFile::IsRow& is_row) : is_row_(is_row) {}

    /// False at a row that is not right.
    bool take(std::string_view bytes) {
        return std::all_of(bytes.begin(), bytes.end(), [this](char c) { return take(c); });
    }

    std::int64_t rows() const { return rows_; }
    std::size_t whole() const { return whole_; }  ///< bytes up to the last line break

private:
    bool take(char c) {
        if (c != '\n') {
            line_ += c;
            return true;
        }
        if (!is_row_(rows_, line_)) return false;
        ++rows_;
        whole_ += line_.size() + 1;
        line_.clear();
        return true;
    }

    const PartFile::IsRow& is_row_;
    std::string line_;
    std::int64_t rows_ = 0;
    std::size_t whole_ = 0;
};

/// Reads up to `size` bytes; fewer at the end of the file only.
std::string read_up_to(int descriptor, std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t got = 0;
    while (got < size) {
        const ssize_t part = read(descriptor, bytes.data() + got, size - got);
        if (part < 0 && errno == EINTR) continue;
        if (part <= 0) break;
        got += static_cast<std::size_t>(part);
    }
    bytes.resize(got);
    return bytes;
}

}  // namespace

Error PartFile::cannot_write(int reason) const {
    return {part_ + ": cannot be written (" +
            std::error_code(reason, std::generic_category()).message() +
            "); make room, then give the same command again and it goes on"};
}

Result<PartFile> PartFile::open(const std::string& path, std::string_view head,
                                const IsRow& is_row) {
    if (is_device(path)) {
        auto direct = files::AtomicFile::create(path);
        if (!direct) return Error{direct.error()};
        PartFile file(std::move(*direct));
        if (auto written = file.append(head); !written) return Error{written.error()};
        return file;
    }
    if (auto possible = files::can_write(path); !possible) return Error{possible.error()};
    const std::string place = without_links(path);
    const std::string part = place + ".part";
    constexpr mode_t rights = 0666;  // less the mask, as for any new file
    const int descriptor = ::open(part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, rights);
    PartFile file(place, descriptor);
    if (descriptor < 0) return file.cannot_write(errno);
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return Error{part +
                     ": another run is writing it; wait for its end or choose another --out"};
    }
    if (auto taken = file.take_up(head, is_row); !taken) return Error{taken.error()};
    return file;
}

Result<Done> PartFile::take_up(std::string_view head, const IsRow& is_row) {
    const std::string begin = read_up_to(descriptor_, head.size());
    if (begin != head.substr(0, begin.size())) {
        return Error{part_ +
                     ": holds the rows of another sweep; give the command that began it, or "
                     "delete the file"};
    }
    if (begin.size() < head.size()) {
        // new, or stopped in its first moment
        if (ftruncate(descriptor_, 0) != 0) return cannot_write(errno);
        lseek(descriptor_, 0, SEEK_SET);
        return append(head);
    }
    Checker checker(is_row);
    constexpr std::size_t block = 65536;
    for (std::string bytes = read_up_to(descriptor_, block); !bytes.empty();
         bytes = read_up_to(descriptor_, block)) {
        if (checker.take(bytes)) continue;
        return Error{part_ + ": is damaged at row " + std::to_string(checker.rows() + 1) +
                     "; delete the file to begin again"};
    }
    rows_ = checker.rows();
    const auto end = static_cast<off_t>(head.size() + checker.whole());
    if (ftruncate(descriptor_, end) != 0) return cannot_write(errno);
    lseek(descriptor_, end, SEEK_SET);
    return Done{};
}

PartFile::PartFile(PartFile&& other) noexcept
    : path_(std::move(other.path_)),
      part_(std::move(other.part_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      rows_(other.rows_),
      direct_(std::move(other.direct_)) {
}

PartFile::~PartFile() {
    if (descriptor_ >= 0) close(descriptor_);
}

Result<Done> PartFile::append(std::string_view rows) {
    if (direct_) return direct_->write(rows);
    while (!rows.empty()) {
        const ssize_t written = write(descriptor_, rows.data(), rows.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return cannot_write(errno);
        rows.remove_prefix(static_cast<std::size_t>(written));
    }
    return Done{};
}

Result<Done> PartFile::finish() {
    if (direct_) return direct_->commit();
    if (fsync(descriptor_) != 0) return cannot_write(errno);
    if (std::rename(part_.c_str(), path_.c_str()) != 0) return cannot_write(errno);
    return Done{};
}

}  // namespace compass::sweeps
