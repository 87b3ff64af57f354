#include "app/files/stories.h"

#include "app/files/nearest.h"
#include "app/files/scenario_file.h"
#include "embedded/stories.h"

namespace compass::files {
namespace {

using Kind = JsonNode::Kind;

Error problem(std::string_view name, const JsonNode& node, const std::string& what) {
    return {std::string(name) + ": " + in_quotes(node.path) + ' ' + what};
}

/// The nodes of one story stand together; this is their shape, from its first.
struct Parts {
    bool has_scenario = false;
    bool has_other = false;
    std::string note;
    std::size_t end = 0;
};

Result<Parts> parts_of(const std::vector<JsonNode>& nodes, std::size_t first,
                       std::string_view name) {
    const std::string prefix = nodes[first].path + '.';
    Parts parts;
    for (parts.end = first + 1; parts.end < nodes.size(); ++parts.end) {
        const JsonNode& node = nodes[parts.end];
        if (!node.path.starts_with(prefix)) break;
        const std::string_view member = std::string_view(node.path).substr(prefix.size());
        if (member == "scenario") {
            parts.has_scenario = true;
        } else if (member == "other") {
            parts.has_other = true;
        } else if (member == "note") {
            if (node.kind != Kind::text) return problem(name, node, "must be a text");
            parts.note = node.text;
        } else if (!member.starts_with("scenario.") && !member.starts_with("other.")) {
            return problem(name, node, "is not a member of a story: scenario, other, note");
        }
    }
    if (!parts.has_scenario) return problem(name, nodes[first], "needs the member scenario");
    return parts;
}

Result<StoryEntry> entry(const std::vector<JsonNode>& nodes, std::size_t first, const Parts& parts,
                         std::string_view name) {
    const std::string& id = nodes[first].path;
    const std::span<const JsonNode> own(nodes.data() + first, parts.end - first);
    const auto scenario = scenario_from(own, name, id + ".scenario");
    if (!scenario) return Error{scenario.error()};
    StoryEntry made{.story = {.id = id, .scenario = *scenario, .other = {}}, .note = parts.note};
    if (!parts.has_other) return made;
    const auto other = scenario_from(own, name, id + ".other");
    if (!other) return Error{other.error()};
    made.story.other = *other;
    return made;
}

}  // namespace

Result<std::vector<StoryEntry>> parse_stories(std::string_view json, std::string_view name) {
    const auto nodes = json_nodes(json, name);
    if (!nodes) return Error{nodes.error()};
    if (nodes->front().kind != Kind::object) {
        return problem(name, nodes->front(), "must be an object with a member per story");
    }
    std::vector<StoryEntry> entries;
    for (std::size_t i = 1; i < nodes->size();) {
        if ((*nodes)[i].kind != Kind::object || (*nodes)[i].odd_key) {
            return problem(name, (*nodes)[i],
                           "must be a name without dots and an object with the member scenario");
        }
        const auto parts = parts_of(*nodes, i, name);
        if (!parts) return Error{parts.error()};
        auto made = entry(*nodes, i, *parts, name);
        if (!made) return Error{made.error()};
        entries.push_back(std::move(*made));
        i = parts->end;
    }
    return entries;
}

Result<std::vector<StoryEntry>> story_entries() {
    return parse_stories(embedded::stories_json, "stories.json");
}

Result<std::vector<sim::Story>> stories() {
    auto entries = story_entries();
    if (!entries) return Error{entries.error()};
    std::vector<sim::Story> all;
    for (StoryEntry& one : *entries) all.push_back(std::move(one.story));
    return all;
}

Result<sim::Scenario> story_scenario(const std::vector<sim::Story>& stories, std::string_view id) {
    std::vector<std::string> ids;
    for (const sim::Story& story : stories) {
        if (id == story.id) return story.scenario;
        ids.push_back(story.id);
        if (!story.other) continue;
        ids.push_back(story.id + ".b");
        if (id == ids.back()) return *story.other;
    }
    const std::string near = nearest_words(id, ids);
    return Error{"there is no story " + in_quotes(id) + near + (near.empty() ? "; " : ", and ") +
                 "`calcium-compass stories` lists them all"};
}

}  // namespace compass::files
