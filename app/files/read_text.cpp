#include "app/files/read_text.h"

#include <array>
#include <cerrno>
#include <memory>
#include <system_error>

namespace compass::files {
namespace {

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Error cannot_read(const std::string& path, int reason) {
    const std::string why = std::error_code(reason, std::generic_category()).message();
    std::string remedy = "; check the name";
    if (reason == EISDIR) remedy = "; name a file in it";
    if (reason == EACCES) remedy = "; ask its owner for the right to read it";
    return {name_of(path) + ": cannot be read (" + why + ")" + remedy};
}

}  // namespace

std::string name_of(const std::string& path) {
    return path == "-" ? "standard input" : path;
}

Result<std::string> read_text(const std::string& path, std::size_t most_mb,
                              std::FILE* standard_input) {
    std::unique_ptr<std::FILE, Closer> opened;
    if (path != "-") {
        opened.reset(std::fopen(path.c_str(), "rb"));
        if (!opened) return cannot_read(path, errno);
    }
    std::FILE* file = opened ? opened.get() : standard_input;
    std::string content;
    std::array<char, 65536> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), file)) {
        content.append(part.data(), size);
        if (content.size() > most_mb * bytes_per_mb) {
            return Error{name_of(path) + ": is larger than " + std::to_string(most_mb) +
                         " MB, so it was not read; check that it is the file you mean"};
        }
    }
    if (std::ferror(file) != 0) return cannot_read(path, errno);
    return content;
}

}  // namespace compass::files
