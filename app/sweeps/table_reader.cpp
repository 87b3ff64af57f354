#include "app/sweeps/table_reader.h"

#include <cerrno>
#include <system_error>
#include <utility>

namespace compass::sweeps {
namespace {

/// The population of a head may be as long as its file; no row is longer.
constexpr std::size_t longest_line = 1100000;

}  // namespace

bool TableReader::read_line() {
    line_.clear();
    for (int c = std::getc(file_.get()); c != EOF; c = std::getc(file_.get())) {
        if (c == '\n') return true;
        if (line_.size() == longest_line) return false;
        line_ += static_cast<char>(c);
    }
    return false;
}

bool TableReader::read_head() {
    std::vector<std::string> lines;
    constexpr std::size_t most_lines = 10;
    do {
        if (lines.size() == most_lines || !read_line()) return false;
        lines.push_back(line_ + '\n');
    } while (line_.starts_with('#'));
    auto head = head_from(lines);
    if (!head) return false;
    head_ = std::move(*head);
    const Persons persons = persons_of(head_.persons, head_.shard);
    expected_ = persons.first;
    end_ = persons.end;
    return true;
}

Result<TableReader> TableReader::open(const std::string& path) {
    File file(std::fopen(path.c_str(), "rb"));
    if (!file) {
        return Error{path + ": cannot be read (" +
                     std::error_code(errno, std::generic_category()).message() +
                     "); check the name"};
    }
    TableReader reader(path, std::move(file));
    if (reader.read_head()) return reader;
    return Error{path + ": is no table of a sweep; name the files that `sweep --shard` wrote"};
}

Error TableReader::damaged() const {
    return {path_ + ": is damaged at person " + std::to_string(expected_) +
            "; run its shard again"};
}

Result<bool> TableReader::next() {
    const bool is_line = read_line();
    if (expected_ == end_) {
        // nothing may follow the last person
        if (!is_line && line_.empty()) return false;
        return Error{path_ + ": goes on behind its last person; run its shard again"};
    }
    if (!is_line || !is_row(line_, std::to_string(expected_) + ',', head_.columns.size())) {
        return damaged();
    }
    ++expected_;
    return true;
}

}  // namespace compass::sweeps
