#include "app/files/csv.h"

#include "app/files/number_text.h"
#include "app/files/scenario_file.h"
#include "sim/columns.h"

namespace compass::files {
namespace {

constexpr int digits = 12;
constexpr std::size_t part_size = 65536;

std::string head(const sim::Trajectory& run, std::string_view program) {
    sim::Scenario scenario = run.scenario;
    scenario.days = run.days;  // so that the line alone repeats the run
    std::string comments = "# " + std::string(program) + '\n';
    comments += "# scenario: " + scenario_json(scenario, Lines::one) + '\n';
    std::string units = "# units: d";
    std::string ids = "time_d";
    for (const sim::Column& column : sim::columns()) {
        units += ',' + std::string(column.unit);
        ids += ',' + std::string(column.id);
    }
    return comments + units + '\n' + ids + '\n';
}

}  // namespace

bool write_csv(const sim::Trajectory& run, std::string_view program, const Sink& sink) {
    std::string part = head(run, program);
    for (const sim::Sample& sample : run.samples) {
        part += rounded_text(sample.days(), digits);
        for (const double value : sim::values(run, sample)) {
            part += ',' + rounded_text(value, digits);
        }
        part += '\n';
        if (part.size() < part_size) continue;
        if (!sink(part)) return false;
        part.clear();
    }
    return sink(part);
}

}  // namespace compass::files
