#pragma once

#include "app/files/evidence.h"
#include "app/files/stories.h"
#include "app/files/strings_file.h"
#include "app/session/session.h"

#include <fstream>
#include <sstream>

namespace compass::tests {

inline const ui::Strings& english() {
    static const ui::Strings words = [] {
        std::ifstream file(std::string(COMPASS_SOURCE_DIR) + "/assets/strings/en.json");
        std::ostringstream text;
        text << file.rdbuf();
        return *files::parse_strings(text.str());
    }();
    return words;
}

/// The program as it opens: read and run once, as a session is a plain value.
inline Session balanced() {
    static const Session opened = [] {
        Session session = start_session(*files::stories(), "balanced", english());
        session.links = *files::evidence();
        return session;
    }();
    return opened;
}

}  // namespace compass::tests
