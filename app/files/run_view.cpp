#include "app/files/run_view.h"

#include "sim/columns.h"

#include <numeric>

namespace compass::files {
namespace {

constexpr int row_min = 30;

}  // namespace

RunView::RunView(const Fact& fact, const RunSource& source, int column)
    : runs_(fact.runs),
      source_(source),
      run_(source.daily(fact.runs.scenario)),
      control_(fact.runs.control ? &source.daily(*fact.runs.control) : nullptr),
      column_(column) {
}

std::vector<double> RunView::midnights(int first_day, int last_day) const {
    std::vector<double> all;
    for (int day = first_day; day <= last_day; ++day) all.push_back(at(day));
    return all;
}

std::vector<double> RunView::minutes(int first_min, int last_min) const {
    std::vector<double> all;
    // rows on the half hours, or closer where a moment lies between them
    const int every = std::gcd(row_min, std::gcd(first_min, last_min));
    const int last_day = last_min / sim::minutes_per_day;
    for (int day = first_min / sim::minutes_per_day; day <= last_day && day < days(); ++day) {
        for (const sim::Sample& sample : source_.closely(run_, day, every)) {
            const auto minute = sample.minute;
            // midnight belongs to the day that begins with it
            const bool is_next_day = minute == (day + 1LL) * sim::minutes_per_day;
            const bool is_row = (minute - first_min) % row_min == 0 || minute == last_min;
            if (is_next_day || !is_row || minute < first_min || minute > last_min) continue;
            all.push_back(sim::value(run_, sample, column_));
        }
    }
    if (last_day == days()) all.push_back(last());
    return all;
}

double RunView::value_at(const sim::Trajectory& run, int day) const {
    return sim::value(run, sim::sample_at(run, day), column_);
}

}  // namespace compass::files
