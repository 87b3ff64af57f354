#include "app/files/json_nodes.h"

#include "app/files/nearest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace compass::files {
namespace {

using Kind = JsonNode::Kind;
using nlohmann::json;

constexpr std::size_t most_levels = 12;
constexpr std::size_t most_nodes = 20000;
constexpr std::size_t longest_key = 100;

/// What the parser tells as it goes through a text. A method that answers false stops it.
/// No recursion and no tree: a text of a million brackets costs no stack.
class Reader {
public:
    Reader(std::string_view text, std::string_view name) : text_(text), name_(name) {}

    // the names and types of these methods are those of nlohmann's SAX interface
    bool null() { return add({.kind = Kind::null}); }
    bool boolean(bool value) { return add({.kind = Kind::boolean, .number = value ? 1.0 : 0.0}); }
    bool number_integer(json::number_integer_t value) {
        return add({.kind = Kind::number, .number = static_cast<double>(value)});
    }
    bool number_unsigned(json::number_unsigned_t value) {
        return add({.kind = Kind::number, .number = static_cast<double>(value)});
    }
    bool number_float(double value, const std::string& /*as_written*/) {
        return add({.kind = Kind::number, .number = value});
    }
    bool string(std::string& value) { return add({.kind = Kind::text, .text = std::move(value)}); }
    bool binary(json::binary_t& /*bytes*/) { return false; }  // JSON texts hold none
    bool start_object(std::size_t /*size*/) { return open({.kind = Kind::object}); }
    bool end_object() { return close(); }
    bool start_array(std::size_t /*size*/) { return open({.kind = Kind::list}); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        Level& level = levels_.back();
        level.key = name;
        level.is_odd = name.empty() || name.find('.') != std::string::npos;
        if (name.size() > longest_key) return refuse(long_key(name));
        if (seen_.insert(next_path()).second) return true;
        return refuse(in_quotes(next_path()) + " is given twice; keep one of them");
    }

    bool parse_error(std::size_t position, const std::string& last, const json::exception& error) {
        constexpr int number_too_large = 406;
        const std::string_view word =
            error.id == number_too_large ? std::string_view(last) : word_before(position);
        if (error.id == number_too_large || is_not_finite(word)) {
            add({.kind = Kind::number,
                 .number = std::numeric_limits<double>::quiet_NaN(),
                 .text = std::string(word)});
            return false;  // the end of what can be read, but no problem of this reader
        }
        // the library's own words, as its errors have one number for all that breaks a text
        if (std::string_view(error.what()).find("UTF-8") != std::string_view::npos) {
            return refuse("holds no UTF-8 text at " + place(position) + "; save it as UTF-8");
        }
        return refuse("is not complete JSON at " + place(position) +
                      "; look for a missing comma, quotation mark or bracket there");
    }

    Result<std::vector<JsonNode>> result() && {
        if (!problem_.empty()) return Error{std::string(name_) + ": " + problem_};
        return std::move(nodes_);
    }

private:
    /// An object or list that is open, and where in it the next value stands.
    struct Level {
        std::string path{};
        bool is_list = false;
        std::string key{};
        bool is_odd = false;
        std::size_t count = 0;
    };

    std::string next_path() const {
        if (levels_.empty()) return "";
        const Level& level = levels_.back();
        std::string path = level.path;
        if (!path.empty()) path += '.';
        return path += level.is_list ? std::to_string(level.count) : level.key;
    }

    bool add(JsonNode node) {
        if (nodes_.size() == most_nodes)
            return refuse("holds more than 20,000 values; check that it is the file you mean");
        node.path = next_path();
        if (!levels_.empty()) {
            node.in_list = levels_.back().is_list;
            node.odd_key = levels_.back().is_odd;
            ++levels_.back().count;
        }
        nodes_.push_back(std::move(node));
        return true;
    }

    bool open(JsonNode node) {
        if (levels_.size() == most_levels) return refuse(deep_bracket());
        const bool is_list = node.kind == Kind::list;
        if (!add(std::move(node))) return false;
        levels_.push_back({.path = nodes_.back().path, .is_list = is_list});
        return true;
    }

    /// The reader is told no positions: the text is searched again, for an error only.
    std::string long_key(const std::string& name) const {
        constexpr std::size_t start = 20;
        const std::string begin = name.substr(0, start);
        const std::size_t found = text_.find('"' + begin);
        return "a key is longer than 100 characters: it begins with " + in_quotes(begin) +
               (found == std::string_view::npos ? "" : " at " + place(found + 1)) +
               "; shorten it, or look for a missing quotation mark there";
    }

    std::string deep_bracket() const {
        std::size_t levels = 0;
        bool is_in_text = false;
        std::size_t at = 0;
        for (; at < text_.size() && levels <= most_levels; ++at) {
            const char c = text_[at];
            if (c == '"') is_in_text = !is_in_text;
            if (is_in_text && c == '\\') ++at;
            if (is_in_text) continue;
            if (c == '{' || c == '[') ++levels;
            if (c == '}' || c == ']') --levels;
        }
        return "has brackets more than 12 levels deep at " + place(at) +
               "; remove those that are too many";
    }

    bool close() {
        levels_.pop_back();
        return true;
    }

    bool refuse(std::string problem) {
        problem_ = std::move(problem);
        return false;
    }

    /// The word whose letters end or go on at a position, such as NaN.
    std::string_view word_before(std::size_t position) const {
        const auto is_letter = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+';
        };
        std::size_t from = std::min(position, text_.size());
        while (from > 0 && is_letter(text_[from - 1])) --from;
        std::size_t to = from;
        while (to < text_.size() && is_letter(text_[to])) ++to;
        return text_.substr(from, to - from);
    }

    static bool is_not_finite(std::string_view word) {
        constexpr std::array<std::string_view, 4> words{"nan", "inf", "infinity", "-infinity"};
        if (word.starts_with('+')) word.remove_prefix(1);
        return word == "-inf" || word == "-NaN" ||
               std::any_of(words.begin(), words.end(),
                           [word](std::string_view w) { return distance(w, word) == 0; });
    }

    std::string place(std::size_t position) const {
        const std::string_view before = text_.substr(0, std::min(position, text_.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
        const std::size_t column = std::max<std::size_t>(before.size() - start, 1);
        return "line " + std::to_string(line) + ", column " + std::to_string(column);
    }

    std::string_view text_;
    std::string_view name_;
    std::vector<JsonNode> nodes_;
    std::vector<Level> levels_;
    std::set<std::string> seen_;
    std::string problem_;
};

}  // namespace

std::string_view kind_text(JsonNode::Kind kind) {
    switch (kind) {
        case Kind::object:
            return "an object";
        case Kind::list:
            return "a list";
        case Kind::number:
            return "a number";
        case Kind::boolean:
            return "true or false";
        case Kind::text:
            return "a text";
        case Kind::null:
            break;
    }
    return "null";
}

Result<std::vector<JsonNode>> json_nodes(std::string_view text, std::string_view name) {
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return Error{std::string(name) + ": is empty; the least it may hold is {}"};
    }
    // the parser would take it for the end and never see what follows; UTF-16 is full of them
    if (text.find('\0') != std::string_view::npos) {
        return Error{std::string(name) + ": holds no UTF-8 text; save it as UTF-8"};
    }
    Reader reader(text, name);
    json::sax_parse(text.begin(), text.end(), &reader);
    return std::move(reader).result();
}

std::string json_text(std::string_view text) {
    return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace compass::files
