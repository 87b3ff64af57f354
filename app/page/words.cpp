#include "app/page/words.h"

#include "app/files/json_nodes.h"
#include "app/page/json.h"
#include "app/page/sheets.h"
#include "sim/columns.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/curves.h"
#include "ui/top_bar.h"

#include <array>
#include <utility>

namespace compass::page {
namespace {

using files::json_text;

constexpr std::array<std::pair<std::string_view, std::string_view>, ui::plot_count> curve_columns{
    {{"blood", "day_ca_mean_mg_dL"},
     {"bone", ""},
     {"artery", "cac_AU"},
     {"vitamin_d", "25OHD_nmol_L"},
     {"pth", "day_pth_mean_pg_mL"}}};

std::string_view form_name(ui::Form form) {
    if (form == ui::Form::toggle) return "toggle";
    return form == ui::Form::choice ? "choice" : "slider";
}

std::string_view group_key(sim::Group group) {
    switch (group) {
        case sim::Group::food:
            return "group.food";
        case sim::Group::vitamin_d:
            return "group.vitamin_d";
        case sim::Group::vitamin_k:
            return "group.vitamin_k";
        case sim::Group::body:
            return "group.body";
        case sim::Group::timing:
            return "group.timing";
        case sim::Group::evidence:
            break;
    }
    return "group.evidence";
}

std::string control_json(std::size_t index, const ui::Strings& strings, ui::Level level) {
    const ui::Control& control = ui::controls()[index];
    const bool is_simple = index < ui::simple_count;
    const std::string_view group = is_simple ? "control.heading" : group_key(control.row->group);
    const std::string tip = "control." + std::string(control.id) + ".tip";
    return json_object({{"id", json_text(control.row->id)},
                        {"name", json_text(ui::name_text(control, strings, level))},
                        {"tip", json_text(strings.has(tip) ? strings.text(tip, level) : "")},
                        {"group", json_text(strings.text(group, level))},
                        {"form", json_text(form_name(control.form))}});
}

std::string story_json(const sim::Story& story, const ui::Strings& strings, ui::Level level) {
    const std::string key = "story." + story.id + '.';
    return json_object({{"id", json_text(story.id)},
                        {"name", json_text(ui::story_name(story, strings, level))},
                        {"question", json_text(strings.text(key + "question", level))},
                        {"claim", json_text(strings.text(key + "claim", level))},
                        {"note", json_text(strings.text(key + "note", level))}});
}

std::string curve_json(const ui::Curve& curve, const ui::Strings& strings, ui::Level level) {
    const std::string key = "plot." + std::string(curve.id);
    return json_object({{"name", json_text(strings.text(key + ".name", level))},
                        {"unit", json_text(ui::unit_text(curve, strings, level))},
                        {"column", json_text(column_of(curve.id))},
                        {"usual", json_text(ui::usual_text(curve, strings, level))}});
}

/// The page's own words: all keys under "page.".
std::string page_json(const ui::Strings& strings, ui::Level level) {
    constexpr std::string_view prefix = "page.";
    std::string text;
    for (const auto& [key, levels] : strings.all()) {
        if (!key.starts_with(prefix)) continue;
        if (!text.empty()) text += ',';
        text += json_text(std::string_view(key).substr(prefix.size())) + ':' +
                json_text(strings.text(key, level));
    }
    return '{' + text + '}';
}

}  // namespace

std::string_view column_of(std::string_view curve) {
    for (const auto& [id, column] : curve_columns) {
        if (id == curve) return column;
    }
    return "";
}

std::string words_json(const ui::Strings& strings, ui::Level level,
                       std::span<const sim::Story> stories) {
    std::vector<std::string> controls;
    for (std::size_t i = 0; i < ui::controls().size(); ++i) {
        controls.push_back(control_json(i, strings, level));
    }
    std::vector<std::string> told;
    for (const sim::Story& story : stories) told.push_back(story_json(story, strings, level));
    std::vector<std::string> curves;
    for (const ui::Curve& curve : ui::curves()) {
        curves.push_back(curve_json(curve, strings, level));
    }
    std::vector<std::string> columns;
    for (const sim::Column& column : sim::columns()) {
        columns.push_back(
            json_object({{"id", json_text(column.id)}, {"unit", json_text(column.unit)}}));
    }
    const auto caution = [&](std::string_view key) {
        return json_text(strings.text("caution." + std::string(key), level));
    };
    return json_object(
        {{"page", page_json(strings, level)},
         {"caution", json_object({{"title", caution("title")},
                                  {"advice", caution("advice")},
                                  {"close", caution("close")},
                                  {"again", json_text(strings.text("top.caution", level))}})},
         {"controls", json_list(controls)},
         {"stories", json_list(told)},
         {"curves", json_list(curves)},
         {"sheets", sheets_json(strings, level)},
         {"columns", json_list(columns)}});
}

}  // namespace compass::page
