// The one place that compiles the library's functions.
#define STB_TRUETYPE_IMPLEMENTATION
#include <stb_truetype.h>
