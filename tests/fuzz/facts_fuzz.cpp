#include "app/files/facts.h"
#include "tests/fuzz/promise.h"

#include <algorithm>
#include <array>

using namespace compass;
using test::promise;

namespace {

constexpr double longest_d = 400.0;  // a made-up run of more would only cost time

/// A run made up at once, as this is about the table: every value differs from its neighbours.
sim::Trajectory made_up(const sim::Scenario& scenario) {
    sim::Trajectory run;
    run.scenario = scenario;
    run.days = static_cast<int>(scenario.days);
    for (int day = 0; day <= run.days; ++day) {
        sim::Sample sample;
        sample.minute = static_cast<std::int64_t>(day) * sim::minutes_per_day;
        sample.body.state.fill(100.0 + day % 7);
        run.samples.push_back(sample);
    }
    return run;
}

std::vector<sim::Sample> made_up_day(const sim::Trajectory& run, int day, int every_min) {
    promise(day >= 0 && day < run.days, "a day that is looked at is one of the run");
    promise(every_min >= 1 && sim::minutes_per_day % every_min == 0, "rows divide a day");
    std::vector<sim::Sample> rows;
    for (int minute = 0; minute <= sim::minutes_per_day; minute += every_min) {
        sim::Sample sample;
        sample.minute = static_cast<std::int64_t>(day) * sim::minutes_per_day + minute;
        sample.body.state.fill(100.0 + minute % 7);
        rows.push_back(sample);
    }
    return rows;
}

}  // namespace

/// Any bytes are a table with a line of verdict for each row, or one sentence.
// NOLINTNEXTLINE(readability-identifier-naming) the library calls it by this name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    auto rows = files::parse_facts(text, "x.csv");
    if (!rows) {
        test::promise_one_sentence(rows.error(), "x.csv: ");
        return 0;
    }
    std::erase_if(*rows, [](const files::FactRow& row) {
        return row.fact && row.fact->runs.scenario.days > longest_d;
    });
    std::array<sim::Trajectory, 2> latest;  // a fact looks at two runs at most
    std::size_t next = 0;
    const files::RunSource source{
        .daily = [&](const sim::Scenario& scenario) -> const sim::Trajectory& {
            next = 1 - next;
            return latest.at(next) = made_up(scenario);
        },
        .closely = made_up_day};
    const auto verdicts = files::check_facts(*rows, source, {});
    promise(verdicts.rows.size() == rows->size(), "each row has its verdict");
    promise(
        verdicts.inside + verdicts.outside + verdicts.unreadable == static_cast<int>(rows->size()),
        "the counts are of all rows");
    for (const files::Verdict& verdict : verdicts.rows) {
        promise(std::none_of(verdict.line.begin(), verdict.line.end(),
                             [](char c) { return static_cast<unsigned char>(c) < ' '; }),
                "a verdict stays on its line", verdict.line);
    }
    return 0;
}
