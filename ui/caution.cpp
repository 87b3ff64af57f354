#include "ui/caution.h"

#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace compass::ui {
namespace {

constexpr double most_d3_iu = 10000.0;
constexpr double least_gfr = 30.0;
constexpr float card_width = 560.0F;
constexpr float dialog_pad = 24.0F;
constexpr float dialog_head = 62.0F;
constexpr float button_height = 34.0F;

constexpr std::array<std::pair<Caution, std::string_view>, 3> keys{{
    {blood_thinner, "caution.blood_thinner"},
    {mega_dose, "caution.mega_dose"},
    {weak_kidney, "caution.weak_kidney"},
}};

/// True in the first frame of a card: then it takes the keyboard, and later gives it back.
bool just_opened(ImGuiID last_seen) {
    const int frame = ImGui::GetFrameCount();
    const int last = memory().GetInt(last_seen, -2);
    memory().SetInt(last_seen, frame);
    return last < frame - 1;
}

bool close_button(const Style& style, std::string_view words, const Rect& place) {
    const ImGuiID id = ImGui::GetID("###read");
    const ImGuiID focus_before = beside(id, "focus before");
    if (just_opened(beside(id, "last seen"))) {
        memory().SetInt(focus_before, static_cast<int>(focused_item()));
        focus_on(id, true);
    }
    if (!button(style, "###read", words, place, {.look = ButtonLook::filled})) return false;
    focus_on(static_cast<ImGuiID>(memory().GetInt(focus_before)), true);
    return true;
}

/// What the card says, each as broken into lines.
struct Said {
    std::string title, text, advice;
    float text_height = 0.0F;
    float advice_height = 0.0F;
};

float height_of(const ImFont& font, const std::string& lines) {
    return font.CalcTextSizeA(font.FontSize, 1e9F, 0.0F, lines.c_str()).y;
}

Said said_by(unsigned cautions, const Style& style, const Strings& strings, Level level,
             float width) {
    const ImFont& body = *style.font(Face::body);
    const ImFont& note = *style.font(Face::note);
    Said said{.title = std::string(strings.text("caution.title", level)),
              .text = wrapped(body, caution_text(cautions, strings, level), width),
              .advice = wrapped(note, strings.text("caution.advice", level), width)};
    said.text_height = height_of(body, said.text);
    said.advice_height = height_of(note, said.advice);
    return said;
}

void draw_lines(ImDrawList& list, const ImFont& font, ImVec2 at, ImU32 colour,
                const std::string& lines) {
    const ImVec2 on_pixels{std::floor(at.x), std::floor(at.y)};
    list.AddText(&font, font.FontSize, on_pixels, colour, lines.c_str());
}

Rect centred(ImVec2 size, const Rect& in) {
    return {{in.at.x + 0.5F * (in.size.x - size.x),
             in.at.y + std::max(0.5F * (in.size.y - size.y), 0.0F)},
            size};
}

/// Was the card closed?
bool draw_card(const Said& said, const Rect& card, const Style& style, std::string_view words) {
    const float side = style.px(dialog_pad);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 end{card.right(), card.bottom()};
    list.AddRectFilled(card.at, end, style.colours.panel, style.px(12.0F));
    list.AddRect(card.at, end, style.colours.caution, style.px(12.0F), 0, style.px(2.0F));
    ImVec2 at{card.at.x + side, card.at.y + style.px(20.0F)};
    draw_caution(list, style, at, style.px(22.0F));
    draw_text(list, *style.font(Face::sentence), {at.x + style.px(32.0F), at.y},
              style.colours.caution, said.title);
    at.y = card.at.y + style.px(dialog_head);
    draw_lines(list, *style.font(Face::body), at, style.colours.ink, said.text);
    at.y += said.text_height + side;
    draw_lines(list, *style.font(Face::note), at, style.colours.ink2, said.advice);
    const ImVec2 size{button_width(style, words), style.px(button_height)};
    return close_button(style, words,
                        {{card.right() - side - size.x, card.bottom() - side - size.y}, size});
}

}  // namespace

unsigned cautions_of(const sim::Scenario& scenario) {
    unsigned cautions = no_caution;
    if (scenario.regimen.warfarin != 0.0) cautions |= blood_thinner;
    if (sim::mean_amount_per_day(scenario.regimen.d3) > most_d3_iu) cautions |= mega_dose;
    if (scenario.person.gfr < least_gfr) cautions |= weak_kidney;
    return cautions;
}

unsigned unread_cautions(const Shown& shown) {
    return cautions_of(shown.scenario) & ~shown.view.cautions_read;
}

std::string caution_text(unsigned cautions, const Strings& strings, Level level) {
    std::string text;
    for (const auto& [caution, key] : keys) {
        if ((cautions & caution) == 0) continue;
        if (!text.empty()) text += '\n';
        text += strings.text(key, level);
    }
    return text;
}

void caution_card(const Shown& shown, const Style& style, const Strings& strings,
                  const Rect& results, Asked& asked) {
    const unsigned unread = unread_cautions(shown);
    if (unread == no_caution) return;
    const Level level = shown.view.level;
    const float side = style.px(dialog_pad);
    const float width = std::min(style.px(card_width), results.size.x);
    const Said said = said_by(unread, style, strings, level, width - 2.0F * side);
    const ImVec2 size{width, style.px(dialog_head + button_height) + said.text_height +
                                 said.advice_height + 3.0F * side};
    // the sliders stay within reach, but for a phone, where the words need all the room
    const Rect whole{{}, ImGui::GetIO().DisplaySize};
    const Rect& ground = size.y <= results.size.y ? results : whole;
    ImGui::SetNextWindowPos(ground.at);
    ImGui::SetNextWindowSize(ground.size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{});
    const bool open =
        ImGui::Begin("###caution", nullptr,
                     ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                         ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                         ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::PopStyleVar();
    // to the front without ImGui's focus, which would end the drag that led here
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    if (open) {
        ImGui::GetWindowDrawList()->AddRectFilled(ground.at, {ground.right(), ground.bottom()},
                                                  style.colours.page);
        if (draw_card(said, centred(size, ground), style, strings.text("caution.close", level))) {
            asked_view(shown, asked).cautions_read |= unread;
        }
    }
    ImGui::End();
}

Rect results_of(const Layout& layout) {
    Rect all = layout.picture;
    const auto add = [&all](const Rect& part) {
        if (part.empty()) return;
        const ImVec2 end{std::max(all.right(), part.right()),
                         std::max(all.bottom(), part.bottom())};
        all.at = {std::min(all.at.x, part.at.x), std::min(all.at.y, part.at.y)};
        all.size = {end.x - all.at.x, end.y - all.at.y};
    };
    add(layout.sentence);
    add(layout.key);
    add(layout.differences);
    for (const Rect& card : layout.cards) add(card);
    return all;
}

}  // namespace compass::ui
