#pragma once

#include "sim/result.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace compass::files {

/// A file that appears whole or not at all: it is written under a temporary name beside its place
/// and renamed when it is complete. Until then, and on any failure, an older file stays as it was.
/// What is no plain file (a device, a pipe), and whatever standard output leads to, is written to
/// directly. Errors are one sentence with path, reason and remedy.
class AtomicFile {
public:
    static Result<AtomicFile> create(const std::string& path);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();  ///< without commit(): leaves nothing behind

    Result<Done> write(std::string_view bytes);

    /// Brings all to the disk and puts the file in its place. Nothing may be written after it.
    Result<Done> commit();

private:
    AtomicFile(std::string path, std::string temporary, std::FILE* file)
        : path_(std::move(path)), temporary_(std::move(temporary)), file_(file) {}
    void discard();

    std::string path_;
    std::string temporary_;  ///< empty where the target is written to directly
    std::FILE* file_ = nullptr;
};

/// Writes a whole file in this way.
Result<Done> write_file(const std::string& path, std::string_view bytes);

/// Is what stands there written to directly, so that nothing can be read back from it: a device, a
/// pipe, or, under whatever name, the place that standard output goes to?
bool is_streamed(const std::string& path);

/// The sentence of a write to a pipe whose reader has stopped reading. That is the reader's right.
std::string reader_left(const std::string& path);

/// Could a file be written there? For asking before long work. Leaves nothing behind.
Result<Done> can_write(const std::string& path);

}  // namespace compass::files
