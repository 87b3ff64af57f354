#include "app/cli/about.h"
#include "app/cli/commands.h"

namespace compass::cli {

Result<int> version_command(const Setting& setting) {
    if (auto written = setting.output.write(about_text()); !written) {
        return Error{written.error()};
    }
    return 0;
}

}  // namespace compass::cli
