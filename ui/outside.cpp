#include "ui/outside.h"

#include <array>
#include <string_view>
#include <utility>

namespace compass::ui {
namespace {

constexpr std::array<std::pair<std::uint8_t, std::string_view>, 6> reasons_and_keys{{
    {sim::calcium_low, "foot.outside.calcium_low"},
    {sim::calcium_high, "foot.outside.calcium_high"},
    {sim::vitamin_d_high, "foot.outside.vitamin_d_high"},
    {sim::dose_high, "foot.outside.dose_high"},
    {sim::kidney_low, "foot.outside.kidney_low"},
    {sim::age_high, "foot.outside.age_high"},
}};

}  // namespace

std::uint8_t outside_of(const sim::Trajectory& run) {
    unsigned reasons = sim::inside_domain;
    for (const sim::Sample& sample : run.samples) reasons |= sample.day.outside;
    return static_cast<std::uint8_t>(reasons);
}

std::string outside_text(std::uint8_t reasons, const Strings& strings, Level level) {
    std::string text;
    for (const auto& [reason, key] : reasons_and_keys) {
        if ((reasons & reason) == 0) continue;
        if (!text.empty()) text += "; ";
        text += strings.text(key, level);
    }
    return text;
}

}  // namespace compass::ui
