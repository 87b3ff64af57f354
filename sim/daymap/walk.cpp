#include "sim/daymap/walk.h"

#include "sim/daymap/accounts.h"

#include <array>
#include <vector>

namespace compass::sim {
namespace {

/// Steps through the cycles of a leap, one after the other.
class CycleWalk {
public:
    CycleWalk(const Subject& subject, const Leap& leap, bool with_labels)
        : subject_(&subject), leap_(&leap), with_labels_(with_labels) {}

    int cycle() const { return m_; }

    void step() {
        const double m = m_;
        const DayTangent& whole = leap_->first.whole;
        add(forecast_.sum, forecast_.end);
        Shift z = applied(whole.map, forecast_.end);
        add(z, leap_->rise);
        for (std::size_t i = 0; i < movers; ++i) {
            z[i] += m * m * (leap_->bend2[i] + m * leap_->bend3[i]);
        }
        forecast_.end = z;
        if (with_labels_) step_labels(m);
        ++m_;
    }

    Reached here() const {
        return reached(*subject_, *leap_, forecast_, labels_, with_labels_, m_);
    }

private:
    void step_labels(double m) {
        add(labels_.sum, labels_.end);
        Labels z = applied_to_pools(leap_->first.whole.labels, labels_.end);
        for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                z[pool][i] +=
                    leap_->label_rise[pool][i] +
                    m * (leap_->label_bend1[pool][i] +
                         m * (leap_->label_bend2[pool][i] + m * leap_->label_bend3[pool][i]));
            }
        }
        labels_.end = z;
    }

    const Subject* subject_;
    const Leap* leap_;
    bool with_labels_;
    int m_ = 0;
    Forecast forecast_;
    LabelForecast labels_;
};

/// The change of the extremes of blood calcium against day k of the first cycle.
CalciumRange range_of(const Subject& subject, const Leap& leap, const Body& begin, const Body& end,
                      double share, int k) {
    const auto at = static_cast<std::size_t>(k);
    CalciumRange range = leap.first.range[at];
    const State& first_begin = leap.first.midnight[at].state;
    const State& first_end = leap.first.midnight[at + 1].state;
    const double change =
        (end.state[m_ecf] - begin.state[m_ecf]) - (first_end[m_ecf] - first_begin[m_ecf]);
    const double mean_change = change / (10.0 * subject.model.p.v_ecf);
    range.least += mean_change + share * leap.inner[at].least_mg_dl;
    range.greatest += mean_change + share * leap.inner[at].greatest_mg_dl;
    return range;
}

/// The midnights inside of one cycle of a leap after the other. Its memory serves all of them.
class InnerDays {
public:
    InnerDays(const Subject& subject, const Leap& leap, bool with_labels)
        : subject_(&subject),
          leap_(&leap),
          with_labels_(with_labels),
          offsets_(leap.cycle_days() > 1 ? static_cast<std::size_t>(leap.cycle_days()) + 1 : 0),
          bodies_(offsets_.size()) {}

    /// Goes from the start of a cycle to the start of the next; both have to stay as long.
    void enter(const Reached& start, const Reached& next, int cycle) {
        ends_ = {&start.body, &next.body};
        if (!bodies_.empty()) live_through(start, next, cycle);
    }

    /// Midnight `k` of the cycle, the first and the last among them.
    const Body& midnight(int k) {
        const auto at = static_cast<std::size_t>(k);
        if (bodies_.empty()) return *ends_[at];
        while (known_ < at) find_body(known_++);
        return bodies_[at];
    }

private:
    void live_through(const Reached& start, const Reached& next, int cycle) {
        share_ = static_cast<double>(cycle) / leap_->cycles;
        offsets_.front() = {start.z, start.z_labels};
        for (std::size_t k = 0; k + 1 < offsets_.size(); ++k) find_offset(k);
        meet(next);
        bodies_.front() = start.body;
        known_ = 0;
    }

    /// How a body differs from the one at the same midnight of the first cycle.
    struct Offset {
        Shift z{};
        Labels labels{};
    };

    const DayTangent& tangent(std::size_t k) const {
        return leap_->first.tangent_of(static_cast<int>(k));
    }

