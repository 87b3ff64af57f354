#include "app/files/facts.h"

#include "app/files/nearest.h"
#include "app/files/number_text.h"
#include "app/files/scenario_file.h"

#include <map>

namespace compass::files {
namespace {

constexpr int shown_digits = 6;

std::string number(double value) {
    return rounded_text(value, shown_digits);
}

Verdict unreadable(const FactRow& row, const std::string& why) {
    const std::string id = row.id.empty() ? "line " + std::to_string(row.line) : row.id;
    return {.kind = Verdict::Kind::unreadable, .line = one_line(id + " unreadable: " + why)};
}

Verdict verdict(const FactRow& row, const RunSource& source) {
    if (!row.fact) return unreadable(row, row.fact.error());
    const Fact& fact = *row.fact;
    const auto model = quantity_value(fact, source);
    if (!model) return unreadable(row, model.error());
    const bool is_inside = *model >= fact.lo && *model <= fact.hi;
    return {.kind = is_inside ? Verdict::Kind::inside : Verdict::Kind::outside,
            .line = one_line(fact.id) + ' ' + number(fact.target) + " [" + number(fact.lo) + ", " +
                    number(fact.hi) + "] " + number(*model) + (is_inside ? " inside" : " outside")};
}

}  // namespace

Verdicts check_facts(const std::vector<FactRow>& rows, const RunSource& source,
                     const std::function<void(double)>& progress) {
    Verdicts all;
    for (const FactRow& row : rows) {
        all.rows.push_back(verdict(row, source));
        const Verdict::Kind kind = all.rows.back().kind;
        if (kind == Verdict::Kind::inside) ++all.inside;
        if (kind == Verdict::Kind::outside) ++all.outside;
        if (kind == Verdict::Kind::unreadable) ++all.unreadable;
        const auto done = static_cast<double>(all.rows.size());
        if (progress) progress(done / static_cast<double>(rows.size()));
    }
    return all;
}

Verdicts check_facts(const std::vector<FactRow>& rows, sim::Integrator* integrator,
                     const std::function<void(double)>& progress) {
    std::map<std::string, sim::Trajectory> made;
    const RunSource source{
        .daily = [&made, integrator](const sim::Scenario& scenario) -> const sim::Trajectory& {
            const std::string key = scenario_json(scenario, Lines::one);
            const auto found = made.find(key);
            if (found != made.end()) return found->second;
            const int days = static_cast<int>(scenario.days);
            return made.emplace(key, integrator(scenario, days, {}, {})).first->second;
        },
        .closely = sim::one_day};
    return check_facts(rows, source, progress);
}

}  // namespace compass::files
