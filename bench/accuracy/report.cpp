#include "bench/accuracy/report.h"

#include "bench/accuracy/floors.h"
#include "sim/columns.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace compass::bench {
namespace {

/// The value below which `share` of the sorted values lie.
double percentile(const std::vector<double>& sorted, double share) {
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(share * last)];
}

std::string in_short(double value) {
    constexpr std::size_t room = 32;
    std::string text(room, '\0');
    text.resize(static_cast<std::size_t>(std::snprintf(text.data(), room, "%.1e", value)));
    return text;
}

/// Text in a field, on its right side or, with a negative width, on its left.
std::string in_field(const std::string& text, int width) {
    const auto wanted = static_cast<std::size_t>(width < 0 ? -width : width);
    const std::string space(wanted > text.size() ? wanted - text.size() : 0, ' ');
    return width < 0 ? text + space : space + text;
}

std::string column_line(std::size_t column, const std::vector<Task>& tasks,
                        const std::vector<Comparison>& results) {
    std::vector<double> errors;
    double within = 0.0;
    std::size_t worst = 0;
    for (std::size_t i = 0; i < results.size(); ++i) {
        errors.push_back(results[i].worst[column]);
        if (results[i].always_valid) within = std::max(within, errors.back());
        if (errors.back() > errors[worst]) worst = i;
    }
    const std::string name = tasks[worst].name;
    std::sort(errors.begin(), errors.end());
    std::string line = in_field(std::string(sim::columns()[column].id), -22);
    for (const double value : {percentile(errors, 0.5), percentile(errors, 0.99), errors.back()}) {
        line += in_field(in_short(value), 10);
    }
    return line + in_field(in_short(within), 10) + "  " + name + '\n';
}

template <typename Count>
int sum(const std::vector<Comparison>& results, Count Comparison::*member) {
    return std::accumulate(results.begin(), results.end(), 0, [member](int so_far, const auto& c) {
        return so_far + static_cast<int>(c.*member);
    });
}

double greatest(const std::vector<Comparison>& results, double Comparison::*member) {
    double most = 0.0;
    for (const Comparison& c : results) most = std::max(most, c.*member);
    return most;
}

}  // namespace

std::string accuracy_table(const std::vector<Task>& tasks, const std::vector<Comparison>& results) {
    std::string text = in_field("relative error in", -22);
    for (const char* head : {"median", "99 %", "worst", "in domain"}) text += in_field(head, 10);
    text += "  worst in\n";
    const std::size_t valid = column_floors().size();
    for (std::size_t column = 0; column < sim::columns().size(); ++column) {
        if (column != valid) text += column_line(column, tasks, results);
    }
    text += "\nscenarios " + std::to_string(results.size()) + ", of which in the model's domain " +
            std::to_string(sum(results, &Comparison::always_valid)) + "; samples " +
            std::to_string(sum(results, &Comparison::samples)) + "\nnot finite " +
            std::to_string(sum(results, &Comparison::not_finite)) + ", negative " +
            std::to_string(sum(results, &Comparison::negative)) +
            ", samples that differ in valid " +
            std::to_string(sum(results, &Comparison::valid_differs)) + "\ncalcium from nowhere " +
            in_short(greatest(results, &Comparison::ledger_of_body)) + " of the body, " +
            in_short(greatest(results, &Comparison::ledger_of_all)) + " with what was eaten" +
            ", origins against their place " +
            in_short(greatest(results, &Comparison::origins_sum)) + '\n';
    return text;
}

std::string worst_tasks(const std::vector<Task>& tasks, const std::vector<Comparison>& results,
                        std::size_t most) {
    std::vector<std::size_t> over;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (!(results[i].greatest() <= greatest_relative_error)) over.push_back(i);
    }
    std::stable_sort(over.begin(), over.end(), [&](std::size_t a, std::size_t b) {
        return results[a].greatest() > results[b].greatest();
    });
    std::string text =
        std::to_string(over.size()) + " scenarios over " + in_short(greatest_relative_error) + '\n';
    for (std::size_t i = 0; i < std::min(most, over.size()); ++i) {
        const Comparison& c = results[over[i]];
        const auto column = static_cast<std::size_t>(c.greatest_column());
        text += "  " + tasks[over[i]].name + ": " + in_short(c.greatest()) + " in " +
                std::string(sim::columns()[column].id) +
                (c.always_valid ? ", in the model's domain\n" : ", outside the model's domain\n");
    }
    return text;
}

std::vector<std::string> accuracy_misses(const std::vector<Comparison>& results) {
    std::vector<std::string> all;
    double worst = 0.0;
    for (const Comparison& c : results) worst = std::max(worst, c.greatest());
    if (worst > greatest_relative_error) {
        all.push_back("an error of " + in_short(worst) + "; the goal is " +
                      in_short(greatest_relative_error));
    }
    const double ledger = greatest(results, &Comparison::ledger_of_all);
    if (ledger > greatest_ledger_error) {
        all.push_back("calcium from nowhere, " + in_short(ledger) +
                      " of the body's and the eaten; the goal is " +
                      in_short(greatest_ledger_error));
    }
    if (sum(results, &Comparison::not_finite) > 0) all.emplace_back("values that are not finite");
    if (sum(results, &Comparison::negative) > 0) all.emplace_back("negative stocks");
    return all;
}

}  // namespace compass::bench
