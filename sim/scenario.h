#pragma once

#include <limits>

namespace compass::sim {

/// A day that never comes; such a field is left out of files.
inline constexpr double never = std::numeric_limits<double>::infinity();

/// A pill taken again and again. `amount` is in the unit of its registry row (IU, ug or mg); days
/// are whole numbers counted from the start of the run.
struct Dose {
    double amount{};
    double interval_d{};  ///< 1 daily, 7 weekly, 0 a single dose
    double start_d{};
    double stop_d{};      ///< first day without it, or never
    double miss_every{};  ///< 0, or every n-th dose is forgotten (n >= 2)
    friend bool operator==(const Dose&, const Dose&) = default;
};

/// Is the dose taken on day `day` (day 0 is the first day of the run)?
bool is_taken(const Dose& dose, int day);

/// Over how many days a dose is spread when it is spoken of per day: its rhythm, thirty if single.
double spread_days(const Dose& dose);

/// Mean amount a day while the rhythm lasts, without the doses that are forgotten.
double mean_amount_per_day(const Dose& dose);

/// Who is simulated; fixed during a run. Flags are 0 or 1.
struct Person {
    double age_y{};
    double female{};
    double weight_kg{};
    double base_25ohd{};  ///< nmol/L, yearly mean before the run
    double base_cac{};    ///< Agatston units at the start
    double gfr{};         ///< mL/min/1.73 m2 at the start
    double inflammation{};
    double k_response{};
    double microbiome{};
    double activity{};
    double t_score{};
    double menopause_age{};
    friend bool operator==(const Person&, const Person&) = default;
};

/// What is eaten, taken and lived through, and how far disputed links are believed.
struct Regimen {
    double diet_ca_base{};  ///< mg/d before the run; the fields without _base hold from day 0
    double diet_ca{};
    double diet_k1_base{};  ///< ug/d
    double diet_k1{};
    double diet_mk4_base{};  ///< ug/d
    double diet_mk4{};
    Dose ca;            ///< mg; the total of a day
    double ca_split{};  ///< over how many meals the calcium pills are shared, 1 to 3
    Dose d3;            ///< IU
    Dose mk7;           ///< ug
    Dose mk4;           ///< ug
    Dose k1;            ///< ug
    double natto_per_week{};
    double natto_ug{};  ///< ug MK-7 in a meal of natto
    double fat_g{};     ///< eaten with the pills
    double sun{};       ///< times the usual exposure
    double season{};    ///< flag
    double latitude{};  ///< degrees
    double start_doy{};
    double warfarin{};  ///< flag
    double warfarin_start_d{};
    double warfarin_stop_d{};  ///< first day off, or never
    double dial_k_vessel{};
    double dial_k_bone{};
    double dial_sup_vessel{};
    double hide_weak{};  ///< links known less well than this do not act, 0 to 4 (links.h)
    friend bool operator==(const Regimen&, const Regimen&) = default;
};

/// Everything a user can decide: a plain value, free to copy, compare, store and share.
/// One field per row of inputs(), and a new Scenario holds the defaults written there.
struct Scenario {
    Person person;
    Regimen regimen;
    double days{};  ///< the horizon

    Scenario();
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

}  // namespace compass::sim
