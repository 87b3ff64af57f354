#include "app/sweeps/sweep.h"

#include "app/sweeps/part_file.h"

#include <algorithm>

namespace compass::sweeps {
namespace {

/// Persons of a chunk, for each thread: few enough to lose little when killed, enough to keep all
/// threads busy to its end.
constexpr std::int64_t chunk_per_thread = 16;

std::string joined(const std::vector<std::string>& rows) {
    std::string text;
    for (const std::string& row : rows) text += row;
    return text;
}

}  // namespace

Result<Done> run_sweep(const Plan& plan, const std::string& path, std::string_view program,
                       const Workers& workers, const SweepWatch& watch) {
    const Persons persons = persons_of(plan.persons, plan.shard);
    const std::size_t columns = 1 + plan.population.drawn.size() + plan.population.outputs.size();
    const auto is_expected = [&](std::int64_t index, std::string_view line) {
        return index < persons.count() &&
               is_row(line, row_start(plan, persons.first + index), columns);
    };
    auto file = PartFile::open(path, table_head(plan, program), is_expected);
    if (!file) return Error{file.error()};
    watch.resumed(file->rows());

    const std::int64_t chunk = chunk_per_thread * workers.threads();
    for (std::int64_t from = persons.first + file->rows(); from < persons.end; from += chunk) {
        const std::int64_t count = std::min(chunk, persons.end - from);
        std::vector<std::string> rows(static_cast<std::size_t>(count));
        const auto run = [&](std::size_t i) {
            rows[i] = row_of(plan, from + static_cast<std::int64_t>(i));
        };
        const auto tell = [&](double share) {
            const double done =
                static_cast<double>(from - persons.first) + share * static_cast<double>(count);
            watch.share(done / static_cast<double>(persons.count()));
            return true;
        };
        workers.for_each(rows.size(), run, tell);
        if (auto written = file->append(joined(rows)); !written) return Error{written.error()};
    }
    return file->finish();
}

}  // namespace compass::sweeps
