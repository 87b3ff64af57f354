#include "app/files/accepted_text.h"
#include "app/files/column_words.h"
#include "app/files/nearest.h"
#include "app/files/scenario_file.h"
#include "app/sweeps/distribution_file.h"
#include "app/sweeps/population.h"
#include "sim/columns.h"

#include <algorithm>
#include <array>
#include <span>

namespace compass::sweeps {
namespace {

using files::in_quotes;
using files::JsonNode;
using Kind = JsonNode::Kind;
using Nodes = std::span<const JsonNode>;

constexpr std::size_t most_bytes = 1000000;
constexpr std::array<std::string_view, 9> usual_outputs{
    "25OHD_nmol_L",   "day_ca_mean_mg_dL", "day_pth_mean_pg_mL", "day_urine_mg", "ucoc_pct",
    "dpucmgp_pmol_L", "bmd_spine_pct",     "bmd_hip_pct",        "cac_AU"};

/// How many nodes from the front on are the first and what it holds.
std::size_t family(Nodes nodes) {
    const std::string prefix = nodes.front().path + '.';
    std::size_t end = 1;
    while (end < nodes.size() && nodes[end].path.starts_with(prefix)) ++end;
    return end;
}

/// JSON without the blanks between its tokens.
std::string without_blanks(std::string_view json) {
    std::string line;
    bool is_text = false;
    bool is_escaped = false;
    for (const char c : json) {
        const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (is_text || !is_blank) line += c;
        if (c == '"' && !is_escaped) is_text = !is_text;
        is_escaped = is_text && c == '\\' && !is_escaped;
    }
    return line;
}

/// Goes through a population file and sorts its parts.
class Reader {
public:
    Result<Population> read(Nodes nodes, std::string_view name) {
        for (std::size_t i = 0; i < nodes.size();) {
            const Nodes rest = nodes.subspan(i);
            const std::size_t size = part_size(rest);
            const std::string problem = take(rest.first(size));
            if (!problem.empty()) return Error{std::string(name) + ": " + problem};
            i += size;
        }
        const auto base = files::scenario_from(fixed_, name, "");
        if (!base) return Error{base.error()};
        made_.base = *base;
        if (std::string problem = join_copies(); !problem.empty()) {
            return Error{std::string(name) + ": " + problem};
        }
        add_missing_outputs();
        return std::move(made_);
    }

private:
    struct Copy {
        const sim::Input* input;
        std::string of;
        std::string path;
    };

    /// A row of the registry that stands in its place and is told by an object.
    static const sim::Input* drawn_input(const JsonNode& node) {
        if (node.kind != Kind::object || node.odd_key) return nullptr;
        const sim::Input* const input = sim::find_input(node.path);
        return input != nullptr && input->path == node.path ? input : nullptr;
    }

    static bool is_outputs(const JsonNode& node) { return node.path == "outputs" && !node.in_list; }
    static bool is_note(const JsonNode& node) { return node.path == "note" && !node.in_list; }

    static std::size_t part_size(Nodes nodes) {
        const JsonNode& first = nodes.front();
        const bool is_whole = drawn_input(first) != nullptr || is_outputs(first) || is_note(first);
        return is_whole ? family(nodes) : 1;
    }

    std::string take(Nodes part) {
        const JsonNode& first = part.front();
        if (is_outputs(first)) return take_outputs(part);
        if (is_note(first)) return first.kind == Kind::text ? "" : R"("note" must be a text)";
        const sim::Input* const input = drawn_input(first);
        if (input == nullptr) {
            fixed_.push_back(first);
            return "";
        }
        return take_drawn(part, *input);
    }

