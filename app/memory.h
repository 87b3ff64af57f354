#pragma once

#include <cstdlib>  // says which library this is

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace compass {

/// Keeps memory that was freed for the next run instead of handing it back to the system at once:
/// each move of a slider needs the same few MB again, and to have them mapped anew costs as much as
/// a fifth of the run. To be called once, first of all; without the GNU C library it does nothing.
inline void keep_freed_memory() {
#if defined(__GLIBC__)
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    mallopt(M_TRIM_THRESHOLD, 128 * megabyte);
    mallopt(M_TOP_PAD, megabyte);
#endif
}

}  // namespace compass
