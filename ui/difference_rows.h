#pragma once

#include "ui/layout.h"
#include "ui/sheets/compare.h"
#include "ui/style.h"

#include <string>
#include <vector>

namespace compass::ui {

// Where the rows of what two sides are compared by stand in a place; sizes in pixels.

inline constexpr std::size_t side_column = 1;  ///< the columns of a table: name, A, B, what follows
inline constexpr float narrowest_name = 96.0F;  ///< pixels of the design, as the following
inline constexpr float between_cells = 10.0F;
inline constexpr float under_heads = 4.0F;
inline constexpr float side_sample = 14.0F;  ///< the line of a side, before its letter
inline constexpr float beside_sample = 5.0F;

/// Some rows of one of the tables, with where they stand.
struct DifferenceRows {
    const Table* table;
    Rect room;
    std::size_t rows = 0;   ///< as many as there is room for
    std::size_t first = 0;  ///< of them
    bool is_last = true;    ///< what has no room after them is counted
    bool wraps = true;      ///< a long name takes two lines; else it is cut

    std::size_t left_over() const;
};

/// The letters of the tables and how far apart their lines are.
struct DifferenceLetters {
    const Style* style;
    Face face = Face::note;
    float gap = 0.0F;  ///< pixels of the design

    float line() const;
    float width_of(const std::string& text) const;
    /// A name in a line as long as there is room, or in two where not even its shortest form has
    /// it.
    std::vector<std::string> name_lines(const std::string& name, float room) const;
    /// What the columns of numbers leave to the names of a table so wide.
    float name_room(const Table& table, float width) const;
    /// The widest cell of a column of numbers, with what stands before it.
    float column_width(const Table& table, std::size_t column) const;
};

/// Both tables in a place, in letters as large as leave room for all rows; the last rows give way
/// where there is none. Side by side, the results in as many columns as they need and find room
/// for, or one under the other.
struct DifferencePlaces {
    DifferenceLetters letters;
    std::vector<DifferenceRows> parts;
};
DifferencePlaces difference_places(const Comparison& compared, const Style& style,
                                   const Rect& rect);

/// A name as it is, without what stands in brackets, and without its unit as well.
std::vector<std::string> shorter_names(const std::string& name);

}  // namespace compass::ui
