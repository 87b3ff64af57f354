#include "app/cli/endings.h"

#include "app/files/nearest.h"

namespace compass::cli {

bool has_ending(std::string_view name, std::string_view ending) {
    return name.size() >= ending.size() &&
           files::distance(name.substr(name.size() - ending.size()), ending) == 0;
}

}  // namespace compass::cli
