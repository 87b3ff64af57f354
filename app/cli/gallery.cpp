#include "app/cli/about.h"
#include "app/cli/commands.h"
#include "app/files/atomic_file.h"
#include "app/files/csv.h"
#include "app/files/stories.h"
#include "sim/columns.h"
#include "sim/trajectory.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace compass::cli {
namespace {

constexpr std::array<std::string_view, 2> shown_stories{"balanced", "d3_alone"};

Result<Done> write_table(const sim::Trajectory& run, const std::string& path) {
    std::string text;
    files::write_csv(run, program_line(), [&text](std::string_view part) {
        text += part;
        return true;
    });
    return files::write_file(path, text);
}

/// What the last day of a run shows, in the columns of `heading`.
std::string last_day(std::string_view id, const sim::Trajectory& run) {
    constexpr double young_bone_mg = 1000000.0;
    const sim::Sample& last = run.samples.back();
    const auto value = [&](std::string_view column) {
        return sim::value(run, last, sim::column_index(column));
    };
    const double bone = 100.0 * (value("Ca_trab_mg") + value("Ca_cort_mg")) / young_bone_mg;
    std::array<char, 160> line{};
    std::snprintf(line.data(), line.size(), "%-10s %5d %8.1f %8.2f %6.1f %7.1f %7.1f %7.0f\n",
                  std::string(id).c_str(), run.days, value("25OHD_nmol_L"),
                  value("day_ca_mean_mg_dL"), value("day_pth_mean_pg_mL"), bone, value("cac_AU"),
                  value("day_urine_mg"));
    return line.data();
}

constexpr std::string_view heading =
    "story        day  25(OH)D blood Ca    PTH    bone  artery   urine\n"
    "                   nmol/L    mg/dL  pg/mL % young      AU    mg/d\n";

Result<std::string> add_story(const Setting& setting, const std::string& folder,
                              const std::vector<sim::Story>& stories, std::string_view id) {
    const auto scenario = files::story_scenario(stories, id);
    if (!scenario) return Error{scenario.error()};
    const auto run = sim::simulate(*scenario, static_cast<int>(scenario->days));
    const std::string place = folder + '/' + std::string(id);
    if (auto written = write_table(run, place + ".csv"); !written) return Error{written.error()};
    const ShotOptions options{.scenario = *scenario, .day = scenario->days, .path = place + ".png"};
    if (auto drawn = setting.platform.shot(options); !drawn) return Error{drawn.error()};
    return last_day(id, run);
}

Result<std::string> add_stories(const Setting& setting, const std::string& folder,
                                const std::vector<sim::Story>& stories) {
    Progress progress(setting.console, "drawing");
    std::string rows;
    for (std::size_t i = 0; i < shown_stories.size(); ++i) {
        auto row = add_story(setting, folder, stories, shown_stories[i]);
        if (!row) return row;
        rows += *row;
        progress.show((static_cast<double>(i) + 1.0) / shown_stories.size());
    }
    return rows;
}

/// A folder made for the gallery, gone with all in it where the gallery fails; one that was there
/// before stays.
class NewFolder {
public:
    explicit NewFolder(const std::string& path) {
        std::error_code none;
        // the outermost of those that are missing
        for (std::filesystem::path at = path; !at.empty() && !std::filesystem::exists(at, none);
             at = at.parent_path()) {
            outermost_ = at;
        }
        std::filesystem::create_directories(path, problem_);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    NewFolder(NewFolder&&) = delete;
    NewFolder& operator=(NewFolder&&) = delete;
    ~NewFolder() {
        std::error_code none;
        if (!outermost_.empty()) std::filesystem::remove_all(outermost_, none);
    }

    const std::error_code& problem() const { return problem_; }
    void keep() { outermost_.clear(); }

private:
    std::filesystem::path outermost_;  ///< empty where there is nothing to take away
    std::error_code problem_;
};

}  // namespace

Result<int> gallery_command(const Setting& setting) {
    const std::string& folder = setting.arguments.target;
    NewFolder made(folder);
    if (made.problem()) {
        return Error{folder + ": cannot be made (" + made.problem().message() +
                     "); choose another place"};
    }
    const auto stories = files::stories();
    if (!stories) return Error{stories.error()};
    const auto rows = add_stories(setting, folder, *stories);
    if (!rows) return Error{rows.error()};
    made.keep();
    const std::string table =
        std::string(heading) + *rows + "pictures and tables: " + folder + '\n';
    if (auto written = setting.output.write(table); !written) return Error{written.error()};
    return 0;
}

}  // namespace compass::cli
