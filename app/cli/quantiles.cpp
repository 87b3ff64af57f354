#include "app/cli/quantiles.h"

#include "app/files/atomic_file.h"
#include "app/sweeps/quantiles.h"

namespace compass::cli {

Result<Done> print_quantiles(const Setting& setting, const std::string& path) {
    if (files::is_streamed(path)) return Done{};
    const auto table = sweeps::quantile_table(path);
    if (!table) return Error{table.error()};
    return setting.output.write(*table);
}

}  // namespace compass::cli
