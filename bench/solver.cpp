// The product's solver beside its peers on the reference scenario, then alone on others. Exit 1
// with a sentence for each goal that is missed.

#include "app/files/stories.h"
#include "app/memory.h"
#include "bench/our_times.h"
#include "bench/progress.h"
#include "bench/verdict.h"
#include "bench/yardstick.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

using namespace compass;
using namespace compass::bench;

constexpr int usual_rounds = 9;
constexpr int yardstick_step_min = 5;
constexpr int case_yardstick_step_min = 15;  // as it stands beside errors of 1e-4 only

Finish finish_of(const OurRun& ours) {
    Finish finish{.end = {}, .maps = ours.maps, .rate_calls = ours.rate_calls};
    std::copy_n(ours.run.samples.back().body.state.begin(), unknowns, finish.end.begin());
    return finish;
}

Contestant us(const char* name, Provenance provenance) {
    return {.method = name,
            .run = [provenance]() -> Result<Finish> {
                return finish_of(our_ends(reference_scenario(), provenance));
            },
            .repeats = 5};
}

/// A peer starts from a baseline that it is given; ours has to find it, within its time.
Contestant peer(const char* name, double tolerance, const std::shared_ptr<Peer>& method,
                const std::shared_ptr<Journey>& journey, int rounds = usual_rounds) {
    return {.method = name,
            .tolerance = tolerance,
            .run = [journey, method]() -> Result<Finish> {
                const auto end = journey->end_by(*method);
                if (!end) return Error{end.error()};
                return Finish{.end = *end, .rate_calls = journey->rate_calls()};
            },
            .rounds = rounds};
}

std::vector<Contestant> contestants() {
    const auto journey = std::make_shared<Journey>(reference_scenario());
    std::vector<Contestant> all{us("ours", Provenance::without),
                                us("ours with provenance", Provenance::with)};
    all.push_back(peer(same_grid_name, 0.0, runge_kutta4({6, 4, 4, 6}), journey));
    all.push_back(peer("RK4, 30 min", 0.0, runge_kutta4({16, 10, 12, 10}), journey));
    constexpr std::array ladder{3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 1e-6};
    for (const double tolerance : ladder) {
        all.push_back(peer(dopri5_name, tolerance, dopri5(tolerance), journey));
    }
    for (const double tolerance : ladder) {
        all.push_back(peer(fresh_dopri5_name, tolerance, dopri5_fresh(tolerance), journey));
    }
    for (const double tolerance : {1e-3, 1e-4}) {
        all.push_back(peer("GSL rkf45", tolerance, gsl_rkf45(tolerance), journey));
    }
    all.push_back(peer(cvode_name, 1e-3, cvode_bdf(1e-3, 1e-6), journey, 1));
    all.push_back(peer(cvode_name, cvode_tolerance, cvode_bdf(cvode_tolerance, 1e-8), journey, 2));
    for (const double tolerance : {1e-3, 1e-4}) {
        all.push_back(peer("odeint rosenbrock4", tolerance, rosenbrock4(tolerance), journey, 1));
    }
    return all;
}

std::string count(long number) {
    return number > 0 ? std::to_string(number) : "-";
}

void print(const Standing& s) {
    if (s.tolerance > 0.0) {
        std::printf("%-22s %7.0e", s.method.c_str(), s.tolerance);
    } else {
        std::printf("%-22s %7s", s.method.c_str(), "-");
    }
    std::printf(" %9.1e %10.2f %10.2f %5s %11s %9.1f\n", s.error, s.median_ms, s.least_ms,
                count(s.finish.maps).c_str(), count(s.finish.rate_calls).c_str(), s.ratio);
}

void print_reading(const char* reading, const Standing* s) {
    if (s == nullptr) {
        std::printf("  %s: no tolerance of the ladder\n", reading);
    } else {
        std::printf("  %s: %.0e, ratio %.1f\n", reading, s->tolerance, s->ratio);
    }
}

void print_readings(const char* method, const std::vector<Standing>& standings) {
    const Dopri5 dopri5 = dopri5_beside(standings.front(), standings, method);
    std::printf("%s%s\n", method,
                std::string_view(method) == judged_dopri5_name ? ", which decides" : "");
    print_reading("tightest tolerance with an error no smaller than ours (the harder goal)",
                  dopri5.no_smaller_error);
    print_reading("loosest tolerance with an error no larger than ours", dopri5.no_larger_error);
}

void print(const std::vector<Standing>& standings) {
    std::printf("%-22s %7s %9s %10s %10s %5s %11s %9s\n", "method", "tol", "error", "median ms",
                "least ms", "maps", "rate calls", "ratio");
    for (const Standing& s : standings) print(s);
    std::printf("\n");
    for (const char* method : {dopri5_name, fresh_dopri5_name}) print_readings(method, standings);
}

void print_case(const Case& c) {
    const OurTime without = time_of(c.scenario, Provenance::without);
    const OurTime with = time_of(c.scenario, Provenance::with);
    const Finish finish = finish_of(without.last);
    const double error = yardstick(c.scenario, case_yardstick_step_min).error(finish.end);
    std::printf("%-28s %6.0f %9.1e %10.2f %10.2f %12.2f %5s ", c.name.c_str(), c.scenario.days,
                error, without.median_ms, without.least_ms, with.median_ms,
                count(finish.maps).c_str());
    if (c.aim_ms > 0.0) {
        std::printf("%6.1f\n", c.aim_ms);
    } else {
        std::printf("%6s\n", "-");
    }
    std::fflush(stdout);
}

void print_cases(const std::vector<sim::Story>& stories) {
    std::printf("\n%-28s %6s %9s %10s %10s %12s %5s %6s\n", "ours alone", "days", "error",
                "median ms", "least ms", "with origins", "maps", "aim ms");
    for (const auto& cases : {horizon_cases(), rhythm_cases()}) {
        for (const Case& c : cases) print_case(c);
    }
    print_case(worst_story(stories));
}

int fail(const std::string& sentence) {
    std::fprintf(stderr, "bench: %s\n", sentence.c_str());
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    keep_freed_memory();  // as the product does
    int rounds = usual_rounds;
    if (argc > 1) rounds = std::atoi(argv[1]);  // NOLINT(cert-err34-c): 0 is refused below
    if (argc > 2 || rounds < 1) return fail("takes one argument, the number of rounds, 1 or more");
    const auto stories = files::stories();
    if (!stories) return fail(stories.error());
    const Yardstick truth = yardstick(reference_scenario(), yardstick_step_min);
    const auto standings = [&] {
        const ProgressLine line("the solver and its peers");
        return contest(
            contestants(), rounds, [&](const Vector& end) { return truth.error(end); },
            [&](double share) { line.show(share); });
    }();
    if (!standings) return fail(standings.error());
    print(*standings);
    print_cases(*stories);
    const auto missed = misses(*standings);
    std::fflush(stdout);
    for (const std::string& sentence : missed)
        std::fprintf(stderr, "bench: %s\n", sentence.c_str());
    return missed.empty() ? 0 : 1;
}
