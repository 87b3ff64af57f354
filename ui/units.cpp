#include "ui/units.h"

#include <cmath>

namespace compass::ui {
namespace {

/// A unit of the model with its twins. Conversions are those of the substance's molar mass.
struct Twins {
    std::string_view unit;
    std::string_view column;  ///< the only one that it is about, or empty
    Measure conventional;
    Measure si;
};

// [R] throughout: molar masses of IUPAC's atomic weights (2021) and the sequence of PTH(1-84);
// 1 IU of vitamin D by WHO's definition of 1949.
constexpr double mg_dl_in_mmol_l = 4.0078;  // Ca 40.078 g/mol
constexpr double nmol_l_in_ng_ml = 2.496;   // 25(OH)D3 400.64 g/mol
constexpr double pmol_l_in_pg_ml = 2.400;   // 1,25(OH)2D3 416.64 g/mol
constexpr double pth_kg_mol = 9.425;        // PTH(1-84) 9,425 g/mol: 0.106 pmol/L to a pg/mL
constexpr double k1_g_mmol = 0.4507;        // phylloquinone 450.7 g/mol
constexpr double mk4_g_mmol = 0.44465;      // menaquinone-4 444.65 g/mol
constexpr double mk7_g_mmol = 0.64900;      // menaquinone-7 649.0 g/mol

constexpr std::array twin_table{
    Twins{"mg/dL", "", {"mg/dL"}, {"mmol/L", mg_dl_in_mmol_l}},
    Twins{"mmol/L", "ionised_ca_mmol_L", {"mg/dL", 1.0 / mg_dl_in_mmol_l}, {"mmol/L"}},
    Twins{"nmol/L", "", {"ng/mL", nmol_l_in_ng_ml}, {"nmol/L"}},
    Twins{"pmol/L", "125D_pmol_L", {"pg/mL", pmol_l_in_pg_ml}, {"pmol/L"}},
    Twins{"pg/mL", "", {"pg/mL"}, {"pmol/L", pth_kg_mol}},
    Twins{"IU", "", {"IU"}, {"ug", iu_in_ug}},
    Twins{"IU/d", "", {"IU/d"}, {"ug/d", iu_in_ug}},
    Twins{"ng/mL", "ctx_ng_mL", {"ng/mL"}, {"ug/L"}},
    Twins{"ng/mL", "p1np_ng_mL", {"ng/mL"}, {"ug/L"}},
    Twins{"ng/mL", "k1_ng_mL", {"ng/mL"}, {"nmol/L", k1_g_mmol}},
    Twins{"ng/mL", "mk4_ng_mL", {"ng/mL"}, {"nmol/L", mk4_g_mmol}},
    Twins{"ng/mL", "mk7_ng_mL", {"ng/mL"}, {"nmol/L", mk7_g_mmol}},
};

}  // namespace

int Measure::decimals(int of_model) const {
    constexpr double hair = 1e-9;
    const int more = static_cast<int>(std::ceil(std::log10(in_one) - hair));
    return more > 0 ? of_model + more : of_model;
}

Measure measure(std::string_view unit, Units units, std::string_view column) {
    if (units == Units::model) return {unit};
    for (const Twins& twins : twin_table) {
        const bool is_meant = twins.column.empty() || twins.column == column;
        if (twins.unit != unit || !is_meant) continue;
        return units == Units::si ? twins.si : twins.conventional;
    }
    return {unit};
}

}  // namespace compass::ui
