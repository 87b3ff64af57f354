#include "app/files/share_line.h"

#include "app/files/accepted_text.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"
#include "app/files/share_text.h"
#include "sim/inputs/input.h"
#include "sim/model_version.h"

#include <algorithm>
#include <vector>

namespace compass::files {
namespace {

using sim::Input;

constexpr std::string_view family = "cc";
constexpr std::string_view format = "cc1";
constexpr std::string_view model_key = "m";
constexpr std::string_view letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._=;+-";
constexpr std::string_view digits = "0123456789";

std::string head() {
    return std::string(format) + ';' + std::string(model_key) + '=' +
           std::to_string(sim::model_version);
}

/// In quotation marks, with a question mark for each byte that is not plain ASCII: the text may be
/// anything, and its error is shown on terminals and pages.
std::string quoted(std::string_view text) {
    std::string plain(text.substr(0, 200));
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return in_quotes(plain);
}

/// What keeps the line from being one of this format, or "".
std::string wrong_form(std::string_view line) {
    if (line.empty()) return "is empty; it should begin with " + head();
    const std::string_view first = line.substr(0, line.find(';'));
    if (first != format) {
        const std::string_view rest = first.starts_with(family) ? first.substr(2) : "";
        const bool is_other =
            !rest.empty() && rest.find_first_not_of(digits) == std::string_view::npos;
        return is_other ? "has the format " + quoted(first) + ", but this program reads " +
                              quoted(format) + "; open it in the program that made it"
                        : quoted(line) + " is none; one begins with " + head();
    }
    const std::size_t odd = line.find_first_not_of(letters);
    if (odd == std::string_view::npos) return "";
    return "holds " + quoted(line.substr(odd, 1)) + " as letter " + std::to_string(odd + 1) +
           ", where only letters, digits and . - _ = ; may stand; copy it again";
}

std::string unknown_id(std::string_view id) {
    const Input* near = sim::find_input(id);  // known by its path, as in a file
    if (near == nullptr) {
        std::vector<std::string> ids;
        for (const Input& input : sim::inputs()) ids.emplace_back(input.id);
        near = sim::find_input(like(id, ids));
    }
    if (near == nullptr) return quoted(id) + " is no input, and none is like it; copy it again";
    return quoted(id) + " is no input; the nearest is " + std::string(near->id) + ", " +
           accepted_text(*near);
}

/// Takes the parts of a line one by one into a scenario.
class Reader {
public:
    /// What is wrong with the part, or "".
    std::string take(std::string_view part) {
        const std::size_t equals = part.find('=');
        if (part.empty()) return "has two semicolons in a row; copy it again";
        if (equals == std::string_view::npos) {
            return quoted(part) + " has no value; write it like d3.amount=2000";
        }
        const std::string_view id = part.substr(0, equals);
        if (std::find(seen_.begin(), seen_.end(), id) != seen_.end()) {
            return "names " + std::string(id) + " twice; keep one of the two";
        }
        seen_.push_back(id);
        const std::string_view value = part.substr(equals + 1);
        return id == model_key ? other_model(value) : take_input(id, value);
    }

    /// What is wrong with the whole when all parts were taken, or "".
    std::string missing() const {
        if (std::find(seen_.begin(), seen_.end(), model_key) != seen_.end()) return "";
        return "lacks the version of the model; begin it with " + head();
    }

    const sim::Scenario& scenario() const { return scenario_; }

private:
    static std::string other_model(std::string_view value) {
        const std::string ours = std::to_string(sim::model_version);
        if (value == ours) return "";
        return "was made with model version " + quoted(value) + ", and this program has " + ours +
               ", so its numbers would differ; write m=" + ours + " to open it all the same";
    }

    std::string take_input(std::string_view id, std::string_view value) {
        const Input* input = sim::find_input(id);
        if (input == nullptr || input->id != id) return unknown_id(id);
        const auto number = number_from(value);
        if (!number || !sim::is_accepted(*input, *number)) {
            return std::string(id) + " is " + quoted(value) + " but must be " +
                   accepted_text(*input) + "; correct it, or leave it out for " +
                   default_text(*input);
        }
        input->set(scenario_, *number);
        return "";
    }

    sim::Scenario scenario_;
    std::vector<std::string_view> seen_;
};

Error refused(const std::string& problem) {
    return {"share line: " + problem};
}

}  // namespace

std::string share_line(const sim::Scenario& scenario) {
    std::string line = head();
    for (const Input& input : sim::inputs()) {
        const double value = input.get(scenario);
        if (value == input.initial) continue;
        line += ';' + std::string(input.id) + '=' + shortest_text(value);
    }
    return line;
}

Result<sim::Scenario> parse_share_line(std::string_view text) {
    if (text.size() > most_share_bytes) {
        return refused("has " + std::to_string(text.size()) +
                       " letters, more than any share line; copy the line alone");
    }
    const std::string line = bare_share_line(text);
    if (const std::string problem = wrong_form(line); !problem.empty()) return refused(problem);
    Reader reader;
    for (std::size_t from = format.size(); from < line.size();) {
        const std::size_t to = std::min(line.find(';', from + 1), line.size());
        const auto problem = reader.take(std::string_view(line).substr(from + 1, to - from - 1));
        if (!problem.empty()) return refused(problem);
        from = to;
    }
    if (const std::string problem = reader.missing(); !problem.empty()) return refused(problem);
    return reader.scenario();
}

}  // namespace compass::files
