#include "app/files/scenario_file.h"

#include "app/files/accepted_text.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"
#include "app/files/read_text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::files {
namespace {

using Kind = JsonNode::Kind;
using sim::Input;

std::string_view last_key(std::string_view path) {
    return path.substr(path.rfind('.') + 1);  // npos + 1 is 0
}

std::string_view parent(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? "" : path.substr(0, dot);
}

/// "", "person", "regimen", "regimen.ca", ...
std::vector<std::string> objects() {
    std::vector<std::string> all{""};
    for (const Input& input : sim::inputs()) {
        for (std::string_view at = parent(input.path); !at.empty(); at = parent(at)) {
            if (std::find(all.begin(), all.end(), at) == all.end()) all.emplace_back(at);
        }
    }
    return all;
}

bool is_object(std::string_view path) {
    const std::vector<std::string> all = objects();
    return std::find(all.begin(), all.end(), path) != all.end();
}

const Input* input_at(std::string_view path) {
    const Input* input = sim::find_input(path);
    return input != nullptr && input->path == path ? input : nullptr;
}

std::string allowed_text(const Input& input) {
    return accepted_text(input) + (input.kind == sim::Kind::flag ? " (or false, true)" : "");
}

/// An object with a value of its own in it, as it should be written.
std::string right_form(std::string_view object) {
    if (object == "person") return R"({"age_y": 40})";
    if (object == "regimen") return R"({"diet_ca": 1000})";
    if (object.empty()) return R"({"person": {"age_y": 40}, "days": 3650})";
    const Input* amount = input_at(std::string(object) + ".amount");
    const double usual = amount == nullptr ? 1.0 : amount->slider.big_step;
    return "{\"amount\": " + shortest_text(usual) + ", \"interval_d\": 1}";
}

std::string as_written(const JsonNode& node) {
    if (node.kind == Kind::text) return in_quotes(node.text);
    if (node.kind == Kind::boolean) return node.number == 0.0 ? "false" : "true";
    if (node.kind == Kind::number) {
        constexpr std::size_t longest = 40;
        if (node.text.empty()) return shortest_text(node.number);
        return node.text.size() <= longest ? node.text
                                           : node.text.substr(0, longest) + "... (" +
                                                 std::to_string(node.text.size()) + " characters)";
    }
    return std::string(kind_text(node.kind));
}

/// How far a wrong path is from a known one: the last key counts most, then its place.
std::size_t remoteness(std::string_view wrong, std::string_view known) {
    return 2 * distance(last_key(wrong), last_key(known)) +
           std::min<std::size_t>(distance(parent(wrong), parent(known)), 1);
}

std::string nearest_key(std::string_view wrong) {
    // an id, as the command line has it, or a path joined by dots
    const Input* meant = sim::find_input(wrong);
    if (meant != nullptr) return std::string(meant->path);
    std::vector<std::string> known = objects();
    known.erase(known.begin());  // the whole is no key
    for (const Input& input : sim::inputs()) known.emplace_back(input.path);
    return *std::min_element(known.begin(), known.end(),
                             [wrong](const std::string& a, const std::string& b) {
                                 return remoteness(wrong, a) < remoteness(wrong, b);
                             });
}

std::string unknown_key(const std::string& path, bool has_odd_key) {
    const std::string near = nearest_key(path);
    const bool is_joined = has_odd_key && !last_key(path).empty();
    const Input* input = input_at(near);
    const std::string allowed =
        input == nullptr ? "an object such as " + right_form(near) : allowed_text(*input);
    return in_quotes(path) + " is not a key of a scenario; the nearest is " + in_quotes(near) +
           ", " + allowed + (is_joined ? ", nested in objects instead of joined by dots" : "");
}

std::string not_an_object(const JsonNode& node, std::string_view path) {
    const std::string what = path.empty() ? "the scenario" : in_quotes(node.path);
    std::string text = what + " is " + as_written(node) + " but must be an object; write ";
    if (!path.empty()) text += '"' + std::string(last_key(path)) + "\": ";
    text += right_form(path);
    const Input* amount = input_at(std::string(path) + ".amount");
    if (amount != nullptr) text += ", the amount from " + range_text(*amount);
    return text;
}

std::string wrong_value(const JsonNode& node, const Input& input) {
    return in_quotes(node.path) + " is " + as_written(node) + " but must be " +
           allowed_text(input) + "; correct it, or leave it out for " + default_text(input);
}

bool is_right_kind(const JsonNode& node, const Input& input) {
    if (node.kind == Kind::boolean) return input.kind == sim::Kind::flag;
    return node.kind == Kind::number && std::isfinite(node.number);
}

/// Takes a node into the scenario, or tells what is wrong with it.
std::string take(sim::Scenario& scenario, const JsonNode& node, std::string_view path) {
    const Input* input = node.odd_key ? nullptr : input_at(path);
    if (input != nullptr) {
        const bool fits = is_right_kind(node, *input) && is_accepted(*input, node.number);
        if (!fits) return wrong_value(node, *input);
        input->set(scenario, node.number);
        return "";
    }
    if (node.odd_key || !is_object(path)) {
        return unknown_key(std::string(path), node.odd_key);
    }
    return node.kind == Kind::object ? "" : not_an_object(node, path);
}

/// The part of a path behind the prefix, or nothing if it stands elsewhere.
std::optional<std::string_view> below(std::string_view path, std::string_view prefix) {
    if (prefix.empty()) return path;
    if (!path.starts_with(prefix)) return std::nullopt;
    path.remove_prefix(prefix.size());
    if (path.empty()) return path;
    if (path.front() != '.') return std::nullopt;
    return path.substr(1);
}

}  // namespace

Result<sim::Scenario> scenario_from(std::span<const JsonNode> nodes, std::string_view name,
                                    std::string_view prefix) {
    sim::Scenario scenario;
    for (const JsonNode& node : nodes) {
        const auto path = below(node.path, prefix);
        if (!path) continue;
        const std::string problem = take(scenario, node, *path);
        if (!problem.empty()) return Error{std::string(name) + ": " + problem};
    }
    return scenario;
}

Result<sim::Scenario> parse_scenario(std::string_view json, std::string_view name) {
    if (json.size() > bytes_per_mb) {
        return Error{std::string(name) +
                     ": is larger than 1 MB, so it was not read; check that it "
                     "is the scenario you mean"};
    }
    const auto nodes = json_nodes(json, name);
    if (!nodes) return Error{nodes.error()};
    return scenario_from(*nodes, name, "");
}

Result<sim::Scenario> read_scenario(const std::string& path, std::FILE* standard_input) {
    const auto text = read_text(path, 1, standard_input);
    if (!text) return Error{text.error()};
    return parse_scenario(*text, name_of(path));
}

}  // namespace compass::files
