#include "app/files/quantity.h"

#include "app/files/column_words.h"
#include "app/files/nearest.h"
#include "app/files/run_view.h"
#include "sim/columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace compass::files {
namespace {

using sim::Trajectory;

double percent(double ratio) {
    return 100.0 * (ratio - 1.0);
}

double greatest(const std::vector<double>& values) {
    return *std::max_element(values.begin(), values.end());
}

double least(const std::vector<double>& values) {
    return *std::min_element(values.begin(), values.end());
}

double change_per_y(const RunView& v) {
    constexpr double days_per_y = 365.25;
    const double days = v.days() - v.runs().from_d;
    return percent(std::pow(v.last() / v.from(), days_per_y / days));
}

double day_of_greatest(const RunView& v) {
    const auto all = v.midnights(0, v.days());
    return static_cast<double>(std::max_element(all.begin(), all.end()) - all.begin());
}

double range(const RunView& v) {
    const auto all = v.midnights(0, v.days());
    return greatest(all) - least(all);
}

double mean(const RunView& v) {
    const auto all = v.midnights(v.runs().from_d + 1, v.days());
    return std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
}

/// Days after M until the excess over v(0) has halved; infinite if it does not within the run.
double half_life_of_excess(const RunView& v) {
    const double half = v.first() + (v.from() - v.first()) / 2.0;
    for (int day = v.runs().from_d; day <= v.days(); ++day) {
        if (v.at(day) <= half) return day - v.runs().from_d;
    }
    return HUGE_VAL;
}

double half_life_h(const RunView& v) {
    constexpr double minutes_per_h = 60.0;
    const auto rows = v.minutes(v.runs().t1_min, v.runs().t2_min);
    // what is not there has none
    if (rows.front() <= 0.0 || rows.back() <= 0.0) return HUGE_VAL;
    const double hours = (v.runs().t2_min - v.runs().t1_min) / minutes_per_h;
    return std::log(2.0) * hours / std::log(rows.front() / rows.back());
}

double excursion(const RunView& v) {
    const auto rows = v.minutes(v.runs().t1_min, v.runs().t2_min);
    return greatest(rows) - rows.front();
}

double lowest_excursion(const RunView& v) {
    const auto rows = v.minutes(v.runs().t1_min, v.runs().t2_min);
    return percent(least(rows) / rows.front());
}

enum class Needs { nothing, control, minutes, per };

/// A form of quantity: its name before the colon, how it is worked out, and what the case must
/// hold.
struct Form {
    std::string_view name;
    double (*value)(const RunView&);
    Needs needs = Needs::nothing;
};

constexpr std::array forms{
    Form{"end", [](const RunView& v) { return v.last(); }},
    Form{"change", [](const RunView& v) { return v.last() - v.from(); }},
    Form{"pct", [](const RunView& v) { return percent(v.last() / v.from()); }},
    Form{"change_per", [](const RunView& v) { return (v.last() - v.from()) / *v.runs().per; },
         Needs::per},
    Form{"pct_per_y", change_per_y},
    Form{"peak_change",
         [](const RunView& v) { return greatest(v.midnights(0, v.days())) - v.first(); }},
    Form{"t_peak", day_of_greatest},
    Form{"range", range},
    Form{"mean", mean},
    Form{"ratio_from", [](const RunView& v) { return v.from() / v.last(); }},
    Form{"vs_control_diff", [](const RunView& v) { return v.last() - v.control_last(); },
         Needs::control},
    Form{"vs_control_pct", [](const RunView& v) { return percent(v.last() / v.control_last()); },
         Needs::control},
    Form{"ratio_control", [](const RunView& v) { return v.last() / v.control_last(); },
         Needs::control},
    Form{
        "gain_ratio_control",
        [](const RunView& v) { return (v.last() - v.first()) / (v.control_last() - v.control(0)); },
        Needs::control},
    Form{"pct_ratio_control",
         [](const RunView& v) {
             return (v.last() / v.first() - 1.0) / (v.control_last() / v.control(0) - 1.0);
         },
         Needs::control},
    Form{"halflife_excess_d", half_life_of_excess},
    Form{"excess_left",
         [](const RunView& v) { return (v.last() - v.first()) / (v.from() - v.first()); }},
    Form{"halflife_h", half_life_h, Needs::minutes},
    Form{"excursion", excursion, Needs::minutes},
    Form{"excursion_min_pct", lowest_excursion, Needs::minutes},
    Form{"peak_at",
         [](const RunView& v) { return v.minutes(v.runs().at_min, v.runs().at_min).front(); }},
};

/// Mean over the last day of a pool that meals fill and that else only decays, by `rate` a day.
/// Meals stand at rows, and the row at a meal is the state before it, so the end of each stretch
/// between rows tells all of it: no sum over rows that would miss a part of the jump.
double last_day_mean(const Trajectory& run, const RunSource& source, sim::Entry entry,
                     double rate) {
    constexpr int every_min = 30;
    const double h = static_cast<double>(every_min) / sim::minutes_per_day;
    const double days_per_end = std::expm1(rate * h) / rate;
    const auto rows = source.closely(run, run.days - 1, every_min);
    double area = 0.0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        area += rows[i].body.state[entry] * days_per_end;
    }
    return area;
}

