#include "ui/keys.h"

#include "tests/ui/plots/screen.h"
#include "ui/sheets/figures.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace compass;
using namespace compass::ui;

namespace {

struct Said {
    Asked asked;
    KeyAnswer answer;
    View view;  ///< after the key
};

Said say(const Shown& shown, const std::vector<KeyPress>& presses, Typed typed = {}) {
    Said said;
    typed.presses = presses;
    said.answer = use_keys(typed, shown, said.asked);
    said.view = said.asked.view.value_or(shown.view);
    return said;
}

Said say(const test::World& world, const std::vector<KeyPress>& presses, const Typed& typed = {}) {
    return say(world.shown(), presses, typed);
}

template <typename Wanted>
bool asks_for(const Said& said) {
    return said.asked.actions.size() == 1 &&
           std::holds_alternative<Wanted>(said.asked.actions.front());
}

}  // namespace

TEST_CASE("Every key of the map has its words at every level, and no two rows share a key") {
    std::set<std::string> seen;
    for (const KeyRow& row : key_rows()) {
        const std::string key = "key." + std::string(row.id);
        CAPTURE(key);
        CHECK(test::english().has(key));
        CHECK(!row.presses.empty());
        for (const KeyPress& press : row.presses) {
            const std::string name = std::to_string(static_cast<int>(press.key)) + " " +
                                     (press.shift ? " Shift" : "") + (press.ctrl ? " Ctrl" : "");
            CHECK(seen.insert(name).second);
        }
        for (const std::string& name : key_names(row, test::english(), Level::plain)) {
            CHECK(!name.empty());
            CHECK(name.find('[') == std::string::npos);  // a missing text shows its key in brackets
        }
    }
}

TEST_CASE("Every key that can be pressed is in the map or held, but for letters still free") {
    for (std::size_t i = 0; i < key_count; ++i) {
        const auto key = static_cast<Key>(i);
        bool found = key >= Key::a && key <= Key::z;
        for (const KeyRow& row : key_rows())
            for (const KeyPress& press : row.presses)
                found = found || press.key == static_cast<Key>(i);
        CAPTURE(i);
        CHECK(found);
    }
}

TEST_CASE("The key map reads like a key map") {
    for (const KeyRow& row : key_rows()) {
        const auto names = key_names(row, test::english(), Level::plain);
        if (row.id == "slider") CHECK(names == std::vector<std::string>{"1 to 6"});
        if (row.id == "redo") CHECK(names == std::vector<std::string>{"Y", "Ctrl+Shift+Z"});
        if (row.id == "big_step") CHECK(names == std::vector<std::string>{"Shift+,", "Shift+."});
    }
}

TEST_CASE("Space plays and pauses, but a focused button keeps it") {
    test::World world;
    CHECK(say(world, {{Key::space}}).view.playing);
    Typed typed;
    typed.space_taken = true;
    CHECK_FALSE(say(world, {{Key::space}}, typed).asked.view.has_value());
}

TEST_CASE("Comma and period move a month, with Shift a year, and stop playing") {
    test::World world;
    world.view.day = 1000.0;
    world.view.playing = true;
    CHECK(say(world, {{Key::comma}}).view.day == 970.0);
    CHECK(say(world, {{Key::period}}).view.day == 1030.0);
    CHECK(say(world, {{Key::comma, true}}).view.day == 635.0);
    CHECK(say(world, {{Key::period, true}}).view.day == 1365.0);
    CHECK_FALSE(say(world, {{Key::period}}).view.playing);
    world.view.day = 3649.0;
    CHECK(say(world, {{Key::period}}).view.day == 3650.0);
    world.view.lens = scene::Lens::day;
    world.view.day = 10.0;
    CHECK(say(world, {{Key::period}}).view.day == doctest::Approx(10.0 + 1.0 / 24.0));
    CHECK(say(world, {{Key::comma, true}}).view.day == 9.0);
}

