#pragma once

#include "ui/plot.h"
#include "ui/view.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace compass::ui {

/// One of the quantities shown as curves. Its words are in the string files under
/// "plot.<id>.name" and "plot.<id>.unit".
struct Curve {
    std::string_view id;
    /// The value of a midnight: time means of the day before for blood calcium and PTH.
    double (*of_day)(const sim::Trajectory& run, const sim::Sample& sample);
    /// The value of a moment, for the day lens.
    double (*of_moment)(const sim::Trajectory& run, const sim::Sample& sample);
    std::string_view unit;  ///< of the model; what follows is in it
    int decimals = 0;
    Span axis;                  ///< the usual y axis
    std::optional<Span> usual;  ///< values usual in adults
    std::string_view source;    ///< of the usual values
    bool disputed = false;      ///< it passes links that not everybody believes in
};

/// In the order of the cards: blood calcium, bone, artery, vitamin D store, PTH.
std::span<const Curve, plot_count> curves();

/// The days of a run of `days` that a lens looks into at a play head: the day, 30 days around it,
/// or all of them.
Span days_looked_at(scene::Lens lens, double day, double days);

using Plots = std::array<Plot, plot_count>;

/// The five plots as the lens shows them: the whole run in years (days, if it is short), the 30
/// days around the play head, or the clock of the day under it. Make it once a frame.
/// Over years not each day has its point; those of the play head and of `days` have.
Plots plots(const Shown& shown, const Strings& strings, std::span<const int> days = {});

/// Calcium in urine at the play head, for a readout: no curve.
Plot urine_readout(const Shown& shown, const Plots& plots, const Strings& strings);

/// How the present value compares with the one before the change, at the play head. Values are
/// compared as they are shown, so the sign never disagrees with the two readouts.
enum class Change { unknown, same, more, less };
struct Readout {
    std::string value;   ///< in brackets outside the model
    std::string before;  ///< empty without a ghost there
    std::string amount;  ///< of the change, without sign
    Change change = Change::unknown;
    bool outside = false;
};
Readout readout(const Plot& plot);

/// The unit of a curve as it is shown: how, and in words.
Measure measure_of(const Curve& curve, const Strings& strings);
std::string unit_text(const Curve& curve, const Strings& strings, Level level);

/// The change in words: "67 more", "= as before"; of A and B "67 more than B". Empty where nothing
/// is compared.
std::string compared_text(const Plot& plot, const Readout& read, const Strings& strings,
                          Level level);

/// The name of the plot, or its brief name; of A and B with the side whose value the readout is.
std::string titled(const Plot& plot, const Strings& strings, Level level, bool is_brief = false);

/// "Usual in adults: 8.5 to 10.3 mg/dL.", or why there is no such range; and where it comes from.
std::string usual_text(const Curve& curve, const Strings& strings, Level level);
std::string source_text(const Curve& curve, const Strings& strings, Level level);

/// The data of a plot as text: a line of names with units, then a line a sample, parted by tabs.
std::string plot_text(const Plot& plot, const Strings& strings, Level level);

}  // namespace compass::ui
