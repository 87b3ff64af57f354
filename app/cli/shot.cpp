#include "app/cli/commands.h"
#include "app/cli/durations.h"
#include "app/cli/endings.h"
#include "app/files/atomic_file.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"

#include <algorithm>
#include <cmath>

namespace compass::cli {
namespace {

constexpr int least_side = 64;
constexpr int greatest_side = 8192;

/// A side of the picture, or 0.
int side(std::string_view text) {
    const auto number = files::number_from(text);
    const bool fits = number && *number >= least_side && *number <= greatest_side &&
                      *number == std::floor(*number);
    return fits ? static_cast<int>(*number) : 0;
}

Result<Done> take_size(const std::string& text, ShotOptions& options) {
    if (text.empty()) return Done{};
    const std::size_t by = std::min(text.find('x'), text.size());
    options.width = side(std::string_view(text).substr(0, by));
    options.height = side(std::string_view(text).substr(std::min(by + 1, text.size())));
    if (options.width != 0 && options.height != 0) return Done{};
    return Error{"--size is " + files::in_quotes(text) +
                 " but must be WIDTHxHEIGHT with 64 to 8192 pixels each, such as 1280x720"};
}

ui::Presenting presenting(const Arguments& arguments) {
    if (arguments.alone) return ui::Presenting::picture;
    return arguments.present ? ui::Presenting::projector : ui::Presenting::no;
}

void take_look(const files::Look& look, ShotOptions& options) {
    options.palette = look.paper.value_or(false) ? scene::Palette::paper : scene::Palette::dark;
    options.language = look.language.value_or(options.language);
    options.units = look.units.value_or(options.units);
    options.level = look.words.value_or(options.level);
    options.text = ui::text_sizes[look.text.value_or(0)];
    options.high_contrast = look.high_contrast.value_or(false);
}

Result<Done> take_moment(const std::string& text, ShotOptions& options) {
    options.day = options.scenario.days;
    if (text.empty()) return Done{};
    const auto day = moment_in_days(text, "--at");
    if (!day) return Error{day.error()};
    if (*day > options.scenario.days) {
        return Error{"--at " + text + " lies behind the end of the run, day " +
                     files::shortest_text(options.scenario.days) +
                     "; take an earlier moment or a scenario with more \"days\""};
    }
    options.day = *day;
    return Done{};
}

}  // namespace

Result<int> shot_command(const Setting& setting) {
    const Arguments& arguments = setting.arguments;
    const auto scenario = chosen_scenario(setting, "balanced");
    if (!scenario) return Error{scenario.error()};
    if (!has_ending(arguments.out, ".png") && !files::is_streamed(arguments.out)) {
        return Error{"--out is " + files::in_quotes(arguments.out) +
                     " but must end in .png, which the picture is"};
    }
    ShotOptions options{.scenario = *scenario,
                        .scene_only = arguments.scene_only,
                        .presenting = presenting(arguments),
                        .path = arguments.out};
    if (auto taken = take_size(arguments.size, options); !taken) return Error{taken.error()};
    options.sheet = arguments.sheet;
    const auto look = chosen_look(arguments);
    if (!look) return Error{look.error()};
    take_look(*look, options);
    if (auto taken = take_moment(arguments.at, options); !taken) return Error{taken.error()};
    if (auto possible = files::can_write(options.path); !possible) return Error{possible.error()};
    if (auto drawn = setting.platform.shot(options); !drawn) return Error{drawn.error()};
    return 0;
}

}  // namespace compass::cli