/// The value, if it is a number; the model has none where it divides by nothing.
Result<double> finite(double value, std::string_view quantity, std::string_view form) {
    if (std::isfinite(value)) return value;
    const std::string name = in_quotes(quantity);
    if (form == "halflife_excess_d") {
        return Error{name +
                     " has no value: the excess does not halve within the run; take more "
                     "days"};
    }
    if (form == "pct_per_y") {
        return Error{name + " has no value: a yearly rate needs two values of one sign"};
    }
    if (form == "halflife_h") {
        return Error{name + " has no value: from t1_min to t2_min nothing is lost, or all of it"};
    }
    return Error{name + " has no value: it is a ratio to zero"};
}

/// MK-7 of the run over K1 of the control, both as concentrations.
Result<double> molar_ratio(const Fact& fact, const RunSource& source) {
    if (!fact.runs.control) return Error{"day_molar_ratio needs a control"};
    constexpr double reference_kg = 70.0;
    const Trajectory& run = source.daily(fact.runs.scenario);
    const double litres_mk7 =
        run.parameters.v_k7 * fact.runs.scenario.person.weight_kg / reference_kg;
    const double mk7 = last_day_mean(run, source, sim::k7p, run.parameters.k_k7) / litres_mk7;
    const Trajectory& control = source.daily(*fact.runs.control);
    const double litres_k1 =
        control.parameters.v_k1 * fact.runs.control->person.weight_kg / reference_kg;
    const double k1 = last_day_mean(control, source, sim::k1p, control.parameters.k_k1) / litres_k1;
    return finite(mk7 / k1, fact.quantity, fact.quantity);
}

std::string missing(const Form& form, const FactCase& runs) {
    if (form.needs == Needs::control && !runs.control) {
        return std::string(form.name) + " needs a control";
    }
    if (form.needs == Needs::minutes && runs.t2_min <= runs.t1_min) {
        return std::string(form.name) + " needs t1_min and a later t2_min";
    }
    if (form.needs == Needs::per && !runs.per) {
        return std::string(form.name) + " needs \"per\", what the change is divided by";
    }
    return "";
}

}  // namespace

Result<double> quantity_value(const Fact& fact, const RunSource& source) {
    const std::string_view text = fact.quantity;
    if (text == "day_molar_ratio") return molar_ratio(fact, source);
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::string_view name = text.substr(0, colon);
    std::string_view variable = text.substr(std::min(colon + 1, text.size()));
    const bool is_inverse = name == "ratio_from" && variable.ends_with(":inv");
    if (is_inverse) variable.remove_suffix(std::string_view(":inv").size());
    const auto* const form =
        std::find_if(forms.begin(), forms.end(), [name](const Form& f) { return f.name == name; });
    if (form == forms.end())
        return Error{in_quotes(text) + " is no quantity that a table may ask for"};
    const std::string lack = missing(*form, fact.runs);
    if (!lack.empty()) return Error{lack};
    const int column = sim::column_index(variable);
    if (column < 0) return Error{in_quotes(variable) + ' ' + wrong_column(variable)};
    const double value = form->value(RunView(fact, source, column));
    return finite(is_inverse ? 1.0 / value : value, text, name);
}

}  // namespace compass::files
