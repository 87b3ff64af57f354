#include "app/cli/quantiles.h"

#include "app/sweeps/quantiles.h"

#include <filesystem>
#include <system_error>

namespace compass::cli {

Result<Done> print_quantiles(const Setting& setting, const std::string& path) {
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem)) return Done{};
    const auto table = sweeps::quantile_table(path);
    if (!table) return Error{table.error()};
    return setting.output.write(*table);
}

}  // namespace compass::cli
