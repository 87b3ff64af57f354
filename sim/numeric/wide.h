#pragma once

#include <cstddef>  // tells which C library this is

/// Before a function that works on rows of numbers: it is compiled twice, with all that it calls,
/// and the program takes the one with registers of four numbers where the processor has them
/// (AVX2). No number depends on it: each element is still worked out by itself, without fused
/// operations. Where compiler, C library or processor do not offer the choice it says nothing.
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define COMPASS_WIDE [[gnu::target_clones("avx2", "default"), gnu::flatten]]
#else
#define COMPASS_WIDE
#endif
