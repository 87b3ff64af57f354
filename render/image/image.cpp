#include "render/image/image.h"

#include <stb_image_write.h>

#include <cstdio>

namespace compass::image {
namespace {

struct Sink {
    std::FILE* file = nullptr;
    bool is_whole = true;
};

void take_bytes(void* context, void* bytes, int size) {
    auto* sink = static_cast<Sink*>(context);
    const auto count = static_cast<std::size_t>(size);
    if (std::fwrite(bytes, 1, count, sink->file) != count) sink->is_whole = false;
}

// Everything on the disk, or false: a full disk may show only when the file is closed.
bool write_file(const std::string& path, const Image& image) {
    Sink sink{std::fopen(path.c_str(), "wb")};
    if (sink.file == nullptr) return false;
    const int drawn = stbi_write_png_to_func(take_bytes, &sink, image.width, image.height, 4,
                                             image.rgba.data(), image.width * 4);
    const bool flushed = std::fflush(sink.file) == 0;
    const bool closed = std::fclose(sink.file) == 0;
    return drawn != 0 && sink.is_whole && flushed && closed;
}

}  // namespace

Result<Done> write_png(const std::string& path, const Image& image) {
    const auto needed =
        static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4U;
    if (image.width < 1 || image.height < 1 || image.rgba.size() != needed) {
        return Error{"the picture for " + path + " has no pixels to write"};
    }
    const std::string draft = path + ".part";
    if (!write_file(draft, image)) {
        std::remove(draft.c_str());
        return Error{"cannot write the picture " + path +
                     "; check that its folder exists, may be written to and has room"};
    }
    if (std::rename(draft.c_str(), path.c_str()) != 0) {
        std::remove(draft.c_str());
        return Error{"cannot put the picture in place at " + path +
                     "; check that it is not a folder and may be replaced"};
    }
    return Done{};
}

}  // namespace compass::image
