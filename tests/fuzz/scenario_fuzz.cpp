#include "app/files/scenario_file.h"
#include "tests/fuzz/promise.h"

using namespace compass;
using test::promise;

/// Any bytes are a scenario of accepted values, which is written and read back as it was, or one
/// sentence.
// NOLINTNEXTLINE(readability-identifier-naming) the library calls it by this name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    const auto scenario = files::parse_scenario(text, "x.json");
    if (!scenario) {
        test::promise_one_sentence(scenario.error(), "x.json: ");
        return 0;
    }
    for (const sim::Input& input : sim::inputs()) {
        promise(sim::is_accepted(input, input.get(*scenario)), "a value that is read is accepted",
                std::string(input.path));
    }
    for (const auto lines : {files::Lines::one, files::Lines::many}) {
        const std::string written = files::scenario_json(*scenario, lines);
        const auto again = files::parse_scenario(written, "again.json");
        promise(again && *again == *scenario, "what is written reads back as it was", written);
    }
    return 0;
}
