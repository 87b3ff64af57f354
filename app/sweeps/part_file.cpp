#include "app/sweeps/part_file.h"

#include <fcntl.h>
#include <sys/file.h>
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

/// Goes through the rows of a part file behind its head, and holds them against their checksums.
class Checker {
public:
    Checker(std::string_view head, std::vector<RunningSum> sums, const PartFile::IsRow& is_row)
        : is_row_(is_row), sums_(std::move(sums)) {
        sum_.take(head);
        // sums that do not begin with that of the head are those of another file
        if (sums_.empty() || sums_.front() != sum_) sums_.clear();
        fits();
    }

    /// False at the first byte that is not right; problem() then tells where.
    bool take(std::string_view bytes) {
        return is_as_written_ &&
               std::all_of(bytes.begin(), bytes.end(), [this](char c) { return take(c); });
    }

    std::string problem() const {
        if (is_as_written_) return "at row " + std::to_string(rows_ + 1);
        return "between rows " + std::to_string(kept_rows_ + 1) + " and " + std::to_string(rows_);
    }

    std::int64_t rows() const { return kept_rows_; }  ///< that checksums cover
    const RunningSum& kept() const { return kept_; }
    std::size_t sums() const { return next_; }  ///< that were found right

private:
    bool take(char c) {
        sum_.take({&c, 1});
        if (c != '\n') {
            line_ += c;
        } else {
            if (!is_row_(rows_, line_)) return false;
            ++rows_;
            line_.clear();
        }
        is_as_written_ = fits();
        return is_as_written_;
    }

    /// Looks at the checksum that ends here, if one does.
    bool fits() {
        if (next_ == sums_.size() || sums_[next_].bytes() != sum_.bytes()) return true;
        if (sums_[next_] != sum_) return false;
        ++next_;
        kept_ = sum_;
        kept_rows_ = rows_;
        return true;
    }

    const PartFile::IsRow& is_row_;
    std::vector<RunningSum> sums_;
    std::size_t next_ = 0;
    RunningSum sum_;
    RunningSum kept_;
    bool is_as_written_ = true;
    std::string line_;
    std::int64_t rows_ = 0;
    std::int64_t kept_rows_ = 0;
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

std::string all_of(int descriptor) {
    constexpr std::size_t block = 65536;
    std::string all;
    for (std::string part = read_up_to(descriptor, block); !part.empty();
         part = read_up_to(descriptor, block)) {
        all += part;
    }
    return all;
}

/// False with errno where it fails.
bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Makes `end` the end of the file and the place to go on.
bool cut(int descriptor, std::uint64_t end) {
    const auto place = static_cast<off_t>(end);
    return ftruncate(descriptor, place) == 0 && lseek(descriptor, place, SEEK_SET) == place;
}

}  // namespace

PartFile::PartFile(std::string path) : path_(std::move(path)), part_(path_ + ".part") {
}

Error PartFile::cannot_write(int reason) const {
    return {part_ + ": cannot be written (" +
            std::error_code(reason, std::generic_category()).message() +
            "); make room, then give the same command again and it goes on"};
}

bool PartFile::open_files() {
    constexpr mode_t rights = 0666;  // less the mask, as for any new file
    constexpr int how = O_RDWR | O_CREAT | O_CLOEXEC;
    descriptor_ = ::open(part_.c_str(), how, rights);
    if (descriptor_ < 0) return false;
    sums_ = ::open((part_ + ".sums").c_str(), how, rights);
    return sums_ >= 0;
}

Result<PartFile> PartFile::open(const std::string& path, std::string_view head,
                                const IsRow& is_row) {
    if (files::is_streamed(path)) {
        auto direct = files::AtomicFile::create(path);
        if (!direct) return Error{direct.error()};
        PartFile file(std::move(*direct));
        if (auto written = file.append(head); !written) return Error{written.error()};
        return file;
    }
    if (auto possible = files::can_write(path); !possible) return Error{possible.error()};
    PartFile file(without_links(path));
    if (!file.open_files()) return file.cannot_write(errno);
    if (flock(file.descriptor_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return Error{file.part_ +
                     ": another run is writing it; wait for its end or choose another --out"};
    }
    if (auto taken = file.take_up(head, is_row); !taken) return Error{taken.error()};
    return file;
}

Result<Done> PartFile::begin(std::string_view head) {
    if (!cut(descriptor_, 0) || !cut(sums_, 0)) return cannot_write(errno);
    return append(head);
}

Result<Done> PartFile::take_up(std::string_view head, const IsRow& is_row) {
    const std::string first = read_up_to(descriptor_, head.size());
    if (first != head.substr(0, first.size())) {
        return Error{part_ +
                     ": holds the rows of another sweep; give the command that began it, or "
                     "delete the file"};
    }
    // new, or stopped in its first moment
    if (first.size() < head.size()) return begin(head);
    auto sums = sums_from(all_of(sums_));
    std::string good_sums;
    Checker checker(head, sums, is_row);
    constexpr std::size_t block = 65536;
    for (std::string bytes = read_up_to(descriptor_, block); !bytes.empty();
         bytes = read_up_to(descriptor_, block)) {
        if (checker.take(bytes)) continue;
        return Error{part_ + ": is damaged " + checker.problem() +
                     "; delete the file to begin again"};
    }
    if (checker.rows() == 0) return begin(head);
    rows_ = checker.rows();
    sum_ = checker.kept();
    sums.resize(checker.sums());
    for (const RunningSum& sum : sums) good_sums += sum.line();
    if (!cut(descriptor_, sum_.bytes()) || !cut(sums_, good_sums.size())) {
        return cannot_write(errno);
    }
    return Done{};
}

PartFile::PartFile(PartFile&& other) noexcept
    : path_(std::move(other.path_)),
      part_(std::move(other.part_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      sums_(std::exchange(other.sums_, -1)),
      sum_(other.sum_),
      rows_(other.rows_),
      direct_(std::move(other.direct_)) {
}

PartFile::~PartFile() {
    if (descriptor_ >= 0) close(descriptor_);
    if (sums_ >= 0) close(sums_);
}

Result<Done> PartFile::append(std::string_view rows) {
    if (direct_) return direct_->write(rows);
    // the sum last: what it does not cover is run again
    sum_.take(rows);
    if (!write_all(descriptor_, rows) || !write_all(sums_, sum_.line())) {
        return cannot_write(errno);
    }
    return Done{};
}

Result<Done> PartFile::finish() {
    if (direct_) return direct_->commit();
    if (fsync(descriptor_) != 0) return cannot_write(errno);
    if (std::rename(part_.c_str(), path_.c_str()) != 0) return cannot_write(errno);
    unlink((part_ + ".sums").c_str());
    return Done{};
}

}  // namespace compass::sweeps
