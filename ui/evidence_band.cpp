#include "ui/evidence_band.h"

#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace compass::ui {

namespace {

constexpr float caption_square = 10.0F;
constexpr float caption_gap = 6.0F;
constexpr float column_step = 2.0F;       // pixels
constexpr float least_band_width = 1.0F;  // of a band that is seen
constexpr float opacity = 0.24F;

ImU32 tint(const Style& style) {
    return faded(style.colours.focus, opacity);
}

}  // namespace

std::vector<BandPoint> evidence_band(const Curve& curve, const sim::Trajectory& no_effect,
                                     const sim::Trajectory& as_article, const TimeScale& time) {
    std::vector<BandPoint> band;
    const std::size_t count = std::min(no_effect.samples.size(), as_article.samples.size());
    band.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const sim::Sample& sample = no_effect.samples[i];
        const BandPoint point{(sample.days() - time.first_day) * time.per_day,
                              curve.of_day(no_effect, sample),
                              curve.of_day(as_article, as_article.samples[i])};
        if (std::isfinite(point.no_effect) && std::isfinite(point.as_article)) {
            band.push_back(point);
        }
    }
    return band;
}

std::vector<BandPoint> clipped(const std::vector<BandPoint>& band, const Span& x) {
    if (band.empty()) return {};
    std::vector<BandPoint> kept{*band_at(band, x.least)};
    for (const BandPoint& point : band) {
        if (point.x > x.least && point.x < x.greatest) kept.push_back(point);
    }
    kept.push_back(*band_at(band, x.greatest));
    return kept;
}

std::optional<Span> extent(const std::vector<BandPoint>& band) {
    if (band.empty()) return std::nullopt;
    Span span{band[0].no_effect, band[0].no_effect};
    for (const BandPoint& point : band) {
        span.least = std::min({span.least, point.no_effect, point.as_article});
        span.greatest = std::max({span.greatest, point.no_effect, point.as_article});
    }
    return span;
}

std::vector<BandColumn> band_columns(const Plot& plot, const Mapping& mapping) {
    std::vector<BandColumn> columns;
    if (plot.band.empty()) return columns;
    const Rect& area = mapping.area;
    const int count = static_cast<int>(std::ceil(area.size.x / column_step));
    for (int i = 0; i <= count; ++i) {
        const float x = std::min(area.at.x + static_cast<float>(i) * column_step, area.right());
        const BandPoint point = *band_at(plot.band, x_at(plot, area, x));
        const float a = mapping.py(point.no_effect);
        const float b = mapping.py(point.as_article);
        if (std::abs(a - b) > least_band_width)
            columns.push_back({x, std::min(a, b), std::max(a, b)});
    }
    return columns;
}

void draw_evidence_band(ImDrawList& list, const Plot& plot, const Mapping& mapping,
                        const Style& style) {
    const std::vector<BandColumn> columns = band_columns(plot, mapping);
    // smoothed edges of neighbours would overlap and show as stripes
    const ImDrawListFlags flags = list.Flags;
    list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const BandColumn& left = columns[i - 1];
        const BandColumn& right = columns[i];
        if (right.x - left.x > column_step + 0.5F) continue;  // it is too narrow in between
        list.AddQuadFilled({left.x, left.top}, {right.x, right.top}, {right.x, right.bottom},
                           {left.x, left.bottom}, tint(style));
    }
    list.Flags = flags;
}

std::string_view band_words(const Style& style, const Strings& strings, Level level, float width) {
    const std::string_view all = strings.text("plot.band", level);
    const float room = width - style.px(caption_square + caption_gap);
    const bool fits = text_width(*style.font(Face::note), all) <= room;
    return fits ? all : strings.text("plot.band_short", level);
}

void draw_band_caption(ImDrawList& list, const Plot& plot, const Mapping& mapping,
                       const Style& style, std::string_view words, const Rect& place) {
    const ImFont& font = *style.font(Face::note);
    const float side = style.px(caption_square);
    const float gap = style.px(caption_gap);
    // a square without words would tell nothing
    if (text_width(font, words) > place.size.x - side - gap) return;
    if (band_columns(plot, mapping).empty()) return;
    const float middle = place.at.y + 0.5F * place.size.y;
    const ImVec2 corner{place.at.x, middle - 0.5F * side};
    list.AddRectFilled(corner, {corner.x + side, corner.y + side}, tint(style));
    draw_text(list, font, {place.at.x + side + gap, middle - 0.5F * font.FontSize},
              style.colours.ink2, words);
}

}  // namespace compass::ui
