#pragma once

#include "sim/evidence.h"
#include "sim/result.h"
#include "sim/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace compass::files {

/// The runs that a fact is about, and the moments at which they are looked at.
struct FactCase {
    sim::Scenario scenario;                ///< its `days` is N
    std::optional<sim::Scenario> control;  ///< a second run over the same days
    int from_d = 0;                        ///< M, the day that is compared with the last
    std::optional<double> per{};           ///< what a change is divided by; not 0
    int t1_min = 0;
    int t2_min = 0;
    int at_min = 0;
};

/// A published number: what the model should show, and between which bounds.
struct Fact {
    std::string id;
    std::string group;
    std::string statement;
    FactCase runs;
    std::string quantity;  ///< "end:day_urine_mg"; see quantity.h
    std::string unit;
    double target = 0.0;
    double lo = 0.0;
    double hi = 0.0;
    std::string source;
    sim::Evidence mark = sim::Evidence::free_choice;
};

/// A row of a facts table: a fact, or why it cannot be read.
struct FactRow {
    int line = 0;
    std::string id;  ///< as far as it could be read
    Result<Fact> fact;
};

/// Reads the members of a fact's `scenario_json`. Fails with a sentence.
Result<FactCase> parse_fact_case(std::string_view json);

/// Reads a facts table. A row that cannot be read stays in the list with its reason. Fails, with a
/// sentence that begins with `name`, where the header is another or there is no row.
Result<std::vector<FactRow>> parse_facts(std::string_view csv, std::string_view name);

}  // namespace compass::files
