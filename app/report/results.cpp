// What came out: the second sheet.
#include "app/report/curve_svg.h"
#include "app/report/html.h"
#include "app/report/material.h"
#include "sim/columns.h"
#include "sim/inputs/input.h"
#include "sim/model/parameters.h"
#include "ui/number_text.h"
#include "ui/outside.h"
#include "ui/sheets/lab_visit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::report {
namespace {

/// A column of the lab table. The words, digits and usual range of those that the laboratory sheet
/// has too are that sheet's.
struct Marker {
    std::string_view column;
    int decimals = 0;
    bool swings = false;  ///< within a day: it says when it was taken
};
constexpr std::array<Marker, 14> markers{{{"serum_ca_mg_dL", 1, true},
                                          {"pth_pg_mL", 0, true},
                                          {"25OHD_nmol_L"},
                                          {"125D_pmol_L"},
                                          {"day_urine_mg"},
                                          {"ctx_ng_mL", 2},
                                          {"p1np_ng_mL"},
                                          {"t_score", 1},
                                          {"ucoc_pct"},
                                          {"dpucmgp_pmol_L"},
                                          {"inr", 1},
                                          {"cac_AU"},
                                          {"pwv_m_s", 1},
                                          {"elasticity_pct"}}};

const ui::LabTest* test_of(const Marker& marker) {
    const auto tests = ui::lab_tests();
    const auto found = std::find_if(tests.begin(), tests.end(), [&](const ui::LabTest& test) {
        return test.column == marker.column;
    });
    return found == tests.end() ? nullptr : &*found;
}

/// A line of the ledger: what moved in a day.
struct Entry {
    std::string_view key;
    double sim::Day::*amount;
};
constexpr std::array<Entry, 9> ledger{{{"report.ledger.eaten", &sim::Day::eaten_mg},
                                       {"report.ledger.absorbed", &sim::Day::absorbed_mg},
                                       {"report.ledger.secreted", &sim::Day::secreted_mg},
                                       {"report.ledger.faeces", &sim::Day::faeces_mg},
                                       {"report.ledger.urine", &sim::Day::urine_mg},
                                       {"report.ledger.skin", &sim::Day::skin_mg},
                                       {"report.ledger.formed", &sim::Day::formed_mg},
                                       {"report.ledger.resorbed", &sim::Day::resorbed_mg},
                                       {"report.ledger.balance", &sim::Day::balance_mg}}};

std::string when(const Material& material) {
    return ui::filled(
        material.text("report.after"),
        {ui::days_text(material.now.days, material.strings, material.level, ui::Stretch::after)});
}

std::string range_text(const Material& material, const ui::Curve& curve) {
    if (!curve.usual) return "–";
    const ui::Measure shown = ui::measure_of(curve, material.strings);
    const auto number = [&](double value) {
        return ui::fixed_text(shown.shown(value), shown.decimals(curve.decimals), material.strings);
    };
    return number(curve.usual->least) + "–" + number(curve.usual->greatest);
}

/// Columns of a table that compares the start, the end, and the end of the state before.
Cells time_head(const Material& material, std::string_view first) {
    Cells head{material.text(first), material.text("report.start"), when(material)};
    if (material.before) head.push_back(material.text("plot.before"));
    return head;
}

std::string unit_words(const Material& material, std::string_view unit) {
    if (unit == "1" || unit.empty()) return "";
    const std::string key = ui::unit_key(unit);
    return material.strings.has(key) ? material.text(key) : std::string(unit);
}

std::string marker_name(const Material& material, const Marker& marker, const ui::LabTest* test) {
    std::string name = test != nullptr ? material.text("lab." + std::string(test->id) + ".name")
                                       : material.text("map.column." + std::string(marker.column));
    if (marker.swings) name = ui::filled(material.text("report.morning"), {name});
    return name;
}

/// The sample that the laboratory sheet tells of a visit in the morning, on the first and on the
/// last day of a run.
std::vector<sim::Sample> visits_of(const sim::Trajectory& run) {
    return ui::visit_samples(run, {0.0, static_cast<double>(run.days)});
}

Cells marker_row(const Material& material, const Marker& marker) {
    const ui::LabTest* const test = test_of(marker);
    const int column = sim::column_index(marker.column);
    const ui::Measure shown = ui::measure(sim::columns()[static_cast<std::size_t>(column)].unit,
                                          material.strings.units(), marker.column);
    const int decimals = shown.decimals(test != nullptr ? test->decimals : marker.decimals);
    const std::string words = unit_words(material, shown.unit);
    std::string name = marker_name(material, marker, test);
    if (!words.empty()) name += " (" + words + ')';
    const auto number = [&](double value) {
        return ui::value_text(shown.shown(value), decimals, material.strings.marks());
    };
    const auto value = [&](const sim::Trajectory& run, const sim::Sample& sample) {
        const std::string text = number(sim::value(run, sample, column));
        return sample.day.outside == sim::inside_domain ? text : '(' + text + ')';
    };
    const auto visits = visits_of(material.now);
    Cells row{name, value(material.now, visits.front()), value(material.now, visits.back())};
    if (material.before) {
        row.push_back(value(*material.before, visits_of(*material.before).back()));
    }
    const bool has_usual = test != nullptr && test->usual.has_value();
    row.push_back(has_usual ? number(test->usual->least) + "–" + number(test->usual->greatest)
                            : "–");
    return row;
}

std::string change_text(const Material& material, const ui::Readout& readout) {
    switch (readout.change) {
        case ui::Change::same:
            return material.text("plot.same");
        case ui::Change::more:
            return ui::filled(material.text("plot.more"), {readout.amount});
        case ui::Change::less:
            return ui::filled(material.text("plot.less"), {readout.amount});
        case ui::Change::unknown:
            break;
    }
    return "–";
}

Cells result_row(const Material& material, std::size_t index) {
    const ui::Plot& plot = material.plots[index];
    const ui::Readout readout = ui::readout(plot);
    const double start = plot.now.empty() ? std::nan("") : plot.now.front().y;
    Cells row{plot.name + " (" + plot.unit + ')', ui::value_text(start, plot.decimals, plot.marks),
              readout.value};
    if (material.before) {
        row.push_back(readout.before.empty() ? "–" : readout.before);
        row.push_back(change_text(material, readout));
    }
    row.push_back(range_text(material, ui::curves()[index]));
    return row;
}

/// How many inputs and constants of the model carry the mark.
int count_of(sim::Evidence mark) {
    int count = 0;
    for (const sim::Input& input : sim::inputs()) count += input.mark == mark ? 1 : 0;
    for (const auto& part : sim::parameter_tables()) {
        for (const sim::Parameter& parameter : part) count += parameter.mark == mark ? 1 : 0;
    }
    return count;
}

std::string marks(const Material& material) {
    const auto count = [](sim::Evidence mark) { return std::to_string(count_of(mark)); };
    return ui::filled(material.text("report.marks"),
                      {material.text("control.mark.R"), count(sim::Evidence::measured),
                       material.text("control.mark.M"), count(sim::Evidence::mechanistic),
                       material.text("control.mark.F"), count(sim::Evidence::free_choice)});
}

/// Values outside the model's domain stand in brackets in the tables above and below; here is why.
std::string why_in_brackets(const Material& material) {
    unsigned reasons =
        material.now.samples.front().day.outside | material.now.samples.back().day.outside;
    if (material.before) reasons |= material.before->samples.back().day.outside;
    if (reasons == sim::inside_domain) return "";
    const std::string words =
        ui::outside_text(static_cast<std::uint8_t>(reasons), material.strings, material.level);
    return element("p", "( ) " + escaped(ui::filled(material.text("foot.outside.head"), {words})),
                   " class=\"brackets\"") +
           '\n';
}

}  // namespace

