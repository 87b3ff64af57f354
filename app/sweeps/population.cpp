#include "app/sweeps/population.h"

namespace compass::sweeps {

sim::Scenario person_of(const Population& population, std::uint64_t seed, std::uint64_t number) {
    sim::Scenario scenario = population.base;
    for (const Drawn& one : population.drawn) {
        // a copy draws what its model draws
        const bool is_copy = one.same_as >= 0;
        const Drawn& source =
            is_copy ? population.drawn[static_cast<std::size_t>(one.same_as)] : one;
        const Draw draw{.seed = seed, .person = number, .input = source.stream};
        one.input->set(scenario, drawn_value(source.distribution, *source.input, draw));
    }
    return scenario;
}

std::string population_help() {
    return R"(POPULATION.json is a scenario file in which any number may be a distribution:
  {"person": {"age_y": {"uniform": {"from": 50, "to": 70}}, "gfr": 85},
   "regimen": {"d3": {"amount": {"choice": {"values": [0, 1000], "weights": [3, 1]}}}},
   "outputs": ["25OHD_nmol_L", "cac_AU"]}
What is a plain number or left out is the same for everybody. Distributions:
  {"uniform": {"from": A, "to": B}}
  {"normal": {"mean": M, "sd": S}}             also "from", "to", "beyond"
  {"lognormal": {"median": M, "factor": F}}    also "from", "to", "beyond"; two thirds of
                                               all lie from M/F to M*F
  {"choice": {"values": [...], "weights": [...]}}    equal weights where they are left out
  {"bernoulli": {"p": P}}                      1 with probability P, else 0
  {"same_as": "ID"}                            the value drawn for another input
Beyond "from" and "to", or what the input accepts, a value is drawn again; with
"beyond": "clip" it is set to the edge. Drawn values are rounded to 6 digits (whole
inputs to whole numbers), so that a row shows the numbers that were run.
"outputs" are columns of `run`; left out: 25OHD_nmol_L, day_ca_mean_mg_dL,
day_pth_mean_pg_mL, day_urine_mg, ucoc_pct, dpucmgp_pmol_L, bmd_spine_pct, bmd_hip_pct,
cac_AU. `valid` is always the last column. "note" may hold a text.
A person depends on the seed and the person's number alone. A run that was stopped goes
on where it was when the same command is given again; its rows wait in F.csv.part.
Several machines: --shard 1/4 ... --shard 4/4, then calcium-compass merge.)";
}

}  // namespace compass::sweeps
