#pragma once

#include "ui/document/terms.h"
#include "ui/view.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace compass::ui {

// What a sheet says, as a value: the window draws it (draw_document.h), the page writes it as
// headings, tables and buttons (app/page/document_json.h). A sheet is written once for both.

enum class Tone { body, note, caution };

struct Heading {
    std::string text;
};

struct Paragraph {
    std::string text;
    Tone tone = Tone::body;
};

/// Things to do. With `question` set they answer it, and the chosen one is marked.
struct Buttons {
    std::string question;
    struct Button {
        std::string text;
        Action action;
        bool is_chosen = false;
        bool is_enabled = true;
    };
    std::vector<Button> buttons;
};

/// Rows may be shorter than the head, never longer.
struct Table {
    std::string caption;  ///< says what the table holds; may be empty under a heading
    struct Column {
        std::string name;
        bool is_number = false;  ///< stands at the right of its column
    };
    std::vector<Column> head;
    std::vector<std::vector<std::string>> rows;
    /// Cells that can be pressed; their text is the cell's.
    struct Press {
        std::size_t row = 0;
        std::size_t column = 0;
        Buttons::Button button;
    };
    std::vector<Press> presses{};
};

/// Lengths side by side, to either side of nothing.
struct Bars {
    std::string caption;
    struct Bar {
        std::string name;
        double share = 0.0;           ///< of the longest possible bar, -1 to 1
        std::string text;             ///< the number, with unit and sign
        bool is_free_choice = false;  ///< hatched: rests on a number chosen by us
    };
    std::vector<Bar> bars;
};

/// Numbers to be typed, each in its unit; what was typed becomes an action.
struct Entries {
    std::string question;
    struct Entry {
        std::string name;
        std::string unit;              ///< in words, as it is shown
        std::string text;              ///< what stands in the field; empty if nothing was typed
        std::string_view measured_in;  ///< the unit of the model
        std::function<Action(double)> action;  ///< of a value in that unit
    };
    std::vector<Entry> entries;
};

/// A curve to be drawn behind its known start: by hand in the window, as numbers on the page. Once
/// `came` is there nothing more is drawn, and both stand together.
struct Sketch {
    Entries entries;  ///< the question, and a point of the curve each
    double least = 0.0;
    double greatest = 1.0;   ///< the ends of the axis
    double in_one = 1.0;     ///< how many of the entries' unit one of the axis is
    std::string least_text;  ///< how the ends are written
    std::string greatest_text;
    std::vector<double> drawn;  ///< from the start on; not a number where nothing is drawn
    std::vector<double> came;   ///< as many, or none
    Table told;                 ///< both as a table, for the page; needed with `came`
};

/// Lines to be taken from elsewhere: a button that pastes in the window, a field on the page.
struct Entry {
    std::string label;
    std::string paste;  ///< the button of the window
    std::string take;   ///< the button beside the field
};

using Block = std::variant<Heading, Paragraph, Table, Bars, Buttons, Entries, Sketch, Entry>;

struct Document {
    std::string title;
    std::vector<Block> blocks;
    std::vector<Term> terms{};  ///< explained where they first stand
};

/// The button at this place, counted over all blocks, cells that can be pressed among them; nullptr
/// where there is none.
const Buttons::Button* button_at(const Document& document, int place);

/// The entry at this place, counted over all blocks and curves that are still drawn; nullptr where
/// there is none.
const Entries::Entry* entry_at(const Document& document, int place);

}  // namespace compass::ui