std::string curves_part(const Material& material) {
    std::string figures;
    for (std::size_t i = 0; i < material.plots.size(); ++i) {
        const ui::Plot& plot = material.plots[i];
        const std::string name = plot.name + ", " + plot.unit;
        figures += element("figure", element("figcaption", escaped(name)) +
                                         curve_svg(plot, material.strings, material.level)) +
                   '\n';
    }
    figures += element("figure", element("figcaption", escaped(material.text("report.legend"))) +
                                     svg_legend(material.strings, material.level));
    return section(material, "report.curves", element("div", figures, " class=\"curves\""));
}

std::string results_part(const Material& material) {
    Cells head = time_head(material, "report.result");
    if (material.before) head.push_back(material.text("report.change"));
    head.push_back(material.text("plot.usual"));
    std::vector<Cells> rows;
    for (std::size_t i = 0; i < material.plots.size(); ++i) {
        rows.push_back(result_row(material, i));
    }
    return section(material, "report.results",
                   table(material.text("report.results"), head, rows) + why_in_brackets(material));
}

std::string lab_part(const Material& material) {
    Cells head = time_head(material, "report.marker");
    head.push_back(material.text("plot.usual"));
    std::vector<Cells> rows;
    rows.reserve(markers.size());
    for (const Marker& marker : markers) rows.push_back(marker_row(material, marker));
    return section(material, "report.lab", table(material.text("report.lab"), head, rows));
}

std::string ledger_part(const Material& material) {
    std::vector<Cells> rows;
    for (const Entry& entry : ledger) {
        const auto amount = [&](const sim::Trajectory& run, bool at_end) {
            const sim::Sample& sample = at_end ? run.samples.back() : run.samples.front();
            return ui::fixed_text(sample.day.*entry.amount, 0, material.strings);
        };
        Cells row{material.text(entry.key), amount(material.now, false),
                  amount(material.now, true)};
        if (material.before) row.push_back(amount(*material.before, true));
        rows.push_back(row);
    }
    const std::string inner = table(material.text("report.ledger.title"),
                                    time_head(material, "report.ledger.unit"), rows) +
                              element("p", escaped(marks(material)));
    return section(material, "report.ledger.title", inner);
}

std::string reading_part(const Material& material) {
    const Subject& subject = material.subject;
    if (subject.story.empty()) return "";
    const std::string key = "story." + subject.story;
    const std::string both =
        element("p", escaped(material.text(key + ".claim"))) +
        element("p", escaped(material.text("report.found") + ' ' + material.text(key + ".note")));
    return section(material, "report.reading", both, " class=\"reading\"");
}

}  // namespace compass::report
