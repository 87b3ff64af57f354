#pragma once

#include "app/files/evidence.h"
#include "app/files/stories.h"
#include "app/session/session.h"
#include "tests/program_words.h"

namespace compass::tests {

using test::english;

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