    std::string take_drawn(Nodes part, const sim::Input& input) {
        if (input.path == "days") {
            return R"("days" is one number for the whole population, or left out for --days)";
        }
        if (part.size() > 1 && part[1].path == part[0].path + ".same_as" && !part[1].odd_key) {
            if (part.size() > 2 || part[1].kind != Kind::text) {
                return in_quotes(part[1].path) +
                       " must be the id of a drawn input and stand alone, as in {\"same_as\": "
                       "\"diet_ca\"}";
            }
            copies_.push_back({&input, part[1].text, part[1].path});
            return "";
        }
        auto made = distribution_from(part, input);
        if (!made) return made.error();
        add({.input = &input, .stream = stream_of(input.id), .distribution = std::move(*made)});
        return "";
    }

    std::string take_outputs(Nodes part) {
        if (part.front().kind != Kind::list || part.size() == 1) {
            return R"("outputs" must be a list of columns, such as ["cac_AU"])";
        }
        for (const JsonNode& node : part.subspan(1)) {
            const int column = node.kind == Kind::text ? sim::column_index(node.text) : -1;
            if (column < 0) return unknown_column(node);
            auto& all = made_.outputs;
            if (std::find(all.begin(), all.end(), column) != all.end()) {
                return in_quotes(node.path) + " names " + in_quotes(node.text) +
                       " a second time; leave one of them out";
            }
            all.push_back(column);
        }
        return "";
    }

    static std::string unknown_column(const JsonNode& node) {
        if (node.kind != Kind::text) return in_quotes(node.path) + " must be the name of a column";
        return in_quotes(node.path) + " names " + in_quotes(node.text) + ", which " +
               files::wrong_column(node.text);
    }

    /// Keeps the order of the registry, so that the order of a file does not matter.
    void add(Drawn drawn) {
        const auto behind =
            std::find_if(made_.drawn.begin(), made_.drawn.end(),
                         [&drawn](const Drawn& one) { return one.input > drawn.input; });
        made_.drawn.insert(behind, std::move(drawn));
    }

    const Drawn* find(std::string_view id) const {
        const auto found = std::find_if(made_.drawn.begin(), made_.drawn.end(),
                                        [id](const Drawn& one) { return one.input->id == id; });
        return found == made_.drawn.end() ? nullptr : &*found;
    }

    std::string join_copies() {
        for (const Copy& copy : copies_) {
            const Drawn* const of = find(copy.of);
            if (of == nullptr) {
                return in_quotes(copy.path) + " is " + in_quotes(copy.of) +
                       ", which has no distribution of its own; name an input that has one";
            }
            const bool fits = of->input->kind == copy.input->kind &&
                              of->input->accepted.least >= copy.input->accepted.least &&
                              of->input->accepted.greatest <= copy.input->accepted.greatest;
            if (!fits) {
                return in_quotes(copy.path) + " is " + in_quotes(copy.of) + ", but " +
                       std::string(copy.input->id) + " must be " +
                       files::accepted_text(*copy.input) + "; name an input of that kind";
            }
        }
        for (const Copy& copy : copies_) add({.input = copy.input});
        for (const Copy& copy : copies_) {
            for (Drawn& one : made_.drawn) {
                if (one.input == copy.input)
                    one.same_as = static_cast<int>(find(copy.of) - made_.drawn.data());
            }
        }
        return "";
    }

    void add_missing_outputs() {
        auto& all = made_.outputs;
        if (all.empty()) {
            for (const auto id : usual_outputs) all.push_back(sim::column_index(id));
        }
        const int valid = sim::column_index("valid");
        all.erase(std::remove(all.begin(), all.end(), valid), all.end());
        all.push_back(valid);
    }

    Population made_;
    std::vector<JsonNode> fixed_;
    std::vector<Copy> copies_;
};

}  // namespace

Result<Population> parse_population(std::string_view json, std::string_view name) {
    if (json.size() > most_bytes) {
        return Error{std::string(name) +
                     ": is larger than 1 MB, so it was not read; check that it is the population "
                     "you mean"};
    }
    const auto nodes = files::json_nodes(json, name);
    if (!nodes) return Error{nodes.error()};
    auto made = Reader().read(*nodes, name);
    if (made) made->json = without_blanks(json);
    return made;
}

}  // namespace compass::sweeps
