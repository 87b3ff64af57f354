#include "ui/learn/class_room.h"

#include "ui/curves.h"
#include "ui/learn/lesson_runs.h"

namespace compass::ui {
namespace {

static_assert(told_curves == static_cast<std::size_t>(plot_count));

constexpr std::size_t most_pupils = 60;
constexpr std::size_t longest_line = 80;

Pupil pupil_of(const ClassEntry& entry, std::span<const sim::Story> stories) {
    Pupil pupil{.entry = entry, .scenario = scenario_of(entry, stories), .outcomes = {}};
    const sim::Trajectory run = run_of(pupil.scenario);
    for (std::size_t i = 0; i < told_curves; ++i) {
        pupil.outcomes[i] = curves()[i].of_day(run, run.samples.back());
    }
    return pupil;
}

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

ClassRoom class_room(std::string_view lines, std::span<const sim::Story> stories) {
    ClassRoom room;
    while (!lines.empty() && room.pupils.size() + room.faults.size() < most_pupils) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (is_blank(line)) continue;
        const ReadCode read = read_class_code(line);
        if (read.entry) {
            room.pupils.push_back(pupil_of(*read.entry, stories));
        } else {
            room.faults.emplace_back(line.substr(0, longest_line), read.fault);
        }
    }
    return room;
}

}  // namespace compass::ui
