#include "ui/lit_path.h"

#include "render/scene/view.h"
#include "ui/reasons/links.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

namespace compass::ui {
namespace {

using sim::Evidence;

constexpr float ink_width = 3.0F;
constexpr float halo_width = 9.0F;
constexpr float head_length = 13.0F;
constexpr float head_half = 7.0F;
constexpr float ring_radius = 26.0F;
constexpr float badge_radius = 9.0F;
constexpr float dimmed = 0.55F;  ///< of the way to the background

struct Dash {
    float on = 0.0F;
    float off = 0.0F;  ///< 0: a solid line
};

Dash dash_of(Evidence mark) {
    if (mark == Evidence::mechanistic) return {12.0F, 7.0F};
    if (mark == Evidence::free_choice) return {3.0F, 6.0F};
    return {};
}

float distance(ImVec2 a, ImVec2 b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

ImVec2 towards(ImVec2 from, ImVec2 to, float by) {
    const float length = std::max(distance(from, to), 0.01F);
    return {from.x + (to.x - from.x) * by / length, from.y + (to.y - from.y) * by / length};
}

/// Draws lines on the picture in its own units.
class Pen {
public:
    Pen(ImDrawList& list, const Shown& shown, const Rect& picture, const Style& style)
        : list_(&list),
          style_(&style),
          view_(scene::fit({picture.at.x, picture.at.y}, {picture.size.x, picture.size.y})),
          scale_(std::max(view_.scale, 0.5F)),
          ink_(style.colours.ink),
          halo_(faded(style.colours.page, 0.9F)),
          still_(shown.view.motion == Motion::still) {}

    /// A link, lit to a share of it.
    void link(std::span<const glm::vec2> lit, Evidence mark, float share) {
        if (share <= 0.0F) return;
        if (lit.size() == 1) return ring(lit, mark, share);
        std::vector<ImVec2> line;
        for (const glm::vec2 place : scene::first_part(lit, share)) {
            line.push_back(pixels(place));
        }
        list_->AddPolyline(line.data(), static_cast<int>(line.size()), halo_, 0,
                           halo_width * scale_);
        head(line, head_half + 3.0F, halo_);
        pattern(line, dash_of(mark));
        head(line, head_half, ink_);
        if (share >= 1.0F) badge(middle(line), mark);
    }

private:
    ImVec2 pixels(glm::vec2 place) const {
        const glm::vec2 at = view_.to_pixels(place);
        return {at.x, at.y};
    }

    void ring(std::span<const glm::vec2> lit, Evidence mark, float share) {
        const ImVec2 middle = pixels(lit.front());
        const float radius = ring_radius * scale_ * (still_ ? 1.0F : 2.0F - share);
        list_->AddCircle(middle, radius, halo_, 0, halo_width * scale_);
        list_->AddCircle(middle, radius, ink_, 0, ink_width * scale_);
        if (share >= 1.0F) badge({middle.x + radius, middle.y - radius}, mark);
    }

    void pattern(const std::vector<ImVec2>& line, Dash dash) {
        const float width = ink_width * scale_;
        if (dash.off <= 0.0F) {
            list_->AddPolyline(line.data(), static_cast<int>(line.size()), ink_, 0, width);
            return;
        }
        for (std::size_t i = 1; i < line.size(); ++i) {
            const float length = distance(line[i - 1], line[i]);
            const float period = (dash.on + dash.off) * scale_;
            const int count = static_cast<int>(std::ceil(length / period));
            for (int k = 0; k < count; ++k) {
                const float at = static_cast<float>(k) * period;
                list_->AddLine(
                    towards(line[i - 1], line[i], at),
                    towards(line[i - 1], line[i], std::min(at + dash.on * scale_, length)), ink_,
                    width);
            }
        }
    }

    void head(const std::vector<ImVec2>& line, float half, ImU32 colour) {
        const ImVec2 tip = line.back();
        const ImVec2 before = line[line.size() - 2];
        if (distance(before, tip) < 1.0F) return;
        const ImVec2 base = towards(tip, before, head_length * scale_);
        const ImVec2 along{(tip.x - base.x) / head_length, (tip.y - base.y) / head_length};
        list_->AddTriangleFilled({base.x - along.y * half, base.y + along.x * half},
                                 {tip.x + along.x * 2.0F, tip.y + along.y * 2.0F},
                                 {base.x + along.y * half, base.y - along.x * half}, colour);
    }

    static ImVec2 middle(const std::vector<ImVec2>& line) {
        float left = 0.0F;
        for (std::size_t i = 1; i < line.size(); ++i) left += distance(line[i - 1], line[i]);
        left *= 0.5F;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const float piece = distance(line[i - 1], line[i]);
            if (left <= piece) return towards(line[i - 1], line[i], left);
            left -= piece;
        }
        return line.back();
    }

    void badge(ImVec2 at, Evidence mark) {
        const ImFont& font = *style_->font(Face::note);
        const float radius = std::max(badge_radius * scale_, 0.62F * font.FontSize);
        list_->AddCircleFilled(at, radius, style_->colours.page);
        list_->AddCircle(at, radius, ink_, 0, style_->px(1.5F));
        draw_text(*list_, font, {at.x, at.y - 0.5F * font.FontSize}, ink_,
                  std::string(1, static_cast<char>(mark)), 0.5F);
    }

    ImDrawList* list_;
    const Style* style_;
    scene::View view_;
    float scale_;
    ImU32 ink_;
    ImU32 halo_;
    bool still_;
};

bool is_lit(const Shown& shown, const Rect& picture) {
    return shown.view.lit && shown.reasons != nullptr && !picture.empty();
}

}  // namespace

void draw_veil(ImDrawList& list, const Shown& shown, const Rect& picture, const Style& style) {
    if (!is_lit(shown, picture)) return;
    const double share = std::clamp(shown.view.lit_seconds / seconds_per_link, 0.0, 1.0);
    const bool still = shown.view.motion == Motion::still;
    list.AddRectFilled(
        picture.at, {picture.right(), picture.bottom()},
        faded(style.colours.page, dimmed * (still ? 1.0F : static_cast<float>(share))));
}

void draw_lit_path(ImDrawList& list, const Shown& shown, const Rect& picture, const Style& style) {
    if (!is_lit(shown, picture)) return;
    list.PushClipRect(picture.at, {picture.right(), picture.bottom()}, true);
    Pen pen(list, shown, picture, style);
    double lit = shown.view.lit_seconds / seconds_per_link;
    if (shown.view.motion == Motion::still) lit = 1e9;
    const sim::Way way = *shown.view.lit;
    for (const scene::Link link : links_of(*shown.reasons, way)) {
        pen.link(scene::lit_line(shown.scene, link), mark_of(*shown.reasons, way, link),
                 static_cast<float>(std::clamp(lit, 0.0, 1.0)));
        lit -= 1.0;
    }
    list.PopClipRect();
}

}  // namespace compass::ui
