#include "ui/card_tip.h"

#include "ui/widgets.h"

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

namespace {

struct Line {
    std::string text;
    Face face = Face::note;
    ImU32 colour = 0;
};

std::vector<Line> tip_lines(const Curve& curve, const Plot& plot, const Strings& strings,
                            Level level, const Style& style, double x) {
    const ImU32 ink = style.colours.ink;
    const ImU32 ink2 = style.colours.ink2;
    std::vector<Line> lines{{time_text(plot, x, strings, level), Face::bold, ink}};
    for (std::string& text : read_texts(plot, x, strings, level))
        lines.push_back({std::move(text), Face::note, ink});
    if (is_outside(plot, x)) {
        lines.push_back(
            {std::string(strings.text("plot.outside", level)), Face::note, style.colours.caution});
    }
    if (telling_band_at(plot, x))
        lines.push_back({std::string(strings.text("plot.band", level)), Face::note, ink2});
    if (!plot.ribbon.empty())
        lines.push_back({std::string(strings.text("plot.ribbon", level)), Face::note, ink2});
    if (plot.scale_changed)
        lines.push_back({std::string(strings.text("plot.scale_changed", level)), Face::note, ink2});
    lines.push_back({usual_text(curve, strings, level), Face::note, ink2});
    if (curve.usual) lines.push_back({source_text(curve, strings, level), Face::note, ink2});
    lines.push_back({std::string(strings.text("plot.open_tip", level)), Face::note, ink2});
    return lines;
}

}  // namespace

void card_tip(const Curve& curve, const Plot& plot, const Strings& strings, Level level,
              const Style& style, const Rect& card, double x) {
    // at least as wide as its longest short line, on the side of the card with room
    const float width = style.px(250.0F);
    const bool right = card.at.x + width > ImGui::GetIO().DisplaySize.x;
    ImGui::SetNextWindowPos({right ? card.right() : card.at.x, card.at.y - style.px(8.0F)},
                            ImGuiCond_Always, {right ? 1.0F : 0.0F, 1.0F});
    ImGui::SetNextWindowSize({width, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{style.px(12.0F), style.px(10.0F)});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2{0.0F, style.px(2.0F)});
    ImGui::BeginTooltip();
    std::vector<Line> lines = tip_lines(curve, plot, strings, level, style, x);
    const bool is_cut =
        text_width(*style.font(Face::body), plot.name) > card.size.x - style.px(24.0F);
    if (is_cut) lines.insert(lines.begin(), {plot.name, Face::bold, style.colours.ink});
    for (const Line& line : lines) {
        ImGui::PushFont(style.font(line.face));
        ImGui::PushStyleColor(ImGuiCol_Text, line.colour);
        const std::string text =
            wrapped(*style.font(line.face), line.text, width - style.px(24.0F));
        ImGui::TextUnformatted(text.data(), text.data() + text.size());
        ImGui::PopStyleColor();
        ImGui::PopFont();
    }
    ImGui::EndTooltip();
    ImGui::PopStyleVar(2);
}

}  // namespace compass::ui
