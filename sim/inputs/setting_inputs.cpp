#include "sim/inputs/tables.h"

#include <array>

namespace compass::sim {
namespace {

using enum Evidence;

template <double Regimen::*field>
double& setting(Scenario& scenario) {
    return scenario.regimen.*field;
}

double& horizon(Scenario& scenario) {
    return scenario.days;
}

constexpr std::array setting_table{
    Input{
        .id = "sun",
        .path = "regimen.sun",
        .unit = "x",
        .at = setting<&Regimen::sun>,
        .initial = 1.0,
        .accepted = {0.0, 2.0},
        .slider = {.range = {0.0, 2.0}, .step = 0.05, .big_step = 0.25},
        .group = Group::vitamin_d,
        .mark = measured,
        .source = "Hypponen 2007: most vitamin D comes from the skin",
    },
    Input{
        .id = "season",
        .path = "regimen.season",
        .unit = "",
        .at = setting<&Regimen::season>,
        .kind = Kind::flag,
        .initial = 0.0,
        .accepted = {0.0, 1.0},
        .slider = {.range = {0.0, 1.0}, .step = 1.0, .big_step = 1.0},
        .group = Group::vitamin_d,
        .mark = measured,
        .source = "yearly swing of 25(OH)D, Hypponen 2007",
    },
    Input{
        .id = "latitude",
        .path = "regimen.latitude",
        .unit = "deg",
        .at = setting<&Regimen::latitude>,
        .initial = 50.0,
        .accepted = {0.0, 65.0},
        .slider = {.range = {0.0, 65.0}, .step = 1.0, .big_step = 5.0},
        .group = Group::vitamin_d,
        .mark = mechanistic,
        .source = "the farther from the equator, the longer the winter gap",
    },
    Input{
        .id = "start_doy",
        .path = "regimen.start_doy",
        .unit = "d",
        .at = setting<&Regimen::start_doy>,
        .initial = 80.0,
        .accepted = {0.0, 365.0},
        .slider = {.range = {0.0, 365.0}, .step = 1.0, .big_step = 30.0},
        .group = Group::vitamin_d,
        .mark = free_choice,
        .source = "your choice: day of the year at the start, northern seasons",
    },
    Input{
        .id = "warfarin",
        .path = "regimen.warfarin",
        .unit = "",
        .at = setting<&Regimen::warfarin>,
        .kind = Kind::flag,
        .initial = 0.0,
        .accepted = {0.0, 1.0},
        .slider = {.range = {0.0, 1.0}, .step = 1.0, .big_step = 1.0},
        .group = Group::vitamin_k,
        .mark = measured,
        .source = "blocks the recycling of vitamin K; ask the doctor who prescribed it",
    },
    Input{
        .id = "warfarin_start_d",
        .path = "regimen.warfarin_start_d",
        .unit = "d",
        .at = setting<&Regimen::warfarin_start_d>,
        .kind = Kind::whole,
        .initial = 0.0,
        .accepted = {-36525.0, 36525.0},
        .slider = {.range = {-3650.0, 3650.0}, .step = 30.0, .big_step = 365.0},
        .group = Group::vitamin_k,
        .mark = free_choice,
        .source = "your choice: first day on; negative means before the run",
    },
    Input{
        .id = "warfarin_stop_d",
        .path = "regimen.warfarin_stop_d",
        .unit = "d",
        .at = setting<&Regimen::warfarin_stop_d>,
        .kind = Kind::whole,
        .initial = never,
        .accepted = {-36525.0, 36525.0},
        .slider = {.range = {0.0, 3650.0}, .step = 30.0, .big_step = 365.0},
        .group = Group::vitamin_k,
        .mark = free_choice,
        .source = "your choice: first day off",
    },
    Input{
        .id = "dial_k_vessel",
        .path = "regimen.dial_k_vessel",
        .unit = "x",
        .at = setting<&Regimen::dial_k_vessel>,
        .initial = 1.0,
        .accepted = {0.0, 3.0},
        .slider = {.range = {0.0, 3.0}, .step = 0.05, .big_step = 1.0},
        .group = Group::evidence,
        .mark = free_choice,
        .source = "0 as the neutral trials, 1 our reading, 3 as the articles suggest",
    },
    Input{
        .id = "dial_k_bone",
        .path = "regimen.dial_k_bone",
        .unit = "x",
        .at = setting<&Regimen::dial_k_bone>,
        .initial = 1.0,
        .accepted = {0.0, 3.0},
        .slider = {.range = {0.0, 3.0}, .step = 0.05, .big_step = 1.0},
        .group = Group::evidence,
        .mark = free_choice,
        .source = "0 as the neutral trials, 1 our reading, 3 as the articles suggest",
    },
    Input{
        .id = "dial_sup_vessel",
        .path = "regimen.dial_sup_vessel",
        .unit = "x",
        .at = setting<&Regimen::dial_sup_vessel>,
        .initial = 1.0,
        .accepted = {0.0, 3.0},
        .slider = {.range = {0.0, 3.0}, .step = 0.05, .big_step = 1.0},
        .group = Group::evidence,
        .mark = free_choice,
        .source = "0 as the neutral trials, 1 our reading, 3 as the articles suggest",
    },
    Input{
        .id = "hide_weak",
        .path = "regimen.hide_weak",
        .unit = "",
        .at = setting<&Regimen::hide_weak>,
        .kind = Kind::whole,
        .initial = 0.0,
        .accepted = {0.0, 4.0},
        .slider = {.range = {0.0, 4.0}, .step = 1.0, .big_step = 1.0},
        .group = Group::evidence,
        .mark = free_choice,
        .source = "your choice: 0 all links act, 4 only those that repeated trials agree on",
    },
    Input{
        .id = "days",
        .path = "days",
        .unit = "d",
        .at = horizon,
        .kind = Kind::whole,
        .initial = 3650.0,
        .accepted = {1.0, 36525.0},
        .slider =
            {.range = {30.0, 10950.0}, .step = 10.0, .big_step = 365.0, .scale = Scale::power},
        .group = Group::timing,
        .mark = free_choice,
        .source = "your choice: how far the future is drawn; 10 years is 3,650 days",
    },
};

}  // namespace

std::span<const Input> setting_inputs() {
    return setting_table;
}

}  // namespace compass::sim