TEST_CASE("Home and End go to the ends, but a focused slider keeps them") {
    test::World world;
    world.view.day = 1000.0;
    CHECK(say(world, {{Key::home}}).view.day == 0.0);
    CHECK(say(world, {{Key::end}}).view.day == 3650.0);
    Typed typed;
    typed.ends_taken = true;
    CHECK(say(world, {{Key::end}}, typed).view.day == 1000.0);
}

TEST_CASE("Digits give the focus to the simple sliders") {
    const test::World world;
    for (int i = 0; i < 6; ++i) {
        const auto key = static_cast<Key>(static_cast<int>(Key::digit_1) + i);
        CHECK(say(world, {{key}}).answer.slider == i);
    }
    CHECK_FALSE(say(world, {{Key::digit_0}}).answer.slider.has_value());
}

TEST_CASE("Undo, redo and keeping the ghost are asked for as actions") {
    const test::World world;
    CHECK(asks_for<Undo>(say(world, {{Key::z}})));
    CHECK(asks_for<Undo>(say(world, {{Key::z, false, true}})));
    CHECK(asks_for<Redo>(say(world, {{Key::y}})));
    CHECK(asks_for<Redo>(say(world, {{Key::z, true, true}})));
    CHECK(asks_for<KeepAsGhost>(say(world, {{Key::b}})));
}

TEST_CASE("Nothing is undone where there is nothing to undo") {
    const test::World world;
    Shown shown = world.shown();
    shown.can_undo = false;
    shown.can_redo = false;
    Asked asked;
    const std::vector<KeyPress> presses{{Key::z}, {Key::y}};
    Typed typed;
    typed.presses = presses;
    use_keys(typed, shown, asked);
    CHECK(asked.actions.empty());
}

TEST_CASE("Letters and function keys turn views on and off") {
    test::World world;
    CHECK_FALSE(say(world, {{Key::g}}).view.ghost);
    CHECK_FALSE(say(world, {{Key::u}}).view.band);
    CHECK(say(world, {{Key::f9}}).view.presenting == Presenting::projector);
    CHECK(say(world, {{Key::f9, true}}).view.presenting == Presenting::picture);
    CHECK(say(world, {{Key::f9}, {Key::f9, true}}).view.presenting == Presenting::picture);
    CHECK(say(world, {{Key::f9}, {Key::f9}}).view.presenting == Presenting::no);
    CHECK(say(world, {{Key::f1}}).view.help);
    CHECK(say(world, {{Key::question}}).view.help);
    CHECK(say(world, {{Key::question, true}}).view.help);  // many layouts need Shift for it
    CHECK(say(world, {{Key::k}}).view.level == Level::standard);
    CHECK(say(world, {{Key::k, true}}).view.level == Level::technical);
    CHECK(say(world, {{Key::k}, {Key::k, true}}).view.level == Level::plain);
}

TEST_CASE(
    "Single letters, digits and signs can be switched off; keys with Ctrl go on, and buttons") {
    test::World world;
    world.view.letter_keys = false;
    for (const Key key : {Key::g, Key::u, Key::k, Key::comma, Key::question, Key::o}) {
        CHECK_FALSE(say(world, {{key}}).asked.view.has_value());
    }
    CHECK_FALSE(say(world, {{Key::digit_2}}).answer.slider.has_value());
    CHECK(say(world, {{Key::z}}).asked.actions.empty());
    Typed held;
    held.zero = true;
    CHECK_FALSE(say(world, {}, held).view.true_scale);
    CHECK(say(world, {{Key::z, false, true}}).asked.actions.size() == 1);
    CHECK(say(world, {{Key::f1}}).view.help);
    CHECK(say(world, {{Key::space}}).view.playing);
    Typed button;
    button.is_button = true;
    CHECK_FALSE(say(world, {{Key::g}}, button).view.ghost);
}

