#include "sim/daymap/walk.h"

#include "sim/daymap/accounts.h"

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
                z[pool][i] += leap_->label_rise[pool][i] +
                              m * (leap_->label_bend1[pool][i] + m * leap_->label_bend2[pool][i]);
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

/// The midnights of one cycle inside of a leap, from its start to the start of the next.
class InnerDays {
public:
    InnerDays(const Subject& subject, const Leap& leap, bool with_labels)
        : subject_(&subject), leap_(&leap), with_labels_(with_labels) {}

    std::vector<Body> midnights(const Reached& start, const Reached& next, int cycle) const {
        const double share = static_cast<double>(cycle) / leap_->cycles;
        std::vector<Offset> offsets{{start.z, start.z_labels}};
        for (int k = 0; k < leap_->cycle_days(); ++k) {
            offsets.push_back(after_day(offsets.back(), share, k));
        }
        meet(next, offsets);
        std::vector<Body> bodies{start.body};
        for (int k = 0; k < leap_->cycle_days(); ++k) {
            bodies.push_back(after(bodies.back(), offsets, share, k));
        }
        return bodies;
    }

private:
    /// How a body differs from the one at the same midnight of the first cycle.
    struct Offset {
        Shift z{};
        Labels labels{};
    };

    const Body& first(int k) const { return leap_->first.midnight[static_cast<std::size_t>(k)]; }
    const Leap::Inner& inner(int k) const { return leap_->inner[static_cast<std::size_t>(k)]; }

    Offset after_day(const Offset& offset, double share, int k) const {
        const DayTangent& tangent = leap_->first.tangent_of(k);
        Offset next{.z = applied(tangent.map, offset.z)};
        for (std::size_t i = 0; i < movers; ++i) next.z[i] += share * share * inner(k).shift[i];
        if (!with_labels_) return next;
        next.labels = applied_to_pools(tangent.labels, offset.labels);
        for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                next.labels[pool][i] += share * inner(k).labels[pool][i];
            }
        }
        return next;
    }

    /// Day by day and cycle by cycle do not meet exactly: spreads the gap evenly over the days.
    void meet(const Reached& next, std::vector<Offset>& offsets) const {
        Shift gap{};
        for (std::size_t i = 0; i < movers; ++i) {
            gap[i] = next.z[i] - leap_->rise[i] - offsets.back().z[i];
        }
        const double n = leap_->cycle_days();
        for (std::size_t k = 1; k < offsets.size(); ++k) {
            for (std::size_t i = 0; i < movers; ++i) {
                offsets[k].z[i] += gap[i] * (static_cast<double>(k) / n);
            }
        }
    }

    Body after(const Body& begin, const std::vector<Offset>& offsets, double share, int k) const {
        const Offset& offset = offsets[static_cast<std::size_t>(k)];
        const Offset& next = offsets[static_cast<std::size_t>(k) + 1];
        const DayTangent& tangent = leap_->first.tangent_of(k);
        Body end = first(k + 1);
        add_to_movers(end.state, next.z);
        auto added = integrals_between(first(k).state, first(k + 1).state);
        add(added, applied_integrals(tangent.map, offset.z));
        for (std::size_t i = 0; i < integrals; ++i) {
            added[i] += share * share * inner(k).integral[i];
        }
        const double eaten = first(k + 1).state[a_in] - first(k).state[a_in];
        move_accounts(subject_->model, begin.state, added, eaten, end.state);
        if (!with_labels_) return end;
        add(end.origins, next.labels);  // pools; outlets go on from `begin`
        const Labels left = applied(tangent.labels, offset.labels);
        for (std::size_t outlet = calcium_pools; outlet < place_count; ++outlet) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                end.origins[outlet][i] += begin.origins[outlet][i] - first(k).origins[outlet][i] +
                                          left[outlet][i] + share * inner(k).labels[outlet][i];
            }
        }
        fit_labels(begin.origins, end);
        return end;
    }

    const Subject* subject_;
    const Leap* leap_;
    bool with_labels_;
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
    const InnerDays inner(subject, leap, with_labels);
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
        const std::vector<Body> bodies = leap.cycle_days() == 1
                                             ? std::vector<Body>{start.body, next.body}
                                             : inner.midnights(start, next, cycle);
        while (wanted < cycle_day + leap.cycle_days()) {
            const int k = wanted - cycle_day;
            const Body& begin = bodies[static_cast<std::size_t>(k)];
            const Body& end = bodies[static_cast<std::size_t>(k) + 1];
            wanted = visit({.day = wanted,
                            .begin = begin,
                            .end = end,
                            .range = range_of(subject, leap, begin, end, share, k)});
        }
    }
    return wanted;
}

}  // namespace compass::sim
