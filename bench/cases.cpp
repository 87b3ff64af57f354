#include "bench/cases.h"

#include "bench/our_times.h"

namespace compass::bench {
namespace {

constexpr double days_per_year = 365.0;

/// The reference scenario with something changed.
template <typename Change>
Case changed(std::string name, double aim_ms, double aim_web_ms, Change change) {
    Case made{.name = std::move(name),
              .scenario = reference_scenario(),
              .aim_ms = aim_ms,
              .aim_web_ms = aim_web_ms};
    change(made.scenario.regimen);
    return made;
}

void take_each(sim::Regimen& r, double interval_d) {
    for (sim::Dose* dose : {&r.ca, &r.d3, &r.mk7}) {
        dose->amount *= interval_d;
        dose->interval_d = interval_d;
    }
}

void miss_each(sim::Regimen& r, double nth) {
    for (sim::Dose* dose : {&r.ca, &r.d3, &r.mk7}) dose->miss_every = nth;
}

std::vector<Case> cyclic_cases() {
    using R = sim::Regimen;
    std::vector<Case> all;
    all.push_back(changed("nothing taken", 1.5, 2.5,
                          [](R& r) { r.ca.amount = r.d3.amount = r.mk7.amount = 0.0; }));
    all.push_back(changed("weekly D3 and MK-7", 2.5, 4.0, [](R& r) {
        for (auto* dose : {&r.d3, &r.mk7}) {
            dose->amount *= 7.0;
            dose->interval_d = 7.0;
        }
    }));
    all.push_back(changed("all weekly, 3.5 g Ca", 2.5, 4.0, [](R& r) { take_each(r, 7.0); }));
    all.push_back(changed("natto 3 a week", 2.5, 4.0, [](R& r) { r.natto_per_week = 3.0; }));
    all.push_back(changed("natto 1 a week", 2.5, 4.0, [](R& r) { r.natto_per_week = 1.0; }));
    all.push_back(changed("every 3rd missed", 2.5, 4.0, [](R& r) { miss_each(r, 3.0); }));
    all.push_back(changed("every 7th missed", 2.5, 4.0, [](R& r) { miss_each(r, 7.0); }));
    all.push_back(changed("weekly, every 4th missed", 10.0, 12.0, [](R& r) {
        take_each(r, 7.0);
        miss_each(r, 4.0);
    }));
    all.push_back(changed("monthly D3", 10.0, 12.0, [](R& r) {
        r.d3.amount *= 30.0;
        r.d3.interval_d = 30.0;
    }));
    return all;
}

std::vector<Case> changing_cases() {
    using R = sim::Regimen;
    std::vector<Case> all;
    for (const double latitude : {50.0, 60.0}) {
        all.push_back(changed("season at " + std::to_string(static_cast<int>(latitude)) + " deg",
                              5.0, 8.0, [latitude](R& r) {
                                  r.season = 1.0;
                                  r.latitude = latitude;
                              }));
    }
    all.push_back(changed("one bolus of 300,000 IU", 10.0, 12.0, [](R& r) {
        r.d3.amount = 300000.0;
        r.d3.interval_d = 0.0;
        r.d3.start_d = 30.0;
    }));
    all.push_back(
        changed("MK-7 from year 3", 10.0, 12.0, [](R& r) { r.mk7.start_d = 3.0 * days_per_year; }));
    all.push_back(changed("warfarin 2-4 y, D3 to 6 y", 10.0, 12.0, [](R& r) {
        r.warfarin = 1.0;
        r.warfarin_start_d = 2.0 * days_per_year;
        r.warfarin_stop_d = 4.0 * days_per_year;
        r.d3.stop_d = 6.0 * days_per_year;
    }));
    all.push_back(changed("28-day bolus, MK-7 from 3 y", 10.0, 12.0, [](R& r) {
        r.d3.amount *= 28.0;
        r.d3.interval_d = 28.0;
        r.mk7.start_d = 3.0 * days_per_year;
    }));
    return all;
}

}  // namespace

sim::Scenario reference_scenario() {
    sim::Scenario scenario;
    scenario.person.age_y = 60.0;
    scenario.person.base_cac = 100.0;
    scenario.regimen.d3.amount = 4000.0;
    scenario.regimen.mk7.amount = 180.0;
    scenario.regimen.ca.amount = 500.0;
    scenario.days = 10.0 * days_per_year;
    return scenario;
}

std::vector<Case> rhythm_cases() {
    std::vector<Case> all = cyclic_cases();
    const std::vector<Case> changing = changing_cases();
    all.insert(all.end(), changing.begin(), changing.end());
    return all;
}

std::vector<Case> horizon_cases() {
    std::vector<Case> all;
    for (const int years : {1, 3, 10, 20, 30}) {
        Case made{.name = "daily, " + std::to_string(years) + " y",
                  .scenario = reference_scenario(),
                  .aim_ms = years == 10 ? 1.5 : 0.0,
                  .aim_web_ms = years == 10 ? 2.5 : 0.0};
        made.scenario.days = days_per_year * years;
        all.push_back(std::move(made));
    }
    return all;
}

Case worst_story(const std::vector<sim::Story>& stories) {
    Case worst{.name = "", .scenario = {}, .aim_ms = 10.0, .aim_web_ms = 12.0};
    constexpr double least_ms = 20.0;  // for each, so that a hiccup of the machine is no story
    double longest_ms = -1.0;
    const auto look = [&](const std::string& id, const sim::Scenario& scenario) {
        const double passed = time_of(scenario, Provenance::with, least_ms).least_ms;
        if (passed <= longest_ms) return;
        longest_ms = passed;
        worst.name = "worst story: " + id;
        worst.scenario = scenario;
    };
    for (const sim::Story& story : stories) {
        look(story.id, story.scenario);
        if (story.other) look(story.id + ".b", *story.other);
    }
    return worst;
}

}  // namespace compass::bench
