#include "sim/inputs/tables.h"

#include <array>

namespace compass::sim {
namespace {

using enum Evidence;

constexpr std::size_t fields_of_a_dose = 5;

template <Dose Regimen::*which, double Dose::*field>
double& dose(Scenario& scenario) {
    return scenario.regimen.*which.*field;
}

/// The paths of a dose's fields in files, in the order of Dose.
using Paths = std::array<std::string_view, fields_of_a_dose>;

constexpr Input day_row(double& (*at)(Scenario&), double initial, std::string_view source) {
    return {.unit = "d",
            .at = at,
            .kind = Kind::whole,
            .initial = initial,
            .accepted = {0.0, 36525.0},
            .slider = {.range = {0.0, 3650.0}, .step = 30.0, .big_step = 365.0},
            .group = Group::timing,
            .source = source};
}

/// The five rows of a dose; `amount` brings what differs between the pills.
template <Dose Regimen::*which>
constexpr std::array<Input, fields_of_a_dose> rows(const Paths& paths, Input amount) {
    amount.at = dose<which, &Dose::amount>;
    amount.mark = measured;
    Input interval = day_row(dose<which, &Dose::interval_d>, 1.0,
                             "your choice: 1 daily, 7 weekly, 0 a single dose");
    interval.accepted = {0.0, 365.0};
    interval.slider = {.range = {0.0, 30.0}, .step = 1.0, .big_step = 7.0};
    Input miss = day_row(dose<which, &Dose::miss_every>, 0.0,
                         "your choice: every n-th dose is forgotten; 0 for none");
    miss.unit = "doses";
    miss.accepted = {0.0, 365.0};
    miss.slider = {.range = {0.0, 4.0}, .step = 1.0, .big_step = 1.0};
    std::array<Input, fields_of_a_dose> all{
        amount, interval,
        day_row(dose<which, &Dose::start_d>, 0.0, "your choice: first day, from day 0"),
        day_row(dose<which, &Dose::stop_d>, never, "your choice: first day without it"), miss};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].path = paths[i];
        all[i].id = paths[i].substr(std::string_view("regimen.").size());
    }
    return all;
}

constexpr auto ca =
    rows<&Regimen::ca>({"regimen.ca.amount", "regimen.ca.interval_d", "regimen.ca.start_d",
                        "regimen.ca.stop_d", "regimen.ca.miss_every"},
                       {.unit = "mg",
                        .accepted = {0.0, 25000.0},
                        .slider = {.range = {0.0, 2000.0}, .step = 50.0, .big_step = 250.0},
                        .group = Group::food,
                        .source = "trials of calcium pills used 500 to 1,500 mg a day"});
constexpr auto d3 = rows<&Regimen::d3>(
    {"regimen.d3.amount", "regimen.d3.interval_d", "regimen.d3.start_d", "regimen.d3.stop_d",
     "regimen.d3.miss_every"},
    {.unit = "IU",
     .accepted = {0.0, 6000000.0},
     .slider = {.range = {0.0, 10000.0},
                .step = 100.0,
                .big_step = 1000.0,
                .scale = Scale::power,
                .beyond = 100000.0},
     .group = Group::vitamin_d,
     .source = "40 IU = 1 ug; upper level 4,000 IU a day, Institute of Medicine 2011"});
constexpr auto mk7 = rows<&Regimen::mk7>(
    {"regimen.mk7.amount", "regimen.mk7.interval_d", "regimen.mk7.start_d", "regimen.mk7.stop_d",
     "regimen.mk7.miss_every"},
    {.unit = "ug",
     .accepted = {0.0, 20000.0},
     .slider = {.range = {0.0, 720.0}, .step = 5.0, .big_step = 45.0, .scale = Scale::power},
     .group = Group::vitamin_k,
     .source = "trials used 45 to 720 ug a day"});
constexpr auto mk4 =
    rows<&Regimen::mk4>({"regimen.mk4.amount", "regimen.mk4.interval_d", "regimen.mk4.start_d",
                         "regimen.mk4.stop_d", "regimen.mk4.miss_every"},
                        {.unit = "ug",
                         .accepted = {0.0, 450000.0},
                         .slider = {.range = {0.0, 1500.0},
                                    .step = 10.0,
                                    .big_step = 150.0,
                                    .scale = Scale::power,
                                    .beyond = 45000.0},
                         .group = Group::vitamin_k,
                         .source = "trials of MK-4 used 45,000 ug a day, far above food"});
constexpr auto k1 =
    rows<&Regimen::k1>({"regimen.k1.amount", "regimen.k1.interval_d", "regimen.k1.start_d",
                        "regimen.k1.stop_d", "regimen.k1.miss_every"},
                       {.unit = "ug",
                        .accepted = {0.0, 20000.0},
                        .slider = {.range = {0.0, 2000.0}, .step = 10.0, .big_step = 100.0},
                        .group = Group::vitamin_k,
                        .source = "trials of K1 pills used 100 to 1,000 ug a day"});

constexpr auto dose_table = [] {
    std::array<Input, 5 * fields_of_a_dose> all{};
    std::size_t next = 0;
    for (const auto& pill : {ca, d3, mk7, mk4, k1}) {
        for (const Input& row : pill) all[next++] = row;
    }
    return all;
}();

}  // namespace

std::span<const Input> dose_inputs() {
    return dose_table;
}

}  // namespace compass::sim
