#pragma once

#include "app/report/report.h"
#include "sim/trajectory.h"
#include "ui/curves.h"

#include <optional>
#include <string>
#include <vector>

namespace compass::report {

/// The runs of a subject and its words: what the parts of a report are made of.
struct Material {
    const Subject& subject;
    const ui::Strings& strings;
    ui::Level level;
    sim::Trajectory now;
    std::optional<sim::Trajectory> before;
    ui::Plots plots;

    std::string text(std::string_view key) const { return std::string(strings.text(key, level)); }
};

/// The parts, each a piece of HTML with its heading.
std::string question_part(const Material& material);
std::string prediction_part(const Material& material);
std::string settings_part(const Material& material);
/// The tablets of both sides, each as it is prescribed and as its mean a day; "" where none is
/// taken.
std::string tablets_table(const Material& material);
std::string curves_part(const Material& material);
std::string results_part(const Material& material);
std::string lab_part(const Material& material);
std::string ledger_part(const Material& material);
std::string reading_part(const Material& material);

/// A part with its heading.
std::string section(const Material& material, std::string_view heading_key, std::string_view inner,
                    std::string_view attributes = "");

}  // namespace compass::report
