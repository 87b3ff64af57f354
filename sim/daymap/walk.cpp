#include "sim/daymap/walk.h"

#include "sim/daymap/accounts.h"

namespace compass::sim {
namespace {

/// How a body differs from the one at the same midnight of the first cycle.
struct Offset {
    Shift z{};
    Labels labels{};
};

class Walker {
public:
    Walker(const Subject& subject, const Leap& leap, bool with_labels)
        : subject_(&subject), leap_(&leap), with_labels_(with_labels) {}

    void go(int first_day, int end_day, const std::function<void(const WalkedDay&)>& show) const {
        const int first_cycle = (first_day - leap_->day()) / leap_->cycle_days();
        const Reached reached_there = reached(*subject_, *leap_, with_labels_, first_cycle);
        Offset cycle_start{reached_there.z, reached_there.z_labels};
        Body begin = reached_there.body;
        int day = leap_->day() + first_cycle * leap_->cycle_days();
        for (int c = first_cycle; c < leap_->cycles; ++c) {
            Offset offset = cycle_start;
            cycle_start = after_cycle(cycle_start, c);
            for (int k = 0; k < leap_->cycle_days(); ++k, ++day) {
                if (day >= end_day) return;
                const bool is_last = k + 1 == leap_->cycle_days();
                const Offset next = is_last ? at_cycle_end(cycle_start) : after_day(offset, c, k);
                const Body end = end_of(begin, offset, next, c, k);
                if (day >= first_day) {
                    show({.day = day,
                          .begin = begin,
                          .end = end,
                          .range = range_of(begin, end, c, k)});
                }
                begin = end;
                offset = next;
            }
        }
    }

private:
    bool is_run_itself() const { return leap_->cycles == 1; }
    double share(int c) const { return static_cast<double>(c) / leap_->cycles; }
    const Leap::Inner& inner(int k) const { return leap_->inner[static_cast<std::size_t>(k)]; }
    const Body& midnight(int k) const { return leap_->first.midnight[static_cast<std::size_t>(k)]; }

    /// The start of cycle c + 1 from that of cycle c, both against the first midnight of the leap.
    Offset after_cycle(const Offset& offset, int c) const {
        if (is_run_itself()) return {};
        const double m = c;
        Offset next{.z = applied(leap_->first.whole.map, offset.z)};
        add(next.z, leap_->rise);
        for (std::size_t i = 0; i < movers; ++i) {
            next.z[i] += m * m * (leap_->bend2[i] + m * leap_->bend3[i]);
        }
        if (!with_labels_) return next;
        next.labels = applied(leap_->first.whole.labels, offset.labels);
        for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                next.labels[pool][i] +=
                    leap_->label_rise[pool][i] +
                    m * (leap_->label_bend1[pool][i] + m * leap_->label_bend2[pool][i]);
            }
        }
        return next;
    }

    /// The same moment against the last midnight of the first cycle.
    Offset at_cycle_end(Offset next) const {
        for (std::size_t i = 0; i < map_rows; ++i) next.z[i] -= leap_->rise[i];
        for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                next.labels[pool][i] -= leap_->label_rise[pool][i];
            }
        }
        return next;
    }

    Offset after_day(const Offset& offset, int c, int k) const {
        if (is_run_itself()) return {};
        const DayTangent& tangent = leap_->first.tangent_of(k);
        const double s = share(c);
        Offset next{.z = applied(tangent.map, offset.z)};
        for (std::size_t i = 0; i < movers; ++i) next.z[i] += s * s * inner(k).shift[i];
        if (!with_labels_) return next;
        next.labels = applied(tangent.labels, offset.labels);
        for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                next.labels[pool][i] += s * inner(k).labels[pool][i];
            }
        }
        return next;
    }

    Body end_of(const Body& begin, const Offset& offset, const Offset& next, int c, int k) const {
        Body end = midnight(k + 1);
        if (is_run_itself()) return end;
        add_to_movers(end.state, next.z);
        const State& first_begin = midnight(k).state;
        const State& first_end = midnight(k + 1).state;
        auto added = integrals_between(first_begin, first_end);
        add(added, applied_integrals(leap_->first.tangent_of(k).map, offset.z));
        const double m = c;
        const double s = share(c);
        for (std::size_t i = 0; i < integrals; ++i) {
            added[i] += leap_->cycle_days() == 1
                            ? m * m * (leap_->integral_bend2[i] + m * leap_->integral_bend3[i])
                            : s * s * inner(k).integral[i];
        }
        move_accounts(subject_->model, begin.state, added, first_end[a_in] - first_begin[a_in],
                      end.state);
        if (with_labels_) set_labels(begin, offset, next, c, k, end);
        return end;
    }

    void set_labels(const Body& begin, const Offset& offset, const Offset& next, int c, int k,
                    Body& end) const {
        for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
            add(end.origins[pool], next.labels[pool]);
        }
        const Labels left = applied(leap_->first.tangent_of(k).labels, offset.labels);
        const double m = c;
        for (std::size_t outlet = calcium_pools; outlet < place_count; ++outlet) {
            for (std::size_t i = 0; i < origin_count; ++i) {
                const double unforeseen =
                    leap_->cycle_days() == 1
                        ? m * (leap_->label_bend1[outlet][i] + m * leap_->label_bend2[outlet][i])
                        : share(c) * inner(k).labels[outlet][i];
                end.origins[outlet][i] += begin.origins[outlet][i] -
                                          midnight(k).origins[outlet][i] + left[outlet][i] +
                                          unforeseen;
            }
        }
        fit_labels(begin.origins, end);
    }

    CalciumRange range_of(const Body& begin, const Body& end, int c, int k) const {
        CalciumRange range = leap_->first.range[static_cast<std::size_t>(k)];
        if (is_run_itself()) return range;
        const double per_mg = 1.0 / (10.0 * subject_->model.p.v_ecf);
        const double mean_change = ((end.state[m_ecf] - begin.state[m_ecf]) -
                                    (midnight(k + 1).state[m_ecf] - midnight(k).state[m_ecf])) *
                                   per_mg;
        range.least += mean_change + share(c) * inner(k).least_mg_dl;
        range.greatest += mean_change + share(c) * inner(k).greatest_mg_dl;
        return range;
    }

    const Subject* subject_;
    const Leap* leap_;
    bool with_labels_;
};

}  // namespace

void walk_through(const Subject& subject, const Leap& leap, const Walk& walk,
                  const std::function<void(const WalkedDay&)>& show) {
    if (walk.begin >= walk.end) return;
    Walker(subject, leap, walk.with_labels).go(walk.begin, walk.end, show);
}

}  // namespace compass::sim
