#include "app/maps/bends.h"

#include "sim/model/context.h"

#include <algorithm>

namespace compass::maps {
namespace {

constexpr int scan_steps = 64;

/// What differs between two values of an input only if a bend lies between them: how many turns of
/// ageing are still to come, how many of them within the run, and how far a woman's change of life
/// has gone at both ends of it, in steps of three of its widths.
struct Signature {
    std::size_t turns_ahead = 0;
    std::size_t turns_within = 0;
    int change_of_life = 0;
    friend bool operator==(const Signature&, const Signature&) = default;
};

Signature signature_of(const sim::Person& person, const sim::Parameters& p, int days) {
    constexpr int all_days = 100000;
    Signature signature{.turns_ahead = sim::turns_of_ageing_d(p, person, all_days).size(),
                        .turns_within = sim::turns_of_ageing_d(p, person, days).size()};
    if (person.female == 0.0) return signature;
    for (const double years : {0.0, days / sim::days_per_year}) {
        for (const double widths : {-change_widths, 0.0, change_widths}) {
            const double turn_y = person.menopause_age + widths * p.meno_width;
            signature.change_of_life += person.age_y + years > turn_y ? 1 : 0;
        }
    }
    return signature;
}

/// Adds where the signature changes from `low` to `high`, to a millionth of the axis.
template <typename SignatureAt>
void add_changes(double low, double high, const SignatureAt& signature_at,
                 std::vector<double>& places) {
    const Signature last = signature_at(high);
    for (Signature before = signature_at(low); !(before == last); before = signature_at(low)) {
        double behind = high;
        while (behind - low > 1e-6) {
            const double middle = (low + behind) / 2.0;
            (signature_at(middle) == before ? low : behind) = middle;
        }
        places.push_back((low + behind) / 2.0);
        low = behind;
    }
}

}  // namespace

bool is_apart(double place, const std::vector<double>& before, int days) {
    constexpr double usual = 0.02;
    // an age turns at the start of a run and at its end: a hundredth of a life apart after a year
    const double least = std::min(usual, days / sim::days_per_year / 100.0);
    const double last = before.empty() ? 0.0 : before.back();
    return place - last >= least && 1.0 - place >= least;
}

std::vector<double> bends(const Axis& axis, double scale,
                          const std::vector<sim::Scenario>& scenarios, int days,
                          const sim::Parameters& parameters) {
    std::vector<double> all;
    for (const sim::Scenario& scenario : scenarios) {
        const auto signature_at = [&](double place) {
            sim::Scenario there = scenario;
            axis.input->set(there, value_at(axis, scale, place));
            return signature_of(there.person, parameters, days);
        };
        for (int i = 0; i < scan_steps; ++i) {
            const double low = static_cast<double>(i) / scan_steps;
            const double high = static_cast<double>(i + 1) / scan_steps;
            add_changes(low, high, signature_at, all);
        }
    }
    std::sort(all.begin(), all.end());
    std::vector<double> places;
    for (const double place : all) {
        if (is_apart(place, places, days)) places.push_back(place);
    }
    return places;
}

}  // namespace compass::maps
