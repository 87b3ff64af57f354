#include "app/cli/commands.h"
#include "app/files/share_line.h"

namespace compass::cli {

Result<int> share_command(const Setting& setting) {
    const auto scenario = chosen_scenario(setting, "");
    if (!scenario) return Error{scenario.error()};
    const auto written = setting.output.write(files::share_line(*scenario) + '\n');
    if (!written) return Error{written.error()};
    return 0;
}

}  // namespace compass::cli
