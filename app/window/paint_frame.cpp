#include "app/window/paint_frame.h"

#include "app/window/clipboard.h"
#include "app/window/take_away.h"
#include "ui/controls_panel.h"
#include "ui/focus.h"
#include "ui/presenter.h"

#include <imgui.h>

#include <chrono>

namespace compass {
namespace {

/// What was asked of the clipboard. What is pasted becomes a further action, to be carried out.
void use_clipboard(const Session& session, const Stage& stage, ui::Asked& asked) {
    const ui::Strings& strings = stage.canvas.strings();
    const auto actions = asked.actions;
    for (const ui::Action& action : actions) {
        if (const auto copy = copied(action, session, strings)) {
            stage.display.copy_to_clipboard(copy->text);
            asked.notice = copy->notice;
        }
        if (std::holds_alternative<ui::PasteCodes>(action)) {
            asked.actions.emplace_back(ui::TakeCodes{stage.display.clipboard_text()});
        }
        if (std::holds_alternative<ui::PasteShareLine>(action)) {
            paste(stage.display.clipboard_text(), strings, session.view.level, asked);
        }
    }
}

double wall_clock_ms() {
    const std::chrono::duration<double, std::milli> now =
        std::chrono::steady_clock::now().time_since_epoch();
    return now.count();
}

/// What a frame asked for, by panels and by keys.
ui::Asked asked_in(const Stage& stage, const platform::Events& events, const ui::Shown& shown_now,
                   const ui::Plots& plots) {
    ui::Asked asked = stage.canvas.build_panels(shown_now, plots);
    const ui::Typed typed{.presses = events.keys,
                          .zero = events.zero,
                          .in_text = ImGui::GetIO().WantTextInput,
                          .space_taken = ui::space_is_taken(),
                          .ends_taken = ui::ends_are_taken(),
                          .looked_at = stage.canvas.looked_at()};
    ui::tell_presses(typed);
    const ui::KeyAnswer answer = ui::use_keys(typed, shown_now, asked);
    if (answer.slider) ui::focus_slider(*answer.slider);
    if (answer.leave) stage.display.give_up_keyboard();
    return asked;
}

bool is_anything(const ui::Asked& asked) {
    return asked.scenario || asked.view || !asked.actions.empty();
}

/// The pictures of a frame, and what was asked in it.
struct Built {
    std::vector<scene::Scene> scenes;
    ui::Asked asked;
};

/// Builds panels, and the words of the picture unless the frame will be built again because
/// something was asked; only a frame that `may_ask` answers.
Built build_frame(Session& session, const Stage& stage, const platform::Events& events,
                  bool may_ask) {
    const auto runs = pictured(session);
    stage.canvas.set_panes(runs.size());
    stage.canvas.begin_frame(events.width, events.height, session.view);
    Built built{.scenes = stage.canvas.scenes_of(runs, moment(session)), .asked = {}};
    ui::Shown shown_now = shown(session, built.scenes[pictured_now(session)]);
    if (built.scenes.size() == 2) shown_now.sides = built.scenes;
    const ui::Plots plots = ui::plots(shown_now, stage.canvas.strings());
    stage.display.begin_frame();
    ImGui::NewFrame();
    if (may_ask) {
        for (const auto& [key, times] : events.pressed_again) ui::tell_more_presses(key, times);
        if (events.menu) ui::tell_menu_key();
        built.asked = asked_in(stage, events, shown_now, plots);
        use_clipboard(session, stage, built.asked);
    } else {
        stage.canvas.build_panels(shown_now, plots);
    }
    if (!is_anything(built.asked)) stage.canvas.build_picture(shown_now);
    return built;
}

/// What further runs may take of this frame. The next move of a slider drops what looks ahead.
Spare spare_in(const Session& session, double frame_s, bool moves) {
    const bool is_calm = !session.is_dragging && !session.view.ahead.is_pulling &&
                         !session.view.playing && !session.tape;
    return {.sentence_ms = sentence_ms_beside(session.frame_ms),
            .ahead_ms = moves ? 0.0 : ahead_ms_beside(frame_s, is_calm)};
}

/// Is the frame one more in which nothing came in and nothing goes on?
bool may_sleep(const Stage& stage, const platform::Events& events) {
    const bool is_held = ImGui::GetIO().MouseDown[0];  // what is held goes on by the clock
    return stage.canvas.sleeps(events.is_stirred || events.is_wanted || is_held, events.seconds);
}

}  // namespace

// A frame in which something was asked is built again before it is painted, so that an event and
// its new curves share a frame; and one in which the sentence was found, so that it need not wait
// for the next.
Result<bool> paint_frame(Session& session, const Stage& stage) {
    const double start_ms = wall_clock_ms();
    const platform::Events events = stage.display.events();
    if (events.quit) return false;
    if (events.is_hidden) return true;
    advance(session, events.seconds);
    if (may_sleep(stage, events)) return true;
    stage.canvas.set_density(events.density);
    Built built = build_frame(session, stage, events, true);
    carry_out(session, built.asked, stage.canvas.strings());
    take_away(session, stage, built.asked);
    const bool moves = built.asked.scenario && session.is_dragging;
    const int runs = session.runs;
    const double own_ms = wall_clock_ms();
    const bool is_first = !events.is_away && !stage.canvas.has_painted();
    const bool all_done = !is_first && make_extra_runs(session, wall_clock_ms,
                                                       spare_in(session, events.seconds, moves));
    if (!all_done) stage.canvas.stay_awake();
    const double extra_ms = wall_clock_ms() - own_ms;
    if (is_anything(built.asked) || session.runs != runs) {
        ImGui::EndFrame();
        built = build_frame(session, stage, events, false);
    }
    if (events.is_wanted) stage.canvas.end_rest();
    const bool is_painted = !events.is_away && !stage.canvas.is_at_rest(built.scenes);
    if (!is_painted) {
        ImGui::EndFrame();
    } else if (auto painted = stage.canvas.paint(built.scenes); !painted) {
        return Error{painted.error()};
    }
    session.frame_ms = wall_clock_ms() - start_ms - extra_ms;
    if (is_painted) stage.display.present();
    return true;
}

}  // namespace compass
