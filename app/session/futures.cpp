#include "app/session/futures.h"

namespace compass {
namespace {

bool is_read(const Session& session, ui::Sheet sheet) {
    return session.view.sheet == sheet ||
           session.twin_left_s[static_cast<std::size_t>(sheet)] > 0.0;
}

}  // namespace

AheadWish wish_of(const Session& session) {
    return {.now = session.scenario,
            .before = session.before ? &session.before->scenario : nullptr,
            .choice = session.view.ahead,
            .all_sliders = session.view.more,
            .is_dragging = session.is_dragging || session.view.ahead.is_pulling,
            .strips = session.view.ahead.strip.has_value() &&
                      session.view.presenting == ui::Presenting::no,
            .map = is_read(session, ui::Sheet::map),
            .tornado = is_read(session, ui::Sheet::tornado),
            .people = is_read(session, ui::Sheet::people)};
}

void note_read(Session& session, ui::Sheet sheet) {
    constexpr double seconds_read = 2.0;
    session.twin_left_s[static_cast<std::size_t>(sheet)] = seconds_read;
    wish(session.ahead, wish_of(session));
}

}  // namespace compass
