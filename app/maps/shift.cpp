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

}  // namespace

Turns Turns::of_gfr(const Axis& gfr, double scale, const sim::Person& person, int days) {
    Turns turns;
    turns.axis_ = gfr;
    turns.scale_ = scale;
    turns.person_ = person;
    turns.days_ = days;
    return turns;
}

Turns Turns::of_age(const Axis& age, double scale, const sim::Person& woman, int days,
                    const sim::Parameters& parameters) {
    const double reach_y = change_widths * parameters.meno_width;
    Turns turns = of_gfr(age, scale, woman, days);
    for (const double from_start_y : {-days / sim::days_per_year, 0.0}) {
        for (const double from_middle_y : {-reach_y, 0.0, reach_y}) {
            turns.offsets_y_.push_back(from_start_y + from_middle_y);
        }
    }
    std::sort(turns.offsets_y_.begin(), turns.offsets_y_.end());
    return turns;
}

std::vector<double> Turns::at(double other) const {
    std::vector<double> places;
    const auto add = [&](double value) {
        places.push_back(std::clamp(place_of(axis_, scale_, value), 0.0, 1.0));
    };
    if (offsets_y_.empty()) {
        sim::Person aged = person_;
        aged.age_y = other;
        for (const double gfr : sim::turning_gfrs(aged, days_)) add(gfr);
    }
    for (const double offset_y : offsets_y_) add(other + offset_y);
    return places;
}

Shift::Shift(Turns turns, double reference) : turns_(std::move(turns)) {
    const std::vector<double> all = turns_.at(reference);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!is_apart(all[i], bends_, turns_.days())) continue;
        kept_.push_back(i);
        bends_.push_back(all[i]);
    }
}

std::vector<double> Shift::bends_at(double other) const {
    const std::vector<double> all = turns_.at(other);
    std::vector<double> bends;
    bends.reserve(kept_.size());
    for (const std::size_t turn : kept_) bends.push_back(all[turn]);
    return bends;
}

double Shift::stilled(double place, double other) const {
    return moved(place, bends_at(other), bends_);
}

std::vector<double> Shift::unstilled(std::vector<double> places, double other) const {
    const std::vector<double> there = bends_at(other);
    for (double& place : places) place = moved(place, bends_, there);
    return places;
}

}  // namespace compass::maps
