#pragma once

#include "app/files/evidence.h"
#include "app/files/stories.h"
#include "app/files/strings_file.h"
#include "app/session/session.h"

#include <fstream>
#include <sstream>

namespace compass::tests {

inline ui::Strings english() {
    std::ifstream file(std::string(COMPASS_SOURCE_DIR) + "/assets/strings/en.json");
    std::ostringstream text;
    text << file.rdbuf();
    return *files::parse_strings(text.str());
}

inline Session balanced() {
    Session session = start_session(*files::stories(), "balanced", english());
    session.links = *files::evidence();
    return session;
}

}  // namespace compass::tests
