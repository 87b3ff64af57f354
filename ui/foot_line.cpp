#include "ui/foot_line.h"

#include "ui/number_text.h"
#include "ui/outside.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::ui {
namespace {

constexpr float margin = 16.0F;
constexpr float narrow_margin = 12.0F;
constexpr float gap = 24.0F;
/// Blood calcium beyond these, as the mean of a day, is told long before the model ends.
constexpr double low_ca_mg_dl = 8.5;
constexpr double high_ca_mg_dl = 10.5;

/// The key of what is to be told of blood calcium on the way; empty while it is as usual.
std::string_view calcium_key(const sim::Trajectory& run) {
    const auto any = [&run](const auto& is_so) {
        return std::any_of(run.samples.begin(), run.samples.end(), is_so);
    };
    if (any([](const sim::Sample& s) { return s.day.ca_mean_mg_dl > high_ca_mg_dl; })) {
        return "foot.calcium_above";
    }
    return any([](const sim::Sample& s) { return s.day.ca_mean_mg_dl < low_ca_mg_dl; })
               ? "foot.calcium_below"
               : "";
}

}  // namespace

FootMessage foot_message(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    if (!shown.notice.empty()) return {std::string(shown.notice), true};
    const std::uint8_t reasons = outside_of(shown.now);
    if (reasons != sim::inside_domain) {
        return {filled(strings.text("foot.outside.head", level),
                       {outside_text(reasons, strings, level)}),
                true, std::string(strings.text("foot.outside.brief", level))};
    }
    if (shown.scenario.regimen.warfarin != 0.0) {  // read before any change of vitamin K
        return {std::string(strings.text("foot.blood_thinner", level)), true,
                std::string(strings.text("foot.blood_thinner_brief", level))};
    }
    if (const auto key = calcium_key(shown.now); !key.empty()) {
        return {std::string(strings.text(key, level)), true};
    }
    const sim::Day day = sim::sample_at(shown.now, shown.view.day).day;
    return {account_text(day, strings, level), false, account_text(day, strings, level, true)};
}

namespace {

/// The sign of a caution before a line of notes whose top is at `at`.
void draw_sign(ImDrawList& list, const Style& style, ImVec2 at) {
    const float middle = at.y + 0.5F * style.font(Face::note)->FontSize;
    draw_caution(list, style, {at.x, middle - style.px(7.0F)}, style.px(14.0F));
}

/// Under the advice: all of it in the lines that are left, or the brief words, or what fits.
void foot_message_under(const FootMessage& said, const Style& style, const Rect& rect, int lines) {
    const ImFont& font = *style.font(Face::note);
    const ImU32 colour = said.caution ? style.colours.caution : style.colours.ink2;
    const float mark = said.caution ? style.px(20.0F) : 0.0F;
    const float room = rect.size.x - mark;
    const auto most = static_cast<std::size_t>(lines);
    std::vector<std::string> words = fitting_lines(font, said.text, room);
    if (words.size() > most && !said.brief.empty()) {
        words = fitting_lines(font, said.brief, room);
    }
    if (words.size() > most) words = {said.brief.empty() ? said.text : said.brief};
    ImVec2 at{rect.at.x + mark, rect.at.y};
    if (said.caution) draw_sign(*ImGui::GetWindowDrawList(), style, rect.at);
    for (const std::string& line : words) {
        fitting_text(style, Face::note, at, room, colour, line);
        at.y += font.FontSize;
    }
}

/// All words of a notice on a card over the foot line, where the advice stays to be read.
void draw_notice_over(const FootMessage& said, const Style& style, const Rect& foot) {
    const ImFont& font = *style.font(Face::note);
    const float side = style.px(margin);
    const float mark = style.px(20.0F);
    constexpr float most = 0.75F;  // of the width, so that the time at the left stays in reach
    const float room = most * foot.size.x - 2.0F * side - mark;
    if (room <= 0.0F) return;
    const std::vector<std::string> lines = fitting_lines(font, said.text, room);
    float widest = 0.0F;
    for (const std::string& line : lines) widest = std::max(widest, text_width(font, line));
    const float pad = style.px(8.0F);
    const ImVec2 size{widest + mark + 2.0F * pad,
                      static_cast<float>(lines.size()) * font.FontSize + 2.0F * pad};
    const ImVec2 end{foot.right() - side + pad, foot.at.y - style.px(2.0F)};
    const ImVec2 at{end.x - size.x, end.y - size.y};
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    const float round = style.px(6.0F);
    list.AddRectFilled(at, end, style.colours.panel, round);
    list.AddRect(at, end, style.colours.caution, round, 0, style.px(1.5F));
    draw_sign(list, style, {at.x + pad, at.y + pad});
    ImVec2 text{at.x + pad + mark, at.y + pad};
    for (const std::string& line : lines) {
        list.AddText(&font, font.FontSize, text, style.colours.caution, line.c_str());
        text.y += font.FontSize;
    }
}

}  // namespace

