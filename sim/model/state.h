#pragma once

#include <array>
#include <cstddef>

namespace compass::sim {

/// The entries of a State, by the names of the specification. Calcium in mg; see columns.cpp for
/// the unit of each. The accounts a_in to a_abs follow what crossed the border of the body since
/// day 0. The memos behind them are integrals over time from which the means of a day are taken.
enum Entry : std::size_t {
    gut,
    ecf,
    exch,
    trab,
    cort,
    ves,
    soft,  // pools of calcium, mg
    oc,
    ob,  // bone cells, 1 = reference
    d3p,
    d3f,
    c25,
    c125,  // vitamin D: nmol, nmol, nmol/L, pmol/L
    k1p,
    k4p,
    k7p,
    kliv,
    kext,  // vitamin K, nmol
    coc,
    cmgp,  // carboxylated shares
    a_in,
    a_fae,
    a_uri,
    a_der,
    a_abs,  // accounts, mg
    m_gut,
    m_ecf,
    m_pth,
    m_form,
    m_res,
    m_secr,  // memos: mg d, mg d, pg d/mL, mg, mg, mg
    entry_count
};

/// The entries that anything depends on come first: pools, cells, vitamins. Accounts and memos
/// follow, and nothing depends on them.
inline constexpr std::size_t movers = cmgp + 1;
inline constexpr std::size_t reported_entries = m_gut;  ///< those in the specification
inline constexpr std::size_t calcium_pools = soft + 1;

using State = std::array<double, entry_count>;

/// Where a mg of calcium came from. At the start of a run all of it was there already.
enum Origin : std::size_t { food, tablet, from_bone, at_start, origin_count };

/// The places whose calcium is told apart by origin: the seven pools, then what left in faeces,
/// urine and through the skin.
enum Place : std::size_t { out_faeces = calcium_pools, out_urine, out_skin, place_count };

/// mg of calcium by place and origin; the four of a place sum to its entry in the State (for the
/// three outlets: to its account).
using Origins = std::array<std::array<double, origin_count>, place_count>;

/// All that is integrated over time.
struct Body {
    State state{};
    Origins origins{};
};

/// What was stored, plus what was lost, less what was eaten, mg. No flow can change it.
double ledger_mg(const State& y);

}  // namespace compass::sim
