#include "app/sweeps/distribution_file.h"

#include "app/files/accepted_text.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace compass::sweeps {
namespace {

using files::in_quotes;
using files::JsonNode;
using files::shortest_text;
using Kind = JsonNode::Kind;
using Nodes = std::span<const JsonNode>;
using Shape = Distribution::Shape;

/// How a distribution is written, and what belongs into it.
struct Form {
    std::string_view name;
    Shape shape;
    std::string_view example;
    std::vector<std::string> members;
    std::vector<std::string> required;
};

const std::vector<Form>& forms() {
    static const std::vector<Form> all{
        {"uniform",
         Shape::uniform,
         R"({"uniform": {"from": 50, "to": 70}})",
         {"from", "to"},
         {"from", "to"}},
        {"normal",
         Shape::normal,
         R"({"normal": {"mean": 75, "sd": 12}})",
         {"mean", "sd", "from", "to", "beyond"},
         {"mean", "sd"}},
        {"lognormal",
         Shape::lognormal,
         R"({"lognormal": {"median": 60, "factor": 1.5}})",
         {"median", "factor", "from", "to", "beyond"},
         {"median", "factor"}},
        {"choice",
         Shape::choice,
         R"({"choice": {"values": [0, 1000], "weights": [3, 1]}})",
         {"values", "weights"},
         {"values"}},
        {"bernoulli", Shape::choice, R"({"bernoulli": {"p": 0.5}})", {"p"}, {"p"}},
    };
    return all;
}

std::string last_key(const std::string& path) {
    return path.substr(path.rfind('.') + 1);
}

/// The members of the object at the front of `nodes`, as found.
class Members {
public:
    Members(Nodes nodes, const Form& form) : nodes_(nodes), form_(form) {}

    /// What is wrong with them, or "".
    std::string problem() const {
        if (nodes_.front().kind != Kind::object) {
            return in_quotes(path()) + " must be an object; write " + std::string(form_.example);
        }
        for (const JsonNode& node : nodes_.subspan(1)) {
            std::string problem = problem_of(node);
            if (!problem.empty()) return problem;
        }
        for (const std::string& name : form_.required) {
            if (find(name) != nullptr) continue;
            return in_quotes(path()) + " lacks " + in_quotes(name) + "; write " +
                   std::string(form_.example);
        }
        return "";
    }

    const std::string& path() const { return nodes_.front().path; }

    std::optional<double> number(std::string_view name) const {
        const JsonNode* const node = find(name);
        return node == nullptr ? std::nullopt : std::optional(node->number);
    }

    std::string text(std::string_view name) const {
        const JsonNode* const node = find(name);
        return node == nullptr ? "" : node->text;
    }

    std::vector<double> list(std::string_view name) const {
        const std::string prefix = path() + '.' + std::string(name) + '.';
        std::vector<double> numbers;
        for (const JsonNode& node : nodes_) {
            if (node.path.starts_with(prefix)) numbers.push_back(node.number);
        }
        return numbers;
    }

private:
    const JsonNode* find(std::string_view name) const {
        const std::string wanted = path() + '.' + std::string(name);
        const auto found = std::find_if(nodes_.begin(), nodes_.end(), [&](const JsonNode& node) {
            return node.path == wanted && !node.odd_key;
        });
        return found == nodes_.end() ? nullptr : &*found;
    }

    std::string problem_of(const JsonNode& node) const {
        const bool is_number = node.kind == Kind::number && std::isfinite(node.number);
        if (node.in_list) {
            return is_number ? "" : in_quotes(node.path) + " must be a finite number; correct it";
        }
        const std::string key = node.path.substr(std::min(path().size() + 1, node.path.size()));
        if (std::find(form_.members.begin(), form_.members.end(), key) == form_.members.end()) {
            return in_quotes(node.path) + " is no member of " + in_quotes(form_.name) +
                   "; the nearest is " + in_quotes(files::nearest(key, form_.members)) +
                   ", as in " + std::string(form_.example);
        }
        if (key == "values" || key == "weights") {
            return node.kind == Kind::list ? ""
                                           : in_quotes(node.path) + " must be a list of numbers";
        }
        if (key == "beyond") {
            const bool is_known = node.text == "redraw" || node.text == "clip";
            return is_known ? "" : in_quotes(node.path) + R"( must be "redraw" or "clip")";
        }
        return is_number ? "" : in_quotes(node.path) + " must be a finite number; correct it";
    }

