#include "sim/inputs/tables.h"

#include <array>

namespace compass::sim {
namespace {

using enum Evidence;

template <double Regimen::*field>
double& regimen(Scenario& scenario) {
    return scenario.regimen.*field;
}

constexpr std::array food_table{
    Input{
        .id = "diet_ca_base",
        .path = "regimen.diet_ca_base",
        .unit = "mg/d",
        .at = regimen<&Regimen::diet_ca_base>,
        .initial = 1000.0,
        .accepted = {0.0, 25000.0},
        .slider = {.range = {200.0, 2000.0}, .step = 10.0, .big_step = 100.0},
        .group = Group::food,
        .mark = measured,
        .source = "usual intake of adults, Institute of Medicine 2011",
    },
    Input{
        .id = "diet_ca",
        .path = "regimen.diet_ca",
        .unit = "mg/d",
        .at = regimen<&Regimen::diet_ca>,
        .initial = 1000.0,
        .accepted = {0.0, 25000.0},
        .slider = {.range = {200.0, 2000.0}, .step = 10.0, .big_step = 100.0},
        .group = Group::food,
        .mark = measured,
        .source = "usual intake of adults, Institute of Medicine 2011",
    },
    Input{
        .id = "diet_k1_base",
        .path = "regimen.diet_k1_base",
        .unit = "ug/d",
        .at = regimen<&Regimen::diet_k1_base>,
        .initial = 120.0,
        .accepted = {0.0, 5000.0},
        .slider = {.range = {10.0, 400.0}, .step = 5.0, .big_step = 50.0},
        .group = Group::food,
        .mark = measured,
        .source = "adequate intake of a man; leafy greens",
    },
    Input{
        .id = "diet_k1",
        .path = "regimen.diet_k1",
        .unit = "ug/d",
        .at = regimen<&Regimen::diet_k1>,
        .initial = 120.0,
        .accepted = {0.0, 5000.0},
        .slider = {.range = {10.0, 400.0}, .step = 5.0, .big_step = 50.0},
        .group = Group::food,
        .mark = measured,
        .source = "adequate intake of a man; leafy greens",
    },
    Input{
        .id = "diet_mk4_base",
        .path = "regimen.diet_mk4_base",
        .unit = "ug/d",
        .at = regimen<&Regimen::diet_mk4_base>,
        .initial = 15.0,
        .accepted = {0.0, 600.0},
        .slider = {.range = {0.0, 60.0}, .step = 1.0, .big_step = 10.0},
        .group = Group::food,
        .mark = measured,
        .source = "egg yolk, liver, meat and butter hold MK-4",
    },
    Input{
        .id = "diet_mk4",
        .path = "regimen.diet_mk4",
        .unit = "ug/d",
        .at = regimen<&Regimen::diet_mk4>,
        .initial = 15.0,
        .accepted = {0.0, 600.0},
        .slider = {.range = {0.0, 60.0}, .step = 1.0, .big_step = 10.0},
        .group = Group::food,
        .mark = measured,
        .source = "egg yolk, liver, meat and butter hold MK-4",
    },
    Input{
        .id = "natto_per_week",
        .path = "regimen.natto_per_week",
        .unit = "meals/week",
        .at = regimen<&Regimen::natto_per_week>,
        .initial = 0.0,
        .accepted = {0.0, 70.0},
        .slider = {.range = {0.0, 7.0}, .step = 1.0, .big_step = 1.0},
        .group = Group::vitamin_k,
        .mark = measured,
        .source = "the one common food rich in MK-7",
    },
    Input{
        .id = "natto_ug",
        .path = "regimen.natto_ug",
        .unit = "ug",
        .at = regimen<&Regimen::natto_ug>,
        .initial = 350.0,
        .accepted = {0.0, 6000.0},
        .slider = {.range = {100.0, 600.0}, .step = 10.0, .big_step = 50.0},
        .group = Group::vitamin_k,
        .mark = measured,
        .source = "MK-7 in a portion, Schurgers 2007",
    },
    Input{
        .id = "fat_g",
        .path = "regimen.fat_g",
        .unit = "g",
        .at = regimen<&Regimen::fat_g>,
        .initial = 20.0,
        .accepted = {0.0, 600.0},
        .slider = {.range = {0.0, 60.0}, .step = 1.0, .big_step = 10.0},
        .group = Group::timing,
        .mark = measured,
        .source = "Dawson-Hughes 2015 for D, Gijsbers 1996 for K",
    },
    Input{
        .id = "ca_split",
        .path = "regimen.ca_split",
        .unit = "meals",
        .at = regimen<&Regimen::ca_split>,
        .kind = Kind::whole,
        .initial = 1.0,
        .accepted = {1.0, 3.0},
        .slider = {.range = {1.0, 3.0}, .step = 1.0, .big_step = 1.0},
        .group = Group::timing,
        .mark = measured,
        .source = "smaller portions are absorbed a little better, Heaney 1990",
    },
};

}  // namespace

std::span<const Input> food_inputs() {
    return food_table;
}

}  // namespace compass::sim