TEST_CASE("Ctrl with plus and minus goes through the sizes of text, and stops at the ends") {
    test::World world;
    const KeyPress larger{Key::plus, false, true};
    const KeyPress smaller{Key::minus, false, true};
    CHECK(say(world, {larger}).view.text == 125);
    CHECK(say(world, {{Key::plus, true, true}}).view.text == 125);  // where Shift makes a plus
    CHECK(say(world, {smaller}).view.text == 100);
    world.view.text = 200;
    CHECK(say(world, {larger}).view.text == 200);
    CHECK(say(world, {smaller}).view.text == 150);
    CHECK_FALSE(say(world, {{Key::plus}}).asked.view.has_value());
}

TEST_CASE("The plot that a class sees is no large plot: Esc leaves the projector at once") {
    test::World world;
    world.view.presenting = Presenting::projector;
    world.view.large_plot = 2;
    const View after = say(world, {{Key::escape}}).view;
    CHECK(after.presenting == Presenting::no);
    CHECK_FALSE(after.large_plot.has_value());
}

TEST_CASE("The key 0 shows the true scale for as long as it is held") {
    test::World world;
    Typed typed;
    typed.zero = true;
    CHECK(say(world, {}, typed).view.true_scale);
    world.view.true_scale = true;
    CHECK_FALSE(say(world, {}).asked.view.has_value());  // still held: nothing new
    typed.zero = false;
    typed.in_text = true;
    CHECK_FALSE(say(world, {}, typed).view.true_scale);
    world.view.true_scale = false;
    typed.zero = true;
    CHECK_FALSE(say(world, {}, typed).view.true_scale);  // a 0 typed into a field
}

TEST_CASE("Q copies the large plot, else the card that is looked at, else nothing") {
    test::World world;
    CHECK(say(world, {{Key::q}}).asked.actions.empty());
    Typed typed;
    typed.looked_at = 2;
    const Said card = say(world, {{Key::q}}, typed);
    REQUIRE(asks_for<CopyPlot>(card));
    CHECK(std::get<CopyPlot>(card.asked.actions[0]).plot == 2);
    world.view.large_plot = 4;
    const Said large = say(world, {{Key::q}}, typed);
    REQUIRE(asks_for<CopyPlot>(large));
    CHECK(std::get<CopyPlot>(large.asked.actions[0]).plot == 4);
}

TEST_CASE("Esc closes one thing at a time, the topmost first, and then leaves the picture") {
    test::World world;
    world.view.help = true;
    world.view.large_plot = 1;
    world.view.presenting = Presenting::picture;
    world.view = say(world, {{Key::escape}}).view;
    CHECK_FALSE(world.view.help);
    CHECK(world.view.large_plot.has_value());
    world.view = say(world, {{Key::escape}}).view;
    CHECK_FALSE(world.view.large_plot.has_value());
    CHECK(world.view.presenting == Presenting::picture);
    const Said third = say(world, {{Key::escape}});
    CHECK(third.view.presenting == Presenting::no);
    CHECK_FALSE(third.answer.leave);
    world.view = third.view;
    CHECK(say(world, {{Key::escape}}).answer.leave);
}

TEST_CASE("Esc closes what hides a hint before it ends the hint") {
    test::World world;
    Progress progress;
    progress.hint = 0;
    const auto escaped = [&] {
        Shown shown = world.shown();
        shown.progress = &progress;
        return say(shown, {{Key::escape}});
    };
    world.view.sheet = Sheet::map;
    const Said first = escaped();
    CHECK_FALSE(first.view.sheet.has_value());
    CHECK(first.asked.actions.empty());
    world.view = first.view;
    CHECK(asks_for<Learn>(escaped()));
    world.view.presenting = Presenting::picture;  // which has no sliders to hint at
    CHECK(escaped().view.presenting == Presenting::no);
    progress.hint = -1;
    world.view.presenting = Presenting::no;
    CHECK(escaped().answer.leave);
}

