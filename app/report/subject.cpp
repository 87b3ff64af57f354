#include "app/report/subject.h"

#include <algorithm>
#include <utility>

namespace compass::report {

Subject subject_of(const Session& session, std::string program) {
    Subject subject{.scenario = session.scenario,
                    .before = {},
                    .neutral = session.baseline,
                    .story = {},
                    .program = std::move(program)};
    if (session.before && session.view.ghost) subject.before = session.before->scenario;
    const auto story = std::find_if(session.stories.begin(), session.stories.end(),
                                    [&](const sim::Story& one) { return one.id == session.story; });
    if (story == session.stories.end()) return subject;
    subject.story = story->id;
    subject.changed = story->scenario != session.scenario;
    return subject;
}

}  // namespace compass::report
