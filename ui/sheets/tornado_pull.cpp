#include "ui/ahead/ranges.h"
#include "ui/cards.h"
#include "ui/memory.h"
#include "ui/sheets/tornado_chart.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float least_move = 3.0F;    ///< less is a click, which only chooses the bar
constexpr float least_drag = 160.0F;  ///< a short bar moves its slider no faster than this, px

void move_to(const TornadoChart& chart, const TornadoBar& bar, double place, Asked& asked) {
    const Control& control = control_at(bar.control);
    const sim::Scenario& now = chart.shown.scenario;
    const double low = place_of(control, now, bar.low);
    const double high = place_of(control, now, bar.high);
    const double value = value_at(control, now, low + std::clamp(place, 0.0, 1.0) * (high - low));
    const sim::Scenario moved = with_value(control, now, value);
    if (!(moved == now)) asked.scenario = moved;
}

/// What a drag along a bar began with, kept under names beside the bar's id.
struct Pull {
    ImGuiID id;

    ImGuiID start_x() const { return beside(id, "start x"); }
    ImGuiID start_place() const { return beside(id, "start place"); }
    ImGuiID span() const { return beside(id, "span"); }
    ImGuiID low() const { return beside(id, "low end"); }
    ImGuiID high() const { return beside(id, "high end"); }
    ImGuiID sets_end() const { return beside(id, "sets end"); }
    ImGuiID has_moved() const { return beside(id, "has moved"); }
};

void begin_pull(const TornadoChart& chart, const TornadoBar& bar, const Pull& pull, Asked& asked) {
    const float low = chart.x(value_in(bar.at_low, chart.outcome));
    const float high = chart.x(value_in(bar.at_high, chart.outcome));
    const float mouse = ImGui::GetIO().MousePos.x;
    const bool at_high = std::abs(mouse - high) < std::abs(mouse - low);
    const float least = chart.style.px(least_drag);
    const float length = high - low;
    const float sign = length < 0.0F ? -1.0F : 1.0F;
    remember(pull.start_x(), static_cast<double>(mouse));
    remember(pull.start_place(), at_high ? 1.0 : 0.0);
    remember(pull.span(), static_cast<double>(sign * std::max(std::abs(length), least)));
    remember(pull.low(), bar.low);
    remember(pull.high(), bar.high);
    memory().SetBool(pull.sets_end(), ImGui::GetIO().KeyShift);
    memory().SetBool(pull.has_moved(), false);
    asked_view(chart.shown, asked).ahead.bar = bar.control;
    chart.hand.take();
}

/// With Shift held, the end that was taken goes along the bar to a new value, on the slider's
/// steps; where it would meet the other end it stays.
void pull_end(const TornadoChart& chart, const TornadoBar& bar, const Pull& pull, double place,
              Asked& asked) {
    const Control& control = control_at(bar.control);
    const sim::Scenario& now = chart.shown.scenario;
    sim::Range ends{remembered(pull.low()), remembered(pull.high())};
    const double low = place_of(control, now, ends.least);
    const double high = place_of(control, now, ends.greatest);
    const double value = value_at(control, now, std::clamp(low + place * (high - low), 0.0, 1.0));
    (remembered(pull.start_place()) > 0.5 ? ends.greatest : ends.least) = value;
    View& view = asked_view(chart.shown, asked);
    if (const auto changed = with_ends(view.ahead, now, bar.control, ends)) view.ahead = *changed;
}

}  // namespace

void pull_bar(const TornadoChart& chart, const TornadoBar& bar, Asked& asked) {
    const Pull pull{ImGui::GetItemID()};
    if (ImGui::IsItemActivated()) begin_pull(chart, bar, pull, asked);
    const bool sets_end = memory().GetBool(pull.sets_end());
    const double moved =
        static_cast<double>(ImGui::GetIO().MousePos.x) - remembered(pull.start_x());
    const auto still = static_cast<double>(chart.style.px(least_move));
    if (ImGui::IsItemActive() && std::abs(moved) > still) memory().SetBool(pull.has_moved(), true);
    if (ImGui::IsItemActive() && memory().GetBool(pull.has_moved())) {
        const double place = remembered(pull.start_place()) + moved / remembered(pull.span());
        if (sets_end) {
            pull_end(chart, bar, pull, place, asked);
        } else {
            move_to(chart, bar, place, asked);
        }
    }
    if (ImGui::IsItemDeactivated()) asked.settled = true;
}

}  // namespace compass::ui
