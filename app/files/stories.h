#pragma once

#include "sim/result.h"
#include "sim/story.h"

#include <string>
#include <string_view>
#include <vector>

namespace compass::files {

/// A story with the reason for its numbers, where they had to be chosen.
struct StoryEntry {
    sim::Story story;
    std::string note;
};

/// Reads a file of stories: one object, a member per story, each with "scenario", at need "other"
/// (the second side) and "note". Fails with a sentence that begins with `name`.
Result<std::vector<StoryEntry>> parse_stories(std::string_view json, std::string_view name);

/// The stories that the program carries, in the order of assets/stories.json.
Result<std::vector<StoryEntry>> story_entries();
Result<std::vector<sim::Story>> stories();

/// The scenario of a story by its id; "ID.b" is its second side. Names the nearest id where there
/// is no such story.
Result<sim::Scenario> story_scenario(const std::vector<sim::Story>& stories, std::string_view id);

}  // namespace compass::files
