#include "sim/replay/record.h"

#include "sim/daymap/rhythm.h"
#include "sim/daymap/sampler.h"
#include "sim/daymap/walk.h"
#include "sim/model/signals.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <utility>

namespace compass::sim {
namespace {

constexpr std::array fields{&Messages::gut_by_d,
                            &Messages::cells_by_pth,
                            &Messages::surface_by_pth,
                            &Messages::cells_by_d,
                            &Messages::mineral_by_d,
                            &Messages::mineral_by_coc,
                            &Messages::pth_threshold_mg_dl,
                            &Messages::vessel_by_blood,
                            &Messages::vessel_by_mgp,
                            &Messages::idle_mgp};

Messages mean(const Messages& a, const Messages& b) {
    Messages m;
    for (const auto field : fields) m.*field = 0.5 * (a.*field + b.*field);
    return m;
}

/// What vitamins D and K say at a midnight.
Messages at_midnight(const Model& model, const DayContext& context, const State& y) {
    const Parameters& p = model.p;
    const double vdr = vitamin_d_action(model, y[c25], y[c125]);
    const double vdr2 = vdr * vdr;
    const double idle = (1.0 - y[cmgp]) * context.per_uc_ref;
    Messages m;
    m.gut_by_d = p.vd_max * vdr / (p.vd_max - 1.0 + vdr);
    m.cells_by_d = 1.0 - p.oc_vdr + p.oc_vdr * vdr2;
    m.mineral_by_d = (1.0 + p.min_vdr) / (1.0 + p.min_vdr * vdr2 * vdr2);
    m.mineral_by_coc = 1.0 + model.dial_k_bone * p.e_kbone * (y[coc] - context.coc_ref);
    m.vessel_by_mgp = 1.0 + model.dial_k_vessel * p.e_kves * (idle - 1.0) / (idle + 1.0);
    m.idle_mgp = idle;
    return m;
}

/// What PTH and blood calcium said over a day. Calcium's push on deposits is a mean of the day's
/// extremes and its mean, with Simpson's weights.
void add_day(Messages& m, const Parameters& p, const Day& day) {
    const double pth = day.pth_mean_pg_ml / p.pth_ref;
    const double root = std::sqrt(pth);
    m.cells_by_pth = 1.0 - p.oc_pth + p.oc_pth * root;
    m.surface_by_pth = 1.0 - p.a_exch + p.a_exch * pth;
    m.pth_threshold_mg_dl = p.u_pth * (root - 1.0);
    const auto hinge = [&](double ca) { return smooth_positive(ca - p.ca_soft, hinge_width2); };
    m.vessel_by_blood = 1.0 + p.e_hyper *
                                  (hinge(day.ca_least_mg_dl) + 4.0 * hinge(day.ca_mean_mg_dl) +
                                   hinge(day.ca_greatest_mg_dl)) /
                                  6.0;
}

/// Days over which messages swing with the pills; 1 if they do not.
int rhythm_d(const Scenario& scenario, int days) {
    constexpr int longest = 91;
    constexpr int irregular = 28;
    int rhythm = 1;
    for (const Stretch& stretch : stretches(scenario.regimen, days)) {
        if (stretch.end - stretch.begin < irregular) continue;
        rhythm = std::max(rhythm, stretch.cycle == 0 ? irregular : stretch.cycle);
    }
    return std::min({rhythm, longest, std::max(1, days / 4)});
}

/// Means over `width` days around each day, over fewer near the ends: so many days from either end
/// are left as they are.
std::vector<Messages> smoothed(std::vector<Messages> days, int width, int left_at_ends) {
    if (width <= 1) return days;
    std::vector<Messages> result = days;
    const auto count = static_cast<int>(days.size());
    for (const auto field : fields) {
        std::vector<double> sum(days.size() + 1, 0.0);
        for (std::size_t i = 0; i < days.size(); ++i) sum[i + 1] = sum[i] + days[i].*field;
        const auto at = [&](int i) { return days[static_cast<std::size_t>(i)].*field; };
        for (int i = 0; i < count; ++i) {
            const int from_end = std::min(i, count - 1 - i);
            const int half = std::clamp(from_end - left_at_ends, 0, width / 2);
            const int first = i - half;
            const int last = i + half;
            double all =
                sum[static_cast<std::size_t>(last) + 1] - sum[static_cast<std::size_t>(first)];
            double counted = 2.0 * half + 1.0;
            if (2 * half == width) {  // an even rhythm has its first and its last day half
                all -= 0.5 * (at(first) + at(last));
                counted = width;
            }
            result[static_cast<std::size_t>(i)].*field = all / counted;
        }
    }
    return result;
}

/// Takes the messages of a run down, day by day.
class Recorder {
public:
    Recorder(const Trajectory& run, const Body& start)
        : model_(model_of(run.parameters, run.scenario.regimen)) {
        record.scenario = run.scenario;
        record.parameters = run.parameters;
        record.base = baseline_25(run.parameters, run.scenario.person);
        record.start = start;
        context_ = day_context(run.parameters, run.scenario, record.base, 0);
        before_ = heard(start.state);
    }

