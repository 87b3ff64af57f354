#include "app/sweeps/sweep.h"

#include "app/cli/about.h"
#include "app/cli/commands.h"
#include "app/cli/counts.h"
#include "app/cli/durations.h"
#include "app/cli/quantiles.h"
#include "app/files/nearest.h"
#include "app/files/read_text.h"

namespace compass::cli {
namespace {

constexpr Limits person_limits{1, 10000000};
constexpr Limits shard_limits{1, 100000};
constexpr Limits seed_limits{0, 9007199254740991};  // what a double tells apart

Result<sweeps::Population> population_from(const Setting& setting) {
    const std::string& path = setting.arguments.target;
    const auto text = files::read_text(path, 1, setting.console.in);
    if (!text) return Error{text.error()};
    return sweeps::parse_population(*text, files::name_of(path));
}

Result<sweeps::Shard> shard_from(const std::string& text) {
    const std::size_t slash = std::min(text.find('/'), text.size());
    const auto index = whole_number(text.substr(0, slash), "--shard", shard_limits);
    const auto count =
        whole_number(text.substr(std::min(slash + 1, text.size())), "--shard", shard_limits);
    if (index && count && *index <= *count) return sweeps::Shard{*index, *count};
    return Error{"--shard is " + files::in_quotes(text) +
                 " but must be I/K, part I of K parts, such as 2/4, with K up to 100000"};
}

/// The numbers of the command line; an option that is left out keeps what the plan has.
Result<Done> take_numbers(const Arguments& arguments, sweeps::Plan& plan) {
    const auto persons = whole_number(arguments.n, "--n", person_limits);
    if (!persons) return Error{persons.error()};
    plan.persons = *persons;
    if (!arguments.days.empty()) {
        const auto days = whole_days(arguments.days, "--days");
        if (!days) return Error{days.error()};
        plan.days = *days;
    }
    if (!arguments.seed.empty()) {
        const auto seed = whole_number(arguments.seed, "--seed", seed_limits);
        if (!seed) return Error{seed.error()};
        plan.seed = static_cast<std::uint64_t>(*seed);
    }
    if (!arguments.shard.empty()) {
        const auto shard = shard_from(arguments.shard);
        if (!shard) return Error{shard.error()};
        plan.shard = *shard;
    }
    return Done{};
}

void tell_resumed(const Console& console, std::int64_t rows) {
    if (rows == 0) return;
    std::fprintf(console.err, "going on behind the %lld persons of an earlier run\n",
                 static_cast<long long>(rows));
}

}  // namespace

Result<int> sweep_command(const Setting& setting) {
    const Arguments& arguments = setting.arguments;
    auto population = population_from(setting);
    if (!population) return Error{population.error()};
    sweeps::Plan plan{.population = std::move(*population)};
    plan.days = static_cast<int>(plan.population.base.days);
    if (auto taken = take_numbers(arguments, plan); !taken) return Error{taken.error()};
    const auto workers = workers_from(arguments.threads);
    if (!workers) return Error{workers.error()};
    const auto swept = [&] {
        Progress progress(setting.console, "running " + std::to_string(plan.persons) + " persons");
        return sweeps::run_sweep(
            plan, arguments.out, program_line(), *workers,
            {.resumed = [&setting](auto rows) { tell_resumed(setting.console, rows); },
             .share = [&progress](double share) { progress.show(share); }});
    }();
    if (!swept) return Error{swept.error()};
    if (auto printed = print_quantiles(setting, arguments.out); !printed) {
        return Error{printed.error()};
    }
    return 0;
}

}  // namespace compass::cli
