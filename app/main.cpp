#include "app/cli/run_command.h"
#include "app/memory.h"
#include "app/picture/shot.h"
#include "app/window/run_window.h"

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string_view>

namespace {

/// Does standard error lead to a terminal on which a line can be drawn anew?
bool has_terminal() {
    const char* const kind = std::getenv("TERM");
    return isatty(STDERR_FILENO) == 1 && kind != nullptr && *kind != '\0' &&
           std::string_view(kind) != "dumb";
}

}  // namespace

// One program: everything is a command, and without one the window opens.
int main(int argc, char** argv) {
    compass::keep_freed_memory();
    // a closed pipe or a full quota is told by the failing write, which then says so in words
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return compass::cli::run_command(argc, argv,
                                     {.window = compass::run_window, .shot = compass::draw_shot},
                                     {.err_is_terminal = has_terminal()});
}
