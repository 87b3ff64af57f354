#include "app/files/look.h"

#include "app/files/json_nodes.h"
#include "app/files/nearest.h"

#include <algorithm>
#include <array>
#include <span>

namespace compass::files {
namespace {

constexpr std::string_view look_format = "calcium-compass look 1";

constexpr std::array<std::string_view, ui::language_count> language_names{"en", "de"};
constexpr std::array<std::string_view, ui::level_count> level_names{"plain", "standard",
                                                                    "technical"};
constexpr std::array<std::string_view, 2> control_names{"six", "all"};
constexpr std::array<std::string_view, 2> palette_names{"dark", "paper"};

constexpr std::array<std::string_view, ui::text_sizes.size()> text_names{"100", "125", "150",
                                                                         "200"};
constexpr std::array<std::string_view, 3> motion_names{"full", "calm", "still"};
constexpr std::array<std::string_view, 2> contrast_names{"normal", "high"};
constexpr std::array<std::string_view, 2> letter_names{"on", "off"};

/// One thing that can be chosen: its words, and the place among them of what was chosen.
struct LookRow {
    std::string_view name;
    std::span<const std::string_view> values;
    std::optional<std::size_t> (*get)(const Look&);
    void (*set)(Look&, std::size_t);
};

template <auto member>
std::optional<std::size_t> place_of(const Look& look) {
    const auto& chosen = look.*member;
    return chosen ? std::optional(static_cast<std::size_t>(*chosen)) : std::nullopt;
}

template <auto member>
void choose_place(Look& look, std::size_t place) {
    using Chosen = typename std::remove_reference_t<decltype(look.*member)>::value_type;
    look.*member = static_cast<Chosen>(place);
}

template <auto member>
constexpr LookRow look_row(std::string_view name, std::span<const std::string_view> values) {
    return {.name = name, .values = values, .get = place_of<member>, .set = choose_place<member>};
}

constexpr std::array<LookRow, 9> look_rows{
    look_row<&Look::language>("language", language_names),
    look_row<&Look::units>("units", ui::units_names),
    look_row<&Look::words>("words", level_names),
    look_row<&Look::all_controls>("controls", control_names),
    look_row<&Look::paper>("palette", palette_names),
    look_row<&Look::text>("text", text_names),
    look_row<&Look::motion>("motion", motion_names),
    look_row<&Look::high_contrast>("contrast", contrast_names),
    look_row<&Look::no_letter_keys>("letters", letter_names)};

/// "dark or paper", "model, conventional or si".
std::string either(std::span<const std::string_view> values) {
    std::string text;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0) text += i + 1 == values.size() ? " or " : ", ";
        text += values[i];
    }
    return text;
}

}  // namespace

Result<Done> choose(Look& look, std::string_view name, std::string_view value) {
    for (const LookRow& row : look_rows) {
        if (row.name != name) continue;
        const auto found = std::find(row.values.begin(), row.values.end(), value);
        if (found == row.values.end()) {
            return Error{std::string(name) + " is " + in_quotes(value) + " but must be " +
                         either(row.values)};
        }
        row.set(look, static_cast<std::size_t>(found - row.values.begin()));
        return Done{};
    }
    return Error{in_quotes(name) + " is nothing that can be chosen"};
}

Look over(const Look& later, const Look& earlier) {
    Look both = earlier;
    for (const LookRow& row : look_rows) {
        if (const auto place = row.get(later)) row.set(both, *place);
    }
    return both;
}

Look changed(const Look& now, const Look& before) {
    Look chosen;
    for (const LookRow& row : look_rows) {
        const auto place = row.get(now);
        if (place && place != row.get(before)) row.set(chosen, *place);
    }
    return chosen;
}

std::string look_text(const Look& look) {
    std::string text = "{\"format\":" + json_text(look_format);
    for (const LookRow& row : look_rows) {
        const auto place = row.get(look);
        if (place) text += ",\n" + json_text(row.name) + ":" + json_text(row.values[*place]);
    }
    return text + "}\n";
}

Result<Look> parse_look(std::string_view text) {
    const auto nodes = json_nodes(text, "look");
    if (!nodes) return Error{nodes.error()};
    Look look;
    bool is_ours = false;
    for (std::size_t i = 1; i < nodes->size(); ++i) {
        const JsonNode& node = (*nodes)[i];
        if (node.kind != JsonNode::Kind::text) return Error{"look: " + node.path + " is no text"};
        if (node.path == "format") {
            is_ours = node.text == look_format;
        } else if (auto chosen = choose(look, node.path, node.text); !chosen) {
            return Error{"look: " + chosen.error()};
        }
    }
    if (!is_ours) return Error{"look: its format is not as it was written"};
    return look;
}

}  // namespace compass::files
