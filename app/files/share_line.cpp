#include "app/files/share_line.h"

#include "app/files/accepted_text.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"
#include "app/files/share_text.h"
#include "sim/inputs/input.h"
#include "sim/model_version.h"

#include <algorithm>
#include <array>
#include <vector>

namespace compass::files {
namespace {

using sim::Input;
using ui::SharedLink;

constexpr std::string_view family = "cc";
constexpr std::string_view format = "cc1";
constexpr std::string_view model_key = "m";
constexpr std::string_view letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._=;+-";
constexpr std::string_view digits = "0123456789";
constexpr std::array<std::string_view, 3> look_keys{"view", "hide", "lock"};
constexpr char between_looks = '+';

enum class Strictness { strict, lenient };

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

/// Takes the parts of a line one by one.
class Reader {
public:
    explicit Reader(Strictness strictness) : is_strict_(strictness == Strictness::strict) {}

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
        if (id == model_key) return take_model(value);
        const bool is_look = std::find(look_keys.begin(), look_keys.end(), id) != look_keys.end();
        return is_look ? take_looks(id, value) : take_input(id, value);
    }

    /// What is wrong with the whole when all parts were taken, or "".
    std::string missing() const {
        if (std::find(seen_.begin(), seen_.end(), model_key) != seen_.end()) return "";
        return "lacks the version of the model; begin it with " + head();
    }

    SharedLink link() { return std::move(link_); }

private:
    std::string take_model(std::string_view value) {
        const std::string ours = std::to_string(sim::model_version);
        if (value == ours) return "";
        const bool is_version =
            !value.empty() && value.find_first_not_of(digits) == std::string_view::npos;
        if (!is_strict_ && is_version && value.size() <= most_version_digits) {
            link_.other_model = value;
            return "";
        }
        return "was made with model version " + quoted(value) + ", and this program has " + ours +
               ", so its numbers would differ; write m=" + ours + " to open it all the same";
    }

    std::string take_looks(std::string_view id, std::string_view words) {
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(between_looks), words.size());
            if (end > 0) link_.looks.emplace_back(id, words.substr(0, end));
            words.remove_prefix(std::min(end + 1, words.size()));
        }
        return "";
    }

    std::string take_input(std::string_view id, std::string_view value) {
        const Input* input = sim::find_input(id);
        if (input == nullptr || input->id != id) {
            if (is_strict_) return unknown_id(id);
            link_.unknown.emplace_back(id);
            return "";
        }
        const auto number = number_from(value);
        if (!number || !sim::is_accepted(*input, *number)) {
            return std::string(id) + " is " + quoted(value) + " but must be " +
                   accepted_text(*input) + "; correct it, or leave it out for " +
                   default_text(*input);
        }
        input->set(link_.scenario, *number);
        return "";
    }

    static constexpr std::size_t most_version_digits = 6;

    bool is_strict_;
    SharedLink link_;
    std::vector<std::string_view> seen_;
};

Error refused(const std::string& problem) {
    return {"share line: " + problem};
}

Result<SharedLink> read_line(std::string_view text, Strictness strictness) {
    if (text.size() > most_share_bytes) {
        return refused("has " + std::to_string(text.size()) +
                       " letters, more than any share line; copy the line alone");
    }
    const std::string line = bare_share_line(text);
    if (const std::string problem = wrong_form(line); !problem.empty()) return refused(problem);
    Reader reader(strictness);
    for (std::size_t from = format.size(); from < line.size();) {
        const std::size_t to = std::min(line.find(';', from + 1), line.size());
        const auto problem = reader.take(std::string_view(line).substr(from + 1, to - from - 1));
        if (!problem.empty()) return refused(problem);
        from = to;
    }
    if (const std::string problem = reader.missing(); !problem.empty()) return refused(problem);
    return reader.link();
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
    auto link = read_line(text, Strictness::strict);
    if (!link) return Error{link.error()};
    return link->scenario;
}

Result<SharedLink> open_share_line(std::string_view text) {
    return read_line(text, Strictness::lenient);
}

}  // namespace compass::files
