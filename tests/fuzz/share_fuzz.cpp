#include "app/files/share_line.h"
#include "sim/inputs/input.h"
#include "tests/fuzz/promise.h"

using namespace compass;
using test::promise;

/// Any bytes are a scenario of accepted values, whose own share line reads back as it was, or one
/// sentence of plain letters.
// NOLINTNEXTLINE(readability-identifier-naming) the library calls it by this name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    const auto link = files::open_share_line(text);  // opens whatever is read strictly
    const auto scenario = files::parse_share_line(text);
    if (!scenario) {
        test::promise_one_sentence(scenario.error(), "share line: ");
        for (const char c : scenario.error()) promise(c <= '~', "an error is plain ASCII");
        return 0;
    }
    for (const sim::Input& input : sim::inputs()) {
        promise(sim::is_accepted(input, input.get(*scenario)), "a value that is read is accepted",
                std::string(input.id));
    }
    promise(link && link->scenario == *scenario, "a strict line is opened the same", text);
    const std::string line = files::share_line(*scenario);
    promise(line.size() <= 2000, "a share line is short", line);
    const auto again = files::parse_share_line(line);
    promise(again && *again == *scenario, "what is written reads back as it was", line);
    return 0;
}
