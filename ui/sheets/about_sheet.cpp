#include "ui/sheets/about_sheet.h"

#include "sim/inputs/input.h"
#include "sim/model/parameters.h"
#include "sim/model_version.h"
#include "ui/sheets/teller.h"

#include <array>
#include <string>
#include <utility>

namespace compass::ui {
namespace {

constexpr std::array<std::string_view, 11> weak_fits{
    "about.weak.monthly",   "about.weak.d_trials", "about.weak.summer", "about.weak.poisoning",
    "about.weak.uptake",    "about.weak.follows",  "about.weak.mgp",    "about.weak.tablets",
    "about.weak.menopause", "about.weak.warfarin", "about.weak.choices"};

constexpr std::array<std::string_view, 16> terms{
    "blood_calcium", "uptake", "pth",      "store",    "active_d", "mk7",       "mk4",  "k1",
    "osteocalcin",   "mgp",    "breakers", "builders", "cac",      "half_life", "dial", "baseline"};

struct Counts {
    int measured = 0, mechanistic = 0, free_choice = 0;

    void add(sim::Evidence mark) {
        if (mark == sim::Evidence::measured) ++measured;
        if (mark == sim::Evidence::mechanistic) ++mechanistic;
        if (mark == sim::Evidence::free_choice) ++free_choice;
    }
};

std::vector<std::string> row(std::string name, const Counts& counts) {
    return {std::move(name), std::to_string(counts.measured), std::to_string(counts.mechanistic),
            std::to_string(counts.free_choice)};
}

/// How many constants and inputs rest on what, counted in the registries.
Table marks(const Teller& teller) {
    Counts constants;
    for (const auto& table : sim::parameter_tables()) {
        for (const sim::Parameter& one : table) constants.add(one.mark);
    }
    Counts inputs;
    for (const sim::Input& one : sim::inputs()) inputs.add(one.mark);
    return {.caption = teller.text("about.marks"),
            .head = {{teller.text("about.what")},
                     {teller.text("control.mark.R"), true},
                     {teller.text("control.mark.M"), true},
                     {teller.text("control.mark.F"), true}},
            .rows = {row(teller.text("about.constants"), constants),
                     row(teller.text("about.inputs"), inputs)}};
}

Table words(const Teller& teller, const Strings& strings) {
    Table table{.caption = teller.text("about.words"),
                .head = {{teller.text("top.plain")},
                         {teller.text("top.standard")},
                         {teller.text("top.technical")},
                         {teller.text("about.meaning")}},
                .rows = {}};
    for (const std::string_view term : terms) {
        const std::string key = "glossary." + std::string(term);
        std::vector<std::string> names;
        for (const auto level : {Level::plain, Level::standard, Level::technical}) {
            names.emplace_back(strings.text(key + ".name", level));
        }
        names.push_back(teller.text(key + ".text"));
        table.rows.push_back(std::move(names));
    }
    return table;
}

}  // namespace

std::span<const std::string_view> glossary() {
    return terms;
}

Document about_document(const Shown& shown, const Strings& strings) {
    const Teller teller(shown, strings);
    Document document{.title = teller.text("sheet.about.name"), .blocks = {}};
    document.blocks = {
        Paragraph{teller.text("about.toy")},           Heading{teller.text("about.left_out")},
        Paragraph{teller.text("about.left_out_text")}, Heading{teller.text("about.valid")},
        Paragraph{teller.text("about.valid_text")},    Heading{teller.text("about.weak_fits")}};
    for (const std::string_view key : weak_fits) {
        document.blocks.emplace_back(Paragraph{teller.text(key)});
    }
    document.blocks.emplace_back(Heading{teller.text("about.known")});
    document.blocks.emplace_back(marks(teller));
    document.blocks.emplace_back(
        Paragraph{teller.with("about.solver", {std::to_string(sim::model_version)})});
    document.blocks.emplace_back(words(teller, strings));
    document.blocks.emplace_back(Paragraph{teller.text("foot.advice"), Tone::note});
    return document;
}

}  // namespace compass::ui
