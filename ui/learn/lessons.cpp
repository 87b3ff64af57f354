#include "ui/learn/lessons.h"

#include "ui/learn/lesson_runs.h"

#include <array>
#include <limits>

namespace compass::ui {
namespace {

using Stories = std::span<const sim::Story>;
using Id = std::string_view;

// Choices that several questions share.
constexpr std::array falls{Choice{"falls", true}, Choice{"stays"}, Choice{"rises"}};
constexpr std::array stays{Choice{"falls"}, Choice{"stays", true}, Choice{"rises"}};
constexpr std::array less{Choice{"less", true}, Choice{"same"}, Choice{"more"}};
constexpr std::array more{Choice{"less"}, Choice{"same"}, Choice{"more", true}};
constexpr std::array by_d3{Choice{"d3", true}, Choice{"k2"}, Choice{"both"}, Choice{"neither"}};
constexpr std::array by_k2{Choice{"d3"}, Choice{"k2", true}, Choice{"both"}, Choice{"neither"}};
constexpr std::array amount{Choice{"in", true}, Choice{"key"}};
constexpr std::array key{Choice{"in"}, Choice{"key", true}};
constexpr std::array gone{Choice{"gone", true}, Choice{"half"}, Choice{"most"}};
constexpr std::array most{Choice{"gone"}, Choice{"half"}, Choice{"most", true}};

// L1: normal blood, thin bone
constexpr std::array l1_predict{Question{"blood", stays}, Question{"bone", falls}};
constexpr std::array l1_explain{Question{"uptake", less}, Question{"pth", more},
                                Question{"freed", more}, Question{"urine", less}};
constexpr std::array l1_sentences{Choice{"fine"}, Choice{"diet"}, Choice{"nothing", true},
                                  Choice{"k2"}};
constexpr std::array l1_check{Question{"check", l1_sentences}};
constexpr std::array<Id, 3> l1_head{"head.what", "head.start", "head.end"};
constexpr std::array l1_cells{Cell{"row.blood"},
                              Cell{{}, {"l1.ca_start", 2, "mg/dL"}},
                              Cell{{}, {"l1.ca_end", 2, "mg/dL"}},
                              Cell{"row.bone"},
                              Cell{{}, {"l1.bone_start", 0, "g"}},
                              Cell{{}, {"l1.bone_end", 0, "g"}},
                              Cell{"row.pth"},
                              Cell{{}, {"l1.pth_start", 1, "pg/mL", true}},
                              Cell{{}, {"l1.pth_end", 1, "pg/mL", true}}};
constexpr std::array l1_measures{NumberUse{"", 1, "g"}, NumberUse{"", 0, "mg/d"}};

sim::Scenario thin_bone(Stories stories) {
    return scenario_of(stories, "thin_bone");
}
constexpr std::array l1_watch{Watched{"watch", thin_bone, nullptr, "thin_bone"}};

// L2: two gates, not two switches
constexpr std::array l2_predict{Question{"share", by_d3}, Question{"oc", by_k2},
                                Question{"mgp", by_k2}, Question{"urine", by_d3}};
constexpr std::array l2_explain{Question{"active_d", amount}, Question{"gate", amount},
                                Question{"store", amount},    Question{"oc_key", key},
                                Question{"mgp_key", key},     Question{"supply", key}};
constexpr std::array l2_answers{Choice{"tenfold"}, Choice{"little"}, Choice{"same", true},
                                Choice{"falls"}};
constexpr std::array l2_check{Question{"check", l2_answers}};
constexpr std::array<Id, 4> l2_head{"head.what", "head.none", "head.d3", "head.k"};
constexpr std::array l2_cells{Cell{"row.share"},
                              Cell{{}, {"l2.none_share", 1}},
                              Cell{{}, {"l2.d3_share", 1}},
                              Cell{{}, {"l2.k_share", 1}},
                              Cell{"row.oc"},
                              Cell{{}, {"l2.none_oc", 0}},
                              Cell{{}, {"l2.d3_oc", 0}},
                              Cell{{}, {"l2.k_oc", 0}},
                              Cell{"row.mgp"},
                              Cell{{}, {"l2.none_mgp", 0}},
                              Cell{{}, {"l2.d3_mgp", 0}},
                              Cell{{}, {"l2.k_mgp", 0}},
                              Cell{"row.urine"},
                              Cell{{}, {"l2.none_urine", 0}},
                              Cell{{}, {"l2.d3_urine", 0}},
                              Cell{{}, {"l2.k_urine", 0}}};
constexpr std::array l2_measures{NumberUse{"", 1}, NumberUse{"", 0}};

sim::Scenario neutral(Stories stories) {
    return scenario_of(stories, "baseline");
}
std::optional<sim::Scenario> neutral_beside(Stories stories) {
    return neutral(stories);
}
sim::Scenario only_d3(Stories stories) {
    return with_d3(neutral(stories), plain_d3_iu);
}
sim::Scenario only_k2(Stories stories) {
    return with_mk7(neutral(stories), plain_mk7_ug);
}
constexpr std::array l2_watch{Watched{"watch_d3", only_d3, neutral_beside},
                              Watched{"watch_k2", only_k2, neutral_beside}};

// L3: three half-lives
constexpr std::array l3_predict{Question{"k1", gone}, Question{"mk4", gone}, Question{"mk7", most}};
constexpr std::array l3_halvings{Choice{"none"}, Choice{"several", true}, Choice{"one"}};
constexpr std::array l3_part{Choice{"third", true}, Choice{"three"}, Choice{"ten"}};
constexpr std::array l3_explain{Question{"mk4_halvings", l3_halvings},
                                Question{"mk7_halvings", l3_part}};
constexpr std::array l3_shares{Choice{"none"}, Choice{"tenth"}, Choice{"half", true},
                               Choice{"all"}};
constexpr std::array l3_check{Question{"check", l3_shares}};
constexpr std::array<Id, 4> l3_head{"head.what", "head.half_life", "head.day", "head.week"};
constexpr std::array l3_cells{Cell{"row.k1"},
                              Cell{{}, {"l3.k1_half_life", 1}},
                              Cell{{}, {"l3.k1_left_day", 1}},
                              Cell{{}, {"l3.k1_left_week", 1}},
                              Cell{"row.mk4"},
                              Cell{{}, {"l3.mk4_half_life", 1}},
                              Cell{{}, {"l3.mk4_left_day", 1}},
                              Cell{{}, {"l3.mk4_left_week", 1}},
                              Cell{"row.mk7"},
                              Cell{{}, {"l3.mk7_half_life", 0}},
                              Cell{{}, {"l3.mk7_left_day", 0}},
                              Cell{{}, {"l3.mk7_left_week", 0}}};
constexpr std::array l3_measures{NumberUse{"", 0}, NumberUse{"", 1}};

sim::Scenario greens(Stories stories) {
    return scenario_of(stories, "k1_mk7");
}
std::optional<sim::Scenario> other_of(Stories stories, Id id) {
    for (const sim::Story& story : stories) {
        if (story.id == id) return story.other;
    }
    return std::nullopt;
}
std::optional<sim::Scenario> greens_beside(Stories stories) {
    return other_of(stories, "k1_mk7");
}
sim::Scenario forms(Stories stories) {
    return scenario_of(stories, "mk4_mk7");
}
std::optional<sim::Scenario> forms_beside(Stories stories) {
    return other_of(stories, "mk4_mk7");
}
constexpr std::array l3_watch{
    Watched{"watch_k1", greens, greens_beside, "k1_mk7", scene::Lens::month},
    Watched{"watch_mk4", forms, forms_beside, "mk4_mk7", scene::Lens::month}};

// L4: more is not more
constexpr std::array l4_shapes{Choice{"straight"}, Choice{"level", true}, Choice{"hump"}};
constexpr std::array l4_predict{Question{"shape", l4_shapes}};
constexpr std::array l4_holds{Choice{"watchdog", true}, Choice{"gut"}, Choice{"k2"}};
constexpr std::array l4_ends{Choice{"floor", true}, Choice{"kidney"}, Choice{"store"}};
constexpr std::array l4_explain{Question{"holds", l4_holds}, Question{"ends", l4_ends}};
constexpr std::array l4_lowers{Choice{"mk7"}, Choice{"tablets"}, Choice{"less_d3", true},
                               Choice{"sun"}};
constexpr std::array l4_check{Question{"check", l4_lowers}};
constexpr std::array<Id, 4> l4_head{"head.dose", "head.blood", "head.pth", "head.urine"};
constexpr std::array l4_cells{
    Cell{{}, {"l4.dose0", 0, "IU/d"}},       Cell{{}, {"l4.ca0", 2, "mg/dL"}},
    Cell{{}, {"l4.pth0", 0, "pg/mL", true}}, Cell{{}, {"l4.urine0", 0, "mg/d"}},
    Cell{{}, {"l4.dose1", 0, "IU/d"}},       Cell{{}, {"l4.ca1", 2, "mg/dL"}},
    Cell{{}, {"l4.pth1", 0, "pg/mL", true}}, Cell{{}, {"l4.urine1", 0, "mg/d"}},
    Cell{{}, {"l4.dose2", 0, "IU/d"}},       Cell{{}, {"l4.ca2", 2, "mg/dL"}},
    Cell{{}, {"l4.pth2", 0, "pg/mL", true}}, Cell{{}, {"l4.urine2", 0, "mg/d"}},
    Cell{{}, {"l4.dose3", 0, "IU/d"}},       Cell{{}, {"l4.ca3", 2, "mg/dL"}},
    Cell{{}, {"l4.pth3", 0, "pg/mL", true}}, Cell{{}, {"l4.urine3", 0, "mg/d"}},
    Cell{{}, {"l4.dose4", 0, "IU/d"}},       Cell{{}, {"l4.ca4", 2, "mg/dL"}},
    Cell{{}, {"l4.pth4", 0, "pg/mL", true}}, Cell{{}, {"l4.urine4", 0, "mg/d"}},
    Cell{{}, {"l4.dose5", 0, "IU/d"}},       Cell{{}, {"l4.ca5", 2, "mg/dL"}},
    Cell{{}, {"l4.pth5", 0, "pg/mL", true}}, Cell{{}, {"l4.urine5", 0, "mg/d"}}};
constexpr std::array l4_measures{NumberUse{"", 2, "mg/dL"}, NumberUse{"", 0, "IU/d"},
                                 NumberUse{"", 0, "ug/d"}};

sim::Scenario mega(Stories stories) {
    return scenario_of(stories, "mega_d");
}
constexpr std::array l4_watch{Watched{"watch", mega, nullptr, "mega_d"}};

// L5: can the test see it?
constexpr std::array l5_visits{Choice{"one"}, Choice{"three"}, Choice{"six"},
                               Choice{"never", true}};
constexpr std::array l5_predict{Question{"visits", l5_visits}};
constexpr std::array l5_reasons{Choice{"many", true}, Choice{"scanner"}, Choice{"dose"}};
constexpr std::array l5_markers{Choice{"mgp", true}, Choice{"cac"}, Choice{"ctx"}, Choice{"blood"}};
constexpr std::array l5_explain{Question{"trials", l5_reasons}, Question{"marker", l5_markers}};
constexpr std::array l5_sentences{Choice{"softer"}, Choice{"arrived", true}, Choice{"failed"},
                                  Choice{"left"}};
constexpr std::array l5_check{Question{"check", l5_sentences}};
constexpr std::array<Id, 5> l5_head{"head.year", "head.a", "head.b", "head.apart", "head.scatter"};
constexpr std::array l5_cells{
    Cell{{}, {"l5.year1", 0}},    Cell{{}, {"l5.a1", 0}},       Cell{{}, {"l5.b1", 0}},
    Cell{{}, {"l5.apart1", 0}},   Cell{{}, {"l5.scatter1", 0}}, Cell{{}, {"l5.year3", 0}},
    Cell{{}, {"l5.a3", 0}},       Cell{{}, {"l5.b3", 0}},       Cell{{}, {"l5.apart3", 0}},
    Cell{{}, {"l5.scatter3", 0}}, Cell{{}, {"l5.year6", 0}},    Cell{{}, {"l5.a6", 0}},
    Cell{{}, {"l5.b6", 0}},       Cell{{}, {"l5.apart6", 0}},   Cell{{}, {"l5.scatter6", 0}},
    Cell{{}, {"l5.year10", 0}},   Cell{{}, {"l5.a10", 0}},      Cell{{}, {"l5.b10", 0}},
    Cell{{}, {"l5.apart10", 0}},  Cell{{}, {"l5.scatter10", 0}}};
constexpr std::array l5_measures{NumberUse{"", 0}, NumberUse{"", 0, "ug/d"}};

sim::Scenario scanned(Stories stories) {
    return scanned_man(stories, 1.0);
}
std::optional<sim::Scenario> scanned_with_k2(Stories stories) {
    return with_mk7(scanned(stories), plain_mk7_ug);
}
sim::Scenario scanned_article(Stories stories) {
    return scanned_man(stories, 3.0);
}
std::optional<sim::Scenario> scanned_article_with_k2(Stories stories) {
    return with_mk7(scanned_article(stories), plain_mk7_ug);
}
constexpr std::array l5_watch{Watched{"watch", scanned, scanned_with_k2},
                              Watched{"watch_article", scanned_article, scanned_article_with_k2}};

constexpr std::array<Lesson, lesson_count> all{{
    {"l1",
     l1_predict,
     l1_explain,
     l1_check,
     {400.0, 900.0, 0, "g", {"", 0}},
     l1_watch,
     {l1_head, l1_cells},
     l1_watch[0],
     judge_l1,
     measured_l1,
     l1_measures},
    {"l2",
     l2_predict,
     l2_explain,
     l2_check,
     {0.0, 60.0, 1, "%", {"", 0}},
     l2_watch,
     {l2_head, l2_cells},
     {"start", little_of_all, nullptr},
     judge_l2,
     measured_l2,
     l2_measures},
    {"l3",
     l3_predict,
     l3_explain,
     l3_check,
     {0.0, 100.0, 0, "%", {"", 0}},
     l3_watch,
     {l3_head, l3_cells},
     {"start", neutral, nullptr, "baseline"},
     judge_l3,
     measured_l3,
     l3_measures},
    {"l4",
     l4_predict,
     l4_explain,
     l4_check,
     {8.0, 13.0, 2, "mg/dL", {"", 0, "IU"}},
     l4_watch,
     {l4_head, l4_cells},
     l4_watch[0],
     judge_l4,
     measured_l4,
     l4_measures},
    {"l5",
     l5_predict,
     l5_explain,
     l5_check,
     {0.0, 200.0, 0, "AU", {"", 0}},
     l5_watch,
     {l5_head, l5_cells},
     {"start", scanned, nullptr},
     judge_l5,
     measured_l5,
     l5_measures},
}};

}  // namespace

std::span<const Lesson> lessons() {
    return all;
}

std::string sketch_number(std::string_view lesson, std::size_t point) {
    return std::string(lesson) + ".sketch" + std::to_string(point);
}

std::string sketch_place(std::string_view lesson, std::size_t point) {
    return std::string(lesson) + ".sketch_at" + std::to_string(point);
}

std::array<double, drawn_points + 1> drawn_values(const SketchAxis& axis, double start,
                                                  const DrawnPoints& points) {
    std::array<double, drawn_points + 1> values{};
    values[0] = start;
    for (std::size_t i = 0; i < drawn_points; ++i) {
        const double share = static_cast<double>(points[i]) / most_of_axis;
        values[i + 1] = points[i] < 0 ? std::numeric_limits<double>::quiet_NaN()
                                      : axis.least + share * (axis.greatest - axis.least);
    }
    return values;
}

StepQuestions questions_of(const Lesson& lesson, LessonStep step) {
    const auto predicted = static_cast<int>(lesson.predict.size());
    const auto explained = static_cast<int>(lesson.explain.size());
    if (step == LessonStep::predict) return {lesson.predict, 0};
    if (step == LessonStep::explain) return {lesson.explain, predicted};
    if (step == LessonStep::check) return {lesson.check, predicted + explained};
    return {};
}

int fitting(const Question& question) {
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        if (question.choices[i].fits) return static_cast<int>(i);
    }
    return -1;
}

}  // namespace compass::ui
