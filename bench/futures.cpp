// How long futures take to appear: runs made a few a frame, as the window makes them (6 ms of a
// frame): strips from a change of a slider on, with the sentence that comes first, the others from
// the opening of their sheet on. Prints a line each: what the goal is, the seconds at 60
// frames a second, the frames, their work in ms of processor time, and the longest of them. Nothing
// is drawn.

#include "app/files/languages.h"
#include "app/files/stories.h"
#include "app/memory.h"
#include "app/session/session.h"
#include "bench/failure.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <utility>

namespace {

using namespace compass;

constexpr double frame_s = 1.0 / 60.0;
constexpr int most_frames = 10000;

/// Processor time of this process, ms: on a busy machine it stands for the clock of a free one.
double processor_ms() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void report(const char* what, const char* goal, Session& session,
            const std::function<bool(const ui::Ahead&)>& is_there) {
    double work_ms = 0.0;
    double longest_ms = 0.0;
    int frames = 0;
    do {
        const double start = processor_ms();
        make_extra_runs(session, processor_ms);
        const double took = processor_ms() - start;
        work_ms += took;
        longest_ms = std::max(longest_ms, took);
        ++frames;
    } while (!is_there(session.ahead.told) && frames < most_frames);
    std::printf("%-34s %7s %8.2f %7d %9.1f %9.2f\n", what, goal, frames * frame_s, frames, work_ms,
                longest_ms);
}

/// A slider was moved and let go: all that looks ahead is of the past.
void move_d3(Session& session, const ui::Strings& strings, double iu) {
    ui::Asked asked;
    asked.scenario = session.scenario;
    asked.scenario->regimen.d3.amount = iu;
    asked.settled = true;
    carry_out(session, asked, strings);
}

/// A sheet is opened; the sentence and the bands of the curves are there already.
void open(Session& session, const ui::Strings& strings, ui::Sheet sheet) {
    ui::Asked asked;
    asked.view = session.view;
    asked.view->sheet = sheet;
    asked.view->ahead.strip.reset();  // what the sheet shows is timed alone
    carry_out(session, asked, strings);
}

}  // namespace

int main() {
    keep_freed_memory();  // as the product does
    auto stories = files::stories();
    if (!stories) return bench::fail(stories.error());
    const auto languages = files::languages();
    if (!languages) return bench::fail(languages.error());
    const ui::Strings& strings = languages->front();
    Session session = start_session(std::move(*stories), "balanced", strings);
    std::printf("%-34s %7s %8s %7s %9s %9s\n", "ten years, story balanced", "goal s", "s", "frames",
                "work ms", "longest");
    move_d3(session, strings, 4000.0);
    report("strips of the six sliders", "0.5", session, [](const ui::Ahead& told) {
        return !told.strips.empty() &&
               std::all_of(told.strips.begin(), told.strips.end(),
                           [](const ui::Strip& strip) { return strip.is_fresh; });
    });
    open(session, strings, ui::Sheet::map);
    report("dose map, first picture", "0.1", session,
           [](const ui::Ahead& told) { return told.map.is_fresh && told.map.side > 0; });
    report("dose map, from first to finest", "-", session,
           [](const ui::Ahead& told) { return told.map.is_finest; });
    open(session, strings, ui::Sheet::tornado);
    report("tornado", "0.2", session, [](const ui::Ahead& told) { return told.tornado.is_fresh; });
    open(session, strings, ui::Sheet::people);
    report("people, all of them", "-", session, [](const ui::Ahead& told) {
        return told.people.wanted > 0 && told.people.now.size() == told.people.wanted;
    });
    return 0;
}
