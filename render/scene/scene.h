#pragma once

#include "sim/trajectory.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace compass::scene {

enum class Palette : std::uint8_t { dark, paper };

/// What a second of dots stands for: an hour of one day, or a day under the play head.
enum class Lens : std::uint8_t { day, month, horizon };

/// The pipes of calcium: where it leaves and where it arrives.
enum class Flux : std::uint8_t { absorbed, secreted, faeces, urine, formed, resorbed, vessel };
inline constexpr std::size_t flux_count = 7;

/// How the picture is looked at. Nothing of it changes the model.
struct Moment {
    double day = 0.0;  ///< the play head, in days from the start
    Lens lens = Lens::horizon;
    double seconds = 0.0;  ///< clock of the dots and of idle motion
    Palette palette = Palette::dark;
    bool true_scale = false;  ///< the lens is put away and only the hairline is left
    int most_dots = 1600;     ///< on the screen at a time; fewer where the picture is small
    float scale = 1.0F;       ///< pixels per scene unit: decides which words have room
    float words = 1.0F;       ///< letters are so many times as large as `scale` makes them
    float density = 1.0F;     ///< pixels of the drawing per such pixel, as on a phone's screen
    bool has_key = false;     ///< the key stands beside the picture, so the picture has none
    /// Ids of the links that do not act (sim/model/links.h): drawn as an outline with a cut.
    std::vector<std::string_view> left_out{};
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// What the messages start from: blood levels and active shares, each over 0.
enum class Source : std::uint8_t { store_d, active_d, pth, serum, osteocalcin, mgp, vitamin_k };
inline constexpr std::size_t source_count = 7;
using Levels = std::array<double, source_count>;

/// One picture as plain numbers, a pure function of run and moment. All that is drawn follows
/// from it; see docs/scene.md for what each element means.
struct Scene {
    Moment moment;
    double hour_of_day = 0.0;  ///< day lens: the clock; else 0
    /// Day lens: blood calcium through that day in mg/dL, evenly from midnight to midnight; else
    /// empty.
    std::vector<double> serum_of_day;

    double gut_mg = 0.0;  ///< in the lumen: now in the day lens, else the day's mean
    double serum_mg_dl = 0.0;
    std::array<double, sim::origin_count> gut_share{};    ///< food, tablet, bone, start; sum 1
    std::array<double, sim::origin_count> serum_share{};  ///< of the blood; sum 1
    std::array<double, flux_count> mg_per_day{};          ///< now, or over the day

    double absorbed_share = 0.0;  ///< of what was eaten and secreted that day
    double eaten_mg = 0.0;        ///< that day
    double tablets_mg = 0.0;      ///< part of it that came as pills
    double gate = 0.0;            ///< share of the greatest active uptake, 0 to 1
    double k_supply = 0.0;        ///< vitamin K in bone and vessel wall over its reference
    double mgp_active = 0.0;      ///< carboxylated share of matrix Gla protein
    double osteocalcin_active = 0.0;
    double bone_ratio = 1.0;  ///< bone calcium over the young reference
    double bone_ratio_start = 1.0;
    double cac = 0.0;  ///< Agatston units
    double cac_start = 0.0;
    double elasticity = 1.0;  ///< 0 rigid to 1.2
    double c25_nmol_l = 0.0;
    double active_d = 1.0;  ///< vitamin D action over the reference
    double pth_pg_ml = 0.0;
    double sun = 1.0;          ///< times the usual exposure
    bool warfarin = false;     ///< a vitamin K antagonist is taken that day
    int tablet_meals = 1;      ///< with how many of the day's meals tablets come, 1 to 3
    Levels levels_start{};     ///< of the same run at its start
    std::uint8_t outside = 0;  ///< sim::Outside reasons, 0 inside the model's domain

    int mg_per_dot = 5;           ///< 2 in the day lens; larger when there would be too many
    double lens_factor = 1000.0;  ///< constant magnification of the flow into the artery wall
    friend bool operator==(const Scene&, const Scene&) = default;
};

/// The levels of now, in the units of their fields: nmol/L, 1, pg/mL, mg/dL, 1, 1, 1.
Levels levels(const Scene& scene);

constexpr std::size_t index(Source source) {
    return static_cast<std::size_t>(source);
}

constexpr std::size_t index(Flux flux) {
    return static_cast<std::size_t>(flux);
}

/// The picture of a run at a moment. The day is clamped to the run.
Scene body_scene(const sim::Trajectory& run, const Moment& moment);

/// Two runs at the same moment, to be seen side by side at the same scales: a dot is as many mg in
/// both. Arrows and lens have the same scales in any picture.
std::array<Scene, 2> body_scenes(const sim::Trajectory& first, const sim::Trajectory& second,
                                 const Moment& moment);

}  // namespace compass::scene
