#include "render/image/image.h"

#include <stb_image_write.h>

namespace compass::image {
namespace {

void take_bytes(void* context, void* bytes, int size) {
    static_cast<std::string*>(context)->append(static_cast<const char*>(bytes),
                                               static_cast<std::size_t>(size));
}

}  // namespace

Result<std::string> png_bytes(const Image& image) {
    const auto needed =
        static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4U;
    if (image.width < 1 || image.height < 1 || image.rgba.size() != needed) {
        return Error{"the picture has no pixels to write"};
    }
    std::string bytes;
    const int drawn = stbi_write_png_to_func(take_bytes, &bytes, image.width, image.height, 4,
                                             image.rgba.data(), image.width * 4);
    if (drawn == 0) return Error{"there is no memory to pack the picture; ask for a smaller one"};
    return bytes;
}

}  // namespace compass::image
