#pragma once

#include "app/files/facts_table.h"
#include "app/files/quantity.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace compass::files {

/// What became of a row of a facts table.
struct Verdict {
    enum class Kind { inside, outside, unreadable };

    Kind kind = Kind::unreadable;
    std::string line;  ///< "A05 170 [110, 250] 168.2 inside"; units are those of the table
};

struct Verdicts {
    std::vector<Verdict> rows;
    int inside = 0;
    int outside = 0;
    int unreadable = 0;

    bool all_inside() const { return outside == 0 && unreadable == 0; }
};

/// Compares every row with the model. Runs that several rows share are made once. `progress`, if
/// set, is told the share done.
Verdicts check_facts(const std::vector<FactRow>& rows, sim::Integrator* integrator,
                     const std::function<void(double)>& progress = {});

/// The same against runs of another source.
Verdicts check_facts(const std::vector<FactRow>& rows, const RunSource& source,
                     const std::function<void(double)>& progress);

}  // namespace compass::files
