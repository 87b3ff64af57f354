#include "app/files/strings_file.h"

#include "app/files/json_nodes.h"
#include "app/files/nearest.h"

#include <algorithm>

namespace compass::files {
namespace {

using Kind = JsonNode::Kind;
using Nodes = std::vector<JsonNode>;

/// The texts of a list, if it holds one per level and nothing else.
bool take_list(Nodes& nodes, std::size_t at, ui::Strings::Texts& texts) {
    std::array<std::string, ui::level_count> levels;
    const std::size_t first = at + 1;
    std::size_t end = first;
    while (end < nodes.size() && nodes[end].in_list) ++end;
    if (end - first != levels.size()) return false;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (nodes[first + i].kind != Kind::text) return false;
        levels[i] = std::move(nodes[first + i].text);
    }
    texts.insert_or_assign(std::move(nodes[at].path), std::move(levels));
    return true;
}

/// Leaves the node empty-handed where it could be taken.
bool take(Nodes& nodes, std::size_t at, ui::Strings::Texts& texts) {
    JsonNode& node = nodes[at];
    if (node.in_list || node.kind == Kind::object) return true;  // taken with the list or below
    if (node.kind == Kind::list) return take_list(nodes, at, texts);
    if (node.kind != Kind::text || node.path.empty()) return false;
    texts[std::move(node.path)].fill(node.text);
    return true;
}

}  // namespace

Result<ui::Strings> parse_strings(std::string_view json, std::string_view name) {
    auto nodes = json_nodes(json, name);
    if (!nodes) return Error{nodes.error()};
    ui::Strings::Texts texts;
    for (std::size_t i = 0; i < nodes->size(); ++i) {
        if (take(*nodes, i, texts)) continue;
        return Error{std::string(name) + ": " + in_quotes((*nodes)[i].path) + " is " +
                     std::string(kind_text((*nodes)[i].kind)) +
                     " but must be a text, a list of three texts or an object of them"};
    }
    return ui::Strings(std::move(texts));
}

}  // namespace compass::files
