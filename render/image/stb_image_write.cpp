// The one place that compiles the library's functions.
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb_image_write.h>
