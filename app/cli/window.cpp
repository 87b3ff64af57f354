#include "app/cli/commands.h"

#include <cstdlib>
#include <utility>

namespace compass::cli {
namespace {

bool is_set(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

}  // namespace

Result<int> window_command(const Setting& setting) {
    const Arguments& arguments = setting.arguments;
    WindowOptions options;
    if (names_scenario(arguments)) {
        auto link = chosen_link(setting, "");
        if (!link) return Error{link.error()};
        options.link = std::move(*link);
    }
    const auto look = chosen_look(arguments);
    if (!look) return Error{look.error()};
    options.look = *look;
    // SDL would fall back to an unseen driver without a word, so the environment is asked
    if (!is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY")) {
        return Error{
            "there is no display for a window (DISPLAY and WAYLAND_DISPLAY are not set); "
            "for a picture without one use: calcium-compass shot --out picture.png"};
    }
    return setting.platform.window(options);
}

}  // namespace compass::cli
