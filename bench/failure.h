#pragma once

#include <cstdio>
#include <string>

namespace compass::bench {

/// Says why a benchmark cannot run; the exit status of main.
inline int fail(const std::string& sentence) {
    std::fprintf(stderr, "bench: %s\n", sentence.c_str());
    return 2;
}

}  // namespace compass::bench
