#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace compass::report {

/// A text as it may stand in HTML or SVG, between tags and in attributes.
std::string escaped(std::string_view text);

/// <tag attributes>inner</tag>; `inner` is HTML, `attributes` are "" or begin with a blank.
std::string element(std::string_view tag, std::string_view inner, std::string_view attributes = "");

/// A line of a table: plain texts, the first of which names the line.
using Cells = std::vector<std::string>;

/// A table with a caption for screen readers and a line of column names.
std::string table(std::string_view caption, const Cells& head, const std::vector<Cells>& rows);

/// A line to write on, with at most a few words before it.
std::string blank_line(std::string_view words = "");

/// So many empty lines.
std::string blank_lines(int count);

}  // namespace compass::report
