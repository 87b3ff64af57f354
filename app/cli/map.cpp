#include "app/cli/about.h"
#include "app/cli/commands.h"
#include "app/cli/counts.h"
#include "app/cli/durations.h"
#include "app/cli/endings.h"
#include "app/cli/map_words.h"
#include "app/files/atomic_file.h"
#include "app/files/column_words.h"
#include "app/files/nearest.h"
#include "app/maps/exact_map.h"
#include "sim/columns.h"

#include <cmath>

namespace compass::cli {
namespace {

constexpr Limits side_limits{2, 1000};
constexpr const char* usual_side = "48";

Result<int> column_from(const std::string& id) {
    const int column = sim::column_index(id);
    if (column >= 0) return column;
    return Error{"--output names " + files::in_quotes(id) + ", which " + files::wrong_column(id)};
}

Result<int> minute_from(const std::string& text, const sim::Scenario& scenario) {
    double days = scenario.days;
    if (!text.empty()) {
        const auto moment = moment_in_days(text, "--at");
        if (!moment) return Error{moment.error()};
        days = *moment;
    }
    const double minutes = days * sim::minutes_per_day;
    if (std::fabs(minutes - std::round(minutes)) < 1e-6) {
        return static_cast<int>(std::lround(minutes));
    }
    return Error{"--at is " + files::in_quotes(text) + " but must fall on a whole minute"};
}

Result<maps::Request> request_from(const Setting& setting) {
    const Arguments& arguments = setting.arguments;
    const auto scenario = chosen_scenario(setting, "");
    if (!scenario) return Error{scenario.error()};
    const auto x = maps::axis_from(arguments.x, "--x");
    if (!x) return Error{x.error()};
    const auto y = maps::axis_from(arguments.y, "--y");
    if (!y) return Error{y.error()};
    if (x->input == y->input) {
        return Error{"--x and --y both name " + std::string(x->input->id) +
                     "; a map needs two different inputs"};
    }
    const auto column = column_from(arguments.output);
    if (!column) return Error{column.error()};
    const auto minute = minute_from(arguments.at, *scenario);
    if (!minute) return Error{minute.error()};
    return maps::Request{
        .scenario = *scenario, .x = *x, .y = *y, .column = *column, .at_min = *minute};
}

/// The values of both axes, as many as were asked for.
struct Sides {
    std::vector<double> x;
    std::vector<double> y;
};

Result<Sides> sides_of(const Arguments& arguments, const maps::Request& request) {
    const auto side =
        whole_number(arguments.n.empty() ? usual_side : arguments.n, "--n", side_limits);
    if (!side) return Error{side.error()};
    const auto count = static_cast<int>(*side);
    return Sides{maps::even_values(request.x, count), maps::even_values(request.y, count)};
}

/// A run for each pair of different values.
Result<maps::Grid> grid_of(const Setting& setting, const maps::Request& request,
                           const Sides& sides) {
    const Arguments& arguments = setting.arguments;
    const auto x = maps::each_once(sides.x);
    const auto y = maps::each_once(sides.y);
    const auto workers = workers_from(arguments.threads);
    if (!workers) return Error{workers.error()};
    if (auto possible = files::can_write(arguments.out); !possible) return Error{possible.error()};
    Progress progress(setting.console,
                      "running " + std::to_string(x.size() * y.size()) + " scenarios");
    return *maps::exact_map(request, x, y, *workers, [&progress](double share) {
        progress.show(share);
        return true;
    });
}

Result<Done> write_picture(const maps::Request& request, const maps::Grid& grid,
                           const std::string& path) {
    const auto words = map_words(request);
    if (!words) return Error{words.error()};
    const auto bytes = image::png_bytes(maps::map_picture(grid, *words));
    if (!bytes) return Error{bytes.error()};
    return files::write_file(path, *bytes);
}

}  // namespace

Result<int> map_command(const Setting& setting) {
    const std::string& out = setting.arguments.out;
    const auto request = request_from(setting);
    if (!request) return Error{request.error()};
    const bool is_picture = has_ending(out, ".png");
    if (!is_picture && !has_ending(out, ".csv") && !files::is_streamed(out)) {
        return Error{"--out is " + files::in_quotes(out) +
                     " but must end in .csv for a table or .png for a picture"};
    }
    const auto sides = sides_of(setting.arguments, *request);
    if (!sides) return Error{sides.error()};
    const auto grid = grid_of(setting, *request, *sides);
    if (!grid) return Error{grid.error()};
    const auto written =
        is_picture ? write_picture(*request, *grid, out)
                   : files::write_file(
                         out, maps::map_csv(*request, maps::repeated(*grid, sides->x, sides->y),
                                            program_line()));
    if (!written) return Error{written.error()};
    return 0;
}

}  // namespace compass::cli
