#pragma once

#include "sim/trajectory.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace compass::files {

/// Where parts of a long text go; answers false to stop.
using Sink = std::function<bool(std::string_view)>;

/// A run as a table: lines beginning with # (program, the scenario as JSON on one line, the units),
/// the header, and a row per sample: the time in days with 10 digits, then all of sim::columns()
/// with 12. Handed to `sink` in parts, as a long run is larger than memory should hold twice.
/// False if the sink stopped it.
bool write_csv(const sim::Trajectory& run, std::string_view program, const Sink& sink);

/// A row of a CSV table as read.
struct CsvRow {
    int line = 0;  ///< where it begins, from 1
    std::vector<std::string> fields;
    std::string problem;  ///< why it cannot be read, or empty
};

/// The rows of a CSV text (RFC 4180: commas, fields in quotation marks may hold commas, doubled
/// quotation marks and line breaks; LF or CRLF). Empty lines and lines that begin with # are left
/// out. A row with a stray quotation mark has a problem and no fields; the rest is still read.
std::vector<CsvRow> csv_rows(std::string_view text);

/// A field as it must be written in a CSV row.
std::string csv_field(std::string_view text);

}  // namespace compass::files
