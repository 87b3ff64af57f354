#include "app/window/file_url.h"

namespace compass {

std::string file_url(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain =
        "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string url = "file://";
    for (const char sign : path) {
        if (plain.find(sign) != std::string_view::npos) {
            url += sign;
            continue;
        }
        const auto byte = static_cast<unsigned char>(sign);
        url += {'%', digits[byte / 16U], digits[byte % 16U]};
    }
    return url;
}

}  // namespace compass
