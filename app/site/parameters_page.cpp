#include "app/files/number_text.h"
#include "app/report/html.h"
#include "app/site/page.h"
#include "sim/inputs/input.h"
#include "sim/model/parameters.h"
#include "sim/model_version.h"
#include "ui/number_text.h"

#include <array>

namespace compass::site {
namespace {

using report::Cells;
using report::element;
using report::escaped;

constexpr std::array<std::string_view, 6> part_keys{
    "docs.parameters.gut",       "docs.parameters.blood",     "docs.parameters.bone",
    "docs.parameters.vitamin_d", "docs.parameters.vitamin_k", "docs.parameters.vessel"};

std::string number(double value) {
    return files::shortest_text(value);
}

std::string letter(sim::Evidence mark) {
    return {static_cast<char>(mark)};
}

std::string inputs_table(const ui::Strings& strings) {
    std::vector<Cells> rows;
    for (const sim::Input& input : sim::inputs()) {
        rows.push_back({std::string(input.id), std::string(input.unit), number(input.initial),
                        number(input.accepted.least) + " … " + number(input.accepted.greatest),
                        letter(input.mark), std::string(input.source)});
    }
    const auto word = [&](std::string_view key) { return std::string(strings.text(key)); };
    return report::table(
        word("docs.parameters.inputs"),
        {word("docs.column.id"), word("docs.column.unit"), word("docs.column.initial"),
         word("docs.column.range"), word("report.mark"), word("docs.column.source")},
        rows);
}

std::string constants_table(std::span<const sim::Parameter> part, std::string_view name,
                            const ui::Strings& strings) {
    std::vector<Cells> rows;
    for (const sim::Parameter& one : part) {
        rows.push_back({std::string(one.id), std::string(one.meaning), number(one.value),
                        std::string(one.unit), number(one.least) + " … " + number(one.greatest),
                        letter(one.mark), std::string(one.source)});
    }
    const auto word = [&](std::string_view key) { return std::string(strings.text(key)); };
    return report::table(
        name,
        {word("docs.column.id"), word("docs.column.meaning"), word("docs.column.value"),
         word("docs.column.unit"), word("docs.column.plausible"), word("report.mark"),
         word("docs.column.source")},
        rows);
}

}  // namespace

Page parameters_page(const ui::Strings& strings) {
    const auto word = [&](std::string_view key) { return std::string(strings.text(key)); };
    std::string body = element("h1", escaped(word("docs.parameters.name")));
    body += element("p", escaped(ui::filled(word("docs.parameters.intro"),
                                            {std::to_string(sim::model_version)})));
    for (const auto* mark : {"R", "M", "F"}) {
        body += element("p", "<b>" + std::string(mark) + "</b> " +
                                 escaped(word("control.mark." + std::string(mark))));
    }
    body += element("h2", escaped(word("docs.parameters.inputs"))) + inputs_table(strings);
    const auto tables = sim::parameter_tables();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const std::string name = word(part_keys[i]);
        body += element("h2", escaped(name)) + constants_table(tables[i], name, strings);
    }
    return {.id = "parameters", .body = body};
}

}  // namespace compass::site
