// The times of the product's solver alone, natively and, by script/bench web, in WebAssembly.

#include "app/files/stories.h"
#include "app/memory.h"
#include "bench/failure.h"
#include "bench/our_times.h"

#include <cstdio>

namespace {

using namespace compass;
using namespace compass::bench;

void print_case(const Case& c) {
    const OurTime time = time_of(c.scenario, Provenance::without);
    const OurTime with_origins = time_of(c.scenario, Provenance::with);
    std::printf("%-28s %6.0f %10.2f %10.2f %13.2f", c.name.c_str(), c.scenario.days, time.median_ms,
                time.least_ms, with_origins.median_ms);
    if (c.aim_ms > 0.0) std::printf(" %7.1f %7.1f", c.aim_ms, c.aim_web_ms);
    std::printf("\n");
}

}  // namespace

int main() {
    keep_freed_memory();  // as the product does
    const auto stories = files::stories();
    if (!stories) return bench::fail(stories.error());
    std::printf("%-28s %6s %10s %10s %13s %7s %7s\n", "ours alone", "days", "median ms", "least ms",
                "with origins", "aim", "web aim");
    for (const auto& cases : {horizon_cases(), rhythm_cases()}) {
        for (const Case& c : cases) print_case(c);
    }
    print_case(worst_story(*stories));
    return 0;
}
