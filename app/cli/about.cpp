#include "app/cli/about.h"

#include "generated/commit.h"
#include "sim/model_version.h"

namespace compass::cli {
namespace {

std::string program() {
    return std::string("calcium-compass ") + COMPASS_VERSION;
}

}  // namespace

std::string program_line() {
    return program() + ", model version " + std::to_string(sim::model_version);
}

std::string about_text() {
    return program() + "\nmodel version " + std::to_string(sim::model_version) + "\ncommit " +
           COMPASS_COMMIT + "\ncompiler " + COMPASS_COMPILER + '\n';
}

}  // namespace compass::cli
