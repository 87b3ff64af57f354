#include "app/cli/about.h"
#include "app/cli/commands.h"
#include "app/cli/durations.h"
#include "app/files/atomic_file.h"
#include "app/files/csv.h"
#include "sim/trajectory.h"

#include <algorithm>
#include <functional>

namespace compass::cli {
namespace {

/// About 1,300 MB of memory; the longest run in half hours has 1,753,201.
constexpr double most_rows = 1800000.0;

Result<int> every_min(const Arguments& arguments, int days) {
    if (arguments.every.empty()) return sim::minutes_per_day;
    auto every = minutes_between(arguments.every, "--every");
    if (!every) return every;
    const double rows = static_cast<double>(days) * sim::minutes_per_day / *every;
    if (rows <= most_rows) return every;
    return Error{"--every " + arguments.every + " over " + std::to_string(days) +
                 " days makes more than 1,800,000 rows; take a longer distance or fewer days"};
}

Result<Done> to_output(const sim::Trajectory& run, Output& output) {
    Result<Done> last = Done{};
    files::write_csv(run, program_line(), [&](std::string_view part) {
        last = output.write(part);
        return static_cast<bool>(last);
    });
    return last;
}

/// A long table takes longer to write than to work out.
Result<Done> to_file(const sim::Trajectory& run, const std::string& path, const Console& console) {
    auto file = files::AtomicFile::create(path);
    if (!file) return Error{file.error()};
    Progress progress(console, "writing " + std::to_string(run.samples.size()) + " rows");
    const auto rows = static_cast<double>(run.samples.size());
    double written = 0.0;
    Result<Done> last = Done{};
    files::write_csv(run, program_line(), [&](std::string_view part) {
        last = file->write(part);
        written += static_cast<double>(std::count(part.begin(), part.end(), '\n'));
        progress.show(std::min(written / rows, 1.0));
        return static_cast<bool>(last);
    });
    if (!last) return last;
    return file->commit();
}

}  // namespace

Result<int> run_scenario_command(const Setting& setting) {
    const Arguments& arguments = setting.arguments;
    auto scenario = chosen_scenario(setting, "");
    if (!scenario) return Error{scenario.error()};
    if (!arguments.days.empty()) {
        const auto days = whole_days(arguments.days, "--days");
        if (!days) return Error{days.error()};
        scenario->days = *days;
    }
    const int days = static_cast<int>(scenario->days);
    const auto every = every_min(arguments, days);
    if (!every) return Error{every.error()};
    if (!arguments.out.empty()) {
        const auto possible = files::can_write(arguments.out);
        if (!possible) return Error{possible.error()};
    }
    const auto run = [&] {
        Progress progress(setting.console, "running " + std::to_string(days) + " days");
        return integrator(arguments.reference)(
            *scenario, days,
            {.every_min = *every, .progress = [&progress](double share) { progress.show(share); }},
            {});
    }();
    const auto written = arguments.out.empty() ? to_output(run, setting.output)
                                               : to_file(run, arguments.out, setting.console);
    if (!written) return Error{written.error()};
    return 0;
}

}  // namespace compass::cli
