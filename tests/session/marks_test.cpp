#include "app/files/evidence.h"
#include "render/scene/signals.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace compass;

TEST_CASE("A message is drawn with the mark that the table of evidence gives its link") {
    const auto records = files::evidence();
    REQUIRE(records);
    for (const scene::Signal& signal : scene::signals(scene::Scene{})) {
        CAPTURE(signal.link);
        const auto found =
            std::find_if(records->begin(), records->end(),
                         [&](const ui::EvidenceRecord& one) { return one.id() == signal.link; });
        REQUIRE(found != records->end());
        CHECK(found->mark == signal.mark);
    }
}
