#include "ui/learn/story_questions.h"

#include <array>

// The guesses that stories ask for, and the figures of their answers; in the order of the stories.

namespace compass::ui {
namespace {

using enum TakenFrom;

constexpr std::array balanced_choices{Choice{"stool", true}, Choice{"urine"}, Choice{"bone"}};
constexpr std::array balanced_figures{StoryFigure{"day_faeces_mg", end, 0, "mg"},
                                      StoryFigure{"day_urine_mg", end, 0, "mg"}};
constexpr std::array d3_alone_choices{Choice{"more"}, Choice{"same", true}};
constexpr std::array d3_alone_figures{StoryFigure{"cac_AU", end, 0},
                                      StoryFigure{"cac_AU", neutral, 0}};
constexpr std::array k2_alone_choices{Choice{"yes"}, Choice{"no", true}};
constexpr std::array k2_alone_figures{StoryFigure{"day_abs_mg", end, 0, "mg"},
                                      StoryFigure{"day_abs_mg", neutral, 0, "mg"},
                                      StoryFigure{"day_pth_mean_pg_mL", end, 0, "pg/mL", true},
                                      StoryFigure{"day_pth_mean_pg_mL", neutral, 0, "pg/mL", true}};
constexpr std::array ca_high_choices{Choice{"amount"}, Choice{"peak"}, Choice{"open", true}};
constexpr std::array ca_high_figures{
    StoryFigure{"day_urine_mg", neutral, 0, "mg"}, StoryFigure{"day_urine_mg", end, 0, "mg"},
    StoryFigure{"cac_AU", end, 0}, StoryFigure{"cac_AU", neutral, 0}};
constexpr std::array winter_choices{Choice{"darkest"}, Choice{"weeks"}, Choice{"end", true}};
constexpr std::array winter_figures{StoryFigure{"25OHD_nmol_L", start, 0, "nmol/L"},
                                    StoryFigure{"25OHD_nmol_L", end, 0, "nmol/L"}};
constexpr std::array mega_d_choices{Choice{"rises"}, Choice{"falls", true}, Choice{"stays"}};
constexpr std::array mega_d_figures{StoryFigure{"day_pth_mean_pg_mL", start, 0, "pg/mL", true},
                                    StoryFigure{"day_pth_mean_pg_mL", end, 0, "pg/mL", true},
                                    StoryFigure{"day_ca_mean_mg_dL", end, 2, "mg/dL"}};
constexpr std::array mega_d3_k2_choices{Choice{"yes"}, Choice{"hardly", true}};
constexpr std::array mega_d3_k2_figures{StoryFigure{"day_ca_mean_mg_dL", end, 2, "mg/dL"},
                                        StoryFigure{"day_ca_mean_mg_dL", start, 2, "mg/dL"}};
constexpr std::array natto4_choices{Choice{"dips"}, Choice{"nearly", true}};
constexpr std::array natto4_figures{StoryFigure{"cOC_frac", least, 1},
                                    StoryFigure{"cOC_frac", most, 1}};
constexpr std::array egg_liver_choices{Choice{"same"}, Choice{"differ", true}};
constexpr std::array egg_liver_figures{StoryFigure{"cOC_frac", end, 0},
                                       StoryFigure{"cOC_frac", other, 0},
                                       StoryFigure{"cOC_frac", neutral, 0}};
constexpr std::array warfarin_choices{Choice{"turned"}, Choice{"idle", true}};
constexpr std::array warfarin_figures{
    StoryFigure{"cOC_frac", end, 0}, StoryFigure{"cMGP_frac", end, 0},
    StoryFigure{"cOC_frac", neutral, 0}, StoryFigure{"cMGP_frac", neutral, 0}};
constexpr std::array warfarin_k2_choices{Choice{"nothing"}, Choice{"undoes", true}};
constexpr std::array warfarin_k2_figures{StoryFigure{"inr", start, 1}, StoryFigure{"inr", end, 1}};
constexpr std::array thin_bone_choices{Choice{"yes"}, Choice{"no", true}};
constexpr std::array thin_bone_figures{StoryFigure{"day_ca_mean_mg_dL", start, 2, "mg/dL"},
                                       StoryFigure{"day_ca_mean_mg_dL", end, 2, "mg/dL"},
                                       StoryFigure{"t_score", start, 1},
                                       StoryFigure{"t_score", end, 1}};
constexpr std::array osteoporosis_treated_choices{Choice{"bone"}, Choice{"hormone", true}};
constexpr std::array osteoporosis_treated_figures{
    StoryFigure{"day_pth_mean_pg_mL", start, 0, "pg/mL", true},
    StoryFigure{"day_pth_mean_pg_mL", end, 0, "pg/mL", true}, StoryFigure{"t_score", start, 2},
    StoryFigure{"t_score", end, 2}};
constexpr std::array steady_choices{Choice{"no"}, Choice{"keys", true}, Choice{"store"}};
constexpr std::array steady_figures{
    StoryFigure{"25OHD_nmol_L", other_least, 0, "nmol/L"},
    StoryFigure{"25OHD_nmol_L", other_most, 0, "nmol/L"}, StoryFigure{"cOC_frac", other_least, 0},
    StoryFigure{"cOC_frac", other_most, 0}, StoryFigure{"cOC_frac", least, 0}};
constexpr std::array weekly_choices{Choice{"yes"}, Choice{"no", true}};
constexpr std::array weekly_figures{StoryFigure{"cOC_frac", least, 1},
                                    StoryFigure{"cOC_frac", most, 1}};
constexpr std::array spikes_choices{Choice{"keys", true}, Choice{"store"}};
constexpr std::array spikes_figures{
    StoryFigure{"25OHD_nmol_L", least, 0, "nmol/L"}, StoryFigure{"25OHD_nmol_L", most, 0, "nmol/L"},
    StoryFigure{"cOC_frac", least, 0}, StoryFigure{"cOC_frac", most, 0}};
constexpr std::array forgetful_choices{Choice{"nothing"}, Choice{"half", true}, Choice{"all"}};
constexpr std::array forgetful_figures{
    StoryFigure{"25OHD_nmol_L", start, 0, "nmol/L"}, StoryFigure{"25OHD_nmol_L", end, 0, "nmol/L"},
    StoryFigure{"cOC_frac", start, 0}, StoryFigure{"cOC_frac", end, 0}};
constexpr std::array k1_mk7_choices{Choice{"k1"}, Choice{"mk7", true}};
constexpr std::array k1_mk7_figures{StoryFigure{"cOC_frac", end, 0},
                                    StoryFigure{"cOC_frac", other, 0}};
constexpr std::array mk4_mk7_choices{Choice{"yes"}, Choice{"no", true}};
constexpr std::array mk4_mk7_figures{StoryFigure{"cOC_frac", end, 0},
                                     StoryFigure{"cOC_frac", other, 0}};
constexpr std::array meal_choices{Choice{"more"}, Choice{"less", true}};
constexpr std::array meal_figures{StoryFigure{"cOC_frac", end, 0},
                                  StoryFigure{"cOC_frac", other, 0}};
constexpr std::array people_choices{Choice{"young", true}, Choice{"older"}};
constexpr std::array people_figures{
    StoryFigure{"25OHD_nmol_L", end, 0, "nmol/L"}, StoryFigure{"25OHD_nmol_L", other, 0, "nmol/L"},
    StoryFigure{"cOC_frac", end, 0}, StoryFigure{"cOC_frac", other, 0}};
constexpr std::array article_choices{Choice{"lower", true}, Choice{"same"}};
constexpr std::array article_figures{StoryFigure{"cac_AU", end, 0},
                                     StoryFigure{"cac_AU", other, 0}};
constexpr std::array trials_choices{Choice{"lower"}, Choice{"same", true}};
constexpr std::array trials_figures{StoryFigure{"cac_AU", end, 0}, StoryFigure{"cac_AU", other, 0}};
constexpr std::array stop_choices{Choice{"pills"}, Choice{"bone", true}};
constexpr std::array stop_figures{
    StoryFigure{"25OHD_nmol_L", start, 0, "nmol/L"}, StoryFigure{"25OHD_nmol_L", end, 0, "nmol/L"},
    StoryFigure{"cOC_frac", start, 0}, StoryFigure{"cOC_frac", end, 0}};
constexpr std::array order_choices{Choice{"much"}, Choice{"hardly", true}};
constexpr std::array order_figures{StoryFigure{"cOC_frac", end, 0},
                                   StoryFigure{"cOC_frac", other, 0}, StoryFigure{"cac_AU", end, 0},
                                   StoryFigure{"cac_AU", other, 0}};
constexpr std::array weak_link_choices{Choice{"d3"}, Choice{"k2"}, Choice{"alike", true}};
constexpr std::array weak_link_figures{
    StoryFigure{"bmd_hip_pct", end, 1}, StoryFigure{"bmd_hip_pct", other, 1},
    StoryFigure{"cac_AU", end, 0}, StoryFigure{"cac_AU", other, 0}};
constexpr std::array baseline_choices{Choice{"nothing"}, Choice{"both", true}};
constexpr std::array baseline_figures{
    StoryFigure{"bmd_hip_pct", start, 0}, StoryFigure{"bmd_hip_pct", end, 0},
    StoryFigure{"cac_AU", start, 0}, StoryFigure{"cac_AU", end, 0}};
constexpr std::array duet_choices{Choice{"own", true}, Choice{"strengthen"}};
constexpr std::array duet_figures{StoryFigure{"25OHD_nmol_L", neutral, 0, "nmol/L"},
                                  StoryFigure{"25OHD_nmol_L", end, 0, "nmol/L"},
                                  StoryFigure{"cOC_frac", neutral, 0},
                                  StoryFigure{"cOC_frac", end, 0}};
constexpr std::array weak_kidney_choices{Choice{"rises", true}, Choice{"falls"}};
constexpr std::array weak_kidney_figures{
    StoryFigure{"day_pth_mean_pg_mL", end, 0, "pg/mL", true},
    StoryFigure{"day_pth_mean_pg_mL", neutral, 0, "pg/mL", true}};

constexpr std::array all_questions{
    StoryQuestion{"balanced", balanced_choices, balanced_figures},
    StoryQuestion{"d3_alone", d3_alone_choices, d3_alone_figures},
    StoryQuestion{"k2_alone", k2_alone_choices, k2_alone_figures},
    StoryQuestion{"ca_high", ca_high_choices, ca_high_figures},
    StoryQuestion{"winter", winter_choices, winter_figures},
    StoryQuestion{"mega_d", mega_d_choices, mega_d_figures},
    StoryQuestion{"mega_d3_k2", mega_d3_k2_choices, mega_d3_k2_figures},
    StoryQuestion{"natto4", natto4_choices, natto4_figures},
    StoryQuestion{"egg_liver", egg_liver_choices, egg_liver_figures},
    StoryQuestion{"warfarin", warfarin_choices, warfarin_figures},
    StoryQuestion{"warfarin_k2", warfarin_k2_choices, warfarin_k2_figures},
    StoryQuestion{"thin_bone", thin_bone_choices, thin_bone_figures},
    StoryQuestion{"osteoporosis_treated", osteoporosis_treated_choices,
                  osteoporosis_treated_figures},
    StoryQuestion{"steady", steady_choices, steady_figures},
    StoryQuestion{"weekly", weekly_choices, weekly_figures},
    StoryQuestion{"spikes", spikes_choices, spikes_figures},
    StoryQuestion{"forgetful", forgetful_choices, forgetful_figures},
    StoryQuestion{"k1_mk7", k1_mk7_choices, k1_mk7_figures},
    StoryQuestion{"mk4_mk7", mk4_mk7_choices, mk4_mk7_figures},
    StoryQuestion{"meal", meal_choices, meal_figures},
    StoryQuestion{"people", people_choices, people_figures},
    StoryQuestion{"article", article_choices, article_figures},
    StoryQuestion{"trials", trials_choices, trials_figures},
    StoryQuestion{"stop", stop_choices, stop_figures},
    StoryQuestion{"order", order_choices, order_figures},
    StoryQuestion{"weak_link", weak_link_choices, weak_link_figures},
    StoryQuestion{"baseline", baseline_choices, baseline_figures},
    StoryQuestion{"duet", duet_choices, duet_figures},
    StoryQuestion{"weak_kidney", weak_kidney_choices, weak_kidney_figures},
};

}  // namespace

std::span<const StoryQuestion> story_questions() {
    return all_questions;
}

const StoryQuestion* question_of_story(std::string_view story) {
    for (const StoryQuestion& one : all_questions) {
        if (one.story == story) return &one;
    }
    return nullptr;
}

}  // namespace compass::ui
