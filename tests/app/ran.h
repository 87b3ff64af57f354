#pragma once

#include "app/cli/run_command.h"

#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace compass::test {

/// What a command line did.
struct Ran {
    int status = -1;
    std::string out;
    std::string err;
    std::vector<ShotOptions> shots;                        ///< pictures asked for
    std::vector<std::optional<ui::SharedLink>> windows{};  ///< windows asked for
    std::vector<files::Look> looks{};                      ///< and how to look in them
};

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

inline std::string all_of(std::FILE* file) {
    std::rewind(file);
    std::string text;
    std::array<char, 4096> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), file)) {
        text.append(part.data(), size);
    }
    return text;
}

/// Carries out "calcium-compass <words>", with `input` on standard input and pictures and windows
/// that are only noted down.
inline Ran ran(std::vector<std::string> words, const std::string& input = "") {
    const File in(std::tmpfile());
    const File out(std::tmpfile());
    const File err(std::tmpfile());
    std::fwrite(input.data(), 1, input.size(), in.get());
    std::rewind(in.get());
    Ran result;
    const cli::Commands platform{.window =
                                     [&result](const WindowOptions& options) {
                                         result.windows.push_back(options.link);
                                         result.looks.push_back(options.look);
                                         return 0;
                                     },
                                 .shot = [&result](const ShotOptions& options) -> Result<Done> {
                                     result.shots.push_back(options);
                                     return Done{};
                                 }};
    words.insert(words.begin(), "calcium-compass");
    std::vector<const char*> arguments;
    for (const std::string& word : words) arguments.push_back(word.c_str());
    result.status = cli::run_command(static_cast<int>(arguments.size()), arguments.data(), platform,
                                     {.in = in.get(), .out = out.get(), .err = err.get()});
    result.out = all_of(out.get());
    result.err = all_of(err.get());
    return result;
}

/// The sentence of a refused command line, without the name before it; else what went wrong.
inline std::string refusal(const std::vector<std::string>& words, const std::string& input = "") {
    const std::string name = "calcium-compass: ";
    const Ran result = ran(words, input);
    if (result.status != 2) return "status " + std::to_string(result.status);
    if (!result.out.empty()) return "printed data";
    if (!result.err.starts_with(name) || !result.err.ends_with('\n')) return "form: " + result.err;
    return result.err.substr(name.size(), result.err.size() - name.size() - 1);
}

}  // namespace compass::test
