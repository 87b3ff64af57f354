#include "sim/inputs/tables.h"

#include <array>

namespace compass::sim {
namespace {

using enum Evidence;

template <double Person::*field>
double& person(Scenario& scenario) {
    return scenario.person.*field;
}

constexpr std::array person_table{
    Input{
        .id = "age_y",
        .path = "person.age_y",
        .unit = "y",
        .at = person<&Person::age_y>,
        .initial = 40.0,
        .accepted = {18.0, 90.0},
        .slider = {.range = {18.0, 90.0}, .step = 1.0, .big_step = 5.0},
        .group = Group::body,
        .mark = measured,
        .source = "adults; the model knows no childhood",
    },
    Input{
        .id = "female",
        .path = "person.female",
        .unit = "",
        .at = person<&Person::female>,
        .kind = Kind::flag,
        .initial = 0.0,
        .accepted = {0.0, 1.0},
        .slider = {.range = {0.0, 1.0}, .step = 1.0, .big_step = 1.0},
        .group = Group::body,
        .mark = measured,
        .source = "bone loss after menopause, Garnero 1996; deposits, Min 2010",
    },
    Input{
        .id = "weight_kg",
        .path = "person.weight_kg",
        .unit = "kg",
        .at = person<&Person::weight_kg>,
        .initial = 70.0,
        .accepted = {45.0, 130.0},
        .slider = {.range = {45.0, 130.0}, .step = 1.0, .big_step = 5.0},
        .group = Group::body,
        .mark = measured,
        .source = "a larger body dilutes vitamins D and K",
    },
    Input{
        .id = "base_25ohd",
        .path = "person.base_25ohd",
        .unit = "nmol/L",
        .at = person<&Person::base_25ohd>,
        .initial = 60.0,
        .accepted = {8.0, 150.0},
        .slider = {.range = {8.0, 150.0}, .step = 1.0, .big_step = 10.0},
        .group = Group::vitamin_d,
        .mark = measured,
        .source = "usual level of adults; 2.5 nmol/L = 1 ng/mL",
    },
    Input{
        .id = "base_cac",
        .path = "person.base_cac",
        .unit = "AU",
        .at = person<&Person::base_cac>,
        .initial = 0.0,
        .accepted = {0.0, 2000.0},
        .slider = {.range = {0.0, 1000.0}, .step = 1.0, .big_step = 50.0, .scale = Scale::power},
        .group = Group::body,
        .mark = measured,
        .source = "Agatston score of a scan",
    },
    Input{
        .id = "gfr",
        .path = "person.gfr",
        .unit = "mL/min/1.73 m2",
        .at = person<&Person::gfr>,
        .initial = 100.0,
        .accepted = {15.0, 120.0},
        .slider = {.range = {15.0, 120.0}, .step = 1.0, .big_step = 5.0},
        .group = Group::body,
        .mark = measured,
        .source = "kidney function of a young adult; falls by 0.8 a year after 40",
    },
    Input{
        .id = "inflammation",
        .path = "person.inflammation",
        .unit = "steps",
        .at = person<&Person::inflammation>,
        .initial = 0.0,
        .accepted = {0.0, 3.0},
        .slider = {.range = {0.0, 3.0}, .step = 0.1, .big_step = 1.0},
        .group = Group::body,
        .mark = free_choice,
        .source = "our choice: 0 none, 3 strong",
    },
    Input{
        .id = "k_response",
        .path = "person.k_response",
        .unit = "x",
        .at = person<&Person::k_response>,
        .initial = 1.0,
        .accepted = {0.5, 2.0},
        .slider = {.range = {0.5, 2.0}, .step = 0.05, .big_step = 0.25},
        .group = Group::body,
        .mark = mechanistic,
        .source = "VKORC1 and other variants change the need for vitamin K",
    },
    Input{
        .id = "microbiome",
        .path = "person.microbiome",
        .unit = "x",
        .at = person<&Person::microbiome>,
        .initial = 1.0,
        .accepted = {0.0, 2.0},
        .slider = {.range = {0.0, 2.0}, .step = 0.05, .big_step = 0.25},
        .group = Group::body,
        .mark = free_choice,
        .source = "our choice: K2 from gut flora and cheese was never well measured",
    },
    Input{
        .id = "activity",
        .path = "person.activity",
        .unit = "x",
        .at = person<&Person::activity>,
        .initial = 1.0,
        .accepted = {0.0, 2.0},
        .slider = {.range = {0.0, 2.0}, .step = 0.05, .big_step = 0.25},
        .group = Group::body,
        .mark = free_choice,
        .source = "our choice: 0 bed rest, 2 athletic",
    },
    Input{
        .id = "t_score",
        .path = "person.t_score",
        .unit = "SD",
        .at = person<&Person::t_score>,
        .initial = 0.0,
        .accepted = {-4.0, 2.0},
        .slider = {.range = {-4.0, 1.0}, .step = 0.1, .big_step = 0.5},
        .group = Group::body,
        .mark = measured,
        .source = "hip density against young adults; 0.12 of bone mass per SD",
    },
    Input{
        .id = "menopause_age",
        .path = "person.menopause_age",
        .unit = "y",
        .at = person<&Person::menopause_age>,
        .initial = 51.0,
        .accepted = {40.0, 60.0},
        .slider = {.range = {40.0, 60.0}, .step = 1.0, .big_step = 2.0},
        .group = Group::body,
        .mark = measured,
        .source = "median about 51, Greendale 2012",
    },
};

}  // namespace

std::span<const Input> person_inputs() {
    return person_table;
}

}  // namespace compass::sim