void foot_line(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect) {
    if (rect.empty()) return;
    const Panel panel("foot", rect, style.colours.page, ImGuiWindowFlags_NoInputs);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Level level = shown.view.level;
    const ImFont& bold = *style.font(Face::bold);
    const ImFont& note = *style.font(Face::note);
    const int lines = static_cast<int>(rect.size.y / note.FontSize);
    const float side = style.px(lines > 1 ? narrow_margin : margin);
    const float room = rect.size.x - 2.0F * side;
    const float top = 0.5F * (rect.size.y - static_cast<float>(lines) * note.FontSize);
    const float middle = rect.at.y + (lines > 1 ? top + 0.5F * note.FontSize : 0.5F * rect.size.y);
    const std::string_view advice = strings.text("foot.advice", level);
    const bool fits = text_width(bold, advice) <= room;
    const ImFont& font = fits ? bold : note;
    fitting_text(style, fits ? Face::bold : Face::note,
                 {rect.at.x + side, middle - 0.5F * font.FontSize}, room, style.colours.ink,
                 advice);
    const FootMessage said = foot_message(shown, strings);
    const float mark = said.caution ? style.px(20.0F) : 0.0F;
    const float left = room - text_width(font, advice) - style.px(gap) - mark;
    // what went wrong and what to do about it is never cut
    const float most = lines > 1 ? static_cast<float>(lines - 1) * (room - mark) : left;
    if (text_width(note, shown.notice) > most) return draw_notice_over(said, style, rect);
    if (lines > 1) {
        const float under = rect.at.y + top + note.FontSize;
        const Rect left_over{{rect.at.x + side, under}, {room, rect.bottom() - under}};
        return foot_message_under(said, style, left_over, lines - 1);
    }
    if (left < style.px(80.0F)) return;  // a few letters would say nothing
    const bool is_brief = !said.brief.empty() && text_width(note, said.text) > left;
    const float taken =
        fitting_text(style, Face::note, {rect.right() - side, middle - 0.5F * note.FontSize}, left,
                     said.caution ? style.colours.caution : style.colours.ink2,
                     is_brief ? said.brief : said.text, 1.0F);
    const float start = rect.right() - side - taken;
    if (said.caution) draw_sign(list, style, {start - mark, middle - 0.5F * note.FontSize});
}

std::string account_text(const sim::Day& day, const Strings& strings, Level level, bool is_brief) {
    const double in = std::round(day.eaten_mg);
    const double faeces = std::round(day.faeces_mg);
    const double urine = std::round(day.urine_mg);
    const double skin = std::round(day.skin_mg);
    // what is left of the rounded figures, not the rounded balance: the sum must close
    const double kept = in - faeces - urine - skin;
    const std::string key = kept < 0.0 ? "foot.account_lost" : "foot.account";
    return filled(
        strings.text(is_brief ? key + "_brief" : key, level),
        {fixed_text(in, 0, strings), fixed_text(faeces, 0, strings), fixed_text(urine, 0, strings),
         fixed_text(skin, 0, strings), fixed_text(std::abs(kept), 0, strings)});
}

}  // namespace compass::ui
