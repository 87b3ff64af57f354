#include "sim/model/meals.h"

#include "sim/model/moles.h"

#include <cmath>

namespace compass::sim {
namespace {

constexpr std::array<double, 3> shares{0.3, 0.3, 0.4};
constexpr int last_meal = 2;  // pills and natto come with it

constexpr double iu_per_ug = 40.0;

/// Gain of absorption by fat in the meal, 1 at the usual 20 g.
double fat_gain(const Parameters& p, double fat_g, double size) {
    constexpr double usual_g = 20.0;
    const auto raw = [&](double g) { return 1.0 + size * g / (g + p.fat_half); };
    return raw(fat_g) / raw(usual_g);
}

/// Natto meals of a day, spread evenly over the weeks.
double natto_meals(double per_week, int day) {
    const double per_day = per_week / 7.0;
    return std::floor((day + 1) * per_day + 1e-9) - std::floor(day * per_day + 1e-9);
}

double amount(const Dose& dose, int day) {
    return is_taken(dose, day) ? dose.amount : 0.0;
}

void add_pills(Meal& m, const Parameters& p, const Regimen& r, int day) {
    const double fk = fat_gain(p, r.fat_g, p.fat_k);
    const double fd = fat_gain(p, r.fat_g, p.fat_d);
    m.k1_nmol += p.f_k1_pill * fk * amount(r.k1, day) * k1_nmol_per_ug;
    m.mk4_nmol += p.f_k4 * fk * amount(r.mk4, day) * mk4_nmol_per_ug;
    m.mk7_nmol += p.f_k7 * fk * amount(r.mk7, day) * mk7_nmol_per_ug;
    m.d3_nmol += p.f_d3 * fd * amount(r.d3, day) / iu_per_ug * d3_nmol_per_ug;
    m.mk7_nmol +=
        p.f_k7 * p.f_natto * natto_meals(r.natto_per_week, day) * r.natto_ug * mk7_nmol_per_ug;
}

}  // namespace

Meal meal(const Parameters& p, const Regimen& r, int day, int number) {
    const bool before = day < 0;
    const double share = shares.at(static_cast<std::size_t>(number));
    Meal m;
    m.food_ca_mg = (before ? r.diet_ca_base : r.diet_ca) * share;
    m.k1_nmol = p.f_k1_food * (before ? r.diet_k1_base : r.diet_k1) * share * k1_nmol_per_ug;
    m.mk4_nmol = p.f_k4 * (before ? r.diet_mk4_base : r.diet_mk4) * share * mk4_nmol_per_ug;
    if (before) return m;
    if (number < r.ca_split) m.tablet_ca_mg = amount(r.ca, day) / r.ca_split;
    if (number == last_meal) add_pills(m, p, r, day);
    return m;
}

void eat(Body& body, const Meal& meal) {
    State& y = body.state;
    y[gut] += meal.food_ca_mg + meal.tablet_ca_mg;
    y[a_in] += meal.food_ca_mg + meal.tablet_ca_mg;
    y[d3p] += meal.d3_nmol;
    y[k1p] += meal.k1_nmol;
    y[k4p] += meal.mk4_nmol;
    y[k7p] += meal.mk7_nmol;
    body.origins[gut][food] += meal.food_ca_mg;
    body.origins[gut][tablet] += meal.tablet_ca_mg;
}

}  // namespace compass::sim
