#include "ui/sheets/articles_sheet.h"

#include "ui/learn/lessons.h"
#include "ui/sheets/teller.h"

#include <algorithm>
#include <array>
#include <utility>

namespace compass::ui {
namespace {

constexpr int l1 = 0;
constexpr int l3 = 2;
constexpr int l4 = 3;
constexpr int l5 = 4;

constexpr std::array all{
    Claim{"eaten", "balanced"},
    Claim{"map", "d3_alone"},
    Claim{"half_life", "k1_mk7", l3},
    Claim{"sources", "egg_liver"},
    Claim{"fasting", "meal"},
    Claim{"overload", "mega_d3_k2", l4},
    Claim{"misplaced", "thin_bone", l1},
    Claim{"arteries", "trials"},
    Claim{"tablets", "ca_high"},
    Claim{"retest", "", l5},
    Claim{"ctx", "thin_bone"},
    Claim{"natto", "natto4"},
    Claim{"steady", "spikes"},
    Claim{"joints", ""},
    Claim{"genetics", "people"},
    Claim{"anticoagulants", "warfarin"},
};

std::string lesson_name(const Teller& teller, int place) {
    const Lesson& lesson = lessons()[static_cast<std::size_t>(place)];
    return teller.with("articles.lesson",
                       {teller.text("lesson." + std::string(lesson.id) + ".name")});
}

std::string where(const Teller& teller, const Claim& claim) {
    std::string place;
    if (!claim.story.empty()) {
        place = teller.text("story." + std::string(claim.story) + ".name");
    }
    if (claim.lesson >= 0) {
        place += (place.empty() ? "" : "; ") + lesson_name(teller, claim.lesson);
    }
    return place.empty() ? teller.text("articles.nowhere") : place;
}

Table table(const Teller& teller) {
    Table table{.caption = "",
                .head = {{teller.text("articles.says")},
                         {teller.text("articles.known")},
                         {teller.text("articles.where")}},
                .rows = {}};
    for (const Claim& claim : all) {
        const std::string key = "article." + std::string(claim.id);
        table.rows.push_back(
            {teller.text(key + ".says"), teller.text(key + ".known"), where(teller, claim)});
    }
    return table;
}

/// A button for each story and lesson that the table names, each once.
Buttons doors(const Teller& teller) {
    Buttons row{.question = teller.text("articles.open"), .buttons = {}};
    std::vector<std::string> named;
    for (const Claim& claim : all) {
        const std::string id(claim.story);
        const bool is_new = std::find(named.begin(), named.end(), id) == named.end();
        if (!id.empty() && is_new) {
            row.buttons.push_back({teller.text("story." + id + ".name"), OpenStory{id}});
            named.push_back(id);
        }
    }
    return row;
}

}  // namespace

std::span<const Claim> claims() {
    return all;
}

Document articles_document(const Shown& shown, const Strings& strings) {
    const Teller teller(shown, strings);
    return {.title = teller.text("sheet.articles.name"),
            .blocks = {Paragraph{teller.text("articles.intro")},
                       Paragraph{teller.text("articles.interest")}, table(teller), doors(teller),
                       Paragraph{teller.text("articles.note"), Tone::note}}};
}

}  // namespace compass::ui
