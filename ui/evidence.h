#pragma once

#include "sim/evidence.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

/// What a record tells of a link, in the order in which a card shows it.
enum class Told {
    id,
    from,
    to,
    sign,
    mark,
    strength,
    in_whom,
    study_kinds,
    largest_trial,
    largest_n,
    result,
    null_results,
    who_paid,
    year_checked,
    sources,
};
inline constexpr std::size_t told_count = static_cast<std::size_t>(Told::sources) + 1;

/// By Told, as the header of the table and the words' keys name them.
inline constexpr std::array<std::string_view, told_count> told_ids{
    "id",       "from",         "to",          "sign",          "mark",
    "strength", "in_whom",      "study_kinds", "largest_trial", "largest_n",
    "result",   "null_results", "who_paid",    "year_checked",  "sources"};

/// What is known about one link, and who paid for knowing it: a row of assets/evidence.csv.
struct EvidenceRecord {
    std::array<std::string, told_count> told;  ///< empty where it is not known
    sim::Evidence mark = sim::Evidence::free_choice;
    int strength = 0;         ///< 0 to 4, as sim::Link
    bool is_checked = false;  ///< the sources were read again for this table
    /// How the link is left out: constants or inputs with their values ("e_kves=0"), "through" and
    /// the links that it consists of, "fixed" for what has no constant of its own, or "outside" for
    /// what the model does not have.
    std::string off;

    const std::string& text(Told what) const { return told[static_cast<std::size_t>(what)]; }
    std::string_view id() const { return text(Told::id); }
};

}  // namespace compass::ui
