#include "ui/learn/numbers.h"

#include <algorithm>
#include <array>

// Which numbers stand in which text. A key that is not in the table takes the row of the key above
// it ("lesson.l1.blood" serves all answers to that question), or none.

namespace compass::ui {
namespace {

constexpr std::size_t most_places = 5;

struct Row {
    std::string_view key;
    std::array<NumberUse, most_places> uses;
};

constexpr std::array rows{
    Row{"lesson.l1.question", {{{"l1.age", 0}, {"l1.diet", 0, "mg"}, {"l1.years", 0}}}},
    Row{"lesson.l1.blood", {{{"l1.ca_start", 2, "mg/dL"}, {"l1.ca_end", 2, "mg/dL"}}}},
    Row{"lesson.l1.bone", {{{"l1.bone_start", 0, "g"}, {"l1.bone_end", 0, "g"}}}},
    Row{"lesson.l1.uptake", {{{"l1.little_absorbed", 0, "mg"}, {"l1.more_absorbed", 0, "mg"}}}},
    Row{"lesson.l1.pth",
        {{{"l1.little_pth", 0, "pg/mL", true}, {"l1.more_pth", 0, "pg/mL", true}}}},
    Row{"lesson.l1.freed", {{{"l1.little_freed", 0, "mg"}, {"l1.more_freed", 0, "mg"}}}},
    Row{"lesson.l1.urine", {{{"l1.little_urine", 0, "mg"}, {"l1.more_urine", 0, "mg"}}}},
    Row{"lesson.l1.sketch.ask", {{{"l1.sketch0", 0, "g"}}}},
    Row{"lesson.l1.check.diet_why", {{{"l1.diet", 0, "mg"}}}},
    Row{"lesson.l1.goal", {{{"l1.goal", 1, "g"}, {"l1.lost", 1, "g"}}}},
    Row{"lesson.l1.note", {{{"l1.d3_spares", 0}}}},

    Row{"lesson.l2.share", {{{"l2.none_share", 1}, {"l2.d3_share", 1}, {"l2.k_share", 1}}}},
    Row{"lesson.l2.oc", {{{"l2.none_oc", 0}, {"l2.d3_oc", 0}, {"l2.k_oc", 0}}}},
    Row{"lesson.l2.mgp", {{{"l2.none_mgp", 0}, {"l2.d3_mgp", 0}, {"l2.k_mgp", 0}}}},
    Row{"lesson.l2.urine",
        {{{"l2.none_urine", 0, "mg/d"}, {"l2.d3_urine", 0, "mg/d"}, {"l2.k_urine", 0, "mg/d"}}}},
    Row{"lesson.l2.observed", {{{"l2.d3_dose", 0, "IU"}, {"l2.k_dose", 0, "ug"}}}},
    Row{"lesson.l2.sketch.ask", {{{"l2.k_dose", 0, "ug"}, {"l2.sketch0", 1, "%"}}}},
    Row{"lesson.l2.check", {{{"l2.low_share", 1}, {"l2.low10_share", 1}}}},
    Row{"lesson.l2.goal",
        {{{"l2.start_share", 1}, {"l2.start_oc", 0}, {"l2.goal_share", 1}, {"l2.goal_oc", 0}}}},

    Row{"lesson.l3.k1", {{{"l3.k1_left_day", 1}, {"l3.k1_half_life", 1}}}},
    Row{"lesson.l3.mk4", {{{"l3.mk4_left_day", 1}, {"l3.mk4_half_life", 1}}}},
    Row{"lesson.l3.mk7", {{{"l3.mk7_left_day", 0}, {"l3.mk7_half_life", 0}}}},
    Row{"lesson.l3.observed", {{{"l3.ratio", 0}}}},
    Row{"lesson.l3.mk4_halvings", {{{"l3.mk4_halvings", 0}, {"l3.mk4_half_life", 0}}}},
    Row{"lesson.l3.mk7_halvings", {{{"l3.mk7_halvings", 2}, {"l3.mk7_half_life", 0}}}},
    Row{"lesson.l3.sketch.ask", {{{"l3.sketch0", 0, "%"}}}},
    Row{"lesson.l3.check", {{{"l3.mk7_half_life", 0}}}},
    Row{"lesson.l3.goal", {{{"l3.within", 0}, {"l3.goal", 1}, {"l3.daily", 1}}}},

    Row{"lesson.l4.question", {{{"l4.dose5", 0, "IU"}, {"l4.years", 0}}}},
    Row{"lesson.l4.shape",
        {{{"l4.ca0", 2, "mg/dL"},
          {"l4.ca2", 2, "mg/dL"},
          {"l4.dose2", 0, "IU/d"},
          {"l4.ca5", 2, "mg/dL"},
          {"l4.dose5", 0, "IU/d"}}}},
    Row{"lesson.l4.sketch.ask", {{{"l4.sketch0", 2, "mg/dL"}}}},
    Row{"lesson.l4.observed", {{{"l4.dose2", 0, "IU"}}}},
    Row{"lesson.l4.holds", {{{"l4.pth0", 0, "pg/mL", true}, {"l4.pth3", 0, "pg/mL", true}}}},
    Row{"lesson.l4.ends", {{{"l4.pth5", 0, "pg/mL", true}, {"l4.pth0", 0, "pg/mL", true}}}},
    Row{"lesson.l4.ends.kidney_why",
        {{{"l4.pth5", 0, "pg/mL", true},
          {"l4.pth0", 0, "pg/mL", true},
          {"l4.urine5", 0, "mg"},
          {"l4.urine0", 0, "mg"}}}},
    Row{"lesson.l4.check.mk7_why",
        {{{"l4.k_dose", 0, "ug"}, {"l4.ca_with_k", 2, "mg/dL"}, {"l4.ca5", 2, "mg/dL"}}}},
    Row{"lesson.l4.goal", {{{"l4.ca5", 2, "mg/dL"}, {"l4.goal", 2, "mg/dL"}}}},

    Row{"lesson.l5.question", {{{"l5.age", 0}, {"l5.score", 0}, {"l5.k_dose", 0, "ug"}}}},
    Row{"lesson.l5.visits.one_why", {{{"l5.apart1", 0}, {"l5.scatter1", 0}}}},
    Row{"lesson.l5.visits.three_why", {{{"l5.apart3", 0}, {"l5.scatter3", 0}}}},
    Row{"lesson.l5.visits.six_why", {{{"l5.apart6", 0}, {"l5.scatter6", 0}}}},
    Row{"lesson.l5.visits.never_why", {{{"l5.apart10", 0}, {"l5.scatter10", 0}}}},
    Row{"lesson.l5.observed",
        {{{"l5.apart_article", 0}, {"l5.first_article", 0}, {"l5.apart_trials", 0}}}},
    Row{"lesson.l5.sketch.ask", {{{"l5.k_dose", 0, "ug"}, {"l5.sketch0", 0, "AU"}}}},
    Row{"lesson.l5.trials", {{{"l5.people", 0}}}},
    Row{"lesson.l5.marker.mgp_why", {{{"l5.half_mgp", 0}}}},
    Row{"lesson.l5.marker.cac_why", {{{"l5.half_cac", 1}, {"l5.scatter_start", 0}}}},
    Row{"lesson.l5.marker.ctx_why", {{{"l5.half_ctx", 1}}}},
    Row{"lesson.l5.marker.blood_why", {{{"l5.half_ca", 1}}}},
    Row{"lesson.l5.check.failed_why", {{{"l5.scatter_start", 0}}}},

    Row{"article.eaten.known", {{{"articles.absorbed", 0, "mg"}, {"articles.eaten", 0, "mg"}}}},
    Row{"article.half_life.known",
        {{{"articles.ratio", 0}, {"articles.mk7_h", 0}, {"articles.k1_h", 1}}}},
    Row{"article.sources.known", {{{"articles.mk4_h", 0}}}},
    Row{"article.overload.known",
        {{{"articles.mega_ca", 2, "mg/dL"}, {"articles.mega_k_ca", 2, "mg/dL"}}}},
    Row{"article.misplaced.known",
        {{{"articles.thin_kept", 0, "mg"}, {"articles.thin_ca", 2, "mg/dL"}}}},
    Row{"article.arteries.known", {{{"articles.cac_article", 0}, {"articles.cac_trials", 0}}}},
    Row{"article.tablets.known", {{{"articles.cac_tablets", 0}, {"articles.cac_tablets_none", 0}}}},
    Row{"article.retest.known", {{{"articles.score", 0}, {"articles.scatter", 0}}}},
    Row{"article.map.known", {{{"articles.wall", 2, "mg/d"}, {"articles.freed", 0, "mg/d"}}}},
    Row{"article.steady.known",
        {{{"articles.daily_oc", 0}, {"articles.weekly_oc", 0}, {"articles.spikes_oc", 0}}}},
    Row{"article.natto.known", {{{"articles.natto_least", 0}, {"articles.natto_most", 0}}}},
};

const Row* row_of(std::string_view key) {
    const auto* found =
        std::find_if(rows.begin(), rows.end(), [key](const Row& row) { return row.key == key; });
    return found == rows.end() ? nullptr : found;
}

}  // namespace

std::span<const NumberUse> numbers_in(std::string_view key) {
    const Row* row = row_of(key);
    const std::size_t dot = key.rfind('.');
    if (row == nullptr && dot != std::string_view::npos) row = row_of(key.substr(0, dot));
    if (row == nullptr) return {};
    const auto* const end = std::find_if(row->uses.begin(), row->uses.end(),
                                         [](const NumberUse& use) { return use.id.empty(); });
    return {row->uses.data(), static_cast<std::size_t>(end - row->uses.begin())};
}

}  // namespace compass::ui
