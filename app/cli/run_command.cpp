#include "app/cli/run_command.h"

#include "app/cli/commands.h"
#include "app/files/atomic_file.h"
#include "app/files/nearest.h"

#include <algorithm>
#include <array>
#include <new>
#include <string_view>

namespace compass::cli {
namespace {

Result<int> help_command(const Setting& setting) {
    if (auto written = setting.output.write(setting.arguments.help); !written) {
        return Error{written.error()};
    }
    return 0;
}

struct Entry {
    std::string_view name;
    Result<int> (*carry_out)(const Setting&);
};
constexpr std::array entries{
    Entry{"", window_command},
    Entry{"window", window_command},
    Entry{"run", run_scenario_command},
    Entry{"share", share_command},
    Entry{"check", check_command},
    Entry{"shot", shot_command},
    Entry{"map", map_command},
    Entry{"sweep", sweep_command},
    Entry{"merge", merge_command},
    Entry{"stories", stories_command},
    Entry{"parameters", parameters_command},
    Entry{"report", report_command},
    Entry{"gallery", gallery_command},
    Entry{"version", version_command},
    Entry{"help", help_command},
};

Result<int> carry_out(const Setting& setting) {
    const auto* const entry = std::find_if(
        entries.begin(), entries.end(),
        [&setting](const Entry& one) { return one.name == setting.arguments.command; });
    assert(entry != entries.end());
    auto status = entry->carry_out(setting);
    if (!status) return status;
    if (auto finished = setting.output.finish(); !finished) return Error{finished.error()};
    return status;
}

/// A table is kept whole until it is written, and a machine may have less room than that takes.
Result<int> carry_out_in_memory(const Setting& setting) {
    try {
        return carry_out(setting);
    } catch (const std::bad_alloc&) {
        return Error{"there is not enough memory for this; ask for fewer rows, persons or pixels"};
    }
}

int fail(const Console& console, const std::string& sentence) {
    constexpr int bad_input = 2;
    // a sentence may hold the name of a file, and that any character
    std::fprintf(console.err, "calcium-compass: %s\n", files::one_line(sentence).c_str());
    return bad_input;
}

}  // namespace

int run_command(int argc, const char* const* argv, const Commands& platform,
                const Console& console) {
    const auto arguments = parse_arguments(argc, argv);
    if (!arguments) return fail(console, arguments.error());
    Output output(console.out);
    const auto status = carry_out_in_memory({*arguments, platform, console, output});
    if (status) return *status;
    const bool has_reader_left =
        output.reader_left() || status.error() == files::reader_left(arguments->out);
    return has_reader_left ? 0 : fail(console, status.error());
}

}  // namespace compass::cli
