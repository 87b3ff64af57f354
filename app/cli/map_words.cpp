#include "app/cli/map_words.h"

#include "app/files/number_text.h"
#include "app/files/strings_file.h"
#include "embedded/words.h"
#include "sim/columns.h"

#include <algorithm>
#include <cmath>

namespace compass::cli {
namespace {

constexpr int days_per_year = 365;

std::string text_of(const ui::Strings& words, const std::string& key,
                    const std::string& otherwise) {
    constexpr std::size_t standard = 1;  // between plain words and technical ones
    const auto found = words.all().find(key);
    return found == words.all().end() ? otherwise : found->second[standard];
}

std::string filled(std::string pattern, std::string_view mark, const std::string& text) {
    const std::size_t at = pattern.find(mark);
    return at == std::string::npos ? pattern : pattern.replace(at, mark.size(), text);
}

bool has_unit(std::string_view unit) {
    return !unit.empty() && unit != "1" && unit != "0/1";
}

std::string unit_words(const ui::Strings& words, std::string_view unit) {
    std::string key = "unit." + std::string(unit);
    std::replace(key.begin(), key.end(), '/', '_');
    return text_of(words, key, std::string(unit));
}

std::string with_unit(const ui::Strings& words, const std::string& name, std::string_view unit) {
    return has_unit(unit) ? name + " (" + unit_words(words, unit) + ')' : name;
}

std::string axis_words(const ui::Strings& words, const maps::Axis& axis) {
    const std::string id(axis.input->id);
    return with_unit(words, text_of(words, "control." + id + ".name", id), axis.input->unit);
}

/// "10 years", "36 days", "1.5 days"
std::string moment_words(const ui::Strings& words, int minutes) {
    const double days = static_cast<double>(minutes) / sim::minutes_per_day;
    const double years = days / days_per_year;
    const bool is_years = years == std::floor(years);
    const double count = is_years ? years : days;
    const std::string unit =
        std::string(is_years ? "unit.years" : "unit.days") + (count == 1.0 ? "_one" : "");
    return files::shortest_text(count) + ' ' + text_of(words, unit, "");
}

}  // namespace

Result<maps::PictureWords> map_words(const maps::Request& request) {
    const auto words = files::parse_strings(embedded::en_json, "en.json");
    if (!words) return Error{words.error()};
    const sim::Column& column = sim::columns()[static_cast<std::size_t>(request.column)];
    const std::string id(column.id);
    const std::string name = text_of(*words, "map.column." + id, id);
    const std::string pattern =
        text_of(*words, request.at_min == 0 ? "map.title_start" : "map.title", "");
    return maps::PictureWords{
        .title = filled(filled(pattern, "{0}", name), "{1}", moment_words(*words, request.at_min)),
        .x = axis_words(*words, request.x),
        .y = axis_words(*words, request.y),
        .value = has_unit(column.unit) ? unit_words(*words, column.unit) : id,
        .outside = text_of(*words, "map.outside", ""),
        .foot = text_of(*words, "map.foot", "")};
}

}  // namespace compass::cli