    /// At the end of day k.
    void find_offset(std::size_t k) {
        const Leap::Inner& inner = leap_->inner[k];
        Offset& next = offsets_[k + 1];
        next.z = applied(tangent(k).map, offsets_[k].z);
        for (std::size_t i = 0; i < movers; ++i) next.z[i] += inner.shift.at(i, share_);
        if (!with_labels_) return;
        next.labels = applied_to_pools(tangent(k).labels, offsets_[k].labels);
        for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                next.labels[pool][i] += share_ * inner.labels[pool][i];
            }
        }
    }

    /// Day by day and cycle by cycle do not meet exactly: spreads the gap evenly over the days.
    void meet(const Reached& next) {
        Shift gap{};
        for (std::size_t i = 0; i < movers; ++i) {
            gap[i] = next.z[i] - leap_->rise[i] - offsets_.back().z[i];
        }
        const double n = leap_->cycle_days();
        for (std::size_t k = 1; k < offsets_.size(); ++k) {
            for (std::size_t i = 0; i < movers; ++i) {
                offsets_[k].z[i] += gap[i] * (static_cast<double>(k) / n);
            }
        }
    }

    /// At the end of day k.
    void find_body(std::size_t k) {
        const Leap::Inner& inner = leap_->inner[k];
        const Body& first_begin = leap_->first.midnight[k];
        const Body& first_end = leap_->first.midnight[k + 1];
        const Body& begin = bodies_[k];
        Body& end = bodies_[k + 1];
        end.state = first_end.state;
        add_to_movers(end.state, offsets_[k + 1].z);
        auto added = integrals_between(first_begin.state, first_end.state);
        add(added, applied_integrals(tangent(k).map, offsets_[k].z));
        for (std::size_t i = 0; i < integrals; ++i) {
            added[i] += inner.integral.at(i, share_);
        }
        const double eaten = first_end.state[a_in] - first_begin.state[a_in];
        move_accounts(subject_->model, begin.state, added, eaten, end.state);
        if (!with_labels_) return;
        end.origins = first_end.origins;
        add(end.origins, offsets_[k + 1].labels);  // pools; outlets go on from `begin`
        const Labels left = applied(tangent(k).labels, offsets_[k].labels);
        for (std::size_t outlet = calcium_pools; outlet < place_count; ++outlet) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                end.origins[outlet][i] += begin.origins[outlet][i] -
                                          first_begin.origins[outlet][i] + left[outlet][i] +
                                          share_ * inner.labels[outlet][i];
            }
        }
        fit_labels(begin.origins, end);
    }

    const Subject* subject_;
    const Leap* leap_;
    bool with_labels_;
    std::vector<Offset> offsets_;
    std::vector<Body> bodies_;  ///< none where a cycle is a day
    std::size_t known_ = 0;     ///< the last midnight that has been asked for and found
    double share_ = 0.0;        ///< of the leap that has passed
    std::array<const Body*, 2> ends_{};
};

/// The days of a cycle that was run itself.
int walk_the_run(const Cycle& cycle, int wanted, const Visitor& visit) {
    while (wanted < cycle.day + cycle.days()) {
        const auto k = static_cast<std::size_t>(wanted - cycle.day);
        wanted = visit({.day = wanted,
                        .begin = cycle.midnight[k],
                        .end = cycle.midnight[k + 1],
                        .range = cycle.range[k]});
    }
    return wanted;
}

}  // namespace

int walk_through(const Subject& subject, const Leap& leap, bool with_labels, int first_day,
                 const Visitor& visit) {
    if (leap.cycles == 1) return walk_the_run(leap.first, first_day, visit);
    InnerDays inner(subject, leap, with_labels);
    CycleWalk walk(subject, leap, with_labels);
    Reached next = walk.here();
    int next_cycle = 0;  // whose start is in `next`
    int wanted = first_day;
    while (wanted < leap.end_day()) {
        const int cycle = (wanted - leap.day()) / leap.cycle_days();
        while (walk.cycle() < cycle) walk.step();
        const Reached start = next_cycle == cycle ? next : walk.here();
        walk.step();
        next = walk.here();
        next_cycle = cycle + 1;
        const double share = static_cast<double>(cycle) / leap.cycles;
        const int cycle_day = leap.day() + cycle * leap.cycle_days();
        inner.enter(start, next, cycle);
        while (wanted < cycle_day + leap.cycle_days()) {
            const int k = wanted - cycle_day;
            const Body& begin = inner.midnight(k);
            const Body& end = inner.midnight(k + 1);
            wanted = visit({.day = wanted,
                            .begin = begin,
                            .end = end,
                            .range = range_of(subject, leap, begin, end, share, k)});
        }
    }
    return wanted;
}

}  // namespace compass::sim
