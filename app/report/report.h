#pragma once

#include "sim/story.h"
#include "ui/strings.h"

#include <optional>
#include <string>
#include <string_view>

namespace compass::report {

/// What a report is about.
struct Subject {
    sim::Scenario scenario;
    std::optional<sim::Scenario> before;  ///< the state compared against, or a story's other side
    sim::Scenario neutral;                ///< the person that settings are told against
    std::string story;                    ///< id of the story it began with; empty for none
    bool changed = false;                 ///< since the story was opened
    std::string program;                  ///< name and versions, for the foot
};

/// A report to print and to write on: one HTML page of two A4 sheets in black and white, without
/// script and without any request. It runs the model for the subject, for what is compared against,
/// and for the ends of the evidence dials; every number in it comes from there. Needs scenarios
/// with accepted values. Pure: the same subject gives the same text.
std::string report_html(const Subject& subject, const ui::Strings& strings, ui::Level level);

}  // namespace compass::report
