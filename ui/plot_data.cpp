#include "ui/plot.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {

namespace {

constexpr double longest_axis_in_days = 400.0;
constexpr int digits_beyond_readout = 1;  // a crosshair reads closer than a card

bool starts_after(double x, const Point& point) {
    return x < point.x;
}

// Adds the telling samples of one pixel column in their order.
void add_column(std::vector<Point>& kept, std::span<const Point> column) {
    if (column.empty()) return;
    std::size_t least = 0;
    std::size_t greatest = 0;
    for (std::size_t i = 1; i < column.size(); ++i) {
        if (column[i].y < column[least].y) least = i;
        if (column[i].y > column[greatest].y) greatest = i;
    }
    const std::size_t low = std::min(least, greatest);
    const std::size_t high = std::max(least, greatest);
    const std::size_t last = column.size() - 1;
    kept.push_back(column[0]);
    if (low > 0) kept.push_back(column[low]);
    if (high > low) kept.push_back(column[high]);
    if (last > high) kept.push_back(column[last]);
}

/// The words with a value for those at the end of a curve: "plot.read_now" for "plot.now".
std::string read_key(std::string_view end_key) {
    constexpr std::string_view head = "plot.";
    return "plot.read_" + std::string(end_key.substr(head.size()));
}

}  // namespace

const Point* reading(std::span<const Point> series, double x) {
    if (series.empty()) return nullptr;
    // a hair of room: day 3 of a year axis must find the sample of day 3
    const double reach = x + 1e-9 * (std::abs(x) + 1.0);
    const auto after = std::upper_bound(series.begin(), series.end(), reach, starts_after);
    return &series[after == series.begin() ? 0
                                           : static_cast<std::size_t>(after - series.begin() - 1)];
}

double height_at(std::span<const Point> series, double x) {
    if (series.empty()) return 0.0;
    const auto after = std::upper_bound(series.begin(), series.end(), x, starts_after);
    if (after == series.begin()) return series.front().y;
    if (after == series.end()) return series.back().y;
    const Point& left = *(after - 1);
    const double share = (x - left.x) / (after->x - left.x);
    return left.y + share * (after->y - left.y);
}

std::vector<Point> thinned(std::span<const Point> series, const Span& x, int pixels) {
    const auto columns = static_cast<std::size_t>(std::max(pixels, 1));
    if (series.size() <= 2 * columns || !(x.width() > 0.0)) return {series.begin(), series.end()};
    std::vector<Point> kept;
    kept.reserve(4 * columns);
    const double scale = static_cast<double>(columns) / x.width();
    // clamped, a column fits an int, whose rounding costs a tenth of what std::floor does
    const auto most = static_cast<double>(columns);
    const auto column_of = [&](const Point& point) {
        return static_cast<int>(std::clamp((point.x - x.least) * scale, 0.0, most));
    };
    std::size_t start = 0;
    int column = column_of(series[0]);
    for (std::size_t i = 1; i < series.size(); ++i) {
        const int next = column_of(series[i]);
        if (next == column) continue;
        add_column(kept, series.subspan(start, i - start));
        start = i;
        column = next;
    }
    add_column(kept, series.subspan(start));
    return kept;
}

std::optional<Span> extent(std::span<const Point> series) {
    if (series.empty()) return std::nullopt;
    Span span{series[0].y, series[0].y};
    for (const Point& point : series) {
        span.least = std::min(span.least, point.y);
        span.greatest = std::max(span.greatest, point.y);
    }
    return span;
}

bool is_outside(const Plot& plot, double x) {
    return std::any_of(plot.outside.begin(), plot.outside.end(), [x](const Span& stretch) {
        // the start is left out: the value of a midnight speaks of the day before
        return x > stretch.least + 1e-9 && x <= stretch.greatest + 1e-9;
    });
}

