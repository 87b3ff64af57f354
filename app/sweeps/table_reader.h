#pragma once

#include "app/sweeps/sweep_table.h"
#include "sim/result.h"

#include <cstdio>
#include <memory>

namespace compass::sweeps {

/// Reads a finished table of a sweep row by row, and checks that every person of its shard is
/// there, once and in order. Holds one row at a time. Errors are a sentence that names the file.
class TableReader {
public:
    static Result<TableReader> open(const std::string& path);

    const TableHead& head() const { return head_; }
    const std::string& path() const { return path_; }

    /// Goes to the next row; false after the last. Fails where the row is damaged or missing.
    Result<bool> next();
    const std::string& row() const { return line_; }  ///< without its line break

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using File = std::unique_ptr<std::FILE, Closer>;

    TableReader(std::string path, File file) : path_(std::move(path)), file_(std::move(file)) {}
    bool read_head();
    bool read_line();  ///< false where there is no whole line; then none is left
    Error damaged() const;

    std::string path_;
    File file_;
    TableHead head_;
    std::string line_;
    std::int64_t expected_ = 1;
    std::int64_t end_ = 1;
};

}  // namespace compass::sweeps
