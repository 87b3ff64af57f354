#include "app/maps/shift.h"

#include "app/maps/bends.h"
#include "sim/model/context.h"

#include <algorithm>
#include <utility>

namespace compass::maps {
namespace {

/// From a place among marks from 0 to 1 to the same place among as many others, evenly in between.
/// Where those are one, so are all places between them.
double moved(double place, const std::vector<double>& from, const std::vector<double>& to) {
    const auto next = std::upper_bound(from.begin(), from.end(), place);
    const auto i = static_cast<std::size_t>(next - from.begin());
    const auto mark = [&](const std::vector<double>& marks, std::size_t number) {
        if (number == 0) return 0.0;
        return number <= marks.size() ? marks[number - 1] : 1.0;
    };
    if (place >= 1.0) return 1.0;
    const double width = mark(from, i + 1) - mark(from, i);
    const double share = width > 0.0 ? (place - mark(from, i)) / width : 0.0;
    return mark(to, i) + share * (mark(to, i + 1) - mark(to, i));
}

double clamped_place(const Axis& axis, double scale, double value) {
    return std::clamp(place_of(axis, scale, value), 0.0, 1.0);
}

}  // namespace

Turns gfr_turns(const Axis& gfr, double scale, const sim::Person& person, int days) {
    return [=](double age_y) {
        sim::Person aged = person;
        aged.age_y = age_y;
        std::vector<double> places;
        for (const double turn : sim::turning_gfrs(aged, days)) {
            places.push_back(clamped_place(gfr, scale, turn));
        }
        return places;
    };
}

Turns age_turns(const Axis& age, double scale, const Axis& menopause, const sim::Person& woman,
                int days, const sim::Parameters& parameters) {
    constexpr double days_per_year = 365.25;
    const double run_y = days / days_per_year;
    const double reach_y = change_widths * parameters.meno_width;
    std::vector<double> offsets_y{-reach_y, 0.0, reach_y};
    for (int i = 0; i < 3; ++i) offsets_y.push_back(offsets_y[i] - run_y);
    std::sort(offsets_y.begin(), offsets_y.end());
    sim::Scenario without_change;
    without_change.person = woman;
    without_change.person.female = 0.0;
    std::vector<double> younger;
    std::vector<double> older;
    for (const double place : bends(age, scale, {without_change}, days, parameters)) {
        const double age_y = value_at(age, scale, place);
        if (age_y < menopause.least + offsets_y.front()) younger.push_back(place);
        if (age_y > menopause.greatest + offsets_y.back()) older.push_back(place);
    }
    return [=](double menopause_y) {
        std::vector<double> places = younger;
        for (const double offset_y : offsets_y) {
            places.push_back(clamped_place(age, scale, menopause_y + offset_y));
        }
        places.insert(places.end(), older.begin(), older.end());
        return places;
    };
}

Shift::Shift(Turns turns, double reference) : turns_(std::move(turns)) {
    const std::vector<double> all = turns_(reference);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!is_apart(all[i], bends_)) continue;
        kept_.push_back(i);
        bends_.push_back(all[i]);
    }
}

std::vector<double> Shift::bends_at(double other) const {
    const std::vector<double> all = turns_(other);
    std::vector<double> bends;
    bends.reserve(kept_.size());
    for (const std::size_t turn : kept_) bends.push_back(all[turn]);
    return bends;
}

double Shift::stilled(double place, double other) const {
    return moved(place, bends_at(other), bends_);
}

double Shift::unstilled(double place, double other) const {
    return moved(place, bends_, bends_at(other));
}

}  // namespace compass::maps
