#include "render/image/image.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;
using compass::image::Image;
using compass::image::write_png;

namespace {

// A folder of its own, gone at the end of the test.
struct Folder {
    Folder() {
        std::string name = (fs::temp_directory_path() / "compass-image-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(Folder&&) = delete;
    fs::path path;
};

std::string content(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream all;
    all << file.rdbuf();
    return all.str();
}

Image grey(int width, int height) {
    Image image{width, height, {}};
    image.rgba.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4U, 128);
    return image;
}

}  // namespace

TEST_CASE("A written picture is a PNG of its size, and nothing else is left in the folder") {
    const Folder folder;
    const fs::path path = folder.path / "a picture.png";
    REQUIRE(write_png(path.string(), grey(300, 7)));
    const std::string bytes = content(path);
    CHECK(bytes.substr(0, 8) == "\x89PNG\r\n\x1a\n");
    CHECK(bytes.substr(16, 8) == std::string("\0\0\x01\x2c\0\0\0\x07", 8));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator{}) == 1);
}

TEST_CASE("A picture replaces the older one of its name") {
    const Folder folder;
    const fs::path path = folder.path / "p.png";
    std::ofstream(path) << "old";
    REQUIRE(write_png(path.string(), grey(4, 4)));
    CHECK(content(path).substr(1, 3) == "PNG");
}

TEST_CASE("A folder that does not exist is named in the message") {
    const auto result = write_png("/no/such/folder/p.png", grey(4, 4));
    REQUIRE_FALSE(result);
    CHECK(result.error().find("/no/such/folder/p.png") != std::string::npos);
}

TEST_CASE("What cannot be replaced stays, and no draft is left beside it") {
    const Folder folder;
    const fs::path path = folder.path / "taken";
    fs::create_directory(path);
    std::ofstream(path / "inside") << "kept";
    CHECK_FALSE(write_png(path.string(), grey(4, 4)));
    CHECK(content(path / "inside") == "kept");
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator{}) == 1);
}

TEST_CASE("A full disk leaves no picture and says so") {
    if (!fs::exists("/dev/full")) return;
    const Folder folder;
    const fs::path path = folder.path / "p.png";
    std::ofstream(path) << "old";
    fs::create_symlink("/dev/full", folder.path / "p.png.part");
    CHECK_FALSE(write_png(path.string(), grey(64, 64)));
    CHECK(content(path) == "old");
}

TEST_CASE("A picture without pixels is refused") {
    const Folder folder;
    CHECK_FALSE(write_png((folder.path / "p.png").string(), Image{}));
    Image torn = grey(4, 4);
    torn.rgba.pop_back();
    CHECK_FALSE(write_png((folder.path / "p.png").string(), torn));
}