std::optional<BandPoint> band_at(std::span<const BandPoint> band, double x) {
    if (band.empty()) return std::nullopt;
    const auto after =
        std::upper_bound(band.begin(), band.end(), x,
                         [](double wanted, const BandPoint& point) { return wanted < point.x; });
    if (after == band.begin()) return BandPoint{x, after->no_effect, after->as_article};
    const BandPoint& left = *(after - 1);
    if (after == band.end()) return BandPoint{x, left.no_effect, left.as_article};
    const double share = (x - left.x) / (after->x - left.x);
    return BandPoint{x, left.no_effect + share * (after->no_effect - left.no_effect),
                     left.as_article + share * (after->as_article - left.as_article)};
}

std::optional<BandPoint> telling_band_at(const Plot& plot, double x) {
    const auto ends = band_at(plot.band, x);
    if (!ends) return std::nullopt;
    const int decimals = plot.decimals + digits_beyond_readout;
    const bool same =
        shown_value(ends->no_effect, decimals) == shown_value(ends->as_article, decimals);
    return same ? std::nullopt : ends;
}

TimeUnit date_unit(double days) {
    return days <= longest_axis_in_days ? TimeUnit::days : TimeUnit::years;
}

std::string_view now_key(const Plot& plot) {
    if (!plot.side) return "plot.now";
    return *plot.side == Side::a ? "plot.side_a" : "plot.side_b";
}

std::string_view before_key(const Plot& plot) {
    if (!plot.side) return "plot.before";
    return *plot.side == Side::a ? "plot.side_b" : "plot.side_a";
}

std::string_view time_axis_key(TimeUnit unit) {
    if (unit == TimeUnit::years) return "time.axis.years";
    return unit == TimeUnit::days ? "time.axis.days" : "time.axis.hours";
}

std::string time_text(const Plot& plot, double x, const Strings& strings, Level level) {
    if (plot.time == TimeUnit::years) {
        const bool whole = std::abs(x - std::round(x)) < 1e-3;
        return filled(strings.text("time.year", level), {value_text(x, whole ? 0 : 1, plot.marks)});
    }
    if (plot.time == TimeUnit::days) {
        return filled(strings.text("time.day", level),
                      {value_text(std::floor(x + 1e-6), 0, plot.marks)});
    }
    const int minutes = static_cast<int>(std::round(x * 60.0));
    const int minute = minutes % 60;
    const std::string clock =
        std::to_string(minutes / 60) + (minute < 10 ? ":0" : ":") + std::to_string(minute);
    return filled(strings.text("time.day_clock", level),
                  {value_text(plot.day, 0, plot.marks), clock});
}

std::vector<std::string> read_texts(const Plot& plot, double x, const Strings& strings,
                                    Level level) {
    std::vector<std::string> texts;
    const int decimals = plot.decimals + digits_beyond_readout;
    const auto read = [&](const std::vector<Point>& series, std::string_view key) {
        const Point* point = reading(series, x);
        if (point == nullptr) return;
        const std::string value = value_text(point->y, decimals, plot.marks);
        texts.push_back(filled(strings.text(key, level), {value, plot.unit}));
    };
    read(plot.now, read_key(now_key(plot)));
    // a run that was shorter says nothing about later days
    if (!plot.ghost.empty() && x <= plot.ghost.back().x + 1e-9)
        read(plot.ghost, read_key(before_key(plot)));
    if (const auto ends = telling_band_at(plot, x)) {
        texts.push_back(filled(strings.text("plot.read_band", level),
                               {value_text(ends->no_effect, decimals, plot.marks),
                                value_text(ends->as_article, decimals, plot.marks), plot.unit}));
    }
    return texts;
}

double x_at(const Plot& plot, const Rect& area, float pixel) {
    const float share = area.size.x > 0.0F ? (pixel - area.at.x) / area.size.x : 0.0F;
    return plot.x.least + plot.x.width() * std::clamp(static_cast<double>(share), 0.0, 1.0);
}

double day_at(const Plot& plot, double x) {
    if (plot.time == TimeUnit::years) return x * days_per_year;
    return plot.time == TimeUnit::days ? x : plot.day + x / 24.0;
}

}  // namespace compass::ui
