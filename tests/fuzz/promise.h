#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace compass::test {

/// Ends the program where a promise is broken, which libFuzzer reports together with the bytes
/// that broke it.
inline void promise(bool holds, std::string_view sentence, const std::string& found = "") {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %.*s\n%s\n", static_cast<int>(sentence.size()),
                 sentence.data(), found.c_str());
    std::abort();
}

/// An error is a single sentence that a terminal can show, and begins with the name of its source.
inline void promise_one_sentence(const std::string& error, std::string_view name) {
    promise(error.starts_with(name), "an error names its source", error);
    promise(error.size() < 500, "an error is one sentence", error);
    for (const char c : error) {
        promise(static_cast<unsigned char>(c) >= ' ', "an error stays on its line", error);
    }
}

}  // namespace compass::test
