#include "app/maps/gfr_shift.h"

#include "app/maps/bends.h"
#include "sim/model/context.h"

#include <algorithm>

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

GfrShift::GfrShift(const Axis& gfr, double scale, const sim::Person& person, double oldest_y,
                   int days)
    : axis_(gfr), scale_(scale), person_(person), days_(days) {
    const auto all = turns_at(oldest_y);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!is_apart(all[i], bends_)) continue;
        kept_.push_back(i);
        bends_.push_back(all[i]);
    }
}

std::array<double, GfrShift::turn_count> GfrShift::turns_at(double age_y) const {
    sim::Person person = person_;
    person.age_y = age_y;
    auto places = sim::turning_gfrs(person, days_);
    for (double& place : places) place = std::clamp(place_of(axis_, scale_, place), 0.0, 1.0);
    return places;
}

std::vector<double> GfrShift::bends_at(double age_y) const {
    const auto all = turns_at(age_y);
    std::vector<double> bends;
    for (const std::size_t turn : kept_) bends.push_back(all[turn]);
    return bends;
}

double GfrShift::stilled(double place, double age_y) const {
    return moved(place, bends_at(age_y), bends_);
}

double GfrShift::unstilled(double place, double age_y) const {
    return moved(place, bends_, bends_at(age_y));
}

}  // namespace compass::maps
