#pragma once

#include "app/files/read_text.h"
#include "app/files/stories.h"
#include "app/report/report.h"
#include "tests/program_words.h"

#include <doctest/doctest.h>

#include <regex>
#include <string>
#include <vector>

namespace compass::test {

inline const std::vector<sim::Story>& stories() {
    static const std::vector<sim::Story> all = [] {
        auto read = files::stories();
        REQUIRE(read);
        return *read;
    }();
    return all;
}

inline sim::Scenario neutral() {
    return *files::story_scenario(stories(), "baseline");
}

/// The subject of a story as it opens.
inline report::Subject subject_of(const sim::Story& story) {
    return {.scenario = story.scenario,
            .before = story.other,
            .neutral = neutral(),
            .story = story.id,
            .program = "calcium-compass 0.0.0, model version 0"};
}

inline report::Subject subject_of(std::string_view id) {
    for (const sim::Story& story : stories()) {
        if (story.id == id) return subject_of(story);
    }
    FAIL("no such story");
    return {};
}

/// The cells of the table line with this name, without tags; empty where there is none.
inline std::vector<std::string> line_of(const std::string& html, const std::string& name) {
    const std::size_t at = html.find("<th scope=\"row\">" + name + "</th>");
    if (at == std::string::npos) return {};
    const std::string line = html.substr(at, html.find("</tr>", at) - at);
    std::vector<std::string> cells;
    const std::regex cell("<td>(.*?)</td>");
    for (auto found = std::sregex_iterator(line.begin(), line.end(), cell);
         found != std::sregex_iterator(); ++found) {
        cells.push_back((*found)[1]);
    }
    return cells;
}

inline std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

}  // namespace compass::test
