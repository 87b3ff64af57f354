#pragma once

#include "app/files/quantity.h"
#include "sim/trajectory.h"

#include <vector>

namespace compass::files {

/// One column of the run of a fact and of its control, looked at in all the ways that quantities
/// need: v(t) at a midnight t, c(t) of the control, N the last day and M the day compared with.
/// Lives no longer than the fact and the source.
class RunView {
public:
    RunView(const Fact& fact, const RunSource& source, int column);

    const FactCase& runs() const { return runs_; }
    int days() const { return static_cast<int>(runs_.scenario.days); }  ///< N

    double at(int day) const { return value_at(run_, day); }  ///< v(day)
    double first() const { return at(0); }
    double from() const { return at(runs_.from_d); }  ///< v(M)
    double last() const { return at(days()); }
    double control(int day) const { return value_at(*control_, day); }  ///< needs a control
    double control_last() const { return control(days()); }

    /// v at all midnights from one day to another, both in
    std::vector<double> midnights(int first_day, int last_day) const;

    /// v every half hour from one minute to another, both in
    std::vector<double> minutes(int first_min, int last_min) const;

private:
    double value_at(const sim::Trajectory& run, int day) const;

    const FactCase& runs_;
    const RunSource& source_;
    const sim::Trajectory& run_;
    const sim::Trajectory* control_;
    int column_;
};

}  // namespace compass::files
