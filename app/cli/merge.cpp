#include "app/sweeps/merge.h"

#include "app/cli/commands.h"
#include "app/cli/quantiles.h"

namespace compass::cli {

Result<int> merge_command(const Setting& setting) {
    const Arguments& arguments = setting.arguments;
    if (auto merged = sweeps::merge(arguments.targets, arguments.out); !merged) {
        return Error{merged.error()};
    }
    if (auto printed = print_quantiles(setting, arguments.out); !printed) {
        return Error{printed.error()};
    }
    return 0;
}

}  // namespace compass::cli
