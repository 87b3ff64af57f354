#include "ui/widgets.h"

#include "ui/focus.h"
#include "ui/memory.h"

#include <algorithm>
#include <vector>

namespace compass::ui {
namespace {

constexpr float hover_tint = 0.10F;
constexpr float press_tint = 0.20F;
constexpr float disabled_opacity = 0.45F;
constexpr float tooltip_delay_s = 0.4F;

struct Paint {
    ImU32 ground;
    ImU32 edge;
    ImU32 text;
};

Paint paint_of(const Style& style, const ButtonState& state) {
    const Colours& colours = style.colours;
    const float tint = !state.enabled           ? 0.0F
                       : ImGui::IsItemActive()  ? press_tint
                       : ImGui::IsItemHovered() ? hover_tint
                                                : 0.0F;
    Paint paint{mixed(colours.raised, colours.ink, tint), colours.edge, colours.ink};
    if (state.look == ButtonLook::filled) {
        const ImU32 filled = mixed(colours.focus, colours.on_focus, tint);
        paint = {filled, filled, colours.on_focus};
    } else if (state.look == ButtonLook::plain) {
        const ImU32 ground = mixed(colours.panel, colours.ink, tint);
        paint = {ground, ground, colours.ink};
    }
    if (state.enabled) return paint;
    return {faded(paint.ground, disabled_opacity), faded(paint.edge, disabled_opacity),
            faded(colours.ink2, disabled_opacity)};
}

void draw_frame(ImDrawList& list, const Style& style, const Rect& rect, const Paint& paint) {
    const ImVec2 end{rect.right(), rect.bottom()};
    const float rounding = style.px(8.0F);
    list.AddRectFilled(rect.at, end, paint.ground, rounding);
    if (paint.edge == paint.ground) return;
    // half a pixel inside, so that the line covers whole pixels
    list.AddRect({rect.at.x + 0.5F, rect.at.y + 0.5F}, {end.x - 0.5F, end.y - 0.5F}, paint.edge,
                 rounding, 0, std::max(1.0F, style.px(1.5F)));
}

void draw_centred(ImDrawList& list, const ImFont& font, const Rect& rect, ImU32 colour,
                  std::string_view text) {
    const float top = rect.at.y + 0.5F * (rect.size.y - lines_height(font, text));
    draw_text(list, font, {rect.at.x + 0.5F * rect.size.x, top}, colour, text, 0.5F);
}

void draw_segment(ImDrawList& list, const Style& style, const Rect& rect, std::string_view text,
                  bool is_chosen, bool is_under) {
    const Colours& colours = style.colours;
    const float inset = style.px(2.0F);
    if (is_chosen || is_under) {
        list.AddRectFilled(
            {rect.at.x + inset, rect.at.y + inset}, {rect.right() - inset, rect.bottom() - inset},
            is_chosen ? colours.focus : mixed(colours.raised, colours.ink, hover_tint),
            style.px(6.0F));
    }
    const ImFont& font = *style.font(Face::note);
    const std::string drawn = shortened(font, text, rect.size.x - style.px(2.0F));
    draw_centred(list, font, rect, is_chosen ? colours.on_focus : colours.ink, drawn);
    if (drawn != text) tell_whole(style, text, rect);
}

/// Where each segment ends: equally wide, or as its words need where one of them needs more.
std::vector<float> segment_ends(const Style& style, std::span<const std::string> texts,
                                const Rect& rect) {
    const auto count = static_cast<float>(texts.size());
    std::vector<float> widths;
    float sum = 0.0F;
    float widest = 0.0F;
    for (const std::string& text : texts) {
        widths.push_back(text_width(*style.font(Face::note), text));
        sum += widths.back();
        widest = std::max(widest, widths.back());
    }
    const float equal = rect.size.x / count;
    const bool are_equal = widest + style.px(12.0F) <= equal;
    const float spare = (rect.size.x - sum) / count;
    float end = rect.at.x;
    for (float& width : widths) {
        end += are_equal ? equal : width + spare;
        width = end;
    }
    return widths;
}

/// Has the pointer been over this for the delay of a note, frame after frame? The library's own
/// clock starts anew in each frame where items lie on each other.
bool has_rested_on(ImGuiID what) {
    const ImGuiID under = ImHashStr("cut text under the pointer");
    const ImGuiID last_frame = beside(under, "last frame");
    const ImGuiID since = beside(under, "since");
    const int frame = ImGui::GetFrameCount();
    const bool goes_on = memory().GetInt(under) == static_cast<int>(what) &&
                         memory().GetInt(last_frame) >= frame - 1;
    if (!goes_on) remember(since, ImGui::GetTime());
    memory().SetInt(under, static_cast<int>(what));
    memory().SetInt(last_frame, frame);
    return ImGui::GetTime() - remembered(since) >= static_cast<double>(tooltip_delay_s);
}

int arrow_step() {
    return (key_pressed(ImGuiKey_RightArrow) ? 1 : 0) - (key_pressed(ImGuiKey_LeftArrow) ? 1 : 0);
}

}  // namespace

Panel::Panel(const char* name, const Rect& rect, ImU32 ground, ImGuiWindowFlags flags) {
    ImGui::SetNextWindowPos(rect.at);
    ImGui::SetNextWindowSize(rect.size);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, ground);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{});
    ImGui::Begin(name, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoScrollWithMouse | flags);
    ImGui::PopStyleVar();
    ImGui::PopStyleColor();
}

