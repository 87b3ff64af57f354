#include "ui/find/find.h"

#include "tests/program_words.h"
#include "tests/ui/panel_bench.h"
#include "ui/controls/control_words.h"
#include "ui/find/find_panel.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

using namespace compass;
using test::german;
using ui::Level;

namespace {

std::vector<std::string_view> found(std::string_view typed,
                                    const ui::Strings& strings = tests::words(),
                                    Level level = Level::plain) {
    std::vector<std::string_view> ids;
    for (const ui::Control* control : ui::found_controls(typed, {}, strings, level)) {
        ids.push_back(control->id);
    }
    return ids;
}

bool finds(std::string_view typed, std::string_view id,
           const ui::Strings& strings = tests::words()) {
    const auto ids = found(typed, strings);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The field in a window without controls, and what was asked for last.
class FinderBench : public tests::Bench {
public:
    FinderBench() {
        view.finding = true;
        panel = [this](const ui::Shown& shown, ui::Asked& asked) {
            ui::Layout layout;
            layout.controls = {{0.0F, 0.0F}, {276.0F, 552.0F}};
            ui::find_panel(shown, style, tests::words(), layout, asked);
        };
        frame();
        frame();
    }
    void write(std::string_view text) {
        for (const char sign : text) {
            ImGui::GetIO().AddInputCharacter(static_cast<unsigned char>(sign));
            frame();
        }
    }
};

}  // namespace

TEST_CASE("Every control that acts is found by each of its names, by its id and in its language") {
    for (const ui::Strings* strings : {&tests::words(), &german()}) {
        for (const ui::Control& control : ui::controls()) {
            if (!ui::matters(control, {})) continue;
            CAPTURE(control.id);
            CHECK(finds(control.id, control.id, *strings));
            for (const Level level : {Level::plain, Level::standard, Level::technical}) {
                CHECK(finds(ui::name_text(control, *strings, level), control.id, *strings));
            }
        }
    }
}

TEST_CASE("Capitals do not matter, nor the order of words, nor the stroke that opens the field") {
    CHECK(found("AGE").front() == "age_y");
    CHECK(found("/age") == found("age"));
    CHECK(found("food calcium") == found("calcium food"));
    CHECK(finds("IU", "d3.amount"));
    CHECK_FALSE(finds("IU", "age_y"));
}

TEST_CASE("An umlaut is met by its plain letter, with an e behind it and by itself") {
    std::string_view id;
    std::string name;
    for (const ui::Control& control : ui::controls()) {
        name = ui::name_text(control, german(), Level::plain);
        if (ui::matters(control, {}) && name.find("ö") != std::string::npos) {
            id = control.id;
            break;
        }
    }
    REQUIRE(!id.empty());
    for (const std::string_view spelling : {"ö", "o", "oe"}) {
        std::string typed = name;
        for (std::size_t at = typed.find("ö"); at != std::string::npos; at = typed.find("ö")) {
            typed.replace(at, std::string_view("ö").size(), spelling);
            if (spelling == "ö") break;
        }
        CAPTURE(typed);
        CHECK(finds(typed, id, german()));
    }
}

TEST_CASE("What nobody is called finds nothing, and the nearest name is offered") {
    CHECK(found("menopuase").empty());
    sim::Scenario woman;
    woman.person.female = 1.0;
    CHECK(ui::nearest_control("menopuase", woman, tests::words(), Level::plain).id ==
          "menopause_age");
}

TEST_CASE("Nothing typed lists all controls; Down and Enter go to one behind the folds") {
    CHECK(found("").size() == found(" ").size());
    FinderBench bench;
    bench.write("calcium");
    const auto ids = found("calcium");
    REQUIRE(ids.size() > 1);
    CHECK_FALSE(bench.key(ImGuiKey_DownArrow).view);
    const ui::Asked asked = bench.key(ImGuiKey_Enter);
    REQUIRE(asked.view);
    CHECK_FALSE(asked.view->finding);
    const auto second = std::find_if(ui::controls().begin(), ui::controls().end(),
                                     [&](const ui::Control& one) { return one.id == ids[1]; });
    CHECK(asked.view->more == (second - ui::controls().begin() >= 6));
    CHECK_FALSE(asked.scenario);
}

TEST_CASE("Esc closes the field and leaves everything as it was") {
    FinderBench bench;
    bench.write("menop");
    const ui::Asked asked = bench.key(ImGuiKey_Escape);
    REQUIRE(asked.view);
    CHECK_FALSE(asked.view->finding);
    CHECK_FALSE(asked.view->more);
    CHECK_FALSE(asked.scenario);
}