    Nodes nodes_;
    const Form& form_;
};

Error wrong(const std::string& path, const std::string& what) {
    return {in_quotes(path) + ' ' + what};
}

/// Whole numbers within the edges must all be accepted: 1 is not, where 0 and 2 are.
Result<Distribution> accepted(const Distribution& d, const Members& members,
                              const sim::Input& input) {
    std::vector<double> all = d.values;
    if (d.shape != Shape::choice) {
        all = {d.least, d.greatest};
        for (double v = d.least; input.kind != sim::Kind::number && v < d.greatest; v += 1.0) {
            all.push_back(v);
        }
    }
    for (const double value : all) {
        if (sim::is_accepted(input, value)) continue;
        return wrong(members.path(), "may give " + shortest_text(value) + ", but " +
                                         std::string(input.id) + " must be " +
                                         files::accepted_text(input));
    }
    return d;
}

Result<Distribution> choice(const Members& members, const sim::Input& input) {
    Distribution d{.shape = Shape::choice, .values = members.list("values")};
    d.weights = members.list("weights");
    if (d.values.empty()) return wrong(members.path(), "has no values to choose from; name some");
    if (d.weights.empty()) d.weights.assign(d.values.size(), 1.0);
    if (d.weights.size() != d.values.size()) {
        return wrong(members.path(), "has " + std::to_string(d.values.size()) + " values but " +
                                         std::to_string(d.weights.size()) +
                                         " weights; give each value one");
    }
    double sum = 0.0;
    for (const double weight : d.weights) {
        if (weight < 0.0) return wrong(members.path(), "has a weight below 0; correct it");
        sum += weight;
    }
    if (!(sum > 0.0)) return wrong(members.path(), "has no weight above 0; correct one");
    return accepted(d, members, input);
}

Result<Distribution> bernoulli(const Members& members, const sim::Input& input) {
    const double p = members.number("p").value_or(0.0);
    if (p < 0.0 || p > 1.0) {
        return wrong(members.path() + ".p", "is " + shortest_text(p) + " but must be from 0 to 1");
    }
    if (input.kind != sim::Kind::flag) {
        return wrong(members.path(), R"(is for inputs that are 0 or 1; use "choice" for others)");
    }
    return Distribution{.shape = Shape::choice, .values = {0.0, 1.0}, .weights = {1.0 - p, p}};
}

/// Edges as given, or as far as the input goes.
Result<Distribution> edged(Distribution d, const Members& members, const sim::Input& input) {
    if (input.kind == sim::Kind::flag) {
        return wrong(members.path(), "is 0 or 1; write " + std::string(forms().back().example));
    }
    d.least = members.number("from").value_or(input.accepted.least);
    d.greatest = members.number("to").value_or(input.accepted.greatest);
    d.is_clipped = members.text("beyond") == "clip";
    if (!(d.least < d.greatest)) {
        return wrong(members.path(), "goes from " + shortest_text(d.least) + " to " +
                                         shortest_text(d.greatest) +
                                         R"(; "from" must be less than "to")");
    }
    return accepted(d, members, input);
}

Result<Distribution> bell(Distribution d, const Members& members, const sim::Input& input) {
    const bool is_log = d.shape == Shape::lognormal;
    d.centre = members.number(is_log ? "median" : "mean").value_or(0.0);
    d.spread = members.number(is_log ? "factor" : "sd").value_or(0.0);
    if (is_log && !(d.centre > 0.0)) {
        return wrong(members.path() + ".median", "must be above 0; correct it");
    }
    if (!(d.spread > (is_log ? 1.0 : 0.0))) {
        return wrong(members.path() + (is_log ? ".factor" : ".sd"),
                     is_log ? "must be above 1; correct it" : "must be above 0; correct it");
    }
    auto made = edged(d, members, input);
    if (!made || made->is_clipped || share_inside(*made) >= least_share_inside) return made;
    return wrong(members.path(),
                 "has less than 1 % of its values from " + shortest_text(made->least) + " to " +
                     shortest_text(made->greatest) + "; move its middle or its edges");
}

}  // namespace

Result<Distribution> distribution_from(Nodes nodes, const sim::Input& input) {
    std::vector<std::string> names;
    for (const Form& form : forms()) names.emplace_back(form.name);
    if (nodes.size() < 2) {
        return wrong(nodes.front().path, "is an empty object; write a number, or " +
                                             std::string(forms().front().example));
    }
    const std::string name = last_key(nodes[1].path);
    const auto form = std::find_if(forms().begin(), forms().end(),
                                   [&name](const Form& one) { return one.name == name; });
    if (form == forms().end() || nodes[1].odd_key) {
        const std::string near(files::nearest(name, names));
        return wrong(nodes[1].path, "is no distribution; the nearest is " + in_quotes(near));
    }
    const std::string prefix = nodes[1].path + '.';
    std::size_t end = 2;
    while (end < nodes.size() && nodes[end].path.starts_with(prefix)) ++end;
    if (end < nodes.size()) {
        return wrong(nodes[end].path, "is a second distribution for one input; keep one of them");
    }
    const Members members(nodes.subspan(1), *form);
    if (std::string problem = members.problem(); !problem.empty()) return Error{problem};
    if (form->name == "bernoulli") return bernoulli(members, input);
    if (form->shape == Shape::choice) return choice(members, input);
    if (form->shape == Shape::uniform) return edged({.shape = Shape::uniform}, members, input);
    return bell({.shape = form->shape}, members, input);
}

}  // namespace compass::sweeps