Panel::~Panel() {
    ImGui::End();
}

bool button(const Style& style, const char* id, std::string_view text, const Rect& rect,
            const ButtonState& state) {
    ImGui::SetCursorScreenPos(rect.at);
    if (!state.enabled) ImGui::Dummy(rect.size);
    const bool clicked = state.enabled && ImGui::InvisibleButton(id, rect.size);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Paint paint = paint_of(style, state);
    draw_frame(list, style, rect, paint);
    const Face face = state.look == ButtonLook::filled ? Face::bold : Face::body;
    const ImFont& font = *style.font(face);
    const std::string drawn = shortened(font, text, rect.size.x - style.px(8.0F));
    draw_centred(list, font, rect, paint.text, drawn);
    if (drawn != text) tell_whole(style, text, rect);
    if (!state.enabled) return false;
    const ImGuiID item = ImGui::GetItemID();
    focus_stop(style, 2.0F, 9.0F);
    return clicked || pressed_by_key(item);
}

bool dotted_button(const Style& style, const char* id, const Rect& number) {
    const float reach = style.px(3.0F);
    ImGui::SetCursorScreenPos({number.at.x - reach, number.at.y - reach});
    const bool clicked =
        ImGui::InvisibleButton(id, {number.size.x + 2.0F * reach, number.size.y + 2.0F * reach});
    const ImGuiID item = ImGui::GetItemID();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (ImGui::IsItemHovered()) {
        list.AddRectFilled(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                           faded(style.colours.focus, 0.18F), style.px(4.0F));
    }
    const float dot = std::max(1.0F, style.px(1.0F));
    for (float x = number.at.x; x + dot <= number.right(); x += 3.0F * dot) {
        list.AddRectFilled({x, number.bottom()}, {x + dot, number.bottom() + dot},
                           style.colours.focus);
    }
    focus_stop(style, 0.0F, 4.0F);
    return clicked || pressed_by_key(item);
}

float button_width(const Style& style, std::string_view text) {
    return text_width(*style.font(Face::body), text) + style.px(28.0F);
}

int segments(const Style& style, const char* id, std::span<const std::string> texts, int chosen,
             const Rect& rect) {
    const auto count = static_cast<int>(texts.size());
    if (count == 0) return -1;
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::InvisibleButton(id, rect.size);
    const std::vector<float> ends = segment_ends(style, texts, rect);
    const float mouse = ImGui::GetIO().MousePos.x;
    const auto beyond =
        std::count_if(ends.begin(), ends.end(), [mouse](float end) { return mouse >= end; });
    const int under = std::min(static_cast<int>(beyond), count - 1);
    const bool hovered = ImGui::IsItemHovered();
    const bool clicked = ImGui::IsItemClicked();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Colours& colours = style.colours;
    draw_frame(list, style, rect, {colours.raised, colours.edge, colours.ink});
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const float from = i == 0 ? rect.at.x : ends[index - 1];
        const Rect part{{from, rect.at.y}, {ends[index] - from, rect.size.y}};
        draw_segment(list, style, part, texts[static_cast<std::size_t>(i)], i == chosen,
                     hovered && i == under);
    }
    const bool focused = focus_stop(style, 2.0F, 9.0F);
    if (clicked && under != chosen) return under;
    const int step = focused ? arrow_step() : 0;
    const int next = chosen < 0 ? 0 : std::clamp(chosen + step, 0, count - 1);
    return step != 0 && next != chosen ? next : -1;
}