TEST_CASE("C alone or with Ctrl shares the state, and V pastes one only with Ctrl") {
    const test::World world;
    CHECK(asks_for<CopyShareLine>(say(world, {{Key::c}})));
    CHECK(asks_for<CopyShareLine>(say(world, {{Key::c, false, true}})));
    CHECK(asks_for<PasteShareLine>(say(world, {{Key::v, false, true}})));
    CHECK(say(world, {{Key::v}}).asked.actions.empty());
    Typed typed;
    typed.in_text = true;  // there they copy and paste the number
    CHECK(say(world, {{Key::c, false, true}, {Key::v, false, true}}, typed).asked.actions.empty());
}

TEST_CASE("While somebody types, and with chords of the browser, no key does anything") {
    const test::World world;
    Typed typed;
    typed.in_text = true;
    for (std::size_t i = 0; i < key_count; ++i) {
        const auto key = static_cast<Key>(i);
        const Said typing = say(world, {{key}}, typed);
        CHECK_FALSE(typing.asked.view.has_value());
        CHECK(typing.asked.actions.empty());
        const Said with_alt = say(world, {{key, false, false, true}});
        CHECK_FALSE(with_alt.asked.view.has_value());
        CHECK(with_alt.asked.actions.empty());
    }
    for (const Key key : {Key::b, Key::g, Key::k, Key::q, Key::y}) {
        const Said chord = say(world, {{key, false, true}});
        CHECK_FALSE(chord.asked.view.has_value());
        CHECK(chord.asked.actions.empty());
    }
}

TEST_CASE("V opens the laboratory at the next visit, and each further V is a visit further on") {
    test::World world;
    world.view.day = 100.0;
    world.view.playing = true;
    world.view = say(world, {{Key::v}}).view;
    CHECK(world.view.sheet == Sheet::labs);
    CHECK(world.view.day == 365.0);
    CHECK_FALSE(world.view.playing);
    CHECK(say(world, {{Key::v}}).view.day == 730.0);
    CHECK(say(world, {{Key::v}}).view.sheet == Sheet::labs);
    CHECK_FALSE(say(world, {{Key::v, false, true}}).asked.view.has_value());
}

TEST_CASE("X asks for A beside B and hides neither behind a sheet; Shift+X needs two sides") {
    test::World world;
    const Said split = say(world, {{Key::x}});
    CHECK(asks_for<Split>(split));
    CHECK_FALSE(split.view.sheet.has_value());
    CHECK(say(world, {{Key::x, true}}).asked.actions.empty());
}

TEST_CASE("E and A open how sure and the audit, and close them") {
    test::World world;
    for (const bool is_audit : {false, true}) {
        const Key key = is_audit ? Key::a : Key::e;
        const Sheet sheet = is_audit ? Sheet::audit : Sheet::evidence;
        world.view.sheet.reset();
        world.view = say(world, {{key}}).view;
        CHECK(world.view.sheet == sheet);
        CHECK_FALSE(say(world, {{key}}).view.sheet.has_value());
    }
}

TEST_CASE("F2, F3 and F4 go to the three ways to look: simple, more, audit") {
    test::World world;
    world.view = say(world, {{Key::f3}}).view;
    CHECK(world.view.more);
    CHECK(world.view.level == Level::standard);
    world.view = say(world, {{Key::f4}}).view;
    CHECK(world.view.sheet == Sheet::audit);
    CHECK(world.view.level == Level::technical);
    world.view = say(world, {{Key::f2}}).view;
    CHECK_FALSE(world.view.more);
    CHECK(world.view.level == Level::plain);
    CHECK_FALSE(world.view.sheet.has_value());
}

TEST_CASE("A and F4 look into the number of the curve that is looked at") {
    test::World world;
    Typed typed;
    typed.looked_at = 3;
    for (const Key key : {Key::a, Key::f4}) {
        const View view = say(world, {{key}}, typed).view;
        CHECK(view.sheet == Sheet::audit);
        CHECK(figures()[static_cast<std::size_t>(view.audited)].column == "25OHD_nmol_L");
    }
    world.view.large_plot = 2;
    const View large = say(world, {{Key::a}}, typed).view;
    CHECK(figures()[static_cast<std::size_t>(large.audited)].column == "cac_AU");
    CHECK_FALSE(large.large_plot.has_value());
}