    void see(const State& midnight, const Day& day) {
        const Messages after = heard(midnight);
        Messages said = mean(before_, after);
        add_day(said, record.parameters, day);
        record.days.push_back(said);
        before_ = after;
    }

    Record record;

private:
    Messages heard(const State& midnight) {
        record.most_25ohd_nmol_l = std::max(record.most_25ohd_nmol_l, midnight[c25]);
        return at_midnight(model_, context_, midnight);
    }

    Model model_;
    DayContext context_;
    Messages before_;
};

/// What a day said, of the figures of a day those that messages hang on.
Day day_said(const Parameters& p, const WalkedDay& walked) {
    const State& begin = walked.begin.state;
    const State& end = walked.end.state;
    Day day;
    day.ca_mean_mg_dl = (end[m_ecf] - begin[m_ecf]) / (10.0 * p.v_ecf);
    day.ca_least_mg_dl = walked.range.least;
    day.ca_greatest_mg_dl = walked.range.greatest;
    day.pth_mean_pg_ml = end[m_pth] - begin[m_pth];
    return day;
}

/// Along the route of a thin run: no sample is made of its days.
void see_route(const Trajectory& run, int days, Recorder& recorder) {
    Subject subject = run.route->subject;
    subject.scenario = &run.scenario;
    for (const Leap& leap : run.route->path.leaps) {
        if (leap.day() >= days) break;
        walk_through(subject, leap, false, leap.day(), [&](const WalkedDay& walked) {
            recorder.see(walked.end.state, day_said(run.parameters, walked));
            const int next = walked.day + 1;
            return next < days ? next : leap.end_day();
        });
    }
}

void see_samples(const Trajectory& run, int days, Recorder& recorder) {
    assert(run.samples.size() == static_cast<std::size_t>(run.days) + 1);
    for (std::size_t i = 1; i <= static_cast<std::size_t>(days); ++i) {
        recorder.see(run.samples[i].body.state, run.samples[i].day);
    }
}

}  // namespace

Record record_of(const Trajectory& run, int days, Seasons seasons) {
    Recorder recorder(run, run.samples.front().body);
    recorder.record.days.reserve(static_cast<std::size_t>(days));
    if (run.route != nullptr) {
        see_route(run, days, recorder);
    } else {
        see_samples(run, days, recorder);
    }
    Record record = std::move(recorder.record);
    record.days = smoothed(std::move(record.days), rhythm_d(run.scenario, days), 0);
    record.seasons = seasons;
    if (seasons == Seasons::evened_out) {
        record.days = smoothed(std::move(record.days), year_d, days_with_season);
    }
    return record;
}

}  // namespace compass::sim
