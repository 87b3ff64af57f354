#include "render/scene/signals.h"

#include "render/scene/keys_card.h"
#include "render/scene/layout.h"

#include <algorithm>
#include <cmath>

namespace compass::scene {
namespace {

using sim::Evidence;
constexpr Evidence known = Evidence::measured;
constexpr Evidence chosen = Evidence::free_choice;

// The signals by what sends them; the last two points of a line give the arrow its direction.

std::vector<Signal> from_vitamin_d() {
    const glm::vec2 sun = layout::sun + glm::vec2{13, 3};
    return {
        {Source::store_d, true, known, Ink::gold_text, {sun, {265, 511}}, "sun_d3"},
        {Source::store_d, true, known, Ink::gate, {{280, 502}, {316, 460}}, "d25_125d"},
        {Source::active_d, true, known, Ink::gate, {{312, 404}, {261, 365}}, "d125_gut"},
        {Source::active_d, true, known, Ink::gate, {{247, 360}, {178, 366}}, "d125_gut"},
        {Source::active_d, false, known, Ink::gate, {{382, 355}, {455, 358}}, "d_pth"},
    };
}

std::vector<Signal> from_serum() {
    constexpr Evidence mechanism = Evidence::mechanistic;
    return {
        {Source::serum, false, known, Ink::ink, {{466, 314}, {466, 350}}, "ca_pth"},
        {Source::serum, true, mechanism, Ink::ink, {{346, 240}, {346, 196}}, "caserum_artery"},
    };
}

std::vector<Signal> from_vitamin_k(const KeysCard& card) {
    const float first = card.first_row;
    const float second = card.second_row;
    const std::vector<glm::vec2> to_bone{{482, 388}, {474, 388}, {474, first}, {490, first}};
    const std::vector<glm::vec2> to_wall{{474, first}, {474, second}, {490, second}};
    return {
        {Source::vitamin_k, true, known, Ink::gold_text, to_bone, "k_coc"},
        {Source::vitamin_k, true, known, Ink::gold_text, to_wall, "k_cmgp"},
    };
}

std::vector<Signal> from_pth() {
    const glm::vec2 bead = layout::watchdog_bead;
    const glm::vec2 to_urine = bead + glm::vec2{-6, 7};
    const glm::vec2 to_active_d = bead + glm::vec2{-9, 3};
    const std::vector<glm::vec2> to_bone{{474, 365}, {482, 369}, {764, 369}};
    return {
        {Source::pth, true, known, Ink::osteoclast, to_bone, "pth_bone"},
        {Source::pth, false, known, Ink::osteoclast, {to_urine, {377, 430}}, "pth_urine"},
        {Source::pth, true, known, Ink::osteoclast, {to_active_d, {346, 398}}, "pth_125d"},
    };
}

// In true scale the artery's lens is closed and the signal to it has nowhere to end.
std::vector<Signal> from_proteins(const KeysCard& card, bool true_scale) {
    const float row = card.first_row;
    const std::vector<glm::vec2> to_bone{{727, row}, {776, row}};
    const std::vector<glm::vec2> to_wall{{692, 376}, {692, 214}, {667, 172}};
    std::vector<Signal> all{
        {Source::osteocalcin, true, chosen, Ink::gold_text, to_bone, "coc_bone"}};
    if (!true_scale)
        all.push_back({Source::mgp, false, chosen, Ink::gold_text, to_wall, "mgp_artery"});
    return all;
}

}  // namespace

bool is_left_out(const Scene& scene, const Signal& signal) {
    const auto& left_out = scene.moment.left_out;
    return std::find(left_out.begin(), left_out.end(), signal.link) != left_out.end();
}

double level_ratio(const Scene& scene, Source source) {
    const double start = scene.levels_start[index(source)];
    const double now = levels(scene)[index(source)];
    return start > 0.0 && std::isfinite(now) ? std::max(now, 0.0) / start : 1.0;
}

int chevrons(double ratio) {
    if (ratio < 1.05) return 0;
    return ratio < 1.2 ? 1 : ratio < 1.6 ? 2 : 3;
}

bool has_moved(double ratio) {
    return std::abs(ratio - 1.0) >= 0.05;
}

float bead_size(double ratio) {
    return layout::bead_radius * static_cast<float>(std::sqrt(std::clamp(ratio, 0.02, 4.0)));
}

std::vector<Signal> signals(const Scene& scene) {
    std::vector<Signal> all;
    const KeysCard card = keys_card(scene.moment);
    for (const auto& part : {from_vitamin_d(), from_serum(), from_vitamin_k(card), from_pth(),
                             from_proteins(card, scene.moment.true_scale)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace compass::scene
