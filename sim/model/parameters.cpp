#include "sim/model/parameters.h"

namespace compass::sim {

std::array<std::span<const Parameter>, 6> parameter_tables() {
    return {gut_parameters(),       blood_parameters(),     bone_parameters(),
            vitamin_d_parameters(), vitamin_k_parameters(), vessel_parameters()};
}

Parameters::Parameters() {
    for (const auto table : parameter_tables()) {
        for (const Parameter& p : table) this->*(p.field) = p.value;
    }
}

}  // namespace compass::sim
