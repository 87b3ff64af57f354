// The product's solver against the step-by-step one: random scenarios over the whole input space,
// all stories and all facts. Exit 1 with a sentence for each thing that is not as it must be.

#include "app/files/scenario_file.h"
#include "app/memory.h"
#include "bench/accuracy/draw.h"
#include "bench/accuracy/report.h"
#include "bench/failure.h"
#include "bench/progress.h"

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace {

using namespace compass;
using namespace compass::bench;

struct Options {
    int n = 2000;
    std::uint64_t seed = 1;
    int show = -1;  ///< print this random scenario as a file instead
};

std::optional<Options> parse(int argc, char** argv) {
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        char* end = nullptr;
        const long value = std::strtol(argv[i + 1], &end, 10);
        if (*end != '\0' || value < 0 || value > 1000000000) return {};
        if (name == "--n") {
            options.n = static_cast<int>(value);
        } else if (name == "--seed") {
            options.seed = static_cast<std::uint64_t>(value);
        } else if (name == "--show") {
            options.show = static_cast<int>(value);
        } else {
            return {};
        }
    }
    if (argc % 2 == 0) return {};
    return options;
}

Result<std::vector<Task>> all_tasks(const Options& options) {
    std::vector<Task> tasks = random_tasks(options.seed, options.n);
    for (const auto& source : {story_tasks, fact_tasks}) {
        const auto more = source();
        if (!more) return Error{more.error()};
        tasks.insert(tasks.end(), more->begin(), more->end());
    }
    return tasks;
}

}  // namespace

int main(int argc, char** argv) {
    keep_freed_memory();  // as the product does
    const auto options = parse(argc, argv);
    if (!options) return bench::fail("takes --n N, --seed S and --show K, whole numbers from 0");
    if (options->show >= 0) {
        const sim::Scenario scenario = draw_scenario(options->seed, options->show);
        std::printf("%s\n", files::scenario_json(scenario).c_str());
        return 0;
    }
    const auto tasks = all_tasks(*options);
    if (!tasks) return bench::fail(tasks.error());
    const auto results = [&] {
        const ProgressLine line("comparing " + std::to_string(tasks->size()) + " runs");
        return compare_all(*tasks, {.limit = greatest_relative_error},
                           [&](double share) { line.show(share); });
    }();
    constexpr std::size_t most_named = 20;
    std::printf("%s\n%s", accuracy_table(*tasks, results).c_str(),
                worst_tasks(*tasks, results, most_named).c_str());
    const auto missed = accuracy_misses(results);
    std::fflush(stdout);
    for (const std::string& sentence : missed)
        std::fprintf(stderr, "bench: %s\n", sentence.c_str());
    return missed.empty() ? 0 : 1;
}