bool toggle(const Style& style, const char* id, bool on, const Rect& rect) {
    ImGui::SetCursorScreenPos(rect.at);
    const bool clicked = ImGui::InvisibleButton(id, rect.size);
    const Colours& colours = style.colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float radius = 0.5F * rect.size.y;
    const float tint = ImGui::IsItemHovered() ? hover_tint : 0.0F;
    list.AddRectFilled(
        rect.at, {rect.right(), rect.bottom()},
        mixed(on ? colours.focus : colours.raised, on ? colours.on_focus : colours.ink, tint),
        radius);
    list.AddRect({rect.at.x + 0.5F, rect.at.y + 0.5F}, {rect.right() - 0.5F, rect.bottom() - 0.5F},
                 on ? colours.focus : colours.edge, radius, 0, std::max(1.0F, style.px(1.5F)));
    const float knob = on ? rect.right() - radius : rect.at.x + radius;
    list.AddCircleFilled({knob, rect.at.y + radius}, radius - style.px(4.0F),
                         on ? colours.on_focus : colours.ink);
    const ImGuiID item = ImGui::GetItemID();
    focus_stop(style, 3.0F, 15.0F);
    return clicked || pressed_by_key(item);
}

void draw_caution(ImDrawList& list, const Style& style, ImVec2 at, float size) {
    const ImVec2 top{at.x + 0.5F * size, at.y};
    list.AddTriangleFilled(top, {at.x + size, at.y + 0.9F * size}, {at.x, at.y + 0.9F * size},
                           style.colours.caution);
    const float middle = at.x + 0.5F * size;
    const float half = std::max(0.75F, 0.055F * size);
    list.AddRectFilled({middle - half, at.y + 0.34F * size}, {middle + half, at.y + 0.62F * size},
                       style.colours.panel);
    list.AddRectFilled({middle - half, at.y + 0.69F * size}, {middle + half, at.y + 0.79F * size},
                       style.colours.panel);
}

float fitting_text(const Style& style, Face face, ImVec2 at, float width, ImU32 colour,
                   std::string_view text, float align) {
    const ImFont& font = *style.font(face);
    const std::string drawn = shortened(font, text, width);
    draw_text(*ImGui::GetWindowDrawList(), font, at, colour, drawn, align);
    const float taken = text_width(font, drawn);
    if (drawn != text)
        tell_whole(style, text, {{at.x - align * taken, at.y}, {taken, font.FontSize}});
    return taken;
}

void tell_whole(const Style& style, std::string_view text, const Rect& rect) {
    const ImGuiWindow* over = GImGui->HoveredWindow;
    const bool is_here = over == nullptr || over->RootWindow == GImGui->CurrentWindow->RootWindow;
    if (!is_here || !ImGui::IsMouseHoveringRect(rect.at, {rect.right(), rect.bottom()})) return;
    if (!has_rested_on(ImHashData(text.data(), text.size()))) return;
    const float width =
        std::min(text_width(*style.font(Face::note), text) + style.px(26.0F), style.px(320.0F));
    draw_tip(style, text, {rect.at.x, rect.bottom() + style.px(6.0F)}, width);
}

bool is_tip_due() {
    return ImGui::IsItemHovered() && GImGui->HoveredIdTimer >= tooltip_delay_s;
}

Tip::Tip(const Style& style, ImVec2 at, ImVec2 size) {
    const ImVec2 room = ImGui::GetIO().DisplaySize;
    at_ = {std::clamp(at.x, 0.0F, std::max(0.0F, room.x - size.x)),
           std::clamp(at.y, 0.0F, std::max(0.0F, room.y - size.y))};
    ImGui::SetNextWindowPos(at_);
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, style.px(8.0F));
    ImGui::BeginTooltip();
}

Tip::~Tip() {
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
}

void tooltip(const Style& style, std::string_view text, ImVec2 at, float width) {
    if (is_tip_due()) draw_tip(style, text, at, width);
}

void draw_tip(const Style& style, std::string_view text, ImVec2 at, float width) {
    const ImGuiID told_in = ImHashStr("frame of the note");
    if (memory().GetInt(told_in, -1) == ImGui::GetFrameCount()) return;
    memory().SetInt(told_in, ImGui::GetFrameCount());
    const ImFont& font = *style.font(Face::note);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const float inside = width - style.px(24.0F);
    const std::string first = wrapped(font, text.substr(0, end), inside);
    const std::string rest =
        end < text.size() ? wrapped(font, text.substr(end + 1), inside) : std::string();
    const float first_height = lines_height(font, first);
    const float gap = rest.empty() ? 0.0F : style.px(6.0F);
    const float height = first_height + gap + lines_height(font, rest) + style.px(20.0F);
    const Tip tip(style, at, {width, height});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 start{tip.at().x + style.px(12.0F), tip.at().y + style.px(10.0F)};
    draw_text(list, font, start, style.colours.ink, first);
    draw_text(list, font, {start.x, start.y + first_height + gap}, style.colours.ink2, rest);
}

}  // namespace compass::ui
