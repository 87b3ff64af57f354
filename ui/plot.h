#pragma once

#include "ui/ahead/quantiles.h"
#include "ui/layout.h"
#include "ui/plot_scale.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

#include <imgui.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

/// A sample of a curve; x in the unit of the time axis.
struct Point {
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// The unit of a time axis. A year has 365 days here, so 10 years end with the run's 3,650 days.
enum class TimeUnit { years, days, hours };
inline constexpr double days_per_year = 365.0;

/// What the curve would be at x if the disputed links did nothing, and if they were as strong as
/// the article says; either may be the greater one.
struct BandPoint {
    double x = 0.0;
    double no_effect = 0.0;
    double as_article = 0.0;
    friend bool operator==(const BandPoint&, const BandPoint&) = default;
};

/// How many people are spread at x.
struct RibbonPoint {
    double x = 0.0;
    Quantiles spread{};
};

/// A quantity over time as it is to be drawn: plain data, no widget, no run. Points are finite and
/// in order of x.
struct Plot {
    std::string name;
    std::string brief{};  ///< the name for a narrow place; empty where there is none
    std::string unit;
    double in_one = 1.0;  ///< how many of the model's unit one of `unit` is
    int decimals = 0;     ///< of its readouts
    Marks marks;          ///< how its numbers are written
    TimeUnit time = TimeUnit::years;
    Span x;
    Span y;
    bool scale_changed = false;  ///< the y axis is not the usual one
    std::vector<Point> now;
    std::vector<Point> ghost;     ///< the run before the change, or of the other side
    std::optional<Side> side{};   ///< of A and B the one that `now` is; then `ghost` is the other
    std::optional<Span> usual;    ///< the band of usual values
    std::vector<BandPoint> band;  ///< how sure the curve is; empty where it is undisputed or off
    std::vector<RibbonPoint> ribbon;  ///< how many people are spread; empty but for their sheet
    /// Stretches of x outside what the model was checked for, without their starts.
    std::vector<Span> outside;
    double head = 0.0;  ///< the play head
    double day = 0.0;   ///< day lens: the day whose clock x is; else 0
};

/// The sample at or before x, or the first; nullptr of an empty series.
const Point* reading(std::span<const Point> series, double x);

/// The height of the curve at x by straight lines between samples, held beyond the ends.
double height_at(std::span<const Point> series, double x);

/// A series thinned for so many pixels: of each pixel column the first, least, greatest and last
/// sample in order, so no peak is lost. Points are samples, never averages.
std::vector<Point> thinned(std::span<const Point> series, const Span& x, int pixels);

/// Least and greatest y of a series; nothing of an empty one.
std::optional<Span> extent(std::span<const Point> series);

/// Does x lie in a stretch outside the model?
bool is_outside(const Plot& plot, double x);

/// The band at x by straight lines between its points, held beyond the ends; nothing of an empty
/// one.
std::optional<BandPoint> band_at(std::span<const BandPoint> band, double x);

/// The same, but nothing where both ends read the same.
std::optional<BandPoint> telling_band_at(const Plot& plot, double x);

/// The unit for dates of a run of so many days: days for short runs, else years.
TimeUnit date_unit(double days);

/// The key of the words "years", "days" or "hours of the day".
std::string_view time_axis_key(TimeUnit unit);

/// The name at the end of the curve `now`, and of the one it is compared with.
std::string_view now_key(const Plot& plot);
std::string_view before_key(const Plot& plot);

/// A moment of the plot in words: "Year 3.4", "Day 12", "13:05".
std::string time_text(const Plot& plot, double x, const Strings& strings, Level level);

/// What a crosshair at x says of each series: "now 9.52 mg/dL", "before 9.48 mg/dL", and what the
/// ends of the band are.
std::vector<std::string> read_texts(const Plot& plot, double x, const Strings& strings,
                                    Level level);

/// The plot inside `rect` with ticks, units, band, ghost, end labels and play head. With a
/// `crosshair` all series are read there, with values and time. Draws nothing outside `rect`.
void draw_plot(ImDrawList& list, const Plot& plot, const Rect& rect, const Style& style,
               const Strings& strings, Level level, std::optional<double> crosshair);

/// The plot as the foot of a card: curve, ghost, band, the ends of the y axis and the play head.
void draw_small_plot(ImDrawList& list, const Plot& plot, const Rect& rect, const Style& style,
                     std::optional<double> crosshair);

/// Where the curves stand inside `rect`: the rest is room for axis labels.
Rect plot_area(const Plot& plot, const Rect& rect, const Style& style);
Rect small_plot_area(const Plot& plot, const Rect& rect, const Style& style);

/// The corner inside a plot's area where words of this size lie furthest from its curves; empty
/// where they would lie on one in each.
Rect freest_corner(const Plot& plot, const Rect& area, ImVec2 size);

/// The x under a place on the screen, clamped to the axis.
double x_at(const Plot& plot, const Rect& area, float pixel);

/// The day of the run that x stands for.
double day_at(const Plot& plot, double x);

}  // namespace compass::ui
