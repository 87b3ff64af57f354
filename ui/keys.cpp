#include "ui/keys.h"

#include "ui/cards.h"
#include "ui/key_actions.h"

#include <algorithm>
#include <array>

namespace compass::ui {

namespace {

constexpr std::array<KeyPress, 1> space{{{Key::space}}};
constexpr std::array<KeyPress, 2> step{{{Key::comma}, {Key::period}}};
constexpr std::array<KeyPress, 2> big_step{{{Key::comma, true}, {Key::period, true}}};
constexpr std::array<KeyPress, 1> home{{{Key::home}}};
constexpr std::array<KeyPress, 1> end{{{Key::end}}};
constexpr std::array<KeyPress, 6> digits{{{Key::digit_1},
                                          {Key::digit_2},
                                          {Key::digit_3},
                                          {Key::digit_4},
                                          {Key::digit_5},
                                          {Key::digit_6}}};
constexpr std::array<KeyPress, 1> find_key{{{Key::slash}}};
constexpr std::array<KeyPress, 2> undo{{{Key::z}, {Key::z, false, true}}};
constexpr std::array<KeyPress, 2> redo{{{Key::y}, {Key::z, true, true}}};
constexpr std::array<KeyPress, 1> keep{{{Key::b}}};
constexpr std::array<KeyPress, 1> ghost{{{Key::g}}};
constexpr std::array<KeyPress, 1> band{{{Key::u}}};
constexpr std::array<KeyPress, 1> copy{{{Key::q}}};
constexpr std::array<KeyPress, 1> hear{{{Key::q, true}}};
constexpr std::array<KeyPress, 1> replay{{{Key::r}}};
constexpr std::array<KeyPress, 1> read{{{Key::n}}};
constexpr std::array<KeyPress, 2> share{{{Key::c}, {Key::c, false, true}}};
constexpr std::array<KeyPress, 1> paste{{{Key::v, false, true}}};
constexpr std::array<KeyPress, 1> report{{{Key::p, false, true}}};
constexpr std::array<KeyPress, 1> docs{{{Key::f1, true}}};
constexpr std::array<KeyPress, 1> words_on{{{Key::k}}};
constexpr std::array<KeyPress, 1> words_back{{{Key::k, true}}};
constexpr std::array<KeyPress, 1> units_on{{{Key::d}}};
constexpr std::array<KeyPress, 1> ledger{{{Key::l}}};
constexpr std::array<KeyPress, 1> why{{{Key::w}}};
constexpr std::array<KeyPress, 1> map{{{Key::m}}};
constexpr std::array<KeyPress, 1> tornado{{{Key::t}}};
constexpr std::array<KeyPress, 1> guess{{{Key::p}}};
constexpr std::array<KeyPress, 1> people{{{Key::i}}};
constexpr std::array<KeyPress, 1> lessons_key{{{Key::h}}};
constexpr std::array<KeyPress, 1> story_key{{{Key::s}}};
constexpr std::array<KeyPress, 1> evidence{{{Key::e}}};
constexpr std::array<KeyPress, 1> visit{{{Key::v}}};
constexpr std::array<KeyPress, 1> split_keys{{{Key::x}}};
constexpr std::array<KeyPress, 1> swap_sides{{{Key::x, true}}};
constexpr std::array<KeyPress, 1> audit{{{Key::a}}};
constexpr std::array<KeyPress, 1> simple{{{Key::f2}}};
constexpr std::array<KeyPress, 1> more{{{Key::f3}}};
constexpr std::array<KeyPress, 1> audit_level{{{Key::f4}}};
constexpr std::array<KeyPress, 1> zero{{{Key::digit_0}}};
constexpr std::array<KeyPress, 1> settings_key{{{Key::o}}};
constexpr std::array<KeyPress, 2> text_size_keys{
    {{Key::plus, false, true}, {Key::minus, false, true}}};
constexpr std::array<KeyPress, 1> projector{{{Key::f9}}};
constexpr std::array<KeyPress, 1> presentation{{{Key::f9, true}}};
constexpr std::array<KeyPress, 2> help{{{Key::f1}, {Key::question}}};
constexpr std::array<KeyPress, 1> escape{{{Key::escape}}};

constexpr std::array<KeyRow, 46> rows{{
    {"play", space, act_play},
    {"step", step, act_step},
    {"big_step", big_step, act_big_step},
    {"home", home, act_end},
    {"end", end, act_end},
    {"slider", digits, act_slider},
    {"find", find_key, act_find},
    {"undo", undo, act_undo},
    {"redo", redo, act_redo},
    {"replay", replay, act_replay},
    {"read", read, act_read},
    {"keep", keep, act_keep},
    {"ghost", ghost, act_ghost},
    {"band", band, act_band},
    {"why", why, act_sheet},
    {"ledger", ledger, act_sheet},
    {"map", map, act_sheet},
    {"tornado", tornado, act_sheet},
    {"guess", guess, act_guess},
    {"people", people, act_sheet},
    {"lessons", lessons_key, act_sheet},
    {"story", story_key, act_sheet},
    {"evidence", evidence, act_sheet},
    {"visit", visit, act_visit},
    {"split", split_keys, act_split},
    {"swap_sides", swap_sides, act_swap},
    {"audit", audit, act_audit},
    {"true_scale", zero, nullptr},
    {"copy", copy, act_copy},
    {"hear", hear, act_hear},
    {"share", share, act_share},
    {"paste", paste, act_paste},
    {"report", report, act_report},
    {"words_on", words_on, act_words},
    {"words_back", words_back, act_words},
    {"units", units_on, act_units},
    {"simple", simple, act_arrangement},
    {"more", more, act_arrangement},
    {"audit_level", audit_level, act_audit},
    {"projector", projector, act_presentation},
    {"presentation", presentation, act_presentation},
    {"settings", settings_key, act_sheet},
    {"text", text_size_keys, act_text},
    {"help", help, act_help},
    {"docs", docs, act_docs},
    {"escape", escape, act_escape},
}};

bool belongs_to_control(Key key, const Typed& typed) {
    if (key == Key::space) return typed.space_taken;
    return typed.ends_taken && (key == Key::home || key == Key::end);
}

const KeyRow* row_of(KeyPress press) {
    const bool is_sign = press.key == Key::plus || press.key == Key::minus;
    // some layouts reach them with Shift only
    if (press.key == Key::question || press.key == Key::slash || is_sign) press.shift = false;
    for (const KeyRow& row : rows) {
        const auto same = std::find(row.presses.begin(), row.presses.end(), press);
        if (same != row.presses.end()) return &row;
    }
    return nullptr;
}

}  // namespace

std::span<const KeyRow> key_rows() {
    return rows;
}

bool is_single(const KeyPress& press) {
    const bool is_long = press.key == Key::space || press.key == Key::home ||
                         press.key == Key::end || press.key >= Key::f1;
    return !is_long && !press.ctrl && !press.alt;
}

KeyAnswer use_keys(const Typed& typed, const Shown& shown, Asked& asked) {
    KeyAnswer answer;
    // a key that goes up is obeyed even in a text field, or the lens would stay away
    const bool is_heard = !typed.in_text && shown.view.letter_keys;
    const bool zero_matters = typed.zero && (is_heard || !*typed.zero);
    if (zero_matters && *typed.zero != shown.view.true_scale)
        asked_view(shown, asked).true_scale = *typed.zero;
    if (typed.in_text) return answer;
    for (const KeyPress& press : typed.presses) {
        if (belongs_to_control(press.key, typed)) continue;
        if (!shown.view.letter_keys && !typed.is_button && is_single(press)) continue;
        const KeyRow* row = row_of(press);
        if (row != nullptr && row->act != nullptr) row->act(press, shown, typed, asked, answer);
    }
    return answer;
}

}  // namespace compass::ui
