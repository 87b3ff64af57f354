#include "app/page/address.h"

#include "app/files/number_text.h"
#include "app/files/scenario_file.h"
#include "sim/inputs/input.h"

namespace compass::page {
namespace {

constexpr std::size_t longest = 8192;
constexpr std::string_view name = "the link";

}  // namespace

std::string address_of(const sim::Scenario& scenario) {
    std::string text;
    for (const sim::Input& input : sim::inputs()) {
        const double value = input.get(scenario);
        if (value == input.initial && input.id != "days") continue;
        if (!text.empty()) text += '&';
        text += std::string(input.id) + '=' + files::shortest_text(value);
    }
    return text;
}

Result<sim::Scenario> scenario_of(std::string_view address) {
    if (address.size() > longest)
        return Error{std::string(name) + " is too long to be one of ours"};
    sim::Scenario scenario;
    while (!address.empty()) {
        const std::string_view part = address.substr(0, address.find('&'));
        address.remove_prefix(std::min(part.size() + 1, address.size()));
        const std::string_view id = part.substr(0, part.find('='));
        const sim::Input* input = sim::find_input(id);
        if (input == nullptr || id.size() == part.size()) {
            return Error{std::string(name) + " holds something that is no input of this program"};
        }
        const auto value = files::number_from(part.substr(id.size() + 1));
        if (!value || !sim::is_accepted(*input, *value)) {
            return Error{std::string(name) + ": " + std::string(input->id) + " must be " +
                         files::accepted_text(*input)};
        }
        input->set(scenario, *value);
    }
    return scenario;
}

}  // namespace compass::page
