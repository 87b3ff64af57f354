#pragma once

#include "app/files/atomic_file.h"
#include "app/sweeps/part_sums.h"
#include "sim/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace compass::sweeps {

/// A table that grows row by row beside its place, as PATH.part, and is put there when it is whole.
/// What a killed run wrote is kept and goes on; only one run at a time may write. PATH.part.sums
/// holds a checksum for each stretch of rows that was appended, and goes when the table is whole. A
/// device or a pipe is written to directly and cannot go on. Errors are one sentence with path and
/// remedy.
class PartFile {
public:
    /// Should the row with this index (from 0) be as it is? For what an earlier run wrote.
    using IsRow = std::function<bool(std::int64_t, std::string_view)>;

    /// Opens the part file, or makes it with `head` in it. Fails where another run holds it, where
    /// it begins with another head, holds a row that is not right or bytes that were changed since
    /// they were written. Rows that no checksum covers are cut off: the run was stopped while they
    /// were written.
    static Result<PartFile> open(const std::string& path, std::string_view head,
                                 const IsRow& is_row);

    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&&) = delete;
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile();  ///< without finish(): leaves the part file for a later run

    std::int64_t rows() const { return rows_; }  ///< that were there

    /// After it, the rows survive a kill.
    Result<Done> append(std::string_view rows);

    /// Brings all to the disk and puts the file in its place. Nothing may be appended after it.
    Result<Done> finish();

private:
    explicit PartFile(files::AtomicFile direct) : direct_(std::move(direct)) {}
    explicit PartFile(std::string path);
    bool open_files();  ///< false with errno where that fails
    Result<Done> begin(std::string_view head);
    Result<Done> take_up(std::string_view head, const IsRow& is_row);
    Error cannot_write(int reason) const;

    std::string path_;  ///< without links
    std::string part_;
    int descriptor_ = -1;
    int sums_ = -1;  ///< descriptor of the checksums
    RunningSum sum_;
    std::int64_t rows_ = 0;
    std::optional<files::AtomicFile> direct_;
};

}  // namespace compass::sweeps
