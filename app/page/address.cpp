#include "app/page/address.h"

#include "app/files/share_line.h"

namespace compass::page {

std::string address_of(const sim::Scenario& scenario) {
    return files::share_line(scenario);
}

Result<sim::Scenario> scenario_of(std::string_view address) {
    return files::parse_share_line(address);
}

}  // namespace compass::page
