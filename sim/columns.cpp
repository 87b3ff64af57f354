#include "sim/columns.h"

#include "sim/model/biomarkers.h"

#include <algorithm>
#include <array>

namespace compass::sim {
namespace {

/// Columns that are entries of the State.
struct EntryColumn {
    Column column;
    Entry entry;
};
constexpr std::array entry_columns{
    EntryColumn{{"Ca_gut_mg", "mg"}, gut},         EntryColumn{{"Ca_ecf_mg", "mg"}, ecf},
    EntryColumn{{"Ca_exch_mg", "mg"}, exch},       EntryColumn{{"Ca_trab_mg", "mg"}, trab},
    EntryColumn{{"Ca_cort_mg", "mg"}, cort},       EntryColumn{{"Ca_vessel_mg", "mg"}, ves},
    EntryColumn{{"Ca_soft_mg", "mg"}, soft},       EntryColumn{{"osteoclast_rel", "1"}, oc},
    EntryColumn{{"osteoblast_rel", "1"}, ob},      EntryColumn{{"D3_lean_nmol", "nmol"}, d3p},
    EntryColumn{{"D3_fat_nmol", "nmol"}, d3f},     EntryColumn{{"25OHD_nmol_L", "nmol/L"}, c25},
    EntryColumn{{"125D_pmol_L", "pmol/L"}, c125},  EntryColumn{{"K1_nmol", "nmol"}, k1p},
    EntryColumn{{"MK4_nmol", "nmol"}, k4p},        EntryColumn{{"MK7_nmol", "nmol"}, k7p},
    EntryColumn{{"K_liver_nmol", "nmol"}, kliv},   EntryColumn{{"K_ext_nmol", "nmol"}, kext},
    EntryColumn{{"cOC_frac", "1"}, coc},           EntryColumn{{"cMGP_frac", "1"}, cmgp},
    EntryColumn{{"acc_in_mg", "mg"}, a_in},        EntryColumn{{"acc_faeces_mg", "mg"}, a_fae},
    EntryColumn{{"acc_urine_mg", "mg"}, a_uri},    EntryColumn{{"acc_dermal_mg", "mg"}, a_der},
    EntryColumn{{"acc_absorbed_mg", "mg"}, a_abs},
};

struct MarkerColumn {
    Column column;
    double Biomarkers::*field;
};
constexpr std::array marker_columns{
    MarkerColumn{{"serum_ca_mg_dL", "mg/dL"}, &Biomarkers::serum_ca_mg_dl},
    MarkerColumn{{"ionised_ca_mmol_L", "mmol/L"}, &Biomarkers::ionised_ca_mmol_l},
    MarkerColumn{{"pth_pg_mL", "pg/mL"}, &Biomarkers::pth_pg_ml},
    MarkerColumn{{"urine_ca_mg_d", "mg/d"}, &Biomarkers::urine_ca_mg_d},
    MarkerColumn{{"ctx_ng_mL", "ng/mL"}, &Biomarkers::ctx_ng_ml},
    MarkerColumn{{"p1np_ng_mL", "ng/mL"}, &Biomarkers::p1np_ng_ml},
    MarkerColumn{{"ucoc_pct", "%"}, &Biomarkers::ucoc_pct},
    MarkerColumn{{"dpucmgp_pmol_L", "pmol/L"}, &Biomarkers::dp_ucmgp_pmol_l},
    MarkerColumn{{"k1_ng_mL", "ng/mL"}, &Biomarkers::k1_ng_ml},
    MarkerColumn{{"mk4_ng_mL", "ng/mL"}, &Biomarkers::mk4_ng_ml},
    MarkerColumn{{"mk7_ng_mL", "ng/mL"}, &Biomarkers::mk7_ng_ml},
    MarkerColumn{{"inr", "1"}, &Biomarkers::inr},
    MarkerColumn{{"bmd_spine_pct", "%"}, &Biomarkers::bmd_spine_pct},
    MarkerColumn{{"bmd_hip_pct", "%"}, &Biomarkers::bmd_hip_pct},
    MarkerColumn{{"t_score", "SD"}, &Biomarkers::t_score},
    MarkerColumn{{"cac_AU", "AU"}, &Biomarkers::cac_au},
    MarkerColumn{{"pwv_m_s", "m/s"}, &Biomarkers::pwv_m_s},
    MarkerColumn{{"elasticity_pct", "%"}, &Biomarkers::elasticity_pct},
    MarkerColumn{{"vdr_rel", "1"}, &Biomarkers::vdr_ratio},
    MarkerColumn{{"vessel_mg_d", "mg/d"}, &Biomarkers::vessel_mg_d},
};

struct DayColumn {
    Column column;
    double Day::*field;
};
constexpr std::array day_columns{
    DayColumn{{"day_ca_mean_mg_dL", "mg/dL"}, &Day::ca_mean_mg_dl},
    DayColumn{{"day_pth_mean_pg_mL", "pg/mL"}, &Day::pth_mean_pg_ml},
    DayColumn{{"day_abs_frac", "1"}, &Day::absorbed_share},
    DayColumn{{"day_urine_mg", "mg"}, &Day::urine_mg},
    DayColumn{{"day_faeces_mg", "mg"}, &Day::faeces_mg},
    DayColumn{{"day_abs_mg", "mg"}, &Day::absorbed_mg},
    DayColumn{{"day_res_mg", "mg"}, &Day::resorbed_mg},
    DayColumn{{"day_form_mg", "mg"}, &Day::formed_mg},
    DayColumn{{"day_balance_mg", "mg"}, &Day::balance_mg},
};

constexpr Column valid_column{"valid", "0/1"};

constexpr std::array<std::string_view, place_count> place_names{
    "gut", "ecf", "exch", "trab", "cort", "vessel", "soft", "faeces", "urine", "skin"};
constexpr std::array<std::string_view, origin_count> origin_names{"food", "tablet", "bone",
                                                                  "start"};

constexpr std::size_t first_marker = entry_columns.size();
constexpr std::size_t first_day = first_marker + marker_columns.size();
constexpr std::size_t valid_index = first_day + day_columns.size();
constexpr std::size_t first_origin = valid_index + 1;

/// The table with the names that it refers to.
struct Table {
    std::vector<std::string> origin_ids;
    std::vector<Column> columns;
};

Table make_table() {
    Table table;
    for (const auto place : place_names) {
        for (const auto origin : origin_names) {
            table.origin_ids.push_back("Ca_" + std::string(place) + "_" + std::string(origin) +
                                       "_mg");
        }
    }
    for (const auto& row : entry_columns) table.columns.push_back(row.column);
    for (const auto& row : marker_columns) table.columns.push_back(row.column);
    for (const auto& row : day_columns) table.columns.push_back(row.column);
    table.columns.push_back(valid_column);
    for (const auto& id : table.origin_ids) table.columns.push_back({id, "mg"});
    return table;
}

const Table& table() {
    static const Table made = make_table();
    return made;
}

Biomarkers markers_of(const Trajectory& run, const Sample& sample) {
    const int day = static_cast<int>(sample.minute / minutes_per_day);
    return biomarkers(model_of(run.parameters, run.scenario.regimen),
                      day_context(run.parameters, run.scenario, day), run.scenario.person,
                      sample.body.state);
}

}  // namespace

std::span<const Column> columns() {
    return table().columns;
}

int column_index(std::string_view id) {
    const auto all = columns();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Column& c) { return c.id == id; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

std::vector<double> values(const Trajectory& run, const Sample& sample) {
    const Biomarkers markers = markers_of(run, sample);
    std::vector<double> row;
    row.reserve(columns().size());
    for (const auto& c : entry_columns) row.push_back(sample.body.state[c.entry]);
    for (const auto& c : marker_columns) row.push_back(markers.*(c.field));
    for (const auto& c : day_columns) row.push_back(sample.day.*(c.field));
    row.push_back(sample.day.outside == inside_domain ? 1.0 : 0.0);
    for (const auto& place : sample.body.origins) row.insert(row.end(), place.begin(), place.end());
    return row;
}

double value(const Trajectory& run, const Sample& sample, int column) {
    const auto index = static_cast<std::size_t>(column);
    if (index < first_marker) return sample.body.state[entry_columns[index].entry];
    if (index < first_day) {
        return markers_of(run, sample).*(marker_columns[index - first_marker].field);
    }
    if (index < valid_index) return sample.day.*(day_columns[index - first_day].field);
    if (index == valid_index) return sample.day.outside == inside_domain ? 1.0 : 0.0;
    const std::size_t origin = index - first_origin;
    return sample.body.origins[origin / origin_count][origin % origin_count];
}

}  // namespace compass::sim
